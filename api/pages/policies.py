"""`GET /policy/{brand}/{country}.jsonld`: what a brand states in a market, for machines to read."""

from collections.abc import Callable
from datetime import datetime

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from api.database import Reader
from api.kernel import text
from api.kernel.language import Sentence, accepted
from api.loyalty.programmes import programme_of_brand
from api.terms.merchant_return_policy import json_ld
from api.terms.stated import About, Surface
from api.terms.statement import policy_statement

HEADERS = {"cache-control": "public, max-age=300", "vary": "accept-language"}
NO_POLICY = Sentence(
    en="We know no policy of this brand in this country. Check the address.",
    nl="We kennen geen beleid van dit merk in dit land. Controleer het adres.",
    fr="Aucune politique connue de cette marque dans ce pays. Vérifiez l'adresse.",
    de="Für diese Marke in diesem Land ist keine Regelung bekannt. Bitte die Adresse prüfen.",
    nb="Vi kjenner ingen ordning for dette merket i dette landet. Sjekk adressen.",
)


def policy_page(reads: Reader, clock: Callable[[], datetime]) -> Callable[[Request], object]:
    async def page(request: Request) -> Response:
        language = accepted(request.headers.get("accept-language", ""))
        brand = text.typed(request.path_params["brand"], most=40)
        country = text.typed(request.path_params["country"], most=2).upper()
        at = clock()
        found = await policy_statement(
            reads, brand, country, Surface.CATEGORY, at=at, language=language, about=About()
        )
        if found is None or found.asked is None:
            return PlainTextResponse(NO_POLICY.say(language) + "\n", 404, HEADERS)
        programme = await programme_of_brand(reads.fetch, found.asked.market.brand_id, at)
        return JSONResponse(
            json_ld(found.asked, programme, language),
            headers=HEADERS,
            media_type="application/ld+json",
        )

    return page
