"""What a shop tells shoppers, from the same rules as what they get: pure.

Nothing here decides: a purchase that has not been made yet is put to the same rules as one that
has (`terms_of`), so what is said is what will be given.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

import msgspec

from api.kernel.language import said_date, spoken
from api.kernel.money import LocalMoney, Money
from api.orders.rules import Channel, LineUnits
from api.policy import statute
from api.policy.budgets import Taken
from api.policy.document import RefundTiming
from api.policy.facts import UNKNOWN, CustomerFacts, Purchase
from api.policy.reads import PolicyVersion
from api.policy.rules import Offer
from api.policy.statute.calendar import FOURTEEN_DAYS
from api.shop.emissions import emissions
from api.terms.facts import LineFacts, end_of_day, local_day
from api.terms.reads import CHANNELS, offered, told_of
from api.terms.rules import Terms, offer_of, terms_of
from api.terms.statement_words import (
    AT_LEAST,
    COSTS,
    DATE,
    ENDLESS,
    FAULTS,
    FREE,
    NOT_AT_ALL,
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


IS_ORDERED = frozenset({Surface.ORDER_CONFIRMATION, Surface.DELIVERY})


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the statement is about, as far as the surface knows it."""

    sku: str | None = None
    price: Money | None = None
    """Of one piece; None: its list price. Only what is asked about, never what anything costs."""
    on_sale: bool = False
    channel: Channel = Channel.ONLINE
    gift: bool = False
    ordered_on: date | None = None
    """None: today."""
    delivered_on: date | None = None
    customer: CustomerFacts = UNKNOWN


class MarketSaid(msgspec.Struct, frozen=True):
    """A market, and the product in it that the statement is about."""

    id: int
    brand_id: int
    brand: str
    country: str
    currency: str
    time_zone: str
    informs_of_withdrawal: bool
    emissions: str | None
    category: str | None
    legal_category: str | None
    prices: str | None
    """Of the product: an object of minor units by currency."""

    @property
    def price_minor(self) -> int:
        """Unknown: 0."""
        prices = msgspec.json.decode(self.prices or "{}", type=dict[str, int])
        return prices.get(self.currency, 0)


class Asked(msgspec.Struct, frozen=True):
    """A purchase that has not been made yet, and the policy that it would be made under."""

    market: MarketSaid
    version: PolicyVersion | None
    about: About
    at: datetime
    taken: Taken = {}
    """Out of the budgets."""
    promised: frozenset[str] = frozenset()
    """Budgets of which something waits for this very customer, since they saw a checkout."""


class PolicyStatement(msgspec.Struct, frozen=True, kw_only=True):
    asked: Asked | None = None
    """None: of what is bought already."""
    disclosure_id: str | None
    country: str
    currency: str
    window_days: int | None
    until: date | None
    last_day: date | None
    earliest_last_day: date | None
    methods: tuple[MethodTermsView, ...]
    resolutions: tuple[ResolutionTermsView, ...]
    refund_timing: RefundTiming
    personalised: bool
    sentences: tuple[str, ...]
    withdrawal_label: str


def facts_said(asked: Asked) -> LineFacts:
    """Of one piece that will be bought as it is said here, its price told."""
    market, version, about, at = asked.market, asked.version, asked.about, asked.at
    today = local_day(at, market.time_zone)
    purchase = Purchase(
        ordered_on=about.ordered_on or today,
        delivered_on=about.delivered_on,
        channel=about.channel,
        country=market.country,
        category=market.category,
        on_sale=about.on_sale,
        price_minor=about.price.minor if about.price else market.price_minor,
        gift=about.gift,
    )
    offer = offered(
        version, purchase, about.customer, taken=asked.taken, told=asked.promised, on=today
    )
    told = told_of(offer)
    return LineFacts(
        at=at,
        time_zone=market.time_zone,
        delivered_at=_on(about.delivered_on, market.time_zone),
        statute=statute.Facts(
            country=market.country,
            requested_on=max(today, about.delivered_on or today),
            deliveries=(about.delivered_on,) if about.delivered_on else (),
            all_delivered=about.delivered_on is not None,
            channel=CHANNELS[about.channel],
            contract_on=purchase.ordered_on,
            category=statute.Category(market.legal_category or "ORDINARY"),
            told_of_exception=market.informs_of_withdrawal,
            informed_of_right=market.informs_of_withdrawal,
            told_consumer_pays=told.told_consumer_pays,
            disclosed_fee_minor=told.return_fee_minor,
        ),
        units=LineUnits(1, 0, 0, frozenset()),
        now=offer,
        policy_id=version.id if version else None,
        frozen=offer,
        customer=about.customer,
        emissions=emissions(market.emissions),
    )


