"""Days as numbers, so that an engine compares them: 1 is 1 January of the year 1, as Python counts.

`None` of one purchase is null of a column.
"""

from datetime import date

import ibis
from ibis import Column, Table
from ibis import _ as line

from api.policy.slots import Lasting

ORDERED_DAY, DELIVERED_DAY = "ordered day", "delivered day"
EPOCH = date(1970, 1, 1)
ENDLESS = date.max.toordinal()


def day_number(day: Column) -> Column:
    return day.epoch_days() + EPOCH.toordinal()


def day_of(number: Column) -> Column:
    return (number - EPOCH.toordinal()).as_interval("D") + ibis.literal(EPOCH)


def with_days(lines: Table) -> Table:
    ordered, delivered = day_number(line["ordered_on"]), day_number(line["delivered_on"])
    return lines.mutate(**{ORDERED_DAY: ordered, DELIVERED_DAY: delivered})


def number(found: Column | int) -> Column:
    return ibis.literal(found, "int64") if isinstance(found, int) else found


def last_day(window: Lasting) -> Column | int:
    """As `Lasting.last_day`."""
    if window.said.unlimited:
        return ENDLESS
    if window.said.days is not None:
        return line[DELIVERED_DAY] + window.said.days
    if isinstance(window.day, date):
        return window.day.toordinal()
    assert window.day
    year = line["ordered_on"].year()
    this_year, next_year = (day_number(ibis.date(year + n, *window.day)) for n in (0, 1))
    return ibis.ifelse(this_year >= line[ORDERED_DAY], this_year, next_year)


def reach(window: Lasting) -> Column | int:
    """As `Lasting.reach`."""
    if window.said.days is None:
        return last_day(window)
    return ibis.coalesce(line[DELIVERED_DAY], line[ORDERED_DAY]) + window.said.days
