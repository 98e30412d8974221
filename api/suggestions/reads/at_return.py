"""What could be had instead of a unit that comes back, or that would. Some ten statements."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import msgspec

from api.database.reader import Reader, placeholders, structs
from api.kernel.money import LocalMoney, Money
from api.orders.rules import unit_amounts
from api.orders.views import ProductView
from api.policy.document import Resolution
from api.reasons.rules import REASONS, ground_of
from api.suggestions.reads.articles import Shelf, shelf
from api.suggestions.reads.ideas import Idea, Models, models_of
from api.suggestions.reads.products import products
from api.suggestions.reads.sizes import OwnSizes, fits, own_sizes
from api.suggestions.rules import (
    Arm,
    Article,
    Availability,
    Drawn,
    Situation,
    Suggestion,
    SuggestionKind,
    arm_of,
    size_instead,
    suggested,
    whose,
)
from api.suggestions.sentences import because
from api.suggestions.sizes import Fit
from api.terms.reads import terms_of_lines
from api.terms.rules import Terms

MOST = 10
FAULTS = ", ".join(f"'{one.handle}'" for one in REASONS if one.ground.is_fault)
COMPLAINS = f"""EXISTS (SELECT 1 FROM "order" e JOIN "return" x ON x.order_id = e.id
  JOIN return_item c ON c.of_id = x.id
  WHERE (e.id = o.id OR e.customer_id = o.customer_id) AND x.closed_at IS NULL {{but}}
    AND (c.reason IN ({FAULTS}) OR c.acceptance = 'MANUAL_INTERVENTION_REQUIRED'))"""
OF_ORDER = """o.id AS order_id, o.brand_id, o.customer_id, o.currency, l.product_id,
  l.id AS line_id, l.paid_minor, l.quantity, s.objected_at IS NOT NULL AS objected"""
BEFORE = f"""
SELECT {OF_ORDER}, {COMPLAINS.format(but="")} AS complains
FROM order_line l JOIN "order" o ON o.id = l.order_id
LEFT JOIN standing s ON s.customer_id = o.customer_id WHERE l.id IN ({{ids}})
"""
COMING_BACK = f"""
SELECT {OF_ORDER}, i.id AS item_id, i.reason, i.paid_minor AS unit_minor, i.terms, r.gift,
  {COMPLAINS.format(but="AND c.id <> i.id")} AS complains,
  EXISTS (SELECT 1 FROM withdrawal w WHERE w.of_id = r.id) AS withdraws
