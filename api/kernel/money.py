"""Money as whole minor units, so no cent is ever lost or invented."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache, total_ordering

from babel.numbers import format_currency

LETTER_THEN_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)")
"""«NOK 40.00» in English: CLDR's currency spacing (UTS #35, part 3), which Babel leaves out."""
NO_DECIMALS = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV"}
    | {"XAF", "XOF", "XPF"}
)
THREE_DECIMALS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
MOST_DIGITS = 14
"""More than any shop's turnover, and 64 bits hold it in minor units."""
DECIMALS = {**dict.fromkeys(NO_DECIMALS, 0), **dict.fromkeys(THREE_DECIMALS, 3)}
"""ISO 4217 minor units where they are not two."""


class CurrencyMismatch(TypeError):
    """Two currencies met in one sum: a bug in our code, never a customer's mistake."""


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    minor: int
    currency: str

    @classmethod
    def of(cls, amount: Decimal, currency: str) -> Money:
        """From a decimal amount that is exact in this currency; ValueError when it is not."""
        if not amount.is_finite() or amount.adjusted() > MOST_DIGITS:
            raise ValueError(f"{amount:.3} is no amount of money")
        minor = amount.scaleb(DECIMALS.get(currency, 2))
        if minor != minor.to_integral_value():
            raise ValueError(f"{amount} has more decimals than {currency} knows")
        return cls(int(minor), currency)

    @classmethod
    def total(cls, amounts: Iterable[Money], currency: str) -> Money:
        return sum(amounts, cls(0, currency))

    @property
    def amount(self) -> Decimal:
        return Decimal(self.minor).scaleb(-DECIMALS.get(self.currency, 2))

    def formatted(self, language: str) -> str:
        return _formatted(self, language)

    def __add__(self, other: Money) -> Money:
        return Money(self.minor + self._same(other).minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        return Money(self.minor - self._same(other).minor, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.minor, self.currency)

    def __lt__(self, other: Money) -> bool:
        return self.minor < self._same(other).minor

    def share(self, percent: int) -> Money:
        """A percentage of this amount, rounded down to a whole minor unit."""
        return Money(self.minor * percent // 100, self.currency)

    def portion(self, part: int, whole: int) -> Money:
        """part/whole of this amount, half a minor unit rounded up; nothing of nothing."""
        return Money((2 * self.minor * part + whole) // (2 * whole) if whole else 0, self.currency)

    def split(self, weights: Sequence[int]) -> list[Money]:
        """Divide by largest remainder: the parts sum back exactly; ties go to the first."""
        whole = sum(weights)
        if whole <= 0:
            raise ValueError("weights must have a positive sum")
        parts = [self.minor * weight // whole for weight in weights]
        odd = self.minor - sum(parts)
        by_remainder = sorted(range(len(weights)), key=lambda i: -(self.minor * weights[i] % whole))
        for i in by_remainder[:odd]:
            parts[i] += 1
        return [Money(part, self.currency) for part in parts]

    def _same(self, other: Money) -> Money:
        if other.currency != self.currency:
            raise CurrencyMismatch(f"{self.currency} and {other.currency}")
        return other


@lru_cache(maxsize=8192)
def _formatted(money: Money, language: str) -> str:
    """CLDR patterns cost 36 µs to apply, and a list shows the same prices again and again."""
    said = format_currency(money.amount, money.currency, locale=language.replace("-", "_"))
    return LETTER_THEN_DIGIT.sub("\N{NO-BREAK SPACE}", said)


@dataclass(frozen=True, slots=True)
class LocalMoney:
    """An amount with the language it will be shown in."""

    minor: int
    currency: str
    language: str

    @property
    def amount(self) -> Decimal:
        return Money(self.minor, self.currency).amount

    @property
    def formatted(self) -> str:
        return Money(self.minor, self.currency).formatted(self.language)
