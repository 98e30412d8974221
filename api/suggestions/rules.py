"""What is suggested instead of what, by why it comes back. Never a verdict, and never a trap."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b
from itertools import islice

from api.kernel.money import Money
from api.reasons.rules import Ground
from api.suggestions.sizes import Fit, OwnSize, SizeKey, read, size_of, steps


class SuggestionKind(StrEnum):
    """How a suggestion was found."""

    OTHER_SIZE = "OTHER_SIZE"
    SAME_AGAIN = "SAME_AGAIN"
    DRAWN_TO = "DRAWN_TO"
    GOES_WITH = "GOES_WITH"
    SELLS_NOW = "SELLS_NOW"


class Availability(StrEnum):
    IN_STOCK = "IN_STOCK"
    FEW_LEFT = "FEW_LEFT"


class Arm(StrEnum):
    """Which half of a comparison a return is in."""

    SHOWN = "SHOWN"
    HELD_OUT = "HELD_OUT"


FEW = 3
TOO_OFTEN = 0.15
"""Share of what was sold that came back for one reason: whoever had that trouble is spared it."""
FEWEST = 3
"""Returns below which a share is a coincidence."""
DEAR = 3
"""So many times what was paid: instead of a case nobody wants a projector, so it comes last."""
NEXT = 2
"""Sizes further away do not fit either: who keeps them bought this for somebody else."""
NOBODY_SAID = Fit()
LARGER: Mapping[str, int] = {"too_small": 1, "too_large": -1}


@dataclass(frozen=True, slots=True)
class Article:
    """One variant, as far as it may be suggested."""

    id: int
    title: str
    style: str | None
    kind: str | None
    maker: str | None
    options: Mapping[str, str]
    prices: Mapping[str, int]
    """In minor units, by currency."""
    free: int
    sold: int = 0
    came_back: int = 0
    """Of what was sold, for the very reason that something comes back now."""

    def price(self, currency: str) -> Money | None:
        return Money(self.prices[currency], currency) if currency in self.prices else None

    @property
    def size(self) -> str | None:
        return size_of(self.options)

    @property
    def size_key(self) -> SizeKey | None:
        size = read(self.size or "")
        return SizeKey(self.kind or "", size.system, self.maker or "") if size else None

    def is_sized_as(self, other: "Article") -> bool:
        """One size is what the other's is, as far as makers agree."""
        mine, theirs = self.size_key, other.size_key
        return bool(mine and theirs and mine.of_any_maker == theirs.of_any_maker)

    @property
    def disappoints(self) -> bool:
        return self.came_back >= FEWEST and self.came_back >= TOO_OFTEN * self.sold

    def is_like(self, other: "Article") -> bool:
        """Another size or colour of one article."""
        return self.id == other.id or bool(self.style and self.style == other.style)

    def differs_in(self, other: "Article") -> int:
        """In how many things besides the size."""
        mine = {pair for pair in self.options.items() if pair[1] != self.size}
        theirs = {pair for pair in other.options.items() if pair[1] != other.size}
        return len(mine ^ theirs)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a model found, and what it found it by."""

    article: Article
    kind: SuggestionKind
    by: str | None = None
    """The title of the article that spoke for it most."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    article: Article
    kind: SuggestionKind
    difference: Money
    """To pay on top; below zero it is given back."""
    by: str | None = None
    larger: int = 0
    """Sizes up, or down when below zero; of the same article."""
    own_size: OwnSize | None = None
    """If it is in that."""
    fit: Fit = NOBODY_SAID

    @property
    def availability(self) -> Availability:
        return availability_of(self.article)


@dataclass(frozen=True, slots=True)
class Situation:
    """One unit that comes back, or would."""

    returned: Article
    paid: Money
    reason: str | None
    ground: Ground
    variants: Sequence[Article] = ()
    """Of the same article, the returned one left out."""
    drawn: Sequence[Drawn] = ()
    """By what the customer has, then by the article; the best first."""
    own_size: OwnSize | None = None
    """What the customer keeps of such articles; None for who objects to that."""
    fit: Fit = NOBODY_SAID
    """How the article turned out for all."""
    had: frozenset[int] = field(default_factory=frozenset[int])
    """Articles that the customer sent back before."""


def suggested(it: Situation, first: int) -> list[Suggestion]:
    found: dict[int, Suggestion] = {}
    for one in _in_turn(it):
        if _may_be(it, one.article) and (difference := _difference(it, one.article)) is not None:
            found.setdefault(one.article.id, _suggestion(it, one, difference))
    return list(islice(found.values(), first))


