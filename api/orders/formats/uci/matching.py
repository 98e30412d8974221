"""Which purchase a cancellation belongs to: the customer's latest of the same item, then earlier.

Fed in the order of time; a purchase gives back no more pieces than it had.
"""

from dataclasses import dataclass


@dataclass(slots=True)
class Bought:
    invoice: str
    line: int
    left: int


@dataclass(frozen=True, slots=True)
class Part:
    """So many pieces of one purchase; of none that is known when `invoice` is None."""

    quantity: int
    invoice: str | None = None
    line: int | None = None


@dataclass(slots=True)
class Share:
    """How many cancellation lines of known customers found their purchase."""

    lines: int = 0
    whole: int = 0
    partly: int = 0

    def said(self) -> str:
        if not self.lines:
            return "No cancellation names its customer."
        whole, partly = (100 * n / self.lines for n in (self.whole, self.partly))
        return (
            f"Cancellations of known customers: {self.lines:,} lines; {whole:.1f} % matched to "
            f"earlier purchases of the same item, {partly:.1f} % in part."
        )


class Purchases:
    def __init__(self) -> None:
        self._open: dict[tuple[str, str], list[Bought]] = {}
        self.share = Share()

    def buy(self, customer: str, item: str, bought: Bought) -> None:
        if customer:
            self._open.setdefault((customer, item), []).append(bought)

    def give_back(self, customer: str, item: str, quantity: int) -> list[Part]:
        """Parts that add up to the quantity."""
        stack = self._open.get((customer, item), []) if customer else []
        left, parts = quantity, list[Part]()
        while left and stack:
            latest = stack[-1]
            taken = min(left, latest.left)
            parts.append(Part(taken, latest.invoice, latest.line))
            latest.left -= taken
            left -= taken
            if not latest.left:
                stack.pop()
        if customer:
            self.share.lines += 1
            self.share.whole += not left
            self.share.partly += bool(left and parts)
        return [*parts, Part(left)] if left else parts
