"""Why something that nobody bought may be thrown away: said wherever it can be sent there."""

import strawberry

from api.graph.fields import shown
from api.stock.espr.rules import Derogation, Discard

DISCARD = (
    "Why it may be destroyed or recycled, where the law asks for that (Regulation (EU) 2024/1781, "
    "art. 25): unsold clothing and shoes."
)


@strawberry.input(description="A derogation, and what shows that it applies.")
class DiscardInput:
    derogation: Derogation = shown("Which of the ten.")
    evidence: str = shown("Address of a document or photo, https://. One may do for a batch.")
    words: str = shown("What it shows, in a sentence.")


def discard_of(input: DiscardInput | None) -> Discard | None:
    return input and Discard(input.derogation, input.evidence, input.words)
