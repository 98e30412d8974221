"""The machine of an exchange, and what the wanted goods cost."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from api.kernel.language import Sentence
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput
from api.kernel.states import can


class ExchangeState(StrEnum):
    RESERVED = "RESERVED"
    AWAITING_PAYMENT = "AWAITING_PAYMENT"
    RELEASED = "RELEASED"
    SHIPPED = "SHIPPED"
    CANCELED = "CANCELED"


class ExchangeStep(StrEnum):
    WAIT = "wait"
    PAY = "pay"
    RELEASE = "release"
    SHIP = "ship"
    CANCEL = "cancel"


EXCHANGE_MOVES = {
    (ExchangeState.RESERVED, ExchangeStep.WAIT): ExchangeState.AWAITING_PAYMENT,
    (ExchangeState.AWAITING_PAYMENT, ExchangeStep.PAY): ExchangeState.RESERVED,
    (ExchangeState.RESERVED, ExchangeStep.RELEASE): ExchangeState.RELEASED,
    (ExchangeState.RELEASED, ExchangeStep.SHIP): ExchangeState.SHIPPED,
    (ExchangeState.RESERVED, ExchangeStep.CANCEL): ExchangeState.CANCELED,
    (ExchangeState.AWAITING_PAYMENT, ExchangeStep.CANCEL): ExchangeState.CANCELED,
    (ExchangeState.RELEASED, ExchangeStep.CANCEL): ExchangeState.CANCELED,
}
LIVING = (ExchangeState.RESERVED, ExchangeState.AWAITING_PAYMENT, ExchangeState.RELEASED)
"""A piece is reserved for it."""
UNDECIDED = (ExchangeState.RESERVED, ExchangeState.AWAITING_PAYMENT)
"""The customer can still have the money instead."""


class WhyCanceled(StrEnum):
    """Why there is money instead of other goods."""

    UNWANTED = "UNWANTED"
    UNAVAILABLE = "UNAVAILABLE"
    UNPAID = "UNPAID"
    NOT_RETURNED = "NOT_RETURNED"


@dataclass(frozen=True, slots=True)
class Moment:
    """All that the next step of an exchange may depend on."""

    state: ExchangeState
    gone: bool
    """What was to come back does not, or was refused."""
    granted: bool
    """Its value is given: the bench accepted it, or the terms promise it sooner."""
    owed: Money
    """The customer's to pay on top, less what they have paid."""
    overdue: bool


def next_step(now: Moment) -> ExchangeStep | None:
    """The first that holds; none: it waits."""
    wanted = (
        (ExchangeStep.CANCEL, now.state in UNDECIDED and (now.gone or now.overdue)),
        (ExchangeStep.WAIT, now.owed.minor > 0),
        (ExchangeStep.PAY, now.owed.minor <= 0),
        (ExchangeStep.RELEASE, now.granted and now.owed.minor <= 0),
    )
    possible = (step for step, holds in wanted if holds and can(EXCHANGE_MOVES, now.state, step))
    return next(possible, None)


@dataclass(frozen=True, slots=True)
class Article:
    """A product, as far as its price depends on it."""

    id: int
    title: str
    style: str | None
    prices: Mapping[str, int]
    """In minor units, by currency."""


def price_of(wanted: Article, returned: Article, currency: str) -> Money | None:
    """None: like for like. Another size or colour of the same article costs what was paid."""
    if wanted.id == returned.id or (wanted.style and wanted.style == returned.style):
        return None
    if currency not in wanted.prices:
        raise InvalidInput(NO_PRICE, field="items", title=wanted.title)
    return Money(wanted.prices[currency], currency)


NO_PRICE = Sentence(
    en="«{title}» has no price in the currency of the order. Choose another one.",
    nl="«{title}» heeft geen prijs in de valuta van de bestelling. Kies iets anders.",
    fr="« {title} » n'a pas de prix dans la devise de la commande. Choisissez un autre article.",
    de="«{title}» hat keinen Preis in der Währung der Bestellung. Bitte anderes wählen.",
    nb="«{title}» har ingen pris i ordrens valuta. Velg noe annet.",
)
SAY_WHAT = Sentence(
    en="Say what you would like instead, for each item.",
    nl="Zeg voor elk artikel wat je ervoor wilt hebben.",
    fr="Indiquez pour chaque article ce que vous souhaitez à la place.",
    de="Bitte für jeden Artikel sagen, was es stattdessen sein soll.",
    nb="Si for hver vare hva du vil ha i stedet.",
)
NOT_EXCHANGED = Sentence(
    en="Another article is for an exchange. Choose that as the outcome, or leave the article out.",
    nl="Een ander artikel hoort bij ruilen. Kies dat als uitkomst, of laat het artikel weg.",
    fr="Un autre article suppose un échange. Choisissez cette issue ou omettez l'article.",
    de="Ein anderer Artikel gehört zum Umtausch. Bitte diesen wählen oder den Artikel weglassen.",
    nb="En annen vare hører til et bytte. Velg det som utfall, eller utelat varen.",
)
UNKNOWN_ARTICLE = Sentence(
    en="We sell no such article.",
    nl="Dit artikel verkopen we niet.",
    fr="Nous ne vendons pas cet article.",
    de="Diesen Artikel verkaufen wir nicht.",
    nb="Vi selger ikke denne varen.",
)
UNKNOWN_EXCHANGE = Sentence(
    en="We know no such exchange.",
    nl="We kennen deze ruil niet.",
    fr="Nous ne connaissons pas cet échange.",
    de="Diesen Umtausch kennen wir nicht.",
    nb="Vi kjenner ikke dette byttet.",
)
ONLY_FAULTS = Sentence(
    en="The same again is for what is faulty. Say what is wrong with it, or choose an exchange.",
    nl="Hetzelfde opnieuw is voor wat niet goed is. Zeg wat eraan mankeert, of kies ruilen.",
    fr="Un remplacement suppose un défaut. Indiquez lequel, ou choisissez un échange.",
    de="Ersatz gibt es für Fehlerhaftes. Bitte den Mangel nennen oder Umtausch wählen.",
    nb="Erstatning er for varer med feil. Si hva som er galt, eller velg bytte.",
)
OTHER_BALANCE = Sentence(
    en="{owed} is to be paid for this exchange, not {paid}. Look again.",
    nl="Voor deze ruil is {owed} te betalen, niet {paid}. Kijk opnieuw.",
    fr="{owed} est à payer pour cet échange, pas {paid}. Vérifiez.",
    de="Für diesen Umtausch ist {owed} zu zahlen, nicht {paid}. Bitte erneut ansehen.",
    nb="{owed} skal betales for dette byttet, ikke {paid}. Se igjen.",
)
BEING_SENT = Sentence(
    en="What you chose instead is being sent. Wait for it; it can come back like anything else.",
    nl="Wat je ervoor koos, wordt al verstuurd. Wacht erop; het kan net als al het andere terug.",
    fr="L'article choisi est en cours d'envoi. Attendez-le ; il pourra être retourné.",
    de="Die gewählte Ware wird schon versandt. Bitte abwarten; auch sie kann zurück.",
    nb="Det du valgte, er på vei. Vent på det; det kan returneres som alt annet.",
)
