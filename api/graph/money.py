from decimal import Decimal

import strawberry

from api.graph.engine.access import PUBLIC
from api.graph.engine.shown import shows
from api.graph.fields import Currency, shown
from api.kernel import money
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput


@shows(money.LocalMoney)
@strawberry.type(
    description="An amount of money, exact to the minor unit of its currency.", directives=[PUBLIC]
)
class Money:
    amount: Decimal = shown("The amount in whole units, as a decimal string: «12.50».")
    currency: Currency = shown("The currency of the amount.")
    formatted: str = shown("The amount as the request's language writes it: «€ 12,50».")


BAD_AMOUNT = Sentence(
    en="This is no amount in {currency}: send the one that the bench shows, such as 12.50.",
    nl="Dit is geen bedrag in {currency}: stuur wat de bank toont, zoals 12.50.",
    fr="Ce n'est pas un montant en {currency} : envoyez celui du poste, comme 12.50.",
    de="Das ist kein Betrag in {currency}: bitte den angezeigten senden, etwa 12.50.",
    nb="Dette er ikke et beløp i {currency}: send det benken viser, for eksempel 12.50.",
)


def expected(amount: Decimal | None, currency: str) -> money.Money | None:
    """What the client showed, from the argument `expectedRefund`."""
    if amount is None:
        return None
    try:
        return money.Money.of(amount, currency)
    except ValueError:
        raise InvalidInput(BAD_AMOUNT, field="expectedRefund", currency=currency) from None
