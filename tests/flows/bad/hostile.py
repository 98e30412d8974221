"""Values that nobody sends by mistake, and where a schema lets them be put."""

import base64
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias
from uuid import uuid4

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    get_named_type,
    get_nullable_type,
)

LONG = "x" * 10_000
TEXTS = [
    *(
        "",
        " ",
        "\n",
        "\x00",
        "a\x00b",
        LONG,
        "🦆" * 300,
        "👩‍👩‍👧‍👦",
        "\u202edrow",
        "ﷺ" * 90,
        "²",
        "٣",
        "-1",
    ),
    *(
        "'; DROP TABLE staff; --",
        '"',
        "%s {0} {field}",
        "../../etc/passwd",
        "<b>",
        "\ufeff",
        "ß" * 254,
    ),
]


def _id(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


KINDS = (
    "Order",
    "Customer",
    "Return",
    "Withdrawal",
    "ReturnItem",
    "Parcel",
    "Refund",
    "Credit",
    "CreditRedemption",
    "Goodwill",
    "Difference",
    "CreditNote",
    "Find",
    "Disclosure",
    "PolicyDraft",
    "PolicyVersion",
    "Product",
    "OrderLine",
    "Exchange",
    "Repair",
    "Debt",
    "Complaint",
    "Stock",
    "after",
)
IDS = [
    *TEXTS,
    *(_id(f"{kind}:{uuid4()}") for kind in KINDS),
    *(_id(f"{kind}:{key}") for kind in KINDS for key in ("²", "٣", "-1", "", "0", "9" * 18)),
    *(_id(f"{kind}:{'9' * 40}") for kind in KINDS),
    *(_id("\x00:\x00"), "====", "AAAA", 5, 2**40, -1),
]
NUMBERS = [-1, 0, 2**31 - 1, -(2**31), 2**31, 2**40, 1.5, "1", True, []]
DECIMALS = ["NaN", "sNaN", "Infinity", "-Infinity", "-1", "1e400", "1e999999", "0.001", "abc", ""]
DECIMALS += [2**70, -(2**70), "1" * 60, "٣", "1_0", 19.0, "-0", "1e-999999"]
MOMENTS = ["", "2026-01-01", "2026-01-01T00:00:00", "9999-12-31T23:59:59-14:00", LONG, 5]
MOMENTS += ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z"]
MOMENTS += ["2026-13-01T00:00:00Z", "1969-12-31T23:59:59Z", "2026-02-30T00:00:00Z"]
DAYS = [
    "",
    "2026-13-01",
    "2026-02-30",
    "0001-01-01",
    "9999-12-31",
    "1969-12-31",
    LONG,
    5,
    [],
    "2026-01-01T00:00:00Z",
    "2026-11-01",
    "2099-12-31",
    "2100-01-01",
]
KEYS = ["", "x", LONG, 0, "{", "00000000-0000-0000-0000-00000000000g"]
WORDS = ["NO_SUCH", "", "parcel_shop", 1, LONG, None]
FLAGS = ["true", 1, None]

BY_SCALAR: dict[str, list[Any]] = {
    "String": TEXTS,
    "ID": IDS,
    "Int": NUMBERS,
    "Float": NUMBERS,
    "Decimal": DECIMALS,
    "DateTime": MOMENTS,
    "Date": DAYS,
    "UUID": KEYS,
    "Boolean": FLAGS,
    "Currency": [*TEXTS, "eur", "XXX", "EURO"],
}


Change: TypeAlias = Callable[[Any], Any]
"""Of a good value: the same with one thing in it gone wrong."""


def hostile(type_: GraphQLInputType, good: Any) -> Iterator[tuple[str, Change]]:
    """(where, change) for whatever good value is there by then, of the same shape as this one."""
    inner = get_nullable_type(type_)
    yield "", to(None)
    if isinstance(inner, GraphQLList):
        for where, value in (("[]", []), ("[null]", [None]), ("[{}]", [{}]), ("text", "x")):
            yield where, to(value)
        if good:
            yield "many", lambda whole: whole * 200
            for where, change in hostile(inner.of_type, good[0]):
                yield f"[0]{where}", at_first(change)
    elif isinstance(inner, GraphQLInputObjectType):
        yield "unknown", lambda whole: {**whole, "noSuchField": 1}
        for name, field in inner.fields.items():
            for where, change in hostile(field.type, (good or {}).get(name)):
                yield f".{name}{where}", at(name, change)
    else:
        named = get_named_type(type_)
        for value in WORDS if isinstance(inner, GraphQLEnumType) else BY_SCALAR[named.name]:
            yield f"={value!r:.20}", to(value)


def to(value: Any) -> Change:
    return lambda whole: value


def at_first(change: Change) -> Change:
    return lambda whole: [change(whole[0]), *whole[1:]]


def at(name: str, change: Change) -> Change:
    return lambda whole: {**(whole or {}), name: change((whole or {}).get(name))}
