"""What a move makes of a level. The shop's count is a fact; we never promise more than there is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from api.kernel.language import Sentence


class Disposition(StrEnum):
    """Where the bench sends a thing, and so what a level of stock is of."""

    RESTOCK = "RESTOCK"
    REFURBISH = "REFURBISH"
    OUTLET = "OUTLET"
    RETURN_TO_VENDOR = "RETURN_TO_VENDOR"
    DONATE = "DONATE"
    RECYCLE = "RECYCLE"
    DESTROY = "DESTROY"
    QUARANTINE = "QUARANTINE"


class StockMove(StrEnum):
    COUNTED = "COUNTED"
    RETURNED = "RETURNED"
    CORRECTED = "CORRECTED"
    """The bench had sent it here, and takes that back."""
    MOVED = "MOVED"
    """From one disposition's shelf to another's, by hand."""
    RESERVED = "RESERVED"
    RELEASED = "RELEASED"
    ISSUED = "ISSUED"


@dataclass(frozen=True, slots=True)
class Move:
    """What changes on a level, in pieces."""

    kind: StockMove
    quantity: int = 0
    reserved: int = 0


@dataclass(frozen=True, slots=True)
class Level:
    """So many pieces are there, and so many of them are promised."""

    quantity: int = 0
    reserved: int = 0
    counted_at: datetime | None = None

    @property
    def free(self) -> int:
        return max(0, self.quantity - self.reserved)

    @property
    def short(self) -> int:
        """Promised, and by the shop's count not there."""
        return max(0, self.reserved - self.quantity)


def count(level: Level, pieces: int, at: datetime, since: Iterable[int]) -> Move | None:
    """By the shop's own count, taken at that moment: what we moved `since` comes on top. None when
    a newer count is known."""
    if level.counted_at is not None and at < level.counted_at:
        return None
    return Move(StockMove.COUNTED, max(0, pieces + sum(since)) - level.quantity)


def reserve(level: Level) -> Move | None:
    """None when nothing is free. What the shop counted short stays promised."""
    return Move(StockMove.RESERVED, reserved=1) if level.free else None


def release(level: Level) -> Move:
    return Move(StockMove.RELEASED, reserved=-min(1, level.reserved))


def issue(level: Level) -> Move:
    """What was reserved has left. Where a count says that nothing was there, it says so after it,
    too."""
    return Move(StockMove.ISSUED, -min(1, level.quantity), -min(1, level.reserved))


def take_back(_level: Level) -> Move:
    return Move(StockMove.RETURNED, 1)


def put_right(level: Level) -> Move:
    """It is not here after all. A count may have said so already."""
    return Move(StockMove.CORRECTED, -min(1, level.quantity))


def move_out(level: Level, pieces: int) -> Move | None:
    """None when so many are not free there."""
    return Move(StockMove.MOVED, -pieces) if 0 < pieces <= level.free else None


def move_in(pieces: int) -> Move:
    return Move(StockMove.MOVED, pieces)


SAME_SHELF = Sentence(
    en="It is there already. Choose another disposition.",
    nl="Het ligt daar al. Kies een andere bestemming.",
    fr="Il s'y trouve déjà. Choisissez une autre destination.",
    de="Es liegt schon dort. Bitte einen anderen Verbleib wählen.",
    nb="Den ligger der alt. Velg et annet sted.",
)
NOT_SO_MANY = Sentence(
    en="Only {free} of it can be moved from there.",
    nl="Er kunnen er maar {free} van daar worden verplaatst.",
    fr="Seulement {free} peuvent en être déplacés.",
    de="Von dort lassen sich nur {free} bewegen.",
    nb="Bare {free} kan flyttes derfra.",
)
OUT_OF_STOCK = Sentence(
    en="«{title}» is not in stock any more. Choose another one, or your money back.",
    nl="«{title}» is niet meer op voorraad. Kies iets anders, of je geld terug.",
    fr="« {title} » n'est plus en stock. Choisissez un autre article ou le remboursement.",
    de="«{title}» ist nicht mehr vorrätig. Bitte anderes wählen oder das Geld zurück.",
    nb="«{title}» er ikke lenger på lager. Velg noe annet, eller få pengene tilbake.",
)
UNKNOWN_PRODUCT = Sentence(
    en="We know no article {sku}. Send it with its title, or an order with it first.",
    nl="We kennen geen artikel {sku}. Stuur het met de titel mee, of eerst een bestelling ermee.",
    fr="Nous ne connaissons pas l'article {sku}. Envoyez son titre, ou d'abord une commande.",
    de="Den Artikel {sku} kennen wir nicht. Bitte mit Titel senden oder zuerst eine Bestellung.",
    nb="Vi kjenner ikke varen {sku}. Send den med tittel, eller en ordre med den først.",
)
SKU_OR_PRODUCT = Sentence(
    en="Give the SKU of a known article or the article itself, one of both.",
    nl="Geef de SKU van een bekend artikel of het artikel zelf, een van beide.",
    fr="Indiquez le SKU d'un article connu ou l'article lui-même, l'un des deux.",
    de="Bitte die SKU eines bekannten Artikels oder den Artikel selbst angeben, eins von beiden.",
    nb="Oppgi SKU-en til en kjent vare eller varen selv, en av delene.",
)
TOO_MANY_COUNTS = Sentence(
    en="At most {most} counts at once. Send the rest in the next batch.",
    nl="Hoogstens {most} tellingen tegelijk. Stuur de rest in de volgende reeks.",
    fr="{most} comptages au plus à la fois. Envoyez le reste dans le lot suivant.",
    de="Höchstens {most} Zählungen auf einmal. Den Rest bitte im nächsten Schub.",
    nb="Høyst {most} tellinger om gangen. Send resten i neste bolk.",
)