def _suggestion(it: Situation, one: Drawn, difference: Money) -> Suggestion:
    if one.kind is not SuggestionKind.OTHER_SIZE:
        return Suggestion(one.article, one.kind, difference, one.by)
    larger, own = _steps(it, one.article) or 0, it.own_size if _is_own(it, one.article) else None
    return Suggestion(one.article, one.kind, difference, one.by, larger, own, it.fit)


def _is_own(it: Situation, article: Article) -> bool:
    return it.own_size is not None and article.size == it.own_size.size


def _in_turn(it: Situation) -> Iterator[Drawn]:
    """What fits, for the reason that is given."""
    if it.ground is Ground.FIT:
        yield from (Drawn(one, SuggestionKind.OTHER_SIZE) for one in _sizes(it))
    if it.ground is Ground.FAULT:
        yield Drawn(it.returned, SuggestionKind.SAME_AGAIN)
        near = [one for one in it.drawn if one.kind is SuggestionKind.GOES_WITH]
        yield from (one for one in near if not _is_dear(it, one.article))
    answers = [one for one in it.drawn if not _is_no_answer(it, one.article)]
    yield from sorted(answers, key=lambda one: _is_dear(it, one.article))


def _is_dear(it: Situation, article: Article) -> bool:
    price = article.price(it.paid.currency)
    return price is not None and price.minor > DEAR * it.paid.minor


def _is_no_answer(it: Situation, article: Article) -> bool:
    """The same again; or in another colour, where it is the size that did not fit."""
    fits = it.ground is not Ground.FIT
    return article.id == it.returned.id if fits else article.is_like(it.returned)


def _sizes(it: Situation) -> list[Article]:
    """The size that the customer keeps, then the next one: first in the same colour. Where they do
    not say which way, first the way that others did."""
    wanted = LARGER.get(it.reason or "", 0)
    ranked = [
        (
            not _is_own(it, one),
            far * it.fit.runs < 0,
            one.differs_in(it.returned),
            abs(far),
            one.id,
            one,
        )
        for one in it.variants
        if (far := _steps(it, one)) and far * wanted >= 0 and abs(far) <= NEXT
    ]
    return [one for *_, one in sorted(ranked, key=lambda it: it[:-1])]


def _steps(it: Situation, one: Article) -> int | None:
    here, there = it.returned.size, one.size
    if here is None or there is None:
        return None
    among = [other.size for other in it.variants if other.size]
    return steps(here, there, among)


def _may_be(it: Situation, article: Article) -> bool:
    again = article.id == it.returned.id and it.ground is not Ground.FAULT
    return article.free > 0 and not article.disappoints and not again and article.id not in it.had


def _difference(it: Situation, article: Article) -> Money | None:
    """Like for like costs nothing, as in an exchange; None where no price says what it costs."""
    if article.is_like(it.returned):
        return Money(0, it.paid.currency)
    price = article.price(it.paid.currency)
    return None if price is None else price - it.paid


def availability_of(article: Article) -> Availability:
    return Availability.FEW_LEFT if article.free <= FEW else Availability.IN_STOCK


def size_instead(of: Article, returned: Article, ground: Ground, own: OwnSize | None) -> str | None:
    """In which size something is suggested; None: whichever there is. What comes back fitted,
    unless that is why."""
    if ground is not Ground.FIT and of.is_like(returned):
        return returned.size
    if own:
        return own.size
    return returned.size if ground is not Ground.FIT and of.is_sized_as(returned) else None


def fitting(of: Article, variants: Sequence[Article], size: str | None) -> Article | None:
    """Of its variants and itself what is free in that size and did not disappoint, the most alike
    first."""
    free = [
        one for one in (of, *variants) if one.free > 0 and not one.disappoints and _is_in(size, one)
    ]
    return min(free, key=lambda it: (it.differs_in(of), it.size != of.size, it.id), default=None)


def _is_in(size: str | None, one: Article) -> bool:
    """However it is written: «2XL» is «XXL»."""
    wanted = read(size or "")
    return size in (None, one.size) or (wanted is not None and read(one.size or "") == wanted)


def whose(order_id: int, customer_id: int | None) -> str:
    """Whose arm it is: a guest's is their order's."""
    return f"order {order_id}" if customer_id is None else f"customer {customer_id}"


def arm_of(whose: str, *, held_out_percent: int) -> Arm:
    """The same customer is always in the same arm, and nobody chooses who is in which."""
    drawn = int.from_bytes(blake2b(whose.encode(), digest_size=8).digest()) % 100
    return Arm.HELD_OUT if drawn < held_out_percent else Arm.SHOWN
