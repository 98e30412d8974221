"""The layout of the UCI «Online Retail» files: one row per invoice line, cancellations as C….

README.md in `api/orders` says what is assumed. Every row becomes a line, delivery or a past
return, or is listed with the reason why not.
"""

from pathlib import Path

from api.orders.formats.reading import Defaults, Reading
from api.orders.formats.uci.plan import Plan
from api.orders.formats.uci.table import load


def read(path: Path, defaults: Defaults) -> Reading:
    plan = Plan(load(path), defaults)
    return Reading("uci", plan.table.size, plan.batches(), plan.notes)
