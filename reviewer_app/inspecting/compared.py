"""What should have come beside what lies on the bench, in words ready to be drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reviewer_app import words
from reviewer_app.inspecting.verdict import Verdict, too_heavy
from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.parcels import Item

translate = QCoreApplication.translate  # the name that lupdate looks for


@dataclass(frozen=True, slots=True)
class Pair:
    name: str
    expected: str
    here: str = ""
    mark: str = ""
    """yes, no, warn, or nothing to compare."""
    mono: bool = False


def pairs(bench: Inspecting) -> list[Pair]:
    """What can be compared first, then what only tells where it belongs."""
    if not (item := bench.item):
        return []
    read, unread = bench.verdict.barcode, translate("compared", "Not scanned")
    told = [
        Pair(
            translate("compared", "Barcode"),
            item.product.gtin or item.product.sku,
            read or unread,
            "yes" if read else "",
            mono=True,
        )
    ]
    if item.serials or bench.verdict.serial:
        told.append(_serial(item.serials, bench.verdict.serial, unread))
    if item.weight_grams or bench.verdict.weight is not None:
        told.append(_weight(item, bench.verdict))
    if item.product.gtin:
        told.append(Pair(translate("compared", "Article"), item.product.sku, mono=True))
    line = translate("compared", "{0}, line {1}").format(item.order_number, item.line_number)
    told.append(Pair(translate("compared", "Order"), line))
    told.append(Pair(translate("compared", "Return"), item.rma, mono=True))
    told.append(Pair(translate("compared", "Asked on"), words.day(item.requested_at)))
    return told


def _weight(item: Item, verdict: Verdict) -> Pair:
    name = translate("compared", "Weight")
    grams = translate("compared", "{0} g").format(item.weight_grams) if item.weight_grams else "–"
    if verdict.weight is None:
        return Pair(name, grams)
    off = too_heavy(item, verdict)
    _, here = words.weighed(verdict.weight, off)
    return Pair(name, grams, here, "" if off is None else "warn" if off else "yes")


def _serial(sold: tuple[str, ...], read: str, unread: str) -> Pair:
    name = translate("compared", "Serial")
    mark = "" if not read or not sold else "yes" if read.upper() in sold else "no"
    return Pair(name, ", ".join(sold) or "–", read or unread, mark, mono=True)
