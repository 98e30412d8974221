"""A gift receipt: a code that the buyer gives away. Whoever has it sends the gift back, alone."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.actions import open_session_for_order
from api.access.claims import claim
from api.access.rules import Actor
from api.kernel import text
from api.kernel.ids import fresh_code
from api.kernel.language import Sentence
from api.kernel.refusal import NotFound, WrongMoment
from api.orders.models import Order


@dataclass(frozen=True, slots=True)
class OpenedGift:
    token: str
    expires_at: datetime


@atomic()
async def issue_gift_receipt(order_id: int, *, actor: Actor, key: UUID, now: datetime) -> str:
    """Its code. An order has one, which is told again to whoever asks again."""
    order = await Order.locked(order_id)
    claimed = await claim(actor, key, "issueGiftReceipt", order_id, now=now)
    if not order.gift:
        raise WrongMoment(NOT_A_GIFT, field="orderId", order=order.number)
    if order.gift_code is None:
        order.gift_code = fresh_code("GIFT-", 12)
        await order.save(update_fields=["gift_code"])
    await claimed.answer(order.gift_code)
    return order.gift_code


async def open_gift(code: str, *, now: datetime) -> OpenedGift:
    """Sixty bits that nobody guesses, so nothing else has to be known."""
    found = await Order.get_or_none(gift_code=text.typed(code.upper(), most=20))
    if found is None:
        raise NotFound(NO_SUCH_GIFT, field="code")
    token, session = await open_session_for_order(found.id, gift=True, now=now)
    return OpenedGift(token, session.expires_at)


NOT_A_GIFT = Sentence(
    en="Order {order} was not bought as a gift, so it has no gift receipt.",
    nl="Bestelling {order} is niet als cadeau gekocht en heeft dus geen cadeaubewijs.",
    fr="La commande {order} n'a pas été achetée comme cadeau : elle n'a pas de ticket cadeau.",
    de="Bestellung {order} wurde nicht als Geschenk gekauft und hat keinen Geschenkbeleg.",
    nb="Ordre {order} ble ikke kjøpt som gave og har derfor ikke noe byttekort.",
)
NO_SUCH_GIFT = Sentence(
    en="We know no gift with this code. Check it on the gift receipt.",
    nl="We kennen geen cadeau met deze code. Controleer de code op het cadeaubewijs.",
    fr="Aucun cadeau ne correspond à ce code. Vérifiez-le sur le ticket cadeau.",
    de="Zu diesem Code gibt es kein Geschenk. Bitte auf dem Geschenkbeleg nachsehen.",
    nb="Vi finner ingen gave med denne koden. Sjekk den på byttekortet.",
)
