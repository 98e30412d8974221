"""GraphiQL, for development, its files served by us and not from a CDN.

GraphiQL 3.9.0 with React 18.3.1, as their npm packages ship them (MIT, LICENSES.txt). GraphiQL 5
builds on the Monaco editor, which is several times as large and wants a build of its own.
"""

from pathlib import Path

from starlette.responses import HTMLResponse

FOLDER = Path(__file__).parent
POLICY = (
    "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "font-src 'self' data:; img-src 'self' data:; connect-src 'self' ws: wss:"
)


def page() -> HTMLResponse:
    headers = {"content-security-policy": POLICY, "cache-control": "no-store"}
    return HTMLResponse((FOLDER / "index.html").read_text(encoding="utf-8"), headers=headers)
