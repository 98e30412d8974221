#!/usr/bin/env bash
# retourney-station_VERSION_ARCH.deb out of the folder that PyInstaller made, into the same place.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$1
version=$(sed -n 's/^version = "\(.*\)"/\1/p' "$here/../../pyproject.toml" | head -1)
arch=$(dpkg --print-architecture)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
install -d "$root/DEBIAN" "$root/opt" "$root/usr/bin"
cp -r "$out/retourney-station" "$root/opt/retourney-station"
ln -s /opt/retourney-station/retourney-station "$root/usr/bin/retourney-station"
install -Dm644 "$here/org.retourney.Station.desktop" -t "$root/usr/share/applications"
install -Dm644 "$here/org.retourney.Station.metainfo.xml" -t "$root/usr/share/metainfo"
install -Dm644 "$here/org.retourney.Station.svg" -t "$root/usr/share/icons/hicolor/scalable/apps"
install -Dm644 "$here/70-retourney-scale.rules" -t "$root/usr/lib/udev/rules.d"
install -Dm644 "$here/../../LICENSE" "$root/usr/share/doc/retourney-station/copyright"
size=$(du -sk "$root" | cut -f1)
sed "s/@VERSION@/$version/; s/@ARCH@/$arch/; s/@SIZE@/$size/" "$here/control" > "$root/DEBIAN/control"
find "$root" -type d -exec chmod 755 {} +
dpkg-deb --root-owner-group -Zzstd --build "$root" "$out/retourney-station_${version}_${arch}.deb" >/dev/null
