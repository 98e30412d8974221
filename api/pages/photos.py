"""`GET /photos/{path}.jpg`: one photo; `GET /photos/add/{token}`: a page where a phone adds some.

The address is the key to both, so it is not left lying about.
"""

import html
import json
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from api.database import Reader
from api.kernel import text
from api.kernel.language import Sentence, accepted
from api.photos.reads import invited
from api.photos.rules import UNKNOWN_ADDRESS
from api.photos.uploads import Uploads

HERE = Path(__file__).parent
PAGE, STYLE, SCRIPT = (
    (HERE / f"photos.{kind}").read_text("utf-8") for kind in ("html", "css", "js")
)
PRIVATE = {
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex",
}
WORDS = {
    "title": Sentence(
        "Photos of {title}", "Foto's van {title}", "Photos de {title}", "Fotos von {title}",
        "Bilder av {title}",
    ),
    "take": Sentence(
        "Take a photo", "Foto maken", "Prendre une photo", "Foto aufnehmen", "Ta et bilde"
    ),
    "hint": Sentence(
        "Close to what matters, in good light. Several are fine.",
        "Dicht bij wat telt, in goed licht. Meer dan één mag.",
        "Près de ce qui compte, sous une bonne lumière. Plusieurs sont possibles.",
        "Nah an dem, worauf es ankommt, bei gutem Licht. Gern mehrere.",
        "Nær det som betyr noe, i godt lys. Gjerne flere.",
    ),
    "sending": Sentence("Sending …", "Versturen …", "Envoi …", "Wird gesendet …", "Sender …"),
    "waiting": Sentence(
        "No connection. It goes on by itself.", "Geen verbinding. Het gaat vanzelf verder.",
        "Pas de connexion. L'envoi reprendra.", "Keine Verbindung. Es geht von selbst weiter.",
        "Ingen forbindelse. Det fortsetter av seg selv.",
    ),
    "done": Sentence("Here", "Binnen", "Reçue", "Da", "Her"),
    "failed": Sentence(
        "Not taken: {why}", "Niet gelukt: {why}", "Refusée : {why}", "Nicht angenommen: {why}",
        "Ikke mottatt: {why}",
    ),
    "without_script": Sentence(
        "This page needs JavaScript.", "Deze pagina heeft JavaScript nodig.",
        "Cette page a besoin de JavaScript.", "Diese Seite braucht JavaScript.",
        "Denne siden trenger JavaScript.",
    ),
}  # fmt: skip


def photo_file(uploads: Uploads) -> Callable[[Request], object]:
    async def photo(request: Request) -> Response:
        name = text.typed(request.path_params["path"], most=64)
        small = name.endswith(".small")
        found = await uploads.picture(name.removesuffix(".small"), small=small)
        if found is None:
            return PlainTextResponse(_say(request, UNKNOWN_ADDRESS), 404, PRIVATE)
        kept = {"cache-control": "private, max-age=31536000, immutable"}
        return Response(found, headers={**PRIVATE, **kept}, media_type="image/jpeg")

    return photo


def photo_page(reads: Reader, clock: Callable[[], datetime]) -> Callable[[Request], object]:
    async def page(request: Request) -> Response:
        token = text.typed(request.path_params["token"], most=64)
        title = await invited(reads, token, now=clock())
        if title is None:
            return PlainTextResponse(_say(request, UNKNOWN_ADDRESS), 404, PRIVATE)
        nonce = secrets.token_urlsafe(16)
        policy = (
            f"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; "
            "img-src blob:; connect-src 'self'; base-uri 'none'; form-action 'none'"
        )
        language = accepted(request.headers.get("accept-language", ""))
        body = _filled(title, language, nonce)
        hidden = {"cache-control": "no-store", "content-security-policy": policy}
        return HTMLResponse(body, headers={**PRIVATE, **hidden})

    return page


def _filled(title: str, language: str, nonce: str) -> str:
    said = {name: words.say(language, title=title, why="{why}") for name, words in WORDS.items()}
    filled = {
        **{name: html.escape(words) for name, words in said.items()},
        "language": html.escape(language),
        "nonce": nonce,
        "style": STYLE,
        "script": SCRIPT,
        # Inside a script nothing may look like its end.
        "words": json.dumps(said).replace("<", "\\u003c"),
    }
    body = PAGE
    for name, words in filled.items():
        body = body.replace("{{" + name + "}}", words)
    return body


def _say(request: Request, sentence: Sentence) -> str:
    return sentence.say(accepted(request.headers.get("accept-language", ""))) + "\n"
