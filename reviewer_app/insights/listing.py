"""Products and why they came back, as a list for a spreadsheet."""

import csv
import io

from reviewer_app.causes import Insights

COLUMNS = ("style", "title", "sold", "back", "rate", "cost", "currency", "reasons")


def listed(told: Insights) -> str:
    """CSV (RFC 4180), names of columns as in the graph; a share as a number between 0 and 1."""
    out = io.StringIO()
    write = csv.writer(out).writerow
    write(COLUMNS)
    for one in told.groups:
        reasons = "; ".join(f"{reason.name} {reason.pieces}" for reason in one.reasons)
        cost, rate = one.cost.total, "" if one.rate is None else round(one.rate, 4)
        figures = (one.sold, one.back, rate, cost.amount, told.currency)
        write([_plain(one.name or ""), _plain(one.label), *figures, _plain(reasons)])
    return out.getvalue()


def _plain(words: str) -> str:
    """A cell that begins like a formula is one to a spreadsheet, whoever wrote it."""
    return f"'{words}" if words[:1] in ("=", "+", "-", "@", "\t", "\r") else words
