"""Amounts, counts and codes as shops write them: exact, or refused by the field's name."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from typing import cast

from babel import Locale
from babel.numbers import list_currencies

from api.kernel.money import Money
from api.kernel.refusal import InvalidInput
from api.orders import sentences as say
from api.orders.rules import LegalCategory

AMOUNT = re.compile(r"\d{1,12}(\.\d{1,8})?", re.ASCII)
TAX_RATE = re.compile(r"\d{1,2}(\.\d{1,3}0*)?", re.ASCII)
NEGATIVE = re.compile(r"-\d+(\.\d+)?", re.ASCII)
CN_CODE = re.compile(r"\d{2}(\d{2}){0,3}", re.ASCII)
NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Two letters that CLDR knows and that are nobody's country."""
CLOCKS_DIFFER = timedelta(days=1)


def minor(amount: str, currency: str, *, field: str) -> int:
    """«12.50» EUR → 1250, and no other way round."""
    try:
        return exact(amount, currency)
    except ValueError:
        pass
    if NEGATIVE.fullmatch(amount):
        raise InvalidInput(say.NEGATIVE_MONEY, field=field, value=amount)
    if AMOUNT.fullmatch(amount):
        raise InvalidInput(say.TOO_MANY_DECIMALS, field=field, value=amount, currency=currency)
    raise InvalidInput(say.NOT_MONEY, field=field, value=amount[:40])


@lru_cache(maxsize=16_384)
def exact(amount: str, currency: str) -> int:
    """`minor` without a name for what is wrong: ValueError. For the many lines that are right."""
    if not AMOUNT.fullmatch(amount):
        raise ValueError(amount)
    return Money.of(Decimal(amount), currency).minor


@lru_cache(maxsize=256)
def tax_rate(value: str | None, *, field: str) -> str | None:
    """«21.00» → «21», in percent; one spelling per rate, so that they can be grouped by."""
    if value is None:
        return None
    if not TAX_RATE.fullmatch(value):
        raise InvalidInput(say.NOT_A_TAX_RATE, field=field, value=value[:20])
    whole, _, rest = value.partition(".")
    rest = rest.rstrip("0")
    return f"{int(whole)}.{rest}" if rest else f"{int(whole)}"


def currency(value: str, *, field: str) -> str:
    if value in currencies():
        return value
    raise InvalidInput(say.UNKNOWN_CURRENCY, field=field, value=value[:20])


def country(value: str | None, *, field: str) -> str | None:
    if value is None or value in countries():
        return value
    raise InvalidInput(say.UNKNOWN_COUNTRY, field=field, value=value[:20])


def legal_category(value: str | None, *, field: str) -> str | None:
    if value is None or value in tuple(LegalCategory):
        return value
    known = ", ".join(LegalCategory)
    raise InvalidInput(say.UNKNOWN_LEGAL_CATEGORY, field=field, value=value[:40], known=known)


def cn_code(value: str | None, *, field: str) -> str | None:
    """«6109 10 00» → 61091000."""
    if value is None:
        return None
    digits = value.replace(" ", "")
    if not CN_CODE.fullmatch(digits):
        raise InvalidInput(say.NOT_A_CN_CODE, field=field, value=value[:20])
    return digits


def serial(value: str) -> str:
    """«35-209900-176148-1» → 352099001761481: as a scanner reads it, whatever was typed."""
    return "".join(sign for sign in value.upper() if sign.isalnum())


def gtin(value: str | None, *, field: str) -> str | None:
    if value is None or is_gtin(value):
        return value
    raise InvalidInput(say.NOT_A_GTIN, field=field, value=value[:20])


def is_gtin(value: str) -> bool:
    """GS1 General Specifications, 7.9: weights 3 and 1 from the right, check digit last."""
    if not (value.isascii() and value.isdigit() and len(value) in (8, 12, 13, 14)):
        return False
    return check_digit(value[:-1]) == value[-1]


def check_digit(body: str) -> str:
    total = sum(int(d) * (1 if i % 2 else 3) for i, d in enumerate(reversed(body)))
    return str(-total % 10)


def possible(at: datetime, *, field: str, since: datetime | None, now: datetime) -> datetime:
    """Refuse the future, and what came before the order; clocks may differ by a day."""
    if at > now + CLOCKS_DIFFER or (since is not None and at < since - CLOCKS_DIFFER):
        raise InvalidInput(say.IMPOSSIBLE_TIME, field=field, value=at.isoformat())
    return at


@cache
def currencies() -> frozenset[str]:
    return frozenset(list_currencies())


@cache
def countries() -> frozenset[str]:
    codes = {code for code in _names() if len(code) == 2 and code.isalpha()}
    return frozenset(codes - NO_COUNTRIES)


@cache
def country_names() -> dict[str, str]:
    """English name, case folded → code."""
    names = _names()
    return {names[code].casefold(): code for code in sorted(countries())}


def _names() -> dict[str, str]:
    # Babel leaves the type of its data open.
    return cast(dict[str, str], Locale("en").territories)


def more_than(value: object, most: object, *, field: str) -> InvalidInput:
    return InvalidInput(say.MORE_THAN, field=field, value=value, most=most)


def at_most(value: int, most: int, *, field: str) -> int:
    if value > most:
        raise InvalidInput(say.TOO_LARGE, field=field, value=value, most=most)
    return value


def once(values: Sequence[int | str], *, field: str) -> None:
    if len(set(values)) != len(values):
        twice = next(value for value, count in Counter(values).items() if count > 1)
        raise InvalidInput(say.TWICE, field=field, value=twice)
