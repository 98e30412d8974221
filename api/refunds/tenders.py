"""Which of an order's tenders gets how much of a refund: the same means of payment as the
customer used (CRD art. 13(1)), and none more than it paid. Pure."""

from collections.abc import Mapping, Sequence

import msgspec

from api.orders.rules import TenderKind
from api.orders.tenders import Tender, in_order


class TenderPart(msgspec.Struct, frozen=True):
    minor: int
    number: int | None = None
    """Of the tender in its order, from 1. None: the one payment of which we know no more."""
    kind: TenderKind | None = None
    label: str | None = None


def still_theirs(
    tenders: Sequence[Tender],
    kinds: Sequence[TenderKind],
    given: Mapping[int | None, int],
    given_before: int,
) -> tuple[TenderPart, ...]:
    """What each paid and did not get back, first come first served: `given` by tender,
    `given_before` by the shop itself, which does not tell to which."""
    left: list[TenderPart] = []
    for number, one in in_order(tenders, kinds):
        rest = max(0, one.minor - given.get(number, 0))
        gone = min(rest, given_before)
        given_before -= gone
        left.append(TenderPart(rest - gone, number, one.kind, one.label))
    return tuple(left)


def implied(redeemed: int, cost: int) -> tuple[Tender, ...]:
    """Of an order whose shop told no tenders, but spent credit on it here."""
    in_goods = Tender(TenderKind.STORE_CREDIT, min(redeemed, cost))
    return (in_goods, Tender(TenderKind.OTHER, cost - in_goods.minor)) if redeemed else ()


def credit(minor: int) -> tuple[TenderPart, ...]:
    """All of it to shop with."""
    return (TenderPart(minor, kind=TenderKind.STORE_CREDIT),) if minor else ()


def over_tenders(minor: int, left: Sequence[TenderPart]) -> tuple[TenderPart, ...]:
    """The parts of a refund, none of them empty; they add up to it."""
    parts: list[TenderPart] = []
    for one in left:
        part = min(minor, one.minor)
        minor -= part
        parts.append(msgspec.structs.replace(one, minor=part))
    return tuple(part for part in (*parts, TenderPart(minor)) if part.minor)
