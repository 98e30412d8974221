"""Money that is out for goods that nobody has seen, read in two statements and shown."""

from datetime import datetime, timedelta

import msgspec

from api.database.reader import Reader, structs
from api.kernel.money import LocalMoney
from api.refunds.exposure import AGES, NEVER, Out, age_of, likely_lost
from api.refunds.facts import STILL_OUT
from api.refunds.rules import Limits
from api.returns.rules import Reception

HERE = (Reception.RECEIVED, Reception.KEPT, Reception.REDUCED)
A_YEAR, MOST = timedelta(days=365), 5000
OUT = f"""
SELECT f.minor + f.exchanged_minor AS minor, f.granted_at, i.reception, f.excess IS NOT NULL AS told
FROM refund f JOIN return_item i ON i.id = f.item_id WHERE {STILL_OUT} AND f.currency = $1
"""
PAST = f"""
SELECT f.granted_at, i.received_at FROM refund f JOIN return_item i ON i.id = f.item_id
WHERE f.early AND f.state = 'SUCCEEDED' AND f.currency = $1 AND i.reception <> 'KEPT'
  AND f.granted_at < $2 AND f.granted_at >= $3
  AND (i.received_at IS NULL OR i.received_at > f.granted_at)
ORDER BY f.granted_at DESC LIMIT {MOST}
"""


class AgeView(msgspec.Struct, frozen=True):
    from_days: int
    to_days: int | None
    amount: LocalMoney
    refunds: int


class LossView(msgspec.Struct, frozen=True):
    low: LocalMoney
    likely: LocalMoney
    high: LocalMoney


class ExposureView(msgspec.Struct, frozen=True):
    amount: LocalMoney
    refunds: int
    limit: LocalMoney
    share: float | None
    ages: tuple[AgeView, ...]
    loss: LossView | None
    past_refunds: int


class _Out(msgspec.Struct, frozen=True):
    minor: int
    granted_at: datetime
    reception: Reception
    told: bool


class _Past(msgspec.Struct, frozen=True):
    granted_at: datetime
    received_at: datetime | None

    @property
    def days(self) -> int | None:
        came = self.received_at and (self.received_at - self.granted_at).days
        return came if came is not None and came < NEVER else None


async def early_exposure(
    reads: Reader, currency: str, *, limits: Limits, now: datetime, language: str
) -> ExposureView:
    """`limits`: what may be out in all."""
    rows = structs(await reads.fetch(OUT, currency), _Out)
    settled = now - timedelta(days=NEVER)
    found = await reads.fetch(PAST, currency, settled, settled - A_YEAR)
    past = [one.days for one in structs(found, _Past)]

    def money(minor: int) -> LocalMoney:
        return LocalMoney(minor, currency, language)

    aged = [Out(row.minor, (now - row.granted_at).days) for row in rows]
    to_come = [row.reception not in HERE and not row.told for row in rows]
    open_ = [one for one, comes in zip(aged, to_come, strict=True) if comes]
    loss, total = likely_lost(open_, past), sum(row.minor for row in rows)
    limit = limits.of(currency).minor
    return ExposureView(
        money(total),
        len(rows),
        money(limit),
        total / limit if limit else None,
        tuple(_age(aged, place, currency, language) for place in range(len(AGES))),
        LossView(money(loss.low), money(loss.likely), money(loss.high)) if loss else None,
        len(past),
    )


def _age(aged: list[Out], place: int, currency: str, language: str) -> AgeView:
    of_age = [one.minor for one in aged if age_of(one.days) == place]
    until = AGES[place + 1] - 1 if place + 1 < len(AGES) else None
    return AgeView(AGES[place], until, LocalMoney(sum(of_age), currency, language), len(of_age))
