"""Budgets in the order of time: who comes first gets what there is, as `policy.budgets` has it.

A checkout puts aside the most that its promise may cost, a return takes what it needs. Who comes
later depends on who came before, so this is not asked of all rows at once: each whose policy has
budgets is put to the rules alone.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

import msgspec

from api.orders.rules import Channel
from api.policy.budgets import Taken, Whose, first_day, needs, within_budgets
from api.policy.compiling import CompiledPolicy
from api.policy.document import ReturnMethod
from api.policy.facts import CustomerFacts, Purchase
from api.policy.rules import Draw, Loss, Offer, better_whole
from api.reasons.rules import Ground
from api.simulation.answer import BudgetUsed
from api.simulation.past import Past
from api.simulation.playing import Play
from api.simulation.telling import Told

SAID = ("ordered_on", "delivered_on", "country", "category", "on_sale", "price_minor", "gift")
NEEDED = [*SAID, "channel", "ground", "requested_on", "orders"]
ALL_OF_IT = 2**60
Key = tuple[Whose, str, date]
"""As in `Taken`; whose it is: the market's, and the policy's."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One line on one day, and who asks."""

    order: int
    moment: int
    policy: CompiledPolicy
    whose: Whose
    purchase: Purchase
    on: date
    now: CustomerFacts
    then: CustomerFacts | None
    """As they were told; None: the checkout told nothing."""

    def offers(self, taken: Taken, promised: Collection[str]) -> tuple[Offer, Offer | None]:
        """Today's, and the one that was promised."""
        now = self._offer(self.now, taken, promised)
        return now, self._offer(self.then, None, promised) if self.then else None

    def at_checkout(self, taken: Taken, promised: Collection[str] = ()) -> Offer:
        purchase = replace(self.purchase, delivered_on=None, fault=False)
        ordered = replace(self, purchase=purchase, on=purchase.ordered_on)
        return ordered._offer(self.then or self.now, taken, promised)

    def _offer(
        self, customer: CustomerFacts, taken: Taken | None, promised: Collection[str]
    ) -> Offer:
        asked = (self.policy, self.purchase, customer)
        return within_budgets(*asked, whose=self.whose, taken=taken, told=promised, on=self.on)

    def key(self, draw: Draw, on: date) -> Key:
        return self.whose, draw.budget, first_day(draw.per, on)


def spent(
    play: Play, past: Past, policies: Mapping[int, CompiledPolicy]
) -> tuple[Play, tuple[BudgetUsed, ...]]:
    """The play with what was gone for each, and how far each budget went."""
    rows = _rows(play, policies)
    till = _Till(play.told)
    for _, returned, places in sorted(_events(rows, past)):
        here = [rows[place] for place in places]
        if returned:
            backs = [past.backs[place] for place in places]
            pieces = [back.pieces if back.counts else 0 for back in backs]
            till.take_back(here, pieces, backs[0].method)
        else:
            till.tell(here)
    return Play(play.rows, till.told), tuple(till.used())


def _rows(play: Play, policies: Mapping[int, CompiledPolicy]) -> dict[int, _Row]:
    """Those whose policy has budgets, by their place."""
    budgeted = {id: policy for id, policy in policies.items() if policy.budgets}
    if not any(one.policy in budgeted for one in play.told):
        return {}
    facts: list[dict[str, Any]] = play.rows.facts.select(NEEDED).to_pylist()
    found: dict[int, _Row] = {}
    orders: list[int] = play.rows.order.tolist()
    moments: list[int] = play.rows.moment.tolist()
    for place, (order, moment, said) in enumerate(zip(orders, moments, facts, strict=True)):
        told, at = play.told[moment], play.rows.moments[moment]
        if told.policy in budgeted:
            found[place] = _Row(
                order,
                moment,
                budgeted[told.policy],
                (at.order.market_id, told.policy),
                Purchase(
                    channel=Channel(said["channel"]),
                    fault=Ground(said["ground"]).is_fault,
                    **{name: said[name] for name in SAID},
                ),
                said["requested_on"],
                replace(at.now, orders=said["orders"]),
                _as_told(told, said["orders"]),
            )
    return found


def _as_told(told: Told, orders: int | None) -> CustomerFacts | None:
    if told.promised is None:
        return None
    segments = frozenset(told.promised_segments)
    return CustomerFacts(tier=told.promised_tier, segments=segments, orders=orders)


def _events(rows: Mapping[int, _Row], past: Past) -> Iterator[tuple[datetime, bool, list[int]]]:
    """Checkouts and returns: when, which of both, and of which rows."""
    orders, parcels = defaultdict[int, list[int]](list), defaultdict[str, list[int]](list)
    for place, row in rows.items():
        orders[row.order].append(place)
        if place < len(past.backs):
            parcels[past.backs[place].parcel].append(place)
    every = [*past.orders.values()]
    yield from ((every[order].ordered_at, False, places) for order, places in orders.items())
    yield from ((past.backs[places[0]].at, True, places) for places in parcels.values())


