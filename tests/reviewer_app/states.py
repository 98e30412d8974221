"""Where the bench can be: at a find, at an item, with the strips that are shown."""

from reviewer_app.look.sheet import Strip
from tests.reviewer_app.test_inspecting import over_limit


def look_at_a_find(station, shop, press, qtbot, *, code="CH65-W"):
    """Something in an open parcel that belongs to nothing in it."""
    find = {"id": f"F-{code}", "code": code, "note": None, "place": None, "tiedBy": None}
    shop.parcels["P4"]["finds"] = [find]
    station.scanning.open_parcel("P4")
    station.bench.look_again("P4")
    qtbot.waitUntil(lambda: [one.code for one in station.bench.parcel.finds] == [code])
    press("f")
    qtbot.waitUntil(lambda: station.finds.seen is not None)


def open_with(station, shop, press, sku, *, too_much=False):
    """A parcel with this article in it, its checks answered."""
    every = (station.shelf.parcel(row.id) for row in station.queue.rows)
    parcel = next(p for p in every if p.items[0].product.sku.startswith(sku))
    for outlook in shop.parcels[parcel.id]["items"][0]["outlooks"] if too_much else ():
        outlook["refund"]["needsApproval"] = True
    station.scanning.open_parcel(parcel.id)
    if too_much:
        station.bench.refresh(over_limit(parcel))
    press(*"y" * len(station.bench.item.checks))


def strips(window):
    return {one._title.text() for one in window.findChildren(Strip) if one.isVisible()}
