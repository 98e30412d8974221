from collections.abc import Iterator

from tests.bench.figures import Figure


def figures(*, quick: bool, full: bool, orders: int) -> Iterator[Figure]:
    yield from ()