def stated(
    facts: LineFacts,
    *,
    currency: str,
    language: str,
    is_ordered: bool = False,
    asked: Asked | None = None,
    disclosure_id: str | None = None,
) -> PolicyStatement:
    """`is_ordered`: then a date is said where only days would be, as soon as one is certain."""
    terms = terms_of(facts)
    shown = TermsView(terms, currency, language)
    offer = offer_of(facts)
    days, until = _lasting(offer, terms)
    last_day = _last_day(terms, facts)
    soonest = _if_it_came_today(facts) if is_ordered and days is not None and not last_day else None
    window = _window(language, days, until, last_day, soonest)
    return PolicyStatement(
        asked=asked,
        disclosure_id=disclosure_id,
        country=facts.statute.country,
        currency=currency,
        window_days=days,
        until=until,
        last_day=last_day,
        earliest_last_day=soonest,
        methods=shown.methods,
        resolutions=shown.resolutions,
        refund_timing=terms.refund_timing,
        personalised=terms.personalised or offer.personalised,
        sentences=(window, *_sentences(offer, shown)),
        withdrawal_label=WITHDRAW_HERE.say(language),
    )


def _on(day: date | None, time_zone: str) -> datetime | None:
    return end_of_day(day, time_zone) - MOMENT if day else None


def _last_day(terms: Terms, facts: LineFacts) -> date | None:
    return local_day(terms.deadline - MOMENT, facts.time_zone) if terms.deadline else None


def _if_it_came_today(facts: LineFacts) -> date | None:
    """Nothing is delivered before today, so the last day can only be later than this."""
    today = local_day(facts.at, facts.time_zone)
    law = facts.statute
    come = replace(
        facts,
        delivered_at=facts.at,
        statute=replace(law, deliveries=(*law.deliveries, today), all_delivered=True),
        now=_delivered(facts.now, today),
        frozen=_delivered(facts.frozen, today) if facts.frozen else None,
    )
    return _last_day(terms_of(come), come)


def _delivered(offer: Offer, day: date) -> Offer:
    return replace(offer, purchase=replace(offer.purchase, delivered_on=day))


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


def _window(
    language: str, days: int | None, until: date | None, last: date | None, soonest: date | None
) -> str:
    if last:
        return DATE.say(language, date=said_date(last, language))
    if days == 0:
        return NOT_AT_ALL.say(language)
    if days is not None and soonest:
        return AT_LEAST.say(language, days=days, date=said_date(soonest, language))
    if days is not None:
        return WINDOW.say(language, days=days)
    return UNTIL.say(language, date=said_date(until, language)) if until else ENDLESS.say(language)


def _sentences(offer: Offer, shown: TermsView) -> tuple[str, ...]:
    language = shown.language
    dearest = max((way.price.minor for way in shown.methods), default=0)
    price = LocalMoney(dearest, shown.currency, language).formatted
    cost = COSTS.say(language, price=price) if dearest else FREE.say(language)
    words: dict[str, str] = {**offer.policy.document.notice}
    notice = words.get(spoken(language))
    return (cost, FAULTS.say(language), *((notice,) if notice else ()))
