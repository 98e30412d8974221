"""What is suggested, as everybody concerned sees it."""

import strawberry

from api.access.rules import Role
from api.casebook import suggestions as casebook
from api.graph.customers import CUSTOMER_READERS
from api.graph.engine.access import allowed
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import shown
from api.graph.money import Money
from api.graph.orders import Product
from api.graph.terms import ORDER_PARTIES
from api.suggestions.reads import at_return, baskets, pages, sizes
from api.suggestions.rules import Availability, SuggestionKind


@shows(at_return.SuggestionView)
@strawberry.type(
    description="Something that may fit instead of what comes back.",
    directives=[allowed(*ORDER_PARTIES)],
)
class Suggestion:
    product: Product = shown("What it is.")
    kind: SuggestionKind = shown("How it was found.")
    price_difference: Money = shown(
        "To pay on top of the unit's price, before a fee for the way back; below zero it is given "
        "back. Another size or colour of the same article costs nothing."
    )
    bonus: Money = shown("What taking the unit's value as store credit would bring on top.")
    availability: Availability = shown("Whether many are left.")
    because: str = shown("Why it is suggested, in the request's language.")


@shows(pages.RecommendationView)
@strawberry.type(
    description="Something that a customer may like.", directives=[allowed(*CUSTOMER_READERS)]
)
class Recommendation:
    product: Product = shown("What it is.")
    kind: SuggestionKind = shown("How it was found.")
    price: Money | None = shown(
        "What it costs in the customer's currency; null where the shop has told no such price."
    )
    availability: Availability = shown("Whether many are left.")
    because: str = shown("Why it is suggested, in the request's language.")


@shows(pages.RecommendationsView)
@strawberry.type(
    description="A customer's own page: a greeting, and what they may like.",
    directives=[allowed(*CUSTOMER_READERS)],
)
class Recommendations:
    greeting: str = shown("By name where one is known, in the request's language.")
    items: list[Recommendation] = shown(
        "The best first; empty while a complaint of theirs is open. Who objects to profiling gets "
        "what sells.",
        directives=[sized(50)],
    )


@shows(pages.SizeAdviceView)
@strawberry.type(
    description="A hint which size may fit, with its support; never a verdict.",
    directives=[allowed(*ORDER_PARTIES)],
)
class SizeAdvice:
    sentence: str = shown("How it turned out for others, in the request's language.")
    too_small: int = shown("Units of it, in any size, that came back as too small.")
    too_large: int = shown("That came back as too large.")
    said: int = shown("That came back for their fit in any way.")
    size: str | None = shown("The size that the customer says or keeps of such articles.")
    size_because: str | None = shown("Where that size comes from.")


@shows(baskets.BasketHintView)
@strawberry.type(
    description="A hint about a basket: one article in several sizes, of which some come back.",
    directives=[allowed(*ORDER_PARTIES)],
)
class BasketHint:
    products: list[Product] = shown("What of the basket it is about.", directives=[sized(3)])
    size: str | None = shown("The size that the customer says or keeps of such articles.")
    because: str = shown("The hint in the request's language.")


@shows(sizes.SizeView)
@strawberry.type(
    description="A size that fits a customer.", directives=[allowed(*CUSTOMER_READERS)]
)
class CustomerSize:
    kind: str = shown("Of which kind of article, as the shop's catalogue calls it.")
    system: str = shown("EU, UK, US and so on, LETTERS, or empty where none is written.")
    maker: str = shown("Of whose; empty: of any.")
    size: str = shown("The size.")
    said: bool = shown("Whether the customer said so; else it was learned from what they kept.")


MERCHANDISERS = (Role.MERCHANDISER, Role.ADMIN)


@shows(casebook.UpliftView)
@strawberry.type(
    description="What suggestions bring per return; the true figure is in the interval 95 times "
    "in 100.",
    directives=[allowed(*MERCHANDISERS)],
)
class Uplift:
    low: Money = shown("At least.")
    likely: Money = shown("Most likely.")
    high: Money = shown("At most.")


@shows(casebook.ResultsView)
@strawberry.type(
    description="What suggestions at returns came to, each return counted once.",
    directives=[allowed(*MERCHANDISERS)],
)
class SuggestionResults:
    shown_returns: int = shown("Returns of customers who may be shown suggestions.")
    held_out_returns: int = shown("Returns of those who are held out for comparison.")
    seen: int = shown("Returns at which suggestions were seen.")
    clicked: int = shown("Of these, at which one was looked at.")
    exchanged: int = shown("Of these, that became an exchange or a replacement.")
    bought: int = shown("Of these, after which something suggested was bought within 30 days.")
    retained: Money = shown(
        "Value per return that may be shown suggestions: what stayed as other goods, and what the "
        "customer bought in the 30 days after it."
    )
    retained_held_out: Money = shown("The same per return of those who are held out.")
    uplift: Uplift | None = shown("The difference; null while there is too little of either.")
