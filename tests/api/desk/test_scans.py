"""One scan at the bench: which parcel or piece it means."""

from uuid import UUID

from api.desk.scans import scan
from api.inspection.parcels import barcode_of
from api.orders.amounts import check_digit
from api.orders.models import Product
from api.returns.models import ReturnItem
from api.shipping.models import Parcel
from tests.conftest import on_both
from tests.people import House
from tests.shop import sell

GTIN = "4006381333931"


async def meant(house: House, code: str) -> UUID | None:
    """The item, else the parcel."""
    found = await scan(house.reads, barcode_of(code))
    return found.item_id or found.parcel_id


@on_both
async def test_an_article_with_its_serial_is_the_very_piece_that_was_sold(house: House):
    pieces: dict[str, ReturnItem] = {}
    for number, serial in (("SC-1", "AN7-1"), ("SC-2", "AN7-2")):
        order = await sell(number, now=house.now, serials=(serial,))
        (pieces[serial],) = await house.arrived(order)
    await Product.filter(sku="MUG-1").update(gtin=GTIN)
    for serial, piece in pieces.items():
        for way in (f"]d2010{GTIN}21", f"010{GTIN}21", f"https://id.gs1.org/01/0{GTIN}/21/"):
            assert await meant(house, way + serial) == piece.id, way
    first = await meant(house, GTIN)
    assert first in {piece.id for piece in pieces.values()}
    assert await meant(house, f"0{GTIN}") == first
    assert await meant(house, f"(01)0{GTIN}(21)ANOTHER") == first, "a person decides what it is"


@on_both
async def test_a_shipments_number_opens_its_parcel_however_it_was_written(house: House):
    body = "37610425002123456"
    sscc = body + check_digit(body)
    parcel_id = await house.receive(f"00{sscc}")
    for way in (sscc, f"00{sscc}", f"(00){sscc}", f"]C100{sscc}"):
        assert await meant(house, way) == parcel_id
        assert await house.receive(way) == parcel_id
    assert await Parcel.all().count() == 1
