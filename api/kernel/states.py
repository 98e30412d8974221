"""State machines as tables: the table is the rule, the diagram and the test oracle."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from api.kernel.language import Sentence
from api.kernel.refusal import WrongMoment

S = TypeVar("S", bound=StrEnum)
E = TypeVar("E", bound=StrEnum)

WRONG_MOMENT = Sentence(
    en="Cannot {step} now: the state is {state}. Look at the case again before going on.",
    nl="{step} kan nu niet: de status is {state}. Bekijk de zaak opnieuw en ga dan verder.",
    fr="Impossible de faire {step} : l'état est {state}. Revoyez le dossier avant de continuer.",
    de="{step} geht jetzt nicht: Der Status ist {state}. Bitte den Fall neu ansehen.",
    nb="Kan ikke {step} nå: statusen er {state}. Se på saken på nytt før du går videre.",
)


def move(table: Mapping[tuple[S, E], S], state: S, step: E) -> S:
    try:
        return table[state, step]
    except KeyError:
        raise WrongMoment(WRONG_MOMENT, step=step.value, state=state.value) from None


def can(table: Mapping[tuple[S, E], S], state: S, step: E) -> bool:
    return (state, step) in table


def mermaid(table: Mapping[tuple[S, E], S]) -> str:
    arrows = (f"    {a} --> {b}: {step}" for (a, step), b in table.items())
    return "\n".join(["stateDiagram-v2", *arrows])
