"""`GET /withdrawals/{token}.txt`: the acknowledgement of a withdrawal, to keep (CRD art. 11a(4)).

The same text for as long as it is kept, by the token that the consumer was given: a durable medium.
"""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from api.database import Reader
from api.kernel import text
from api.kernel.language import accepted
from api.returns.withdrawals.reads import statement_of
from api.returns.withdrawals.words import UNKNOWN_WITHDRAWAL

HEADERS = {
    "cache-control": "private, no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex",
}
"""The address is the key to it, so it is not left lying about."""


def withdrawal_page(reads: Reader) -> Callable[[Request], object]:
    async def page(request: Request) -> Response:
        token = text.typed(request.path_params["token"], most=64)
        found = await statement_of(reads, token)
        if found is None:
            language = accepted(request.headers.get("accept-language", ""))
            return PlainTextResponse(UNKNOWN_WITHDRAWAL.say(language) + "\n", 404, HEADERS)
        named = {"content-disposition": 'attachment; filename="withdrawal.txt"'}
        return PlainTextResponse(found, headers={**HEADERS, **named})

    return page
