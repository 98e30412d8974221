"""The terms of many order lines at once: what `terms_of` says of each, as expressions.

lines = engine.create_table("line", arrow)             # columns: LINES, and a key, such as "row"
terms = terms_in_columns(lines, {7: compiled(draft)})  # nothing is decided yet
terms.select("row", "last_day", "fee_parcel_shop").to_pyarrow()
"""

from api.terms.columns.shapes import COLUMNS, LINES, TERMS, rule_column
from api.terms.columns.terms import terms_in_columns

__all__ = ["COLUMNS", "LINES", "TERMS", "rule_column", "terms_in_columns"]
