"""`POST /hooks/carriers/{carrier}`: one scan of a parcel, signed by the carrier.

    {"id": "evt-81", "code": "RP7K2M9QXA", "status": "HANDED_OVER", "at": "2026-11-20T09:12:00Z"}

Answers 202 whether the scan was new or not; 401 for a wrong signature, 400 for a body that
cannot be meant. A carrier's own words are mapped to ours by its adapter before they come here.
"""

from collections.abc import Callable
from datetime import UTC, datetime

import msgspec
import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from api.database import Reader
from api.events.bell import Bell
from api.hooks.signatures import is_signed
from api.returns.reception import carrier_told
from api.shipping.rules import TrackingStatus

log = structlog.get_logger("hooks")
MOST_BYTES = 65_536


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
        except msgspec.MsgspecError as error:
            return _no(400, f"This is not a scan: {error}")
        at = scan.at if scan.at.tzinfo else scan.at.replace(tzinfo=UTC)
        is_news = await carrier_told(
            request.path_params["carrier"][:40],
            scan.id[:120],
            code=scan.code[:80],
            status=scan.status,
            at=at,
            reads=reads,
            now=clock(),
        )
        await bell.ring()
        return JSONResponse({"news": is_news}, 202)

    return hook


def _no(status: int, message: str) -> JSONResponse:
    return JSONResponse({"error": message}, status)
