"""Hypothesis makes documents for the corner shop, and values that go well or very wrong."""

import asyncio
from collections.abc import Generator, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from graphql import Undefined
from hypothesis import strategies as st

from .corner_shop import EdgeView, EnvelopeView, Grade, Part, Refused, parcel, part

LEAF = None
FIELDS: dict[str, dict[str, str | None]] = {
    "Query": {
        "parcel": "Parcel",
        "sure": "Parcel",
        "parcels": "Parcel",
        "page(first: 2)": "ParcelConnection",
        'thing(id: "1")': "Thing",
        "content": "Content",
    },
    "Parcel": {
        **dict.fromkeys(("id", "grade", "weight", "count", "at", "day", "code", "isOpen")),
        **dict.fromkeys(("note", "computed", "slow", "slow(times: 2)", "__typename")),
        "parts": "Part",
        "other": "Parcel",
        "neighbour": "Parcel",
        "best": "Content",
        "things": "Thing",
    },
    "Part": dict.fromkeys(("sku", "price", "sizes", "__typename")),
    "Envelope": {"id": LEAF, "stamp": LEAF, "parcel": "Parcel", "__typename": LEAF},
    "Thing": {"id": LEAF, "__typename": LEAF},
    "Content": {"__typename": LEAF},
    "ParcelConnection": {"edges": "ParcelEdge"},
    "ParcelEdge": {"node": "Parcel"},
}
MEMBERS = {"Thing": ["Parcel", "Envelope"], "Content": ["Part", "Envelope"]}
DIRECTIVES = ["", "", "", "", "@skip(if: $a)", "@include(if: $a)", "@include(if: $b)"]
DIRECTIVES += ["@skip(if: true)", "@skip(if: false) @include(if: $b)"]


class Later:
    """Can be awaited, and again: both executors get the same one."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __await__(self) -> Generator[Any, None, Any]:
        yield from asyncio.sleep(0).__await__()
        return self.value


class Bag:
    """Can be iterated over, but is no list."""

    def __init__(self, *items: Any) -> None:
        self.items = items

    def __iter__(self) -> Iterator[Any]:
        return iter(self.items)


@st.composite
def documents(draw: st.DrawFn) -> str:
    fragments: dict[str, str] = {}
    if draw(st.booleans()):
        selections = "{ " + draw(_field("Query", 4, fragments, "")) + " }"  # the fast lane
    else:
        selections = draw(_selections("Query", 4, fragments))
    text = "\n".join([selections, *fragments.values()])
    declared = [line for line in ("$a: Boolean!", "$b: Boolean = true") if line[:2] in text]
    return f"query Q{'(' + ' '.join(declared) + ')' if declared else ''} {text}"


@st.composite
def _selections(draw: st.DrawFn, type_: str, depth: int, fragments: dict[str, str]) -> str:
    parts = [draw(_selection(type_, depth, fragments)) for _ in range(draw(st.integers(1, 4)))]
    return "{ " + " ".join(parts) + " }"


@st.composite
def _selection(draw: st.DrawFn, type_: str, depth: int, fragments: dict[str, str]) -> str:
    directives = draw(st.sampled_from(DIRECTIVES))
    kind = draw(st.sampled_from(["field"] * 6 + ["inline", "inline on", "spread"]))
    inner = draw(st.sampled_from([type_, *MEMBERS.get(type_, ())]))
    if kind == "field" or depth == 0:
        return draw(_field(type_, depth, fragments, directives))
    below = draw(_selections(inner, depth - 1, fragments))
    if kind == "inline" and inner == type_:
        return f"... {directives} {below}"
    if kind == "spread":
        name = f"F{len(fragments)}"
        fragments[name] = f"fragment {name} on {inner} {below}"
        twice = draw(st.booleans())
        return f"...{name} {directives} " * (2 if twice else 1)
    return f"... on {inner} {directives} {below}"


@st.composite
def _field(
    draw: st.DrawFn, type_: str, depth: int, fragments: dict[str, str], directives: str
) -> str:
    known = FIELDS[type_]
    usable = [name for name, of in known.items() if depth > 0 or of is LEAF] or list(known)
    name = draw(st.sampled_from(usable))
    base = name.partition("(")[0]
    alias = f"x{draw(st.integers(1, 2))}_{base}: " if draw(st.booleans()) else ""
    if name == "slow(times: 2)":
        alias = "twice: "
    of = known[name]
    below = draw(_selections(of, max(depth - 1, 0), fragments)) if of else ""
    return f"{alias}{name} {directives} {below}"


def _odd(*usual: Any) -> st.SearchStrategy[Any]:
    """Mostly what is expected; sometimes what nobody wants."""
    odd = [None, 5, "many", ValueError("no"), Later(usual[0]), Later(None), Later(KeyError("k"))]
    odd += [Undefined, {}, [1], float("nan"), 2**40, Grade.WORN, True]
    return st.sampled_from([*usual] * 60 + odd)


PARTS = st.builds(
    part,
    sku=_odd("A"),
    price=_odd(Decimal("1.5")),
    sizes=_odd([[1], (2, 3)], [], [[None]], Bag([4])),
) | st.sampled_from([None, part(), Part(sku="S", price=Decimal(2), sizes=[])])


def _parcels(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    envelopes = st.builds(EnvelopeView, id=_odd("e"), stamp=_odd("s", None), parcel=inner)
    contents = st.one_of(PARTS, envelopes, _odd(Refused(code="c", message="m"), part()))
    many = st.lists(PARTS, max_size=3)
    things = st.lists(st.one_of(inner, envelopes, _odd(EnvelopeView("1", None))), max_size=3)
    return st.builds(
        parcel,
        id=_odd("1", 7),
        grade=_odd(Grade.WORN, "AS_NEW"),
        weight=_odd(1.5, 2),
        count=_odd(3, 4.0),
        day=_odd(date(2026, 1, 2)),
        is_open=_odd(True, False),
        note=_odd("n", None),
        parts=st.one_of(many, many.map(tuple), many.map(lambda items: Bag(*items)), _odd([])),
        other=inner,
        best=contents,
        things=things,
        computed_from=_odd(1, 2),
    )


PARCELS = st.recursive(st.one_of(st.none(), _odd(parcel())), _parcels, max_leaves=6)


@st.composite
def stocks(draw: st.DrawFn) -> dict[str, Any]:
    parcels = st.lists(PARCELS, max_size=3)
    pages = parcels.map(lambda found: _Page([EdgeView(each) for each in found]))
    return {
        "parcel": draw(PARCELS),
        "sure": draw(PARCELS),
        "parcels": draw(parcels),
        "page": draw(pages),
        "thing": draw(st.one_of(PARCELS, st.just(EnvelopeView("9", "stamp")))),
        "content": draw(st.lists(st.one_of(PARTS, st.just(EnvelopeView("9", None))), max_size=3)),
    }


class _Page:
    def __init__(self, edges: list[Any]) -> None:
        self.edges = edges
