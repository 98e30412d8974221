"""What a scanner types and what this keyboard makes of it: learned from one code, once. Pure.

A scanner sends the keys of an American keyboard, and the computer reads them as its own: on a
French one A comes out as Q and 1 as &. A key that only waits for a letter (´ on a German one)
brings nothing; those stand at the end of the code, so that the rest can still be told.
"""

from dataclasses import dataclass
from enum import Enum, auto
from string import ascii_lowercase, ascii_uppercase, digits

SURE = ascii_uppercase + ascii_lowercase + digits + "-./:_?&#%()"
MAY_BE_DEAD = "=+]"
TEACHES = SURE + MAY_BE_DEAD
"""What is in the code that is scanned, in this order."""


class Unclear(Enum):
    ANOTHER_CODE = auto()
    CAPITALS = auto()
    """Caps Lock is on: tomorrow it is not."""
    ALIKE = auto()
    """Two signs come out as one."""


@dataclass(frozen=True, slots=True)
class Learned:
    seen: str
    """As it came out, in the order of TEACHES; shorter where a key brings nothing."""

    @property
    def same(self) -> bool:
        """Nothing needs to be translated."""
        return self.seen == TEACHES

    @property
    def untold(self) -> str:
        """Signs that this keyboard swallows."""
        return TEACHES[len(self.seen) :]


def learn(seen: str) -> Learned | Unclear:
    if not len(SURE) <= len(seen) <= len(TEACHES):
        return Unclear.ANOTHER_CODE
    letters = len(ascii_uppercase + ascii_lowercase)
    if seen[:letters] == TEACHES[:letters].swapcase():
        return Unclear.CAPITALS
    told = seen if len(seen) == len(TEACHES) else seen[: len(SURE)]
    return Learned(told) if len(set(told)) == len(told) else Unclear.ALIKE


def meant(seen: str, typed: str) -> str:
    """What was printed, for what was typed. Signs that were not learned stay as they are."""
    if not usable(seen):
        return typed
    printed = dict(zip(seen, TEACHES, strict=False))
    return "".join(printed.get(sign, sign) for sign in typed)


def usable(seen: str) -> bool:
    """What a file says may be anything."""
    return isinstance(learn(seen), Learned)
