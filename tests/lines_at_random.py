"""Order lines as a shop has them, as many as are asked for, always the same."""

from typing import Any

import ibis
import numpy as np
import pyarrow as pa

from api.terms.columns import LINES

TIERS, SEGMENTS = [None, "SILVER", "GOLD"], ["LOW_RETURNER", "VALUE", "NEW"]
FIRST_DAY, DAYS = np.datetime64("2024-12-01"), 730


def lines_at_random(count: int, *, policies: tuple[int, ...] = (1,)) -> pa.Table:
    """Two years, six countries; half were told the second policy, if there is one."""
    dice = np.random.default_rng(7)

    def one_of(values: list[Any], shares: list[float] | None = None) -> pa.Array:
        return pa.array(values).take(pa.array(dice.choice(len(values), count, p=shares)))

    def some(share: float) -> np.ndarray:
        return dice.random(count) < share

    ordered_on = FIRST_DAY + dice.integers(0, DAYS, count)
    delivered_on = ordered_on + dice.integers(1, 8, count)
    segments = pa.FixedSizeListArray.from_arrays(one_of(SEGMENTS), 1)
    told = pa.array(some(0.5) if len(policies) > 1 else np.zeros(count, bool))
    columns = {
        "requested_on": delivered_on + dice.integers(0, 40, count),
        "ordered_on": ordered_on,
        "delivered_on": delivered_on,
        "order_delivered_on": delivered_on,
        "all_delivered": some(0.98),
        "channel": one_of(["ONLINE", "SOCIAL", "MARKETPLACE"], [0.9, 0.05, 0.05]),
        "buyer": one_of(["CONSUMER", "BUSINESS"], [0.97, 0.03]),
        "country": one_of(["NL", "BE", "DE", "FR", "NO", "GB"]),
        "category": one_of(["shoes", "sofas", None]),
        "legal_category": one_of(["ORDINARY", "SEALED_HYGIENE", "CUSTOM_MADE"], [0.95, 0.04, 0.01]),
        "meant_to_last_longer": some(0.1),
        "on_sale": some(0.3),
        "gift": some(0.05),
        "price_minor": dice.integers(500, 20_000, count),
        "quantity": dice.integers(1, 4, count),
        "canceled_quantity": np.zeros(count, "int64"),
        "taken_quantity": np.zeros(count, "int64"),
        "ground": one_of(["REMORSE", "FIT", "FAULT"], [0.4, 0.5, 0.1]),
        "informs_of_withdrawal": np.ones(count, bool),
        "tier": one_of(TIERS, [0.7, 0.2, 0.1]),
        "segments": segments,
        "orders": dice.integers(0, 20, count),
        "objected": some(0.02),
        "policy": np.full(count, policies[0]),
        "gone": pa.nulls(count),
        "promised": pa.compute.if_else(told, policies[-1], None),
        "promised_tier": one_of(TIERS, [0.7, 0.2, 0.1]),
        "promised_segments": segments,
        "promised_gone": pa.nulls(count),
        "told_consumer_pays": np.ones(count, bool),
        "told_fee_minor": np.full(count, 595),
    }
    schema = ibis.schema({"line": "int64", **LINES}).to_pyarrow()
    return pa.table({"line": np.arange(count), **columns}).cast(schema)
