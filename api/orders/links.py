"""A link to one order, for a mail: signed, and it ends by itself. Nothing of it is kept here."""

import hashlib
import hmac
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta

from api.access.actions import open_session_for_order
from api.kernel import text
from api.kernel.ids import public_id
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput, NotFound, WrongMoment
from api.orders.access import OpenedOrder
from api.orders.models import Order
from api.orders.rules import UNKNOWN_ORDER

MOST_DAYS = 90
NO_LINKS = Sentence(
    en="This shop gives out no links: RETOURNEY_LINK_SECRET is not set.",
    nl="Deze winkel geeft geen links uit: RETOURNEY_LINK_SECRET is niet ingesteld.",
    fr="Cette boutique ne donne pas de liens : RETOURNEY_LINK_SECRET n'est pas défini.",
    de="Dieser Shop gibt keine Links aus: RETOURNEY_LINK_SECRET ist nicht gesetzt.",
    nb="Denne butikken gir ikke ut lenker: RETOURNEY_LINK_SECRET er ikke satt.",
)
BAD_DAYS = Sentence(
    en="A link holds for 1 to {most} days.",
    nl="Een link geldt 1 tot {most} dagen.",
    fr="Un lien est valable de 1 à {most} jours.",
    de="Ein Link gilt 1 bis {most} Tage.",
    nb="En lenke gjelder i 1 til {most} dager.",
)
OVER = Sentence(
    en="This link is no longer valid. The order number and e-mail address or postcode still are.",
    nl="Deze link is niet meer geldig. Het bestelnummer met e-mailadres of postcode nog wel.",
    fr="Ce lien n'est plus valable. Le numéro de commande avec l'e-mail ou le code postal l'est.",
    de="Dieser Link gilt nicht mehr. Bestellnummer mit E-Mail-Adresse oder Postleitzahl schon.",
    nb="Lenken er ikke lenger gyldig. Ordrenummer med e-postadresse eller postnummer er det.",
)


@dataclass(frozen=True, slots=True)
class OrderLink:
    link: str
    expires_at: datetime


async def link_to(order_id: int, days: int, *, secret: str, now: datetime) -> OrderLink:
    if not secret:
        raise WrongMoment(NO_LINKS)
    if not 1 <= days <= MOST_DAYS:
        raise InvalidInput(BAD_DAYS, field="days", most=MOST_DAYS)
    if not await Order.exists(id=order_id):
        raise NotFound(UNKNOWN_ORDER, field="orderId")
    until = (now + timedelta(days=days)).replace(microsecond=0)
    said = f"{order_id}.{int(until.timestamp())}"
    return OrderLink(f"{said}.{_signed(said, secret)}", until)


async def open_link(link: str, *, secret: str, now: datetime) -> OpenedOrder:
    """The same «no» for one that was forged and one that is over."""
    said, _, signature = text.typed(link, most=200).rpartition(".")
    genuine = secret and hmac.compare_digest(_signed(said, secret).encode(), signature.encode())
    if not genuine or int(said.partition(".")[2]) < now.timestamp():
        raise NotFound(OVER, field="link")
    order_id = int(said.partition(".")[0])
    token, session = await open_session_for_order(order_id, now=now)
    return OpenedOrder(token, session.expires_at, public_id("Order", order_id))


def _signed(said: str, secret: str) -> str:
    mac = hmac.new(secret.encode(), f"order link {said}".encode(), hashlib.sha256)
    return urlsafe_b64encode(mac.digest()).decode().rstrip("=")
