#!/usr/bin/env bash
# The station as a folder and as a .deb, then both looked at: started from a clean place, asked
# whether they are whole. Called with the environment's python.
set -euo pipefail
python=$1
bin=$(dirname "$python")
"$python" -c 'import PyInstaller' 2>/dev/null ||
  "$python" -m pip install --disable-pip-version-check --quiet --require-hashes -r packaging/station.lock
"$bin/pyinstaller" --noconfirm --log-level ERROR --distpath build/station --workpath build/pyinstaller \
  packaging/pyinstaller/reviewer_app.spec
clean=$(mktemp -d)
trap 'rm -rf "$clean"' EXIT
cp -r build/station/retourney-station "$clean/"
(cd "$clean" && env -i HOME="$clean" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen \
  retourney-station/retourney-station --self-test)
if command -v dpkg-deb >/dev/null; then
  packaging/linux/build_deb.sh build/station
  dpkg-deb --extract build/station/retourney-station_*.deb "$clean/deb"
  (cd "$clean" && env -i HOME="$clean" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen \
    deb/opt/retourney-station/retourney-station --self-test >/dev/null)
  ls -l build/station/*.deb | awk '{printf "deb: %d MB\n", $5 / 1e6}'
fi
du -sm build/station/retourney-station | awk '{print "folder: " $1 " MB"}'
packaging/check_recipes.sh
