"""What scales say, in grams; and which of it is something that was just put down. Pure."""

import re
from dataclasses import dataclass
from fractions import Fraction
from math import floor

STABLE, EMPTY, BELOW_ZERO = 4, 2, 5
"""Of the status in a scale's data report: USB HID Point of Sale Usage Tables, 8D/0x71 to 0x78."""
OUNCE, POUND = Fraction("28.349523125"), Fraction("453.59237")
HID_GRAMS = {2: Fraction(1), 3: Fraction(1000), 11: OUNCE, 12: POUND}
SICS_GRAMS = {
    "mg": Fraction(1, 1000),
    "g": Fraction(1),
    "kg": Fraction(1000),
    "oz": OUNCE,
    "lb": POUND,
}
SICS = re.compile(r"\s*S[I ]*\s+([SD])\s+(-?[\d.]+)\s*(mg|g|kg|oz|lb)\s*")
"""Mettler's standard interface: «S S     254.0 g», D while it moves."""
LEAST = 2
"""Grams. Dust and air weigh, too; and two readings of one thing differ by so much."""


@dataclass(frozen=True, slots=True)
class Weighed:
    grams: int
    still: bool


def hid_report(report: bytes) -> Weighed | None:
    """Of (id, status, unit, exponent, low byte, high byte); None for what says no weight."""
    if len(report) < 6 or report[2] not in HID_GRAMS:
        return None
    status, exponent = report[1], report[3] - 256 * (report[3] > 127)
    if status in (EMPTY, BELOW_ZERO):
        return Weighed(0, still=True)
    shown = (report[4] + 256 * report[5]) * Fraction(10) ** exponent
    return Weighed(_grams(shown * HID_GRAMS[report[2]]), still=status == STABLE)


def sics_line(line: str) -> Weighed | None:
    """None for what says no weight: too much on it, or not now."""
    if not (told := SICS.fullmatch(line)):
        return None
    try:
        shown = Fraction(told[2])
    except ValueError:
        return None  # «1.2.3»
    return Weighed(max(0, _grams(shown * SICS_GRAMS[told[3]])), still=told[1] == "S")


def _grams(exactly: Fraction) -> int:
    return floor(exactly + Fraction(1, 2))


@dataclass(frozen=True, slots=True)
class Pan:
    """What lies still on the scale, in grams."""

    grams: int = 0

    def after(self, seen: Weighed) -> "Pan":
        """Each thing is weighed once: what trembles, or lies there still, is not another one."""
        if not seen.still or abs(seen.grams - self.grams) <= LEAST:
            return self
        return Pan(seen.grams if seen.grams > LEAST else 0)
