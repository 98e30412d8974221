"""What a shop tells shoppers, and what it is held to afterwards.

Nothing here decides: a purchase that has not been made yet is put to the same rules as one that
has (`terms_of`), so what is said is what will be given.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

import msgspec

from api.database.reader import Reader, structs
from api.kernel.language import spoken
from api.kernel.money import LocalMoney
from api.orders.rules import Channel, LineUnits
from api.policy import statute
from api.policy.disclosure import disclosure_id
from api.policy.document import RefundTiming
from api.policy.facts import UNKNOWN, CustomerFacts, Purchase
from api.policy.reads import LAW_ONLY, PolicyVersion, in_force, policies_of
from api.policy.rules import Offer, resolve
from api.policy.statute.calendar import FOURTEEN_DAYS
from api.terms.facts import LineFacts, end_of_day, local_day
from api.terms.reads import CHANNELS
from api.terms.rules import Terms, terms_of
from api.terms.saying import said_date
from api.terms.statement_words import (
    COSTS,
    DATE,
    ENDLESS,
    FAULTS,
    FREE,
    UNTIL,
    WINDOW,
    WITHDRAW_HERE,
)
from api.terms.views import MethodTermsView, ResolutionTermsView, TermsView

MOMENT = timedelta(microseconds=1)


class Surface(StrEnum):
    CATEGORY = "CATEGORY"
    PRODUCT = "PRODUCT"
    CHECKOUT = "CHECKOUT"
    ORDER_CONFIRMATION = "ORDER_CONFIRMATION"
    DELIVERY = "DELIVERY"


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the statement is about, as far as the surface knows it."""

    sku: str | None = None
    price_minor: int | None = None
    on_sale: bool = False
    channel: Channel = Channel.ONLINE
    ordered_on: date | None = None
    """None: today."""
    delivered_on: date | None = None
    customer: CustomerFacts = UNKNOWN


class PolicyStatement(msgspec.Struct, frozen=True):
    disclosure_id: str | None
    country: str
    currency: str
    window_days: int | None
    until: date | None
    last_day: date | None
    methods: tuple[MethodTermsView, ...]
    resolutions: tuple[ResolutionTermsView, ...]
    refund_timing: RefundTiming
    personalised: bool
    sentences: tuple[str, ...]
    withdrawal_label: str


class _Market(msgspec.Struct, frozen=True):
    id: int
    brand_id: int
    currency: str
    time_zone: str
    informs_of_withdrawal: bool
    category: str | None
    legal_category: str | None
    price_minor: int | None


MARKET = """
SELECT m.id, b.id AS brand_id, m.currency, m.time_zone, m.informs_of_withdrawal,
       p.category, p.legal_category,
       CASE WHEN p.currency = m.currency THEN p.list_price_minor END AS price_minor
FROM market m JOIN brand b ON b.entity_id = m.entity_id
LEFT JOIN product p ON p.brand_id = b.id AND p.sku = $3
WHERE b.handle = $1 AND m.country = $2
"""


async def policy_statement(
    reads: Reader,
    brand: str,
    country: str,
    surface: Surface,
    *,
    at: datetime,
    language: str,
    about: About,
) -> PolicyStatement | None:
    """The policy in force, in words. None: this brand does not sell there."""
    markets = structs(await reads.fetch(MARKET, brand, country, about.sku or ""), _Market)
    if not markets:
        return None
    (market,) = markets
    versions = (await policies_of(reads, [market.id]))[market.id]
    version = in_force(versions, at, brand_id=market.brand_id)
    facts = facts_said(market, country, version, about, at)
    terms = terms_of(facts)
    shown = TermsView(terms, market.currency, language)
    days, until = _lasting(facts.now, terms)
    last_day = _last_day(terms, market.time_zone)
    return PolicyStatement(
        disclosure_id=_told(version, about.customer) if surface is Surface.CHECKOUT else None,
        country=country,
        currency=market.currency,
        window_days=days,
        until=until,
        last_day=last_day,
        methods=shown.methods,
        resolutions=shown.resolutions,
        refund_timing=terms.refund_timing,
        personalised=facts.now.personalised,
        sentences=_sentences(facts, shown, last_day, days, until),
        withdrawal_label=WITHDRAW_HERE.say(language),
    )


def _told(version: PolicyVersion | None, customer: CustomerFacts) -> str | None:
    return disclosure_id(version, customer) if version else None


def _last_day(terms: Terms, time_zone: str) -> date | None:
    return local_day(terms.deadline - MOMENT, time_zone) if terms.deadline else None


def facts_said(
    market: _Market, country: str, version: PolicyVersion | None, about: About, at: datetime
) -> LineFacts:
    """Of one piece that will be bought as it is said here, its price told."""
    today = local_day(at, market.time_zone)
    purchase = Purchase(
        ordered_on=about.ordered_on or today,
        delivered_on=about.delivered_on,
        channel=about.channel,
        country=country,
        category=market.category,
        on_sale=about.on_sale,
        price_minor=about.price_minor or market.price_minor or 0,
    )
    offer = resolve(version.policy if version else LAW_ONLY, purchase, about.customer)
    return LineFacts(
        at=at,
        time_zone=market.time_zone,
        delivered_at=_on(about.delivered_on, market.time_zone),
        statute=statute.Facts(
            country=country,
            requested_on=max(today, about.delivered_on or today),
            deliveries=(about.delivered_on,) if about.delivered_on else (),
            all_delivered=about.delivered_on is not None,
            channel=CHANNELS[about.channel],
            contract_on=purchase.ordered_on,
            category=statute.Category(market.legal_category or "ORDINARY"),
            told_of_exception=market.informs_of_withdrawal,
            informed_of_right=market.informs_of_withdrawal,
            told_consumer_pays=True,
            disclosed_fee_minor=max((offer.fee(way) for way in offer.methods), default=0),
        ),
        units=LineUnits(1, 0, 0, frozenset()),
        now=offer,
        policy_id=version.id if version else None,
        frozen=None,
    )


def _on(day: date | None, time_zone: str) -> datetime | None:
    return end_of_day(day, time_zone) - MOMENT if day else None


def _lasting(offer: Offer, terms: Terms) -> tuple[int | None, date | None]:
    """Days from delivery or a last day, neither below the law; none of both: no end."""
    legal = FOURTEEN_DAYS if terms.statutory.withdrawal_applies else timedelta()
    last = offer.last_day
    if last == date.max:
        return None, None
    if offer.window.said.days is not None:
        return max(offer.window.said.days, legal.days), None
    soonest = offer.purchase.ordered_on + legal
    return (None, last) if last and last >= soonest else (legal.days, None)


def _sentences(
    facts: LineFacts, shown: TermsView, last_day: date | None, days: int | None, until: date | None
) -> tuple[str, ...]:
    language = shown.language
    if last_day:
        window = DATE.say(language, date=said_date(last_day, language))
    elif days is not None:
        window = WINDOW.say(language, days=days)
    else:
        window = (
            UNTIL.say(language, date=said_date(until, language)) if until else ENDLESS.say(language)
        )
    dearest = max((way.price.minor for way in shown.methods), default=0)
    price = LocalMoney(dearest, shown.currency, language).formatted
    cost = COSTS.say(language, price=price) if dearest else FREE.say(language)
    words: dict[str, str] = {**facts.now.policy.document.notice}
    notice = words.get(spoken(language))
    return (window, cost, FAULTS.say(language), *((notice,) if notice else ()))
