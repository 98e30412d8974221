#!/usr/bin/env bash
# The station as one file that needs no installation, compiled by Nuitka; then looked at: started
# from a clean place, asked whether it is whole. Takes a quarter of an hour: CI builds the folder only.
# Called with the environment's python.
set -euo pipefail
python=$1
bin=$(dirname "$python")
"$python" -c 'import nuitka' 2>/dev/null ||
  "$python" -m pip install --disable-pip-version-check --quiet --require-hashes -r packaging/portable.lock
version=$("$python" -c 'from importlib.metadata import version; print(version("retourney"))')
# Unpacked once for each version, into the cache of whoever starts it.
PATH="$bin:$PATH" "$python" -m nuitka --mode=onefile --assume-yes-for-downloads --quiet \
  --enable-plugin=pyside6 --noinclude-qt-translations \
  --onefile-tempdir-spec="{CACHE_DIR}/retourney-station/$version" \
  --include-data-files=reviewer_app/operations.graphql=reviewer_app/ \
  --include-data-files=reviewer_app/languages/*.qm=reviewer_app/languages/ \
  --include-data-dir=reviewer_app/look/assets=reviewer_app/look/assets \
  --include-package-data=biip --include-module=serial --include-module=hid \
  --include-package=keyring.backends \
  --include-module=reviewer_app.selftest --include-module=reviewer_app.wire \
  --nofollow-import-to=tkinter,numpy,PIL,pytest,api,tests \
  --python-flag=-m --python-flag=no_asserts --output-dir=build/portable \
  --output-filename=retourney-station-portable reviewer_app
clean=$(mktemp -d)
trap 'rm -rf "$clean"' EXIT
cp build/portable/retourney-station-portable "$clean/"
(cd "$clean" && env -i HOME="$clean" LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen \
  ./retourney-station-portable --self-test)
ls -l build/portable/retourney-station-portable | awk '{printf "one file: %d MB\n", $5 / 1e6}'
