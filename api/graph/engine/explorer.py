"""A page to try queries in, for development: one file, no CDN, no build.

Strawberry's GraphiQL links to a CDN, and GraphiQL 5 builds on the Monaco editor: megabytes to
build with npm and to commit. This is 9 kB of plain HTML that anybody can read and change.
"""

from pathlib import Path

from starlette.responses import HTMLResponse

PAGE = Path(__file__).with_name("explorer.html")
POLICY = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; "
    "connect-src 'self' ws: wss:"
)


def page() -> HTMLResponse:
    headers = {"content-security-policy": POLICY, "cache-control": "no-store"}
    return HTMLResponse(PAGE.read_text(encoding="utf-8"), headers=headers)
