"""`POST /hooks/carriers/{carrier}`: one scan of a parcel, signed by the carrier.

    {"id": "evt-81", "code": "RP7K2M9QXA", "status": "HANDED_OVER", "at": "2026-11-20T09:12:00Z"}

Answers 202 whether the scan was new or not; 401 for a wrong signature, 400 for a body that
cannot be meant. A carrier's own words are mapped to ours by its adapter before they come here.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

import msgspec
import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from api.database import Reader
from api.events.bell import Bell
from api.hooks.signatures import is_signed
from api.kernel import text
from api.kernel.language import Sentence
from api.kernel.moments import instant
from api.kernel.refusal import InvalidInput, Refusal
from api.returns.reception import carrier_told
from api.shipping.rules import TrackingStatus

log = structlog.get_logger("hooks")
MOST_BYTES = 65_536
CLOCKS_DIFFER = timedelta(days=1)


class CarrierScan(msgspec.Struct, frozen=True):
    id: str
    code: str
    status: TrackingStatus
    at: datetime


def carriers_hook(
    reads: Reader, bell: Bell, secret: str, clock: Callable[[], datetime]
) -> Callable[[Request], object]:
    async def hook(request: Request) -> Response:
        body = await request.body()
        if len(body) > MOST_BYTES:
            return _no(413, "Too large: one scan has a few hundred bytes.")
        if not is_signed(secret, request.headers, body, now=clock()):
            log.warning("carrier_not_signed", carrier=request.path_params["carrier"])
            return _no(401, "The signature is missing, old or wrong (Standard Webhooks, v1).")
        try:
            scan = msgspec.json.decode(body, type=CarrierScan)
            at = _seen_at(scan, now=clock())
        except msgspec.MsgspecError as error:
            return _no(400, f"This is not a scan: {error}")
        except Refusal as no:
            return _no(400, str(no))
        is_news = await carrier_told(
            text.typed(request.path_params["carrier"], most=40),
            text.typed(scan.id, most=120),
            code=text.typed(scan.code, most=80),
            status=scan.status,
            at=at,
            reads=reads,
            now=clock(),
        )
        await bell.ring()
        return JSONResponse({"news": is_news}, 202)

    return hook


def _seen_at(scan: CarrierScan, *, now: datetime) -> datetime:
    """Clocks may differ by a day. A delivery in the future would move every deadline after it."""
    at = instant(scan.at, field="at")
    if at > now + CLOCKS_DIFFER:
        raise InvalidInput(IN_THE_FUTURE, field="at", value=at.isoformat())
    return at


IN_THE_FUTURE = Sentence(
    en="{field} is {value}, which is still to come. Send when the scan was made.",
    nl="{field} is {value}, en dat komt nog. Stuur wanneer de scan is gemaakt.",
    fr="{field} vaut {value}, dans le futur. Envoyez l'instant du scan.",
    de="{field} ist {value} und liegt in der Zukunft. Bitte den Zeitpunkt des Scans senden.",
    nb="{field} er {value}, som ligger fram i tid. Send når skanningen ble gjort.",
)


def _no(status: int, message: str) -> JSONResponse:
    return JSONResponse({"error": message}, status)
