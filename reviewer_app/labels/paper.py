"""What the command writes instead of opening a window: the sheet of cards, a batch's code."""

import sys
from collections.abc import Sequence
from pathlib import Path

from reviewer_app.evidence import EVIDENCE, Discard
from reviewer_app.labels.cards import write_cards, write_evidence
from reviewer_app.parcels import Derogation


def write(sheet: Path | None, evidence: Sequence[str] | None) -> int:
    """The exit code."""
    if sheet:
        write_cards(sheet)
        sys.stdout.write(f"Wrote {sheet}: print it on A4, cut it, laminate it.\n")
    if evidence:
        return _evidence(*evidence)
    return 0


def _evidence(derogation: str, address: str, words: str, file: str) -> int:
    if derogation not in tuple(Derogation):
        sys.stderr.write(f"{derogation} is none of {', '.join(Derogation)}\n")
        return 2
    why = Discard(Derogation(derogation), address, words.strip())
    if not EVIDENCE.fullmatch(why.code):
        sys.stderr.write("The address begins with https:// and has no blank; then a few words.\n")
        return 2
    write_evidence(Path(file), why)
    sys.stdout.write(f"Wrote {file}: stick it on the batch.\n")
    return 0
