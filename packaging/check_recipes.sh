#!/usr/bin/env bash
# Looks at the recipes that cannot be run here. A tool that is not there is named, not installed.
set -euo pipefail
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
check() {  # what, tool, command ...
  if command -v "$2" >/dev/null; then "${@:3}" >/dev/null && echo "$1: well"; else echo "$1: not looked at, no $2 here"; fi
}
printf 'stub' > "$scratch/retourney-station.exe"
cp windows/reviewer_app.wxs windows/reviewer_app.nsi "$scratch/"
check "desktop entry" desktop-file-validate desktop-file-validate linux/org.retourney.Station.desktop
check "metainfo" appstreamcli appstreamcli validate --no-net linux/org.retourney.Station.metainfo.xml
check "Windows MSI" wixl sh -c 'cd "$1" && wixl -D Source=. -o station.msi reviewer_app.wxs' sh "$scratch"
check "Windows NSIS" makensis makensis -V2 -DSOURCE="$scratch" -DOUT="$scratch/setup.exe" "$scratch/reviewer_app.nsi"
check "macOS lists" python3 python3 -c 'import plistlib; [plistlib.load(open(f"macos/{n}", "rb")) for n in ("Info.plist", "entitlements.plist")]'
check "macOS scripts" bash bash -n macos/build_dmg.sh
