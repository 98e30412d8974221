"""Text as a tree of strings that knows its lines: YAML 1.2 as far as policies need it, or JSON.

Every scalar stays a string until the document's types say what it is, so NO is Norway and 2.95
keeps its cents.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml

from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput

UNTYPED: Any = yaml  # its stubs leave these functions without types
MOST_CHARACTERS = 200_000
MOST_DEPTH = 30

Path: TypeAlias = tuple[str | int, ...]
Tree: TypeAlias = str | list[Any] | dict[str, Any]


@dataclass(frozen=True, slots=True)
class Located:
    tree: Tree
    lines: Mapping[Path, int]
    """Of each key and each item, counted from 1."""

    def line(self, path: Path) -> int:
        """Of the path, or of the nearest thing around it that is there."""
        return self.lines[path] if path in self.lines else self.line(path[:-1])


def located(text: str) -> Located:
    if len(text) > MOST_CHARACTERS:
        raise InvalidInput(TOO_LONG, field="text", most=MOST_CHARACTERS)
    try:
        _refuse_tricks(text)
        node: yaml.Node | None = UNTYPED.compose(text, Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise InvalidInput(NOT_YAML, field="text", line=line, why=error.problem) from error
    except yaml.YAMLError as error:
        raise InvalidInput(NOT_YAML, field="text", line=1, why=str(error)) from error
    lines: dict[Path, int] = {(): 1}
    return Located(_plain(node, (), lines) if node else "", lines)


def _refuse_tricks(text: str) -> None:
    """Aliases can blow a page up to gigabytes, depth can exhaust the stack."""
    depth = 0
    events: Iterator[yaml.Event] = UNTYPED.parse(text, Loader=yaml.BaseLoader)
    for event in events:
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if isinstance(event, yaml.AliasEvent) or depth > MOST_DEPTH:
            line = event.start_mark.line + 1 if event.start_mark else 1
            raise InvalidInput(TOO_CLEVER, field="text", line=line)


def _plain(node: yaml.Node, path: Path, lines: dict[Path, int]) -> Tree:
    lines.setdefault(path, node.start_mark.line + 1 if node.start_mark else 1)
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(one, (*path, place), lines) for place, one in enumerate(node.value)]
    found: dict[str, Tree] = {}
    for key, value in node.value:
        name = str(key.value)
        line = key.start_mark.line + 1
        if name in found:
            raise InvalidInput(TWICE, field=said((*path, name)), line=line, name=name)
        lines[*path, name] = line
        found[name] = _plain(value, (*path, name), lines)
    return found


def said(path: Path) -> str:
    """("rules", 2, "then") → rules[2].then"""
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(parts).removeprefix(".")


TOO_LONG = Sentence(
    en="This is too long for a policy: at most {most} characters.",
    nl="Dit is te lang voor een beleid: hoogstens {most} tekens.",
    fr="C'est trop long pour une politique : {most} caractères au plus.",
    de="Das ist zu lang für eine Regelung: höchstens {most} Zeichen.",
    nb="Dette er for langt for en ordning: høyst {most} tegn.",
)
NOT_YAML = Sentence(
    en="Line {line} cannot be read as YAML: {why}.",
    nl="Regel {line} is niet als YAML te lezen: {why}.",
    fr="La ligne {line} n'est pas du YAML lisible : {why}.",
    de="Zeile {line} lässt sich nicht als YAML lesen: {why}.",
    nb="Linje {line} kan ikke leses som YAML: {why}.",
)
TOO_CLEVER = Sentence(
    en="Line {line}: anchors, aliases and deep nesting are not taken. Write it out.",
    nl="Regel {line}: ankers, aliassen en diepe nesting gaan niet. Schrijf het uit.",
    fr="Ligne {line} : ni ancres, ni alias, ni imbrication profonde. Écrivez-le en entier.",
    de="Zeile {line}: Anker, Aliasse und tiefe Schachtelung gehen nicht. Bitte ausschreiben.",
    nb="Linje {line}: ankre, aliaser og dyp nøsting går ikke. Skriv det helt ut.",
)
TWICE = Sentence(
    en="Line {line}: {name} is here for the second time. Keep one of them.",
    nl="Regel {line}: {name} staat hier voor de tweede keer. Houd er één.",
    fr="Ligne {line} : {name} apparaît une deuxième fois. N'en gardez qu'un.",
    de="Zeile {line}: {name} steht hier zum zweiten Mal. Bitte nur eines behalten.",
    nb="Linje {line}: {name} står her for andre gang. Behold bare én.",
)
