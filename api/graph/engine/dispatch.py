"""From the class of a value to what is done with it, found once per class.

Both are dicts that fill themselves: generated code looks up `type(value)`, and only a class
not seen before reaches Python code of ours.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from graphql import GraphQLObjectType
from strawberry.types.cast import TYPE_CAST_ATTRIBUTE

from api.graph.engine.leaves import Bail, is_plain
from api.graph.engine.shown import Kinds, kinds_shown, origin_of
from api.graph.engine.source import Function


class vetted(dict[type, bool]):  # noqa: N801 (reads as a verb where it is used)
    """Classes that may stand where this object type is expected; raises Bail for others."""

    def __init__(self, kinds: Kinds | None) -> None:
        self._kinds = kinds

    def __missing__(self, kind: type) -> bool:
        if not is_plain(kind) or (self._kinds is not None and not issubclass(kind, self._kinds)):
            raise Bail
        self[kind] = True
        return True


class Dispatch(dict[type, Function]):
    """The member of a union or interface for a class, when exactly one can be meant.

    Strawberry prefers what `strawberry.cast` wrote on the instance, then its own class
    hierarchy; where that could matter we bail and let it decide.
    """

    def __init__(
        self,
        branches: Mapping[str, Function],
        members: Sequence[GraphQLObjectType],
    ) -> None:
        self._branches = branches
        self._members = members

    def __missing__(self, kind: type) -> Function:
        found = [member for member in self._members if _may_be(kind, member)]
        function = self._branches.get(found[0].name) if len(found) == 1 else None
        if function is None or not is_plain(kind) or not _certain(kind, found[0]):
            raise Bail
        self[kind] = _uncast(function) if kind.__dictoffset__ else function
        return self[kind]


def _may_be(kind: type, member: GraphQLObjectType) -> bool:
    kinds = kinds_shown(member) or (origin_of(member) or object,)
    return issubclass(kind, kinds)


def _certain(kind: type, member: GraphQLObjectType) -> bool:
    if hasattr(kind, "__strawberry_definition__"):
        return kind is origin_of(member)
    return kinds_shown(member) is not None


def _uncast(function: Function) -> Function:
    """An instance with a __dict__ may have been cast to another type than its class says."""

    def checked(value: object, path: Any, holes: Any) -> object:
        if TYPE_CAST_ATTRIBUTE in vars(value):
            raise Bail
        return function(value, path, holes)

    return checked
