"""Enums of the house as enums of the schema: every value says what it means."""

from enum import StrEnum

import strawberry


def describe(kind: type[StrEnum], about: str, *, name: str | None = None, **values: str) -> None:
    """Give an enum its name and words in the schema; every value must have some."""
    if missing := {member.name for member in kind} ^ set(values):
        raise TypeError(f"{kind.__name__}: say what these mean: {sorted(missing)}")
    strawberry.enum(kind, name=name, description=about)
    for value in kind.__strawberry_definition__.values:  # pyright: ignore  set by strawberry.enum
        value.description = values[value.name]  # pyright: ignore  the same
