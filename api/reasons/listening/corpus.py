"""The sentences that we wrote: some to learn from, others to be judged by."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files

from api.kernel.language import LANGUAGES

NOTHING = "none"
"""What says no reason at all: a greeting, a question, a keyboard that somebody leant on."""


class Part(StrEnum):
    TRAIN = "train"
    HELD_OUT = "heldout"


@dataclass(frozen=True, slots=True)
class Sample:
    text: str
    reason: str
    """The handle of a leaf, or NOTHING."""
    language: str


def corpus(part: Part) -> tuple[Sample, ...]:
    return tuple(one for language in LANGUAGES for one in _read(part, language))


def _read(part: Part, language: str) -> Iterator[Sample]:
    """A [handle], and under it a sentence a line."""
    text = (files("api.reasons") / "corpus" / part / f"{language}.txt").read_text("utf-8")
    reason = NOTHING
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("["):
            reason = line.strip("[]")
        else:
            yield Sample(line, reason, language)


def shared(known: Sequence[Sample], asked: Sequence[Sample], words: int = 5) -> list[Sample]:
    """Of those that are asked, which share so many words in a row with what is known, or are the
    same to the word."""
    seen = {run for one in known for run in _runs(one.text, words)}
    return [one for one in asked if not seen.isdisjoint(_runs(one.text, words))]


def _runs(text: str, words: int) -> set[tuple[str, ...]]:
    found = re.findall(r"\w+", text.lower())
    runs = {tuple(found[at : at + words]) for at in range(len(found) - words + 1)}
    return runs | {("", *found)}
