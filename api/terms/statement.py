"""What a shop tells shoppers, and what it is held to afterwards."""

from datetime import datetime
from enum import StrEnum

import msgspec

from api.database.reader import Reader, structs
from api.kernel.ids import public_id
from api.kernel.language import Sentence
from api.kernel.money import LocalMoney
from api.policy.document import MethodOffer
from api.policy.reads import PolicyVersion, in_force, policies_of
from api.terms.views import MethodTermsView


class Surface(StrEnum):
    CATEGORY = "CATEGORY"
    PRODUCT = "PRODUCT"
    CHECKOUT = "CHECKOUT"
    ORDER_CONFIRMATION = "ORDER_CONFIRMATION"
    DELIVERY = "DELIVERY"


class PolicyStatement(msgspec.Struct, frozen=True):
    disclosure_id: str | None
    country: str
    currency: str
    window_days: int
    methods: tuple[MethodTermsView, ...]
    sentences: tuple[str, ...]
    withdrawal_label: str


class _Market(msgspec.Struct, frozen=True):
    id: int
    currency: str


MARKET = (
    "SELECT m.id, m.currency FROM market m JOIN brand b ON b.entity_id = m.entity_id "
    "WHERE b.handle = $1 AND m.country = $2"
)


async def policy_statement(
    reads: Reader, brand: str, country: str, surface: Surface, *, at: datetime, language: str
) -> PolicyStatement | None:
    """The policy in force, in words. The id of a disclosure names the version that was told."""
    markets = structs(await reads.fetch(MARKET, brand, country), _Market)
    if not markets:
        return None
    (market,) = markets
    version = in_force((await policies_of(reads, [market.id]))[market.id], at)
    told = surface is Surface.CHECKOUT and version is not None
    return PolicyStatement(
        disclosure_id=public_id("Disclosure", version.id) if told and version else None,
        country=country,
        currency=market.currency,
        window_days=max(14, version.document.window_days) if version else 14,
        methods=_methods(version, market.currency, language),
        sentences=_sentences(version, market.currency, language),
        withdrawal_label=WITHDRAW_HERE.say(language),
    )


def charged(offer: MethodOffer) -> int:
    return min(offer.fee_minor, offer.direct_cost_minor)


def _methods(
    version: PolicyVersion | None, currency: str, language: str
) -> tuple[MethodTermsView, ...]:
    return tuple(
        MethodTermsView(
            offer.method,
            offer.carrier,
            LocalMoney(charged(offer), currency, language),
            offer.min_days,
            offer.max_days,
        )
        for offer in (version.document.methods if version else ())
    )


def _sentences(version: PolicyVersion | None, currency: str, language: str) -> tuple[str, ...]:
    days = max(14, version.document.window_days) if version else 14
    offers = version.document.methods if version else ()
    dearest = max((charged(offer) for offer in offers), default=0)
    price = LocalMoney(dearest, currency, language).formatted
    cost = COSTS.say(language, price=price) if dearest else FREE.say(language)
    return (WINDOW.say(language, days=days), cost, FAULTS.say(language))


WINDOW = Sentence(
    en="You can send it back within {days} days of delivery, without giving a reason.",
    nl="Je kunt het binnen {days} dagen na levering terugsturen, zonder opgaaf van reden.",
    fr="Vous pouvez le renvoyer dans les {days} jours suivant la livraison, sans motif.",
    de="Rückgabe innerhalb von {days} Tagen ab Lieferung, ohne Angabe von Gründen.",
    nb="Du kan sende det tilbake innen {days} dager etter levering, uten å oppgi grunn.",
)
FREE = Sentence(
    en="Sending it back costs nothing.",
    nl="Terugsturen kost niets.",
    fr="Le retour ne coûte rien.",
    de="Die Rücksendung kostet nichts.",
    nb="Det koster ingenting å sende det tilbake.",
)
COSTS = Sentence(
    en="Sending it back costs {price} at most; the price of each way back is shown first.",
    nl="Terugsturen kost hoogstens {price}; de prijs van elke retourweg zie je vooraf.",
    fr="Le retour coûte au plus {price} ; le prix de chaque mode est affiché avant.",
    de="Die Rücksendung kostet höchstens {price}; der Preis jedes Weges wird vorher gezeigt.",
    nb="Returen koster høyst {price}; prisen for hver måte vises først.",
)
FAULTS = Sentence(
    en="Is something wrong with it? Then sending it back is free, and the law protects you longer.",
    nl="Is er iets mis mee? Dan is terugsturen gratis en beschermt de wet je langer.",
    fr="Un défaut ? Le retour est gratuit et la loi vous protège plus longtemps.",
    de="Etwas stimmt nicht? Dann ist die Rücksendung kostenlos, und das Gesetz schützt länger.",
    nb="Er noe galt med den? Da er returen gratis, og loven beskytter deg lenger.",
)
WITHDRAW_HERE = Sentence(
    en="withdraw from contract here",
    nl="Hier de overeenkomst ontbinden",
    fr="renoncer au contrat ici",
    de="Vertrag widerrufen",
    nb="Gå fra avtalen her",
)
