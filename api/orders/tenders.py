"""What an order was paid with, when by several ways. Pure."""

from collections.abc import Iterable, Sequence

import msgspec

from api.kernel import text
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput
from api.orders import amounts
from api.orders import sentences as say
from api.orders.formats.incoming import ImportedTender
from api.orders.rules import TenderKind

MOST = 20


class Tender(msgspec.Struct, frozen=True):
    """As an order's row keeps it."""

    kind: TenderKind
    minor: int
    label: str | None = None
    reference: str | None = None


def check_tenders(
    tenders: Sequence[ImportedTender], cost: int, currency: str
) -> list[dict[str, object]]:
    """Together they are what the order cost, or a refund could not be divided."""
    amounts.at_most(len(tenders), MOST, field="tenders")
    found = [_checked(one, currency, f"tenders[{at}]") for at, one in enumerate(tenders)]
    paid = sum(one.minor for one in found)
    if paid != cost:
        raise InvalidInput(
            say.OTHER_SUM, field="tenders", value=_said(paid, currency), cost=_said(cost, currency)
        )
    return [msgspec.to_builtins(one) for one in found]


def _checked(tender: ImportedTender, currency: str, field: str) -> Tender:
    return Tender(
        tender.kind,
        amounts.minor(tender.amount, currency, field=f"{field}.amount"),
        text.optional(tender.label, field=f"{field}.label", most=60),
        text.optional(tender.reference, field=f"{field}.reference", most=120),
    )


def _said(minor: int, currency: str) -> str:
    return f"{Money(minor, currency).amount} {currency}"


def in_order(tenders: Sequence[Tender], kinds: Sequence[TenderKind]) -> list[tuple[int, Tender]]:
    """(number from 1, tender): what a brand refunds first comes first, the rest as listed."""
    rank = {kind: at for at, kind in enumerate(kinds)}
    numbered: Iterable[tuple[int, Tender]] = enumerate(tenders, 1)
    return sorted(numbered, key=lambda one: rank.get(one[1].kind, len(rank)))
