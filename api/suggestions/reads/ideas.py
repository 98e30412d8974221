"""What models come up with for a unit: by what its customer has, by itself, by what sells."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from api.database.reader import Reader
from api.suggestions.reads.likeness import (
    Alike,
    Bought,
    Had,
    Neighbours,
    drawn_to,
    had_by,
    heard,
    neighbours,
    next_to,
    sellers,
)
from api.suggestions.rules import SuggestionKind


class Asked(Protocol):
    """Something of a brand, by somebody who may be known."""

    @property
    def product_id(self) -> int: ...
    @property
    def order_id(self) -> int: ...
    @property
    def brand_id(self) -> int: ...
    @property
    def known_as(self) -> int | None: ...


@dataclass(frozen=True, slots=True)
class Idea:
    """A product; `by` is the title of what spoke for it most, if that may be told."""

    id: int
    kind: SuggestionKind
    by: str | None = None


TRIED = 12
"""Of each kind: some do not fit, or are sold out."""


@dataclass(frozen=True, slots=True)
class Models:
    had: Mapping[int, Bought]
    drawn: Mapping[int, Sequence[tuple[int, Had]]]
    """By customer: products, and what spoke for each most."""
    tastes: Neighbours
    best: Mapping[int, Sequence[int]]

    def ideas(self, it: Asked) -> list[Idea]:
        """Who opens an order with its number learns nothing of the customer's other orders. What
        is returned says least of what is wanted instead, so it comes last."""
        near = next_to(it.product_id, self.tastes)
        return [
            *self.personal(it.known_as, within=it.order_id)[:TRIED],
            *self.selling(it.brand_id)[:TRIED],
            *(Idea(one.id, SuggestionKind.GOES_WITH) for one in near[:TRIED]),
        ]

    def personal(self, customer_id: int | None, *, within: int | None = None) -> list[Idea]:
        """What was sent back speaks too, but is not named."""

        def named(by: Had) -> str | None:
            return by.title if within in (None, by.order_id) and not by.back else None

        found = self.drawn.get(customer_id or 0, ())
        return [Idea(id, SuggestionKind.DRAWN_TO, named(by)) for id, by in found]

    def selling(self, brand_id: int) -> list[Idea]:
        return [Idea(id, SuggestionKind.SELLS_NOW) for id in self.best.get(brand_id, ())]

    def is_new(self, idea: Idea, style: str | None, customer_id: int | None) -> bool:
        """Whether they had it in no size or colour: others may be told what they have anyway."""
        had = self.had.get(customer_id or 0, {})
        told = idea.kind is SuggestionKind.DRAWN_TO and style
        return not (told and any(one.style == style for one in had.values()))

    def sent_back(self, customer_id: int | None) -> frozenset[int]:
        had = self.had.get(customer_id or 0, {})
        return frozenset(one.product_id for one in had.values() if one.back)


async def models_of(
    reads: Reader,
    customer_ids: Sequence[int],
    product_ids: Collection[int],
    brand_ids: Collection[int],
    *,
    now: datetime,
) -> Models:
    """Three statements, if they are no more than a page."""
    had = await had_by(reads, customer_ids)
    voices = {who: heard(bought, now=now) for who, bought in had.items()}
    asked = {one.product_id for those in voices.values() for one, _ in those}
    tastes = await neighbours(reads, asked.union(product_ids), Alike.TASTE)
    drawn = {who: drawn_to(those, tastes, but=had[who]) for who, those in voices.items()}
    return Models(had, drawn, tastes, await sellers(reads, sorted(brand_ids)))
