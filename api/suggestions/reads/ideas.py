"""What models come up with for a unit: by what its customer has, by itself, by what sells."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from api.database.reader import Reader
from api.suggestions.reads.likeness import Had, Likenesses, had_by, likenesses, sellers
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


@dataclass(frozen=True, slots=True)
class Models:
    had: Mapping[int, Sequence[Had]]
    alike: Likenesses
    best: Mapping[int, Sequence[int]]

    def ideas(self, it: Asked, *, now: datetime) -> list[Idea]:
        """Who opens an order with its number learns nothing of the customer's other orders. What
        is returned says least of what is wanted instead, so it comes last."""
        return [
            *self.personal(it.known_as, now=now, within=it.order_id),
            *self.selling(it.brand_id),
            *(Idea(one.id, SuggestionKind.GOES_WITH) for one in self.alike.like(it.product_id)),
        ]

    def personal(
        self, customer_id: int | None, *, now: datetime, within: int | None = None
    ) -> list[Idea]:
        """What was sent back speaks too, but is not named."""

        def named(by: Had) -> str | None:
            return by.title if within in (None, by.order_id) and not by.back else None

        found = self.alike.drawn_to(self.had.get(customer_id or 0, ()), now=now)
        return [Idea(id, SuggestionKind.DRAWN_TO, named(by)) for id, by in found]

    def selling(self, brand_id: int) -> list[Idea]:
        return [Idea(id, SuggestionKind.SELLS_NOW) for id in self.best.get(brand_id, ())]

    def sent_back(self, customer_id: int | None) -> frozenset[int]:
        return frozenset(one.product_id for one in self.had.get(customer_id or 0, ()) if one.back)


async def models_of(
    reads: Reader,
    customer_ids: Sequence[int],
    product_ids: Collection[int],
    brand_ids: Collection[int],
) -> Models:
    """Three statements."""
    had = await had_by(reads, customer_ids)
    bought = {one.product_id for those in had.values() for one in those}
    alike = await likenesses(reads, sorted(bought.union(product_ids)))
    return Models(had, alike, await sellers(reads, sorted(brand_ids)))
