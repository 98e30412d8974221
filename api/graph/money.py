from decimal import Decimal

import strawberry

from api.graph.engine.access import PUBLIC
from api.graph.engine.shown import shows
from api.graph.fields import Currency, shown
from api.kernel.money import LocalMoney


@shows(LocalMoney)
@strawberry.type(
    description="An amount of money, exact to the minor unit of its currency.", directives=[PUBLIC]
)
class Money:
    amount: Decimal = shown("The amount in whole units, as a decimal string: «12.50».")
    currency: Currency = shown("The currency of the amount.")
    formatted: str = shown("The amount as the request's language writes it: «€ 12,50».")
