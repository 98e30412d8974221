"""What stands out, as facts in words. Nothing here decides: a person reads, and judges the goods.

A fact about a person is left out once they objected to being profiled (GDPR art. 21), of the
recipient of a gift, and while there is too little to say; faults and recalls never count.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from api.kernel.language import Sentence


class SignalKind(StrEnum):
    LIGHT = "LIGHT"
    """Less in the box than was announced."""
    FOUND_BEFORE = "FOUND_BEFORE"
    """Pieces of theirs were missing, others or empty boxes before."""
    OFTEN = "OFTEN"
    """Several returns in a short time."""
    SEVERAL = "SEVERAL"
    """Ordered in several sizes or colours to choose from: no abuse."""


RECENT = timedelta(days=90)
REMEMBERED = timedelta(days=730)
"""What lies further back is forgotten."""
OFTEN = 3
LIGHT_PERCENT, LIGHT_GRAMS = 25, 100
"""Short of both: packing and scales differ by less."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Of one item: its parcel, its order, and what its customer sent back before."""

    private: bool
    """Nobody may look at who they are: they objected, or it was a gift."""
    weighed_grams: int | None
    announced_grams: int | None
    """Of all that should be in the parcel; None where the weight of one piece is not known."""
    returns: int
    """In the last 90 days, without faults and recalls."""
    orders: int
    """In the same time."""
    judged: int
    """Pieces that benches looked at in two years."""
    not_there: int
    """Of these: missing, another thing, or an empty box."""
    variants: int
    """Of this article in its order."""
    variants_back: int


@dataclass(frozen=True, slots=True)
class Signal:
    kind: SignalKind
    values: dict[str, int]

    def say(self, language: str) -> str:
        return SAID[self.kind].say(language, **self.values)


def signals(facts: Facts) -> tuple[Signal, ...]:
    """The weightiest first."""
    found = (Signal(kind, values) for kind, rule in RULES.items() if (values := rule(facts)))
    return tuple(found)


def _light(facts: Facts) -> dict[str, int]:
    if facts.weighed_grams is None or not facts.announced_grams:
        return {}
    short = facts.announced_grams - facts.weighed_grams
    if short <= LIGHT_GRAMS or short * 100 < facts.announced_grams * LIGHT_PERCENT:
        return {}
    return {"weighed": facts.weighed_grams, "announced": facts.announced_grams}


def _found_before(facts: Facts) -> dict[str, int]:
    if facts.private or not facts.not_there:
        return {}
    return {"found": facts.not_there, "of": facts.judged}


def _often(facts: Facts) -> dict[str, int]:
    if facts.private or facts.returns < OFTEN:
        return {}
    return {"returns": facts.returns, "orders": facts.orders, "days": RECENT.days}


def _several(facts: Facts) -> dict[str, int]:
    if facts.private or facts.variants < 2 or facts.variants_back < facts.variants - 1:
        return {}
    return {"variants": facts.variants, "back": facts.variants_back}


RULES: dict[SignalKind, Callable[[Facts], dict[str, int]]] = {
    SignalKind.LIGHT: _light,
    SignalKind.FOUND_BEFORE: _found_before,
    SignalKind.OFTEN: _often,
    SignalKind.SEVERAL: _several,
}

SAID = {
    SignalKind.LIGHT: Sentence(
        en="The parcel weighs {weighed} g; what should be in it weighs {announced} g.",
        nl="Het pakket weegt {weighed} g; wat erin hoort weegt {announced} g.",
        fr="Le colis pèse {weighed} g ; son contenu annoncé pèse {announced} g.",
        de="Das Paket wiegt {weighed} g; was darin sein sollte, wiegt {announced} g.",
        nb="Pakken veier {weighed} g; det som skal være i den, veier {announced} g.",
    ),
    SignalKind.FOUND_BEFORE: Sentence(
        en="Came back in two years: {of}; of these missing or another thing: {found}.",
        nl="In twee jaar teruggekomen: {of}; daarvan ontbrekend of iets anders: {found}.",
        fr="Revenus en deux ans : {of}, dont manquants ou autre chose : {found}.",
        de="In zwei Jahren zurückgekommen: {of}; davon fehlend oder etwas anderes: {found}.",
        nb="Kommet tilbake på to år: {of}; av dem manglende eller noe annet: {found}.",
    ),
    SignalKind.OFTEN: Sentence(
        en="Returns in the {days} days before this one: {returns}; orders: {orders}.",
        nl="Retouren in de {days} dagen vóór deze: {returns}; bestellingen: {orders}.",
        fr="Retours dans les {days} jours avant celui-ci : {returns} ; commandes : {orders}.",
        de="Retouren in den {days} Tagen vor dieser: {returns}; Bestellungen: {orders}.",
        nb="Returer i de {days} dagene før denne: {returns}; bestillinger: {orders}.",
    ),
    SignalKind.SEVERAL: Sentence(
        en="Ordered in {variants} variants to choose from; {back} come back. That is allowed.",
        nl="In {variants} varianten besteld om te kiezen; {back} komen terug. Dat mag.",
        fr="Commandé en {variants} variantes pour choisir ; {back} reviennent. C'est permis.",
        de="In {variants} Varianten zur Auswahl bestellt; {back} kommen zurück. Das ist erlaubt.",
        nb="Bestilt i {variants} varianter for å velge; {back} kommer tilbake. Det er lov.",
    ),
}
