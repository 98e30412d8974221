"""`GET /credit-notes/{token}.pdf` and `.xml`: a document of the books, by the token it was given.

The same file for as long as it is kept; the PDF in the language of `?language=`, else its own.
"""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from api.database import Reader
from api.kernel import text
from api.kernel.language import accepted
from api.kernel.refusal import Refusal
from api.pages.withdrawals import HEADERS
from api.refunds.books.pdf import pdf
from api.refunds.books.reads import document_by_token
from api.refunds.books.ubl import ubl
from api.refunds.books.words import UNKNOWN_DOCUMENT

MEDIA = {"pdf": "application/pdf", "xml": "application/xml"}


def credit_note_file(reads: Reader) -> Callable[[Request], object]:
    async def file(request: Request) -> Response:
        token = text.typed(request.path_params["token"], most=64)
        spoken = accepted(request.headers.get("accept-language", ""))
        kind, document = request.path_params["kind"], await document_by_token(reads, token)
        if document is None or kind not in MEDIA:
            return PlainTextResponse(UNKNOWN_DOCUMENT.say(spoken, number="") + "\n", 404, HEADERS)
        named = {"content-disposition": f'attachment; filename="{document.number}.{kind}"'}
        wanted = request.query_params.get("language") or document.language
        try:
            found = pdf(document, wanted) if kind == "pdf" else ubl(document)
        except Refusal as refusal:
            return PlainTextResponse(refusal.say(spoken) + "\n", 409, HEADERS)
        return Response(found, media_type=MEDIA[kind], headers={**HEADERS, **named})

    return file
