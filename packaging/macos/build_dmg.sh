#!/usr/bin/env bash
# On a Mac, after PyInstaller: an app around its folder, signed where IDENTITY names a certificate,
# and a disk image. Notarise it after that: xcrun notarytool submit --wait, xcrun stapler staple.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$1
app="$out/Retourney station.app"
rm -rf "$app"
mkdir -p "$app/Contents/MacOS"
cp "$here/Info.plist" "$app/Contents/"
cp -R "$out/retourney-station/" "$app/Contents/MacOS/"
if [ -n "${IDENTITY:-}" ]; then
  codesign --deep --force --options runtime --entitlements "$here/entitlements.plist" --sign "$IDENTITY" "$app"
fi
hdiutil create -volname "Retourney station" -srcfolder "$app" -ov -format UDZO "$out/retourney-station.dmg"
