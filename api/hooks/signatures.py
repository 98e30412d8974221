"""Signatures of incoming messages, by the Standard Webhooks specification."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime, timedelta

from api.kernel import text

TOLERANCE = timedelta(minutes=5)
"""Against replay of old messages, by the specification."""


def sign(secret: str, id: str, timestamp: int, body: bytes) -> str:
    """`v1,<base64>` over «id.timestamp.body»; the secret may be written as whsec_<base64>."""
    key = base64.b64decode(secret[6:]) if secret.startswith("whsec_") else secret.encode()
    mac = hmac.new(key, f"{id}.{timestamp}.".encode() + body, hashlib.sha256)
    return "v1," + base64.b64encode(mac.digest()).decode()


def is_signed(secret: str, headers: Mapping[str, str], body: bytes, *, now: datetime) -> bool:
    """Whether one of the signatures in the headers is ours, and fresh."""
    id, stamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    sent = text.whole_number(stamp)
    if not secret or not id or sent is None:
        return False
    if abs(now.timestamp() - sent) > TOLERANCE.total_seconds():
        return False
    wanted = sign(secret, id, sent, body)
    given = headers.get("webhook-signature", "").split(" ")
    return any(hmac.compare_digest(wanted, one) for one in given)
