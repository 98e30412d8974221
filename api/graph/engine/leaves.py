"""Scalars and enums in generated code: the usual class inline, anything else with care."""

from collections.abc import Callable
from functools import lru_cache
from math import isfinite
from types import GeneratorType
from typing import Any

from graphql import GraphQLEnumType, GraphQLScalarType, Undefined, is_specified_scalar_type

from api.graph.engine.source import Source

Leaf = GraphQLScalarType | GraphQLEnumType


class Bail(Exception):
    """The value is not what compiled code expects: graphql-core takes over for this subtree."""


@lru_cache(maxsize=4096)
def is_plain(kind: type) -> bool:
    """Whether a value of this class is just a value: not to be awaited, raised or left out."""
    return not (
        hasattr(kind, "__await__")
        or issubclass(kind, Exception | GeneratorType)
        or kind is type(Undefined)
    )


def leaf(source: Source, type_: Leaf, value: str) -> str:
    """An expression that serialises the (not None) variable `value`."""
    checked = source.bind(_checked(type_), "checked")
    if isinstance(type_, GraphQLEnumType):
        return _enum(source, type_, value, checked)
    usual = _USUAL.get(type_.name) if is_specified_scalar_type(type_) else None
    if usual is None:
        return f"{checked}({value})"
    finite = source.bind(isfinite, "isfinite") if type_.name == "Float" else ""
    return usual.format(v=value, checked=checked, finite=finite)


_USUAL = {
    "String": "({v} if type({v}) is str else {checked}({v}))",
    "ID": "({v} if type({v}) is str else {checked}({v}))",
    "Boolean": "({v} if type({v}) is bool else {checked}({v}))",
    "Int": "({v} if type({v}) is int and -2147483648 <= {v} <= 2147483647 else {checked}({v}))",
    "Float": "({v} if type({v}) is float and {finite}({v}) else {checked}({v}))",
}
"""What graphql-core's own coercion returns unchanged (graphql/type/scalars.py)."""


def _enum(source: Source, type_: GraphQLEnumType, value: str, checked: str) -> str:
    """Members by look-up. Only of exactly this class: a str that equals a StrEnum member does
    not take Strawberry's road for members, so it is left to the checked one."""
    kind: Any = getattr(type_, "wrapped_cls", None)
    names: dict[object, str] = {}
    for member in kind or ():
        try:
            names[member] = type_.coerce_output_value(member)
        except Exception:  # noqa: BLE001 (a member the schema hides: `checked` will complain)
            continue
    table, wanted = source.bind(names, "names"), source.bind(kind, "enum")
    return f"({table}[{value}] if type({value}) is {wanted} else {checked}({value}))"


def _checked(type_: Leaf) -> Callable[[Any], object]:
    coerce = type_.coerce_output_value

    def checked(value: object) -> object:
        if not is_plain(type(value)):
            raise Bail
        coerced: object = coerce(value)
        if coerced is None or coerced is Undefined:
            raise Bail
        return coerced

    return checked