FROM return_item i JOIN "return" r ON r.id = i.of_id JOIN order_line l ON l.id = i.line_id
JOIN "order" o ON o.id = l.order_id
LEFT JOIN standing s ON s.customer_id = o.customer_id WHERE i.id IN ({{ids}})
"""
AskedLine = tuple[int, str | None]
"""An order line, and why it would come back."""


class SuggestionView(msgspec.Struct, frozen=True):
    product: ProductView
    kind: SuggestionKind
    price_difference: LocalMoney
    bonus: LocalMoney
    availability: Availability
    because: str


class _Terms(msgspec.Struct, frozen=True):
    resolutions: tuple[Resolution, ...] = ()
    credit_bonus_percent: int = 0


class Unit(msgspec.Struct, frozen=True):
    """One unit, and all about its customer that suggestions may depend on."""

    line_id: int
    order_id: int
    brand_id: int
    customer_id: int | None
    currency: str
    product_id: int
    paid_minor: int
    quantity: int
    objected: bool
    complains: bool
    """About something else: first that, then the shop may have ideas."""
    item_id: UUID | None = None
    reason: str | None = None
    unit_minor: int | None = None
    terms: str = "{}"
    gift: bool = False
    """Whoever got it sends it back: nobody whose past we know."""
    withdraws: bool = False
    """The legal way out has no offers in it (CRD art. 11a)."""

    @property
    def known_as(self) -> int | None:
        """None: nobody whose past may be looked at."""
        return None if self.objected or self.gift else self.customer_id

    @property
    def paid(self) -> Money:
        """Of this unit; before there is one, of the first of its line."""
        if self.unit_minor is not None:
            return Money(self.unit_minor, self.currency)
        return unit_amounts(Money(self.paid_minor, self.currency), self.quantity)[0]


@dataclass(frozen=True, slots=True)
class Showing:
    """How suggestions are shown here."""

    held_out_percent: int
    now: datetime
    language: str


async def for_items(
    reads: Reader, ids: Sequence[UUID], showing: Showing
) -> list[tuple[SuggestionView, ...]]:
    """In the order of the ids, the best first."""
    rows = await reads.fetch(COMING_BACK.format(ids=placeholders(len(ids))), *ids)
    units = {one.item_id: one for one in structs(rows, Unit)}
    found = await _found(reads, [units[id] for id in ids], showing)
    bonuses = [_bonus(msgspec.json.decode(units[id].terms, type=_Terms)) for id in ids]
    return await _views(reads, found, bonuses, showing)


async def for_lines(
    reads: Reader, asked: Sequence[AskedLine], showing: Showing, *, order_id: int | None = None
) -> list[tuple[SuggestionView, ...] | None]:
    """The same before there is a return; None for a line that is not there, or of another order
    than the one that may be seen."""
    ids = sorted({id for id, _ in asked})
    rows = await reads.fetch(BEFORE.format(ids=placeholders(len(ids))), *ids)
    lines = {one.line_id: one for one in structs(rows, Unit) if order_id in (None, one.order_id)}
    known = [(id, reason) for id, reason in asked if id in lines]
    units = [msgspec.structs.replace(lines[id], reason=reason) for id, reason in known]
    found = await _found(reads, units, showing)
    terms = await terms_of_lines(reads, known, at=showing.now)
    bonuses = [_bonus(one) if one else 0 for one in terms]
    views = dict(zip(known, await _views(reads, found, bonuses, showing), strict=True))
    return [views.get(key) for key in asked]


def _bonus(terms: Terms | _Terms) -> int:
    given = Resolution.STORE_CREDIT in terms.resolutions
    return terms.credit_bonus_percent if given else 0


Fits = Mapping[tuple[int, str], Fit]
Chosen = tuple[Unit, Sequence[Suggestion]]


async def _found(reads: Reader, units: Sequence[Unit], showing: Showing) -> list[Chosen]:
    asked = [one for one in units if _may_be_shown(one, showing)]
    who = sorted({one.known_as for one in asked if one.known_as is not None})
    returned = {one.product_id for one in asked}
    brands = {one.brand_id for one in asked}
    models = await models_of(reads, who, returned, brands, now=showing.now)
    ideas = {one: models.ideas(one) for one in asked}
    wanted = {idea.id for those in ideas.values() for idea in those}
    on_shelf = await shelf(reads, (), with_variants_of=wanted | returned)
    sizes = await own_sizes(reads, who)
    turned_out = await fits(reads, sorted(returned))
    found = [
        _situation(one, ideas[one], models, on_shelf, sizes, turned_out) if one in ideas else None
        for one in units
    ]
    return [
        (unit, suggested(it, MOST) if it else ()) for unit, it in zip(units, found, strict=True)
    ]


def _may_be_shown(it: Unit, showing: Showing) -> bool:
    arm = arm_of(whose(it.order_id, it.customer_id), held_out_percent=showing.held_out_percent)
    return arm is Arm.SHOWN and not it.withdraws and not it.complains


def _situation(
    it: Unit,
    ideas: Sequence[Idea],
    models: Models,
    on_shelf: Shelf,
    sizes: OwnSizes,
    turned_out: Fits,
) -> Situation:
    returned = on_shelf.article(it.product_id, it.reason)
    assert returned, "a product stays while an order has it"
    ground = ground_of(it.reason)

    def size(of: Article) -> str | None:
        return size_instead(of, returned, ground, sizes.of(it.known_as, of))

    drawn = [
        Drawn(article, idea.kind, _told(idea, returned))
        for idea in ideas
        if (article := on_shelf.fitting(idea.id, size, it.reason))
        and models.is_new(idea, article.style, it.known_as)
    ]
    return Situation(
        returned=returned,
        paid=it.paid,
        reason=it.reason,
        ground=ground,
        variants=on_shelf.variants(it.product_id, it.reason),
        drawn=drawn,
        own_size=sizes.of(it.known_as, returned),
        fit=turned_out.get((it.brand_id, returned.style or ""), Fit()),
        had=models.sent_back(it.known_as) - {it.product_id},
    )


def _told(idea: Idea, returned: Article) -> str | None:
    return returned.title if idea.kind is SuggestionKind.GOES_WITH else idea.by


async def _views(
    reads: Reader, found: Sequence[Chosen], bonuses: Sequence[int], showing: Showing
) -> list[tuple[SuggestionView, ...]]:
    shown = await products(reads, {one.article.id for _, those in found for one in those})
    return [
        tuple(
            SuggestionView(
                product=shown[one.article.id],
                kind=one.kind,
                price_difference=_local(one.difference, showing),
                bonus=_local(unit.paid.share(percent), showing),
                availability=one.availability,
                because=because(one, language=showing.language),
            )
            for one in those
        )
        for (unit, those), percent in zip(found, bonuses, strict=True)
    ]


def _local(amount: Money, showing: Showing) -> LocalMoney:
    return LocalMoney(amount.minor, amount.currency, showing.language)
