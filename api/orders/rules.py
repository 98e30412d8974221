"""The words of the order book, and how many units of a line can still come back."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from api.kernel.language import Sentence
from api.kernel.money import Money


class Channel(StrEnum):
    """Where the contract was made."""

    ONLINE = "ONLINE"
    STORE = "STORE"
    CLICK_AND_COLLECT_PAID_ONLINE = "CLICK_AND_COLLECT_PAID_ONLINE"
    SOCIAL = "SOCIAL"
    MARKETPLACE = "MARKETPLACE"
    PHONE = "PHONE"


class Buyer(StrEnum):
    CONSUMER = "CONSUMER"
    BUSINESS = "BUSINESS"


class TenderKind(StrEnum):
    """What somebody paid with. A gift card and store credit are owed by the shop itself."""

    CARD = "CARD"
    WALLET = "WALLET"
    BANK_TRANSFER = "BANK_TRANSFER"
    PAY_LATER = "PAY_LATER"
    CASH = "CASH"
    GIFT_CARD = "GIFT_CARD"
    STORE_CREDIT = "STORE_CREDIT"
    OTHER = "OTHER"


OWED_IN_GOODS = frozenset({TenderKind.GIFT_CARD, TenderKind.STORE_CREDIT})


class LegalCategory(StrEnum):
    """Goods as CRD art. 16 sorts them. ORDINARY is everything else: also sale, second hand, opened.

    MATTRESS is named because shops keep asking: it is ordinary (CJEU C-681/17 slewo).
    """

    ORDINARY = "ORDINARY"
    MATTRESS = "MATTRESS"
    SERVICE_PERFORMED = "SERVICE_PERFORMED"
    MARKET_PRICED = "MARKET_PRICED"
    CUSTOM_MADE = "CUSTOM_MADE"
    PERISHABLE = "PERISHABLE"
    SEALED_HYGIENE = "SEALED_HYGIENE"
    MIXED_INSEPARABLY = "MIXED_INSEPARABLY"
    FUTURE_ALCOHOL = "FUTURE_ALCOHOL"
    URGENT_REPAIR = "URGENT_REPAIR"
    SEALED_MEDIA = "SEALED_MEDIA"
    NEWSPAPER = "NEWSPAPER"
    PUBLIC_AUCTION = "PUBLIC_AUCTION"
    DATED_LEISURE = "DATED_LEISURE"
    DIGITAL_CONTENT_STARTED = "DIGITAL_CONTENT_STARTED"


class ProductGroup(StrEnum):
    """Decides the checklist at the bench."""

    FASHION = "FASHION"
    HOME = "HOME"
    ELECTRONICS = "ELECTRONICS"
    OTHER = "OTHER"


class MediaSlot(StrEnum):
    """What a product page can show beside its words."""

    PHOTOS = "PHOTOS"
    SIZE_CHART = "SIZE_CHART"
    VIDEO = "VIDEO"
    MODEL_3D = "MODEL_3D"
    AR = "AR"


@dataclass(frozen=True, slots=True)
class LineUnits:
    """The pieces of one order line. Past returns take up the first numbers."""

    quantity: int
    canceled: int
    past: int
    taken: frozenset[int]
    reduced: frozenset[int] = frozenset()
    """A part of their price was given back, and they are still with the customer."""

    @property
    def returnable(self) -> int:
        return max(0, self.quantity - self.canceled - self.past - len(self.taken))

    def free(self) -> list[int]:
        """The unit numbers that can still enter a return; canceled ones are the last. Who sends one
        of two back keeps the one that got cheaper."""
        last = self.quantity - self.canceled
        free = [n for n in range(self.past + 1, last + 1) if n not in self.taken]
        return sorted(free, key=lambda n: n in self.reduced)

    @property
    def all_reduced(self) -> bool:
        free = self.free()
        return bool(free) and self.reduced.issuperset(free)


def numbers_of(reduced: Mapping[str, int] | None) -> frozenset[int]:
    """Of units, as a line keeps what was given back for them."""
    return frozenset(map(int, reduced or ()))


def unit_amounts(total: Money, quantity: int) -> list[Money]:
    """What each unit of a line cost after its discounts: parts that add up to the line."""
    return total.split([1] * quantity)


def duplicates(values: Collection[str]) -> list[str]:
    seen: set[str] = set()
    return sorted({value for value in values if value in seen or seen.add(value)})


UNKNOWN_LINE = Sentence(
    en="This order has no line {line}.",
    nl="Deze bestelling heeft geen regel {line}.",
    fr="Cette commande n'a pas de ligne {line}.",
    de="Diese Bestellung hat keine Position {line}.",
    nb="Denne ordren har ingen linje {line}.",
)
UNKNOWN_ORDER_LINE = Sentence(
    en="We know no such order line.",
    nl="Deze bestelregel kennen we niet.",
    fr="Nous ne connaissons pas cette ligne de commande.",
    de="Diese Bestellposition kennen wir nicht.",
    nb="Vi kjenner ikke denne ordrelinjen.",
)
UNKNOWN_ORDER = Sentence(
    en="We know no such order.",
    nl="We kennen deze bestelling niet.",
    fr="Nous ne connaissons pas cette commande.",
    de="Diese Bestellung kennen wir nicht.",
    nb="Vi kjenner ikke denne ordren.",
)
UNIT_TAKEN = Sentence(
    en="Only {free} of these can still come back; the others are already in a return.",
    nl="Hiervan kunnen er nog maar {free} terug; de andere zitten al in een retour.",
    fr="Il n'en reste que {free} à retourner ; les autres sont déjà dans un retour.",
    de="Davon können nur noch {free} zurück; die anderen sind schon in einer Retoure.",
    nb="Bare {free} av disse kan fortsatt returneres; resten er allerede i en retur.",
)
