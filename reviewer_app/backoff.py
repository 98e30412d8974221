"""How long to wait before trying again: longer each time, never twice the same."""

from collections.abc import Callable

FIRST_S, MOST_S = 0.25, 8.0


class Backoff:
    def __init__(self, chance: Callable[[], float], *, most_s: float = MOST_S) -> None:
        self._chance, self._most_s, self._tries = chance, most_s, 0

    def worked(self) -> None:
        self._tries = 0

    def next_s(self) -> float:
        """Half fixed, half chance, so benches that lost the server together do not return so."""
        top = min(self._most_s, FIRST_S * 2**self._tries)
        self._tries = min(self._tries + 1, 16)
        return top / 2 + top / 2 * self._chance()
