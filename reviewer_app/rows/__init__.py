"""The list at the left of an office, as values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    title: str
    sub: str
    right: str = ""
    tone: str = "ink3"
    """Of what stands at the right."""
    below: tuple[str, str] = ("", "ink3")
    """What stands under it, and its colour."""