class _Till:
    """What is taken so far, and what is put aside for whom."""

    def __init__(self, told: Sequence[Told]) -> None:
        self.told = [*told]
        self._used: dict[Key, BudgetUsed] = {}
        self._taken: dict[Key, int] = {}
        self._promised = defaultdict[int, set[str]](set)
        """By order: the budgets out of which its checkout promised something."""
        self._aside: dict[tuple[int, str], tuple[Key, int]] = {}
        """For promises that no return uses yet."""

    def tell(self, rows: Sequence[_Row]) -> None:
        """At the checkout of an order. Who only looks takes nothing."""
        first, day = rows[0], rows[0].purchase.ordered_on
        offers = [row.at_checkout(self._taken) for row in rows]
        gone = _gone(offers)
        for draw in _dearest(offers) if first.then else ():
            key = first.key(draw, day)
            self._take(first, key, draw, draw.most)
            self._aside[first.order, draw.budget] = key, draw.most
            self._promised[first.order].add(draw.budget)
        if gone and first.then:
            wanted = [row.at_checkout(self._taken, row.policy.budgets) for row in rows]
            for draw in _dearest(wanted):
                self._lack(
                    first, first.key(draw, day), draw, draw.most if draw.budget in gone else 0
                )
        for row in rows:
            self._say(row, gone, gone)

    def take_back(
        self, rows: Sequence[_Row], pieces: Sequence[int], way: ReturnMethod | None
    ) -> None:
        """One parcel. What several of its pieces need together may be more than is left."""
        first, promised = rows[0], self._promised[rows[0].order]
        full: dict[Key, int] = {}
        while True:
            offers = [row.offers({**self._taken, **full}, promised) for row in rows]
            needed = [
                (first.key(draw, first.on), draw, minor)
                for draw, minor in _needed(rows, offers, pieces, way)
            ]
            short = [key for key, draw, minor in needed if self._is_short(key, draw, minor)]
            if not short:
                break
            full |= dict.fromkeys(short, ALL_OF_IT)
        for key, draw, minor in needed:
            of, before = self._aside.pop((first.order, draw.budget), (key, 0))
            self._take(first, of, draw, minor - before)
        gone = _gone(now for now, _ in offers)
        if gone and not first.then:
            every = [row.offers(self._taken, row.policy.budgets) for row in rows]
            for draw, minor in _needed(rows, every, pieces, way):
                lacking = minor if draw.budget in gone else 0
                self._lack(first, first.key(draw, first.on), draw, lacking)
        for row, (now, frozen) in zip(rows, offers, strict=True):
            self._say(row, _gone([now]), _gone([frozen]) if frozen else ())

    def used(self) -> Iterator[BudgetUsed]:
        return (self._used[key] for key in sorted(self._used))

    def _is_short(self, key: Key, draw: Draw, minor: int) -> bool:
        return not draw.told and self._taken.get(key, 0) + minor > draw.amount

    def _take(self, row: _Row, key: Key, draw: Draw, minor: int) -> None:
        self._taken[key] = self._taken.get(key, 0) + minor
        self._note(row, key, draw, lacking=0)

    def _lack(self, row: _Row, key: Key, draw: Draw, minor: int) -> None:
        self._note(row, key, draw, lacking=minor)

    def _note(self, row: _Row, key: Key, draw: Draw, *, lacking: int) -> None:
        before = self._used[key].lacking if key in self._used else 0
        where, amount = (row.purchase.country, draw.budget, key[2]), draw.amount
        self._used[key] = BudgetUsed(*where, amount, self._taken.get(key, 0), before + lacking)

    def _say(self, row: _Row, gone: Collection[str], unpromised: Collection[str]) -> None:
        """A line that came back has a moment of its own, the others that of their order."""
        said = self.told[row.moment]
        self.told[row.moment] = msgspec.structs.replace(
            said, gone=tuple(sorted(gone)), promised_gone=tuple(sorted(unpromised))
        )


def _gone(offers: Iterable[Offer]) -> set[str]:
    """Budgets that would have paid for something."""
    return {
        rule.budget
        for offer in offers
        for rule in offer.policy.rules
        if rule.budget
        and any(one.rule == rule.name and one.loss is Loss.BUDGET_GONE for one in offer.heard)
    }


def _dearest(offers: Iterable[Offer]) -> Collection[Draw]:
    """Of each budget, for one promise covers all lines."""
    most: dict[str, Draw] = {}
    for draw in (draw for offer in offers for draw in offer.draws):
        other = most.get(draw.budget)
        most[draw.budget] = other if other and other.most > draw.most else draw
    return most.values()


def _needed(
    rows: Sequence[_Row],
    offers: Sequence[tuple[Offer, Offer | None]],
    pieces: Sequence[int],
    way: ReturnMethod | None,
) -> list[tuple[Draw, int]]:
    chosen = [
        better_whole(frozen, now, on=row.on) if frozen else now
        for row, (now, frozen) in zip(rows, offers, strict=True)
    ]
    ways = chosen[0].methods
    way = way or min(ways, key=chosen[0].fee, default=ReturnMethod.PARCEL_SHOP)
    draws = [
        (draw, many)
        for offer, many in zip(chosen, pieces, strict=True)
        for draw in offer.draws
        if many
    ]
    return needs(draws, way)
