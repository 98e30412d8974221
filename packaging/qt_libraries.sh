#!/usr/bin/env bash
# The system libraries that Qt needs (Debian's names). Installed when we may; else named in one line.
set -u
[ "$(uname -s)" = Linux ] || exit 0
declare -A packages=(
  [libEGL.so.1]=libegl1 [libGL.so.1]=libgl1 [libxkbcommon.so.0]=libxkbcommon0
  [libfontconfig.so.1]=libfontconfig1 [libdbus-1.so.3]=libdbus-1-3 [libglib-2.0.so.0]=libglib2.0-0
)
if [ -n "${DISPLAY:-}" ] || [ "${1:-}" = --desktop ]; then  # a real window on X11 needs these too
  packages+=(
    [libxcb-cursor.so.0]=libxcb-cursor0 [libxcb-icccm.so.4]=libxcb-icccm4
    [libxcb-image.so.0]=libxcb-image0 [libxcb-keysyms.so.1]=libxcb-keysyms1
    [libxcb-render-util.so.0]=libxcb-render-util0 [libxcb-shape.so.0]=libxcb-shape0
    [libxcb-xkb.so.1]=libxcb-xkb1 [libxkbcommon-x11.so.0]=libxkbcommon-x11-0
  )
fi
ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
known=$("$ldconfig" -p 2>/dev/null)
missing=()
for library in "${!packages[@]}"; do
  grep -q "$library " <<<"$known" || missing+=("${packages[$library]}")
done
if [ "${1:-}" = --desktop ]; then  # for tests on a real display, and through a screen reader's eyes
  command -v Xvfb >/dev/null || missing+=(xvfb)
  command -v xdotool >/dev/null || missing+=(xdotool)
  command -v dbus-run-session >/dev/null || missing+=(dbus)
  [ -x /usr/libexec/at-spi-bus-launcher ] || missing+=(at-spi2-core)
  /usr/bin/python3 -c "import pyatspi" 2>/dev/null || missing+=(python3-pyatspi)
fi
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
  echo "Installing what Qt needs: ${missing[*]} ..."
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >/dev/null 2>&1 && exit 0
fi
[ "${1:-}" = --desktop ] && { echo "Not here, so some tests are skipped: ${missing[*]}"; exit 0; }
echo "The station needs system libraries that are not here: sudo apt-get install ${missing[*]}"
exit 1
