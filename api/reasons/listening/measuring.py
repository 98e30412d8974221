"""How well a model hears: per language, whether it has to answer or may keep quiet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from api.kernel.language import LANGUAGES
from api.reasons.listening.corpus import NOTHING, Sample
from api.reasons.listening.model import Model

ALL = "all"


@dataclass(frozen=True, slots=True)
class Figures:
    language: str
    sentences: int
    accuracy: float
    """Right at the first guess, where it has to guess."""
    macro_f1: float
    """The harmonic mean of precision and recall, alike for each reason."""
    in_three: float
    """The right one among the first three, where it has to guess."""
    coverage: float
    """Told anything; the rest is abstention."""
    precision: float
    """Right at the first guess, where it told anything."""
    quiet: float
    """Of what says no reason: how often it told nothing."""


def measured(model: Model, samples: Sequence[Sample]) -> Iterator[Figures]:
    """One language after the other, then all together."""
    for language in (*LANGUAGES, ALL):
        yield _figures(model, language, [one for one in samples if language in (ALL, one.language)])


def _figures(model: Model, language: str, samples: Sequence[Sample]) -> Figures:
    spoken = [one for one in samples if one.reason != NOTHING]
    silent = [one for one in samples if one.reason == NOTHING]
    truth = [one.reason for one in spoken]
    ranked = [_ranked(model, one.text) for one in spoken]
    firsts = [one[0] for one in ranked]
    told = [model.guesses(one.text) for one in spoken]
    right = [bool(some) and some[0].reason == one for some, one in zip(told, truth, strict=True)]
    return Figures(
        language=language,
        sentences=len(spoken),
        accuracy=_share([one == first for one, first in zip(truth, firsts, strict=True)]),
        macro_f1=macro_f1(truth, firsts),
        in_three=_share([one in few[:3] for one, few in zip(truth, ranked, strict=True)]),
        coverage=_share([bool(some) for some in told]),
        precision=_share([one for one, some in zip(right, told, strict=True) if some]),
        quiet=_share([not model.guesses(one.text) for one in silent]),
    )


def _ranked(model: Model, text: str) -> list[str]:
    chances = model.chances(text)
    return sorted((one for one in chances if one != NOTHING), key=lambda one: -chances[one])


def macro_f1(truth: Sequence[str], guessed: Sequence[str]) -> float:
    pairs = list(zip(truth, guessed, strict=True))
    kinds = sorted(set(truth))
    return sum(
        2 * pairs.count((kind, kind)) / (truth.count(kind) + guessed.count(kind)) for kind in kinds
    ) / len(kinds)


def _share(of: Sequence[bool]) -> float:
    return sum(of) / len(of) if of else 0.0
