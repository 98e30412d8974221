"""Where columns are computed: DuckDB in this process, or Spark where one machine is not enough.

with engine("duckdb://") as analytics:
    lines = taken_in(analytics, "line", arrow)
    lines.group_by("country").agg(lines=lines.count()).to_pyarrow()
"""

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import ibis
from ibis import BaseBackend, Table

from api.settings import BadSetting

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


@contextmanager
def engine(url: str) -> Generator[BaseBackend]:
    """`duckdb://` in memory, `duckdb://FILE`; `spark://local`, `spark://HOST:PORT`."""
    scheme, _, where = url.partition("://")
    if scheme not in ENGINES:
        raise BadSetting(f"RETOURNEY_ANALYTICS_URL is {url!r}; it takes duckdb:// or spark://HOST.")
    backend = ENGINES[scheme](where)
    try:
        yield backend
    finally:
        backend.disconnect()


def taken_in(analytics: BaseBackend, name: str, arrow: Any) -> Table:
    """An Arrow table as one of the engine's own, for as long as it is open."""
    if analytics.name == "duckdb":
        return analytics.create_table(name, arrow, temp=True, overwrite=True)
    # Not by way of Ibis, which makes pandas of it: every number that may be null a float.
    _spark_session().active().createDataFrame(arrow).createOrReplaceTempView(name)
    return analytics.table(name)


def asked(analytics: BaseBackend, query: str) -> Any:
    """An Arrow table. Written for DuckDB, and translated for whichever other engine it is."""
    if analytics.name == "duckdb":
        # Not by way of Ibis, which asks DuckDB what the columns are in a way it calls deprecated.
        return analytics.con.sql(query).to_arrow_table()
    return analytics.sql(query, dialect="duckdb").to_pyarrow()


def keep(analytics: BaseBackend, name: str, query: str) -> None:
    """Its answer as a table of the engine's own, worked out once."""
    if analytics.name == "duckdb":
        analytics.con.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS {query}")
    else:
        analytics.create_view(name, analytics.sql(query, dialect="duckdb"), overwrite=True)


def _duckdb(file: str) -> BaseBackend:
    """It would fetch extensions from the network by itself."""
    return ibis.duckdb.connect(file or ":memory:", autoinstall_known_extensions=False)


def _spark(host: str) -> BaseBackend:
    builder = _spark_session().builder.master("local[*]" if host == "local" else f"spark://{host}")
    return ibis.pyspark.connect(builder.config(map=SPARK).getOrCreate())


def _spark_session() -> type["SparkSession"]:
    try:
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise BadSetting("spark:// needs PySpark and Java: make spark.") from error
    return SparkSession


SPARK = {
    "spark.app.name": "retourney",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.execution.arrow.pyspark.enabled": "true",
    "spark.ui.enabled": "false",
    "spark.log.level": "ERROR",
}
ENGINES = {"duckdb": _duckdb, "spark": _spark}
