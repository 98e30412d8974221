"""Every sentence of the house, found by walking its modules."""

import importlib
import pkgutil
import re
import string
from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import Any

import api
from api.kernel.language import LANGUAGES, Sentence


@cache
def sentences() -> dict[str, Sentence]:
    """By where they stand: `api.access.rules.TOO_MANY`, `api.refunds.rules.LABELS[GOODS]`."""
    found: dict[str, Sentence] = {}
    for module in _modules():
        for name, value in vars(module).items():
            for path, sentence in _in(value, f"{module.__name__}.{name}"):
                found.setdefault(path, sentence)
    return found


def placeholders(text: str) -> set[str]:
    return {field.partition("!")[0] for _, field, _, _ in string.Formatter().parse(text) if field}


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    texts = {getattr(sentence, language) for sentence in sentences().values()}
    return tuple(re.compile(_pattern(text), re.DOTALL) for text in texts)


def _pattern(text: str) -> str:
    parts = string.Formatter().parse(text)
    return "".join(
        re.escape(said) + (".*" if field is not None else "") for said, field, *_ in parts
    )


def is_said_in(language: str, text: str) -> bool:
    """Whether somebody who wrote a sentence of the house in this language can have said it."""
    return any(pattern.fullmatch(text) for pattern in _patterns(language))


def _modules() -> Iterator[ModuleType]:
    for info in pkgutil.walk_packages(api.__path__, "api."):
        if not info.name.startswith(("api.migrations", "api.cli.__main__")):
            yield importlib.import_module(info.name)


def _in(value: Any, path: str, depth: int = 0) -> Iterator[tuple[str, Sentence]]:
    if isinstance(value, Sentence):
        yield path, value
    elif depth < 4 and isinstance(value, Mapping):
        for key, one in list(value.items()):
            yield from _in(one, f"{path}[{key}]", depth + 1)
    elif depth < 4 and isinstance(value, tuple | list):
        for place, one in enumerate(value):
            yield from _in(one, f"{path}[{place}]", depth + 1)
    elif depth < 4 and _is_record_of_ours(value):
        for name in getattr(value, "__dataclass_fields__", ()):
            yield from _in(getattr(value, name, None), f"{path}.{name}", depth + 1)


def _is_record_of_ours(value: Any) -> bool:
    kind = type(value)
    return hasattr(kind, "__dataclass_fields__") and kind.__module__.startswith("api.")


__all__ = ["LANGUAGES", "is_said_in", "placeholders", "sentences"]
