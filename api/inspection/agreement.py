"""How alike two graders judge the same item, beyond what chance would give: Cohen's kappa."""

import hashlib
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

Z95 = 1.959964


@dataclass(frozen=True, slots=True)
class SameGrade:
    """How often a second grade was the same, with its interval of 95 %."""

    pairs: int
    same: int
    low: float
    high: float

    @property
    def share(self) -> float:
        return self.same / self.pairs


@dataclass(frozen=True, slots=True)
class Agreement:
    """`share` of the same grade; kappa with its interval of 95 %, None while nothing can be said:
    too few, or all of one grade."""

    pairs: int
    same: int
    kappa: float | None
    low: float | None
    high: float | None

    @property
    def share(self) -> float | None:
        return self.same / self.pairs if self.pairs else None


def agreement(pairs: Sequence[tuple[str, str]]) -> Agreement:
    """Of (first grade, second grade). The interval is the large-sample one (Cohen 1960)."""
    n, same = len(pairs), sum(first == second for first, second in pairs)
    firsts, seconds = Counter(first for first, _ in pairs), Counter(other for _, other in pairs)
    chance = sum(firsts[grade] * seconds[grade] for grade in firsts) / n**2 if n else 1.0
    if n < 2 or chance >= 1:
        return Agreement(n, same, None, None, None)
    seen = same / n
    kappa = (seen - chance) / (1 - chance)
    spread = Z95 * math.sqrt(seen * (1 - seen) / n) / (1 - chance)
    return Agreement(n, same, kappa, max(-1.0, kappa - spread), min(1.0, kappa + spread))


def same_grade(pairs: Sequence[tuple[str, str]]) -> SameGrade | None:
    """None without pairs. The interval is the score interval, which also holds for a few pairs and
    for none or all alike (E. B. Wilson, JASA 22, 1927, pages 209 to 212)."""
    if not (n := len(pairs)):
        return None
    same = sum(first == second for first, second in pairs)
    share, z2 = same / n, Z95**2
    middle = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = Z95 * math.sqrt(share * (1 - share) / n + z2 / (4 * n**2)) / (1 + z2 / n)
    return SameGrade(n, same, max(0.0, middle - half), min(1.0, middle + half))


def is_drawn(item_id: UUID, round: int, percent: int) -> bool:
    """The same answer each time it is asked, and nobody at a bench can foresee it."""
    drawn = hashlib.sha256(f"recheck {item_id} {round}".encode()).digest()
    return int.from_bytes(drawn[:4], "big") % 100 < percent
