"""A carrier of our own: it signs its scans as a real one would."""

import asyncio
import json
import time
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from api.hooks.signatures import sign
from tests.flows.conftest import CARRIER_SECRET, Server


async def scanned(
    server: Server,
    code: str,
    status: str,
    *,
    id: str,
    at: str = "",
    secret: str = CARRIER_SECRET,
    body: dict[str, Any] | None = None,
) -> tuple[int, Any]:
    """Tell the server of one scan; its status and answer. `body`: say something else instead."""
    at = at or time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    said = json.dumps(body or {"id": id, "code": code, "status": status, "at": at}).encode()
    stamp = int(time.time())
    headers = {
        "webhook-id": id,
        "webhook-timestamp": str(stamp),
        "webhook-signature": sign(secret, id, stamp, said),
    }
    request = Request(f"{server.url}/hooks/carriers/postwagen", said, headers)
    return await posted(request)


async def posted(request: Request) -> tuple[int, Any]:
    return await asyncio.to_thread(_send, request)


def _send(request: Request) -> tuple[int, Any]:
    try:
        with urlopen(request, timeout=10) as answer:
            return answer.status, json.load(answer)
    except HTTPError as error:
        with error:
            return error.code, json.load(error)
