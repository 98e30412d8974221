"""The columnar copy of orders and returns, and the engine that scans it."""

import ibis

# Our expressions build on each other in steps. Fused into one SELECT they say everything many
# times over, and finding that out takes Ibis longer than the engine needs to run them.
ibis.options.sql.fuse_selects = False
