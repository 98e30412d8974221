"""What it takes to learn from half a million order lines, and to ask what was learned."""

import asyncio
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import numpy as np

from api.database import connect
from api.database.migrate import migrate
from api.models import MODELS
from api.orders.models import Customer, Order, OrderLine, Product
from api.orders.rules import Buyer, Channel
from api.shop.models import Brand, Market
from api.suggestions.learning.nearest import ASKED, NEIGHBOURS
from api.suggestions.learning.past import Past
from api.suggestions.learning.taste import taste
from api.suggestions.models import Likeness
from api.suggestions.packing import packed
from api.suggestions.reads.ideas import models_of
from tests.bench.figures import Figure
from tests.shop import open_shop

LINES, MOST_S = 540_000, 30.0
PRODUCTS, HEAD, TIMES, MOST_MS = 100_000, 5_000, 400, 5.0
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def figures(*, quick: bool, full: bool, orders: int) -> Iterator[Figure]:
    lines = LINES // 10 if quick else LINES
    begin = time.perf_counter()
    taste(_past(lines))
    seconds = time.perf_counter() - begin
    yield Figure(
        name=f"taste learned from {lines:,} lines",
        value=round(seconds, 1),
        unit="s",
        ratio=round(MOST_S * lines / LINES / seconds, 2),
        against=f"{MOST_S * lines / LINES:.0f} s",
    )
    products = PRODUCTS // 10 if quick else PRODUCTS
    with TemporaryDirectory() as folder:
        times = asyncio.run(_asked(Path(folder) / "shop.sqlite3", products))
    p99 = float(np.quantile(times, 0.99))
    yield Figure(
        name=f"ideas for a customer, of {products:,} products, p99",
        value=round(p99, 2),
        unit="ms",
        ratio=round(MOST_MS / p99, 2),
        against=f"{MOST_MS} ms; half take {median(times):.1f} ms",
    )


def _past(lines: int) -> Past:
    """As unevenly as shops sell: few customers and few items make most of it."""
    draw = np.random.default_rng(1)
    items, customers, baskets = 4_000, 4_400, 20_000
    basket = np.sort((baskets * draw.random(lines) ** 1.3).astype(np.int64))
    customer = (customers * draw.random(baskets) ** 2).astype(np.int64)[basket]
    item = (items * draw.random(lines) ** 2).astype(np.int64)
    words = np.array([f"{chr(97 + n // 26)}{chr(97 + n % 26)}ware" for n in range(400)])
    titles = [" ".join(row) for row in words[(400 * draw.random((items, 4)) ** 2).astype(int)]]
    return Past(item, customer, basket, basket / 50, items, customers, baskets, titles)


async def _asked(path: Path, products: int) -> list[float]:
    """Milliseconds of the processor for each question: whoever else is busy here does not count."""
    url = f"sqlite://{path}"
    await migrate(url, MODELS)
    async with connect(url, MODELS) as database:
        await open_shop(now=NOW)
        brand = (await Brand.get(handle="veldhuis")).id
        ids = await _stocked(brand, products)
        customers = await _sold(brand, ids)
        times: list[float] = []
        for turn in range(TIMES):
            who = customers[turn % len(customers)]
            begin = time.process_time()
            models = await models_of(database.reads, [who], [], [brand], now=NOW)
            found = models.personal(who)
            times.append((time.process_time() - begin) * 1000)
            assert found
        return times


async def _stocked(brand: int, products: int) -> list[int]:
    """What sells well has as many neighbours as are kept, the rest some fifty."""
    draw = np.random.default_rng(2)
    articles = [
        Product(brand_id=brand, sku=f"P-{n}", title=f"Article {n}", options={})
        for n in range(products)
    ]
    await Product.bulk_create(articles, batch_size=5_000)
    found = await Product.all().order_by("id").values_list("id", flat=True)
    ids = np.array(found, np.int64)
    for start in range(0, products, 5_000):
        rows = [
            Likeness(
                brand_id=brand,
                product_id=int(id),
                taste=packed(draw.choice(ids, many), draw.random(many)),
                together=b"",
                viewed=b"",
                sells=float(draw.random()),
                learned_at=NOW,
            )
            for place, id in enumerate(ids[start : start + 5_000], start)
            for many in [NEIGHBOURS if place < HEAD else 50]
        ]
        await Likeness.bulk_create(rows)
    return ids.tolist()


async def _sold(brand: int, ids: list[int]) -> list[int]:
    """Twenty customers with many orders, two things in each."""
    draw = np.random.default_rng(3)
    market = (await Market.get(country="NL")).id
    found: list[int] = []
    for n in range(20):
        who = await Customer.create(brand_id=brand, external_id=f"c-{n}")
        found.append(who.id)
        for turn in range(ASKED // 2):
            order = await Order.create(
                brand_id=brand, market_id=market, customer_id=who.id, external_id=f"{n}-{turn}",
                number=f"{n}-{turn}", country="NL", language="nl", currency="EUR", source="bench",
                channel=Channel.ONLINE, buyer=Buyer.CONSUMER, ordered_at=NOW - timedelta(days=turn),
            )  # fmt: skip
            lines = [
                OrderLine(
                    order_id=order.id, number=line, product_id=product, quantity=1, paid_minor=900
                )
                for line, product in enumerate(
                    draw.choice(ids[: min(HEAD, len(ids))], 2).tolist(), 1
                )
            ]
            await OrderLine.bulk_create(lines)
    return found
