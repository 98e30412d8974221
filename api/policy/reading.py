"""A policy from text and back. What cannot be meant is refused with its line and what to write."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

import msgspec
import yaml
from msgspec import inspect

from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput
from api.policy.checks import faults
from api.policy.document import PolicyDocument
from api.policy.places import Located, Path, Tree, located, said


def read(text: str) -> PolicyDocument:
    """YAML, or JSON, which is a part of it. Raises InvalidInput; its `field` is the place."""
    found = located(text)
    try:
        document = msgspec.convert(found.tree, PolicyDocument, strict=False)
    except msgspec.ValidationError as error:
        raise _refused(str(error), found) from error
    for fault in faults(document):
        place, line = said(fault.path), found.line(fault.path)
        raise InvalidInput(fault.sentence, field=place, line=line, **fault.values)
    return document


def written(document: PolicyDocument) -> str:
    """As YAML, in the order of the schema. Comments of a text that was read are not in it."""
    return yaml.safe_dump(
        msgspec.to_builtins(document), sort_keys=False, allow_unicode=True, width=100
    )


@cache
def json_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of the document, made from the same types that read it."""
    schema = msgspec.json.schema(PolicyDocument)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _refused(message: str, found: Located) -> InvalidInput:
    why, _, where = message.partition(" - at ")
    path = _path(where, found.tree, why)
    line, place = found.line(path), said(path)
    if missing := re.fullmatch(r"Object missing required field `(.+)`", why):
        name = missing[1]
        return InvalidInput(MISSING, field=said((*path, name)), line=line, name=name)
    if unknown := re.fullmatch(r"Object contains unknown field `(.+)`", why):
        path = (*path, unknown[1])
        line, place, takes = found.line(path), said(path), _takes(path[:-1])
    else:
        takes = _takes(path)
    place = place or "policy"
    shown = "" if not path else str(path[-1]) if _is_key(where) else _shown(found.tree, path)
    return InvalidInput(CANNOT_BE, field=place, line=line, value=shown, takes=takes)


def _is_key(where: str) -> bool:
    return where.startswith("`key`")


def _shown(tree: Any, path: Path) -> str:
    """The value at the path as it was written; of a part, its name."""
    for part in path:
        if isinstance(tree, str) or (isinstance(part, str) and part not in tree):
            return str(part)
        tree = tree[part]
    return tree[:60] if isinstance(tree, str) else str(path[-1])


def _path(where: str, tree: Tree, why: str) -> Path:
    """msgspec names no key of a mapping («ways[...]»): the first that is wrong by itself is it."""
    path: Path = ()
    for part in re.findall(r"\.([A-Za-z]+)|\[(\d+|\.\.\.)\]", where):
        name, place = part
        path += (_guilty(path, tree, why) if place == "..." else int(place) if place else name,)
    return (*path, _guilty(path, tree, why)) if _is_key(where) else path


def _guilty(path: Path, tree: Tree, why: str) -> str:
    here = _at(tree, path)
    for key in here:
        try:
            msgspec.convert(_with(tree, path, {key: here[key]}), PolicyDocument, strict=False)
        except msgspec.ValidationError as error:
            if str(error).startswith(why):
                return key
    return next(iter(here))


def _at(tree: Any, path: Path) -> dict[str, Any]:
    for part in path:
        tree = tree[part]
    return tree


def _with(tree: Any, path: Path, value: object) -> Any:
    """The tree with something else at the path."""
    if not path:
        return value
    first, rest = path[0], path[1:]
    copy: Any = tree.copy()
    copy[first] = _with(tree[first], rest, value)
    return copy


def _takes(path: Path) -> str:
    """What may stand there, in a few words."""
    kind = inspect.type_info(PolicyDocument)
    for part in path:
        kind = _inside(kind, part)
    return _words(kind)


def _inside(kind: inspect.Type, part: str | int) -> inspect.Type:
    match _bare(kind):
        case inspect.StructType(fields=fields):
            return next((f.type for f in fields if f.encode_name == part), kind)
        case inspect.DictType(key_type=keys, value_type=values):
            return values if str(part) in _choices(keys) else keys
        case inspect.VarTupleType(item_type=item):
            return item
        case inspect.TupleType(item_types=items):
            return items[0]
        case other:
            return other


def _bare(kind: inspect.Type) -> inspect.Type:
    """Without «or nothing»."""
    if isinstance(kind, inspect.UnionType):
        return next(one for one in kind.types if not isinstance(one, inspect.NoneType))
    return kind


def _words(kind: inspect.Type) -> str:
    match _bare(kind):
        case inspect.StructType(fields=fields):
            return ", ".join(one.encode_name for one in fields)
        case inspect.IntType(le=most):
            return f"0–{most}"
        case inspect.BoolType():
            return "true, false"
        case inspect.StrType(pattern=str(pattern)):
            return pattern.strip("^$")
        case inspect.StrType(max_length=most):
            return f"1–{most} abc"
        case inspect.DictType(key_type=keys):
            return "{" + _words(keys) + ": …}"
        case inspect.VarTupleType(item_type=item):
            return f"[{_words(item)}, …]"
        case inspect.TupleType(item_types=items):
            return "[" + ", ".join(map(_words, items)) + "]"
        case other:
            return ", ".join(_choices(other))


def _choices(kind: inspect.Type) -> Sequence[str]:
    match kind:
        case inspect.EnumType(cls=values):
            return [str(one.value) for one in values]
        case inspect.LiteralType(values=values):
            return [str(one) for one in values]
        case _:
            return ()


MISSING = Sentence(
    en="Line {line}: {field} is missing. Add {name}.",
    nl="Regel {line}: {field} ontbreekt. Voeg {name} toe.",
    fr="Ligne {line} : {field} manque. Ajoutez {name}.",
    de="Zeile {line}: {field} fehlt. Bitte {name} ergänzen.",
    nb="Linje {line}: {field} mangler. Legg til {name}.",
)
CANNOT_BE = Sentence(
    en="Line {line}: {field} cannot be {value!r}. It takes: {takes}.",
    nl="Regel {line}: {field} kan niet {value!r} zijn. Het moet zijn: {takes}.",
    fr="Ligne {line} : {field} ne peut pas être {value!r}. Il faut : {takes}.",
    de="Zeile {line}: {field} kann nicht {value!r} sein. Erwartet wird: {takes}.",
    nb="Linje {line}: {field} kan ikke være {value!r}. Det må være: {takes}.",
)
