"""What lets something unsold be thrown away; one code on the sheet of its batch says all of it."""

import re
from dataclasses import dataclass

from reviewer_app.parcels import Derogation

EVIDENCE = re.compile(r"DISCARD-([A-Z_]+) (https://\S{4,480}) (\S.{0,499})")


@dataclass(frozen=True, slots=True)
class Discard:
    """A derogation and what shows it: one code on the batch's sheet says all of it."""

    derogation: Derogation
    evidence: str
    words: str

    @property
    def code(self) -> str:
        return f"DISCARD-{self.derogation} {self.evidence} {self.words}"


def evidence_in(code: str) -> Discard | None:
    found = EVIDENCE.fullmatch(code)
    if found is None or found[1] not in tuple(Derogation):
        return None
    return Discard(Derogation(found[1]), found[2], found[3])
