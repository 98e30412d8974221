"""What a shop's own system may say of orders: typed here, believed only after `orders` checked."""

from dataclasses import fields, is_dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar, cast
from uuid import UUID

import msgspec
import strawberry

from api.graph.fields import Currency, shown
from api.kernel import text
from api.kernel.language import Sentence
from api.kernel.moments import instant
from api.kernel.refusal import InvalidInput
from api.orders.formats.incoming import ImportedOrder
from api.orders.rules import Buyer, Channel, MediaSlot, ProductGroup, TenderKind

T = TypeVar("T")
KEY = "Made by the client; the same key twice is one act."


@strawberry.input(description="One option of a variant, such as its size.")
class ProductOptionInput:
    name: str = shown("Such as «size».")
    value: str = shown("Such as «42».")


@strawberry.input(description="A variant. What is left out stays as it is in the catalogue.")
class ImportedProductInput:
    sku: str = shown("The shop's own number.")
    title: str = shown("Its name.")
    style: str | None = shown("What sizes and colours of one article share.", default=None)
    gtin: str | None = shown("The number in its barcode (GS1).", default=None)
    options: list[ProductOptionInput] | None = shown("Size, colour and the like.", default=None)
    group: ProductGroup | None = shown("Decides the checklist.", default=None)
    category: str | None = shown("The shop's own category.", default=None)
    legal_category: str | None = shown(
        "The exception of CRD art. 16 it may fall under, such as CUSTOM_MADE.", default=None
    )
    meant_to_last_longer: bool | None = shown("Norway: five years instead of two.", default=None)
    image_url: str | None = shown("Its picture.", default=None)
    list_price: Decimal | None = shown(
        "What it costs now, in the order's currency; prices in others stay.", default=None
    )
    weight_grams: int | None = shown("What it weighs, packed.", default=None)
    cn_code: str | None = shown(
        "Customs' number of its kind (Combined Nomenclature): 2, 4, 6 or 8 digits.", default=None
    )
    supplier: str | None = shown("Who makes or delivers it.", default=None)
    maker: str | None = shown(
        "Whose name it bears, where a shop sells several: sizes run by it.", default=None
    )
    media: list[MediaSlot] | None = shown("What its page shows; empty: nothing.", default=None)


@strawberry.input(description="Who bought it. Leave out for a guest.")
class ImportedCustomerInput:
    external_id: str = shown("The shop's own id.")
    name: str | None = shown("Their name.", default=None)
    email: str | None = shown("Their e-mail address.", default=None)
    country: str | None = shown("Where they live (ISO 3166-1).", default=None)
    language: str | None = shown("Their language (BCP 47).", default=None)
    tier: str | None = shown("Their loyalty tier.", default=None)


@strawberry.input(description="One line of an order.")
class ImportedLineInput:
    number: int = shown("Its number in the order, from 1.")
    product: ImportedProductInput = shown("What was bought.")
    quantity: int = shown("How many.")
    paid: Decimal = shown("For the whole line: tax included, every discount off.")
    tax: Decimal = shown("The tax inside what was paid.", default=Decimal(0))
    tax_rate: Decimal | None = shown("Its rate in percent.", default=None)
    duties: Decimal = shown(
        "The customs inside what was paid; they carry no tax.", default=Decimal(0)
    )
    discount: Decimal = shown("What was taken off.", default=Decimal(0))
    on_sale: bool = shown("Whether it was bought in a sale.", default=False)
    canceled: int = shown("How many of them were canceled.", default=0)
    serials: list[str] = shown(
        "Serial numbers or IMEIs of the pieces that were sent; empty: as it is known.",
        default_factory=list,
    )
    batch: str | None = shown("The lot that they came from.", default=None)


@strawberry.input(description="Some units of a line in a parcel.")
class ShippedLineInput:
    line: int = shown("The number of the order line.")
    quantity: int = shown("How many units of it.")


@strawberry.input(description="One outbound parcel.")
class ImportedShipmentInput:
    external_id: str = shown("The shop's own id.")
    carrier: str | None = shown("Who carries it.", default=None)
    tracking: str | None = shown("The carrier's code.", default=None)
    shipped_at: datetime | None = shown("When it left.", default=None)
    delivered_at: datetime | None = shown(
        "When the customer had it in hand; for a locker when it was collected.", default=None
    )
    lines: list[ShippedLineInput] = shown("Its content; empty: everything.", default_factory=list)


@strawberry.input(description="A return from before Retourney: a fact, never a live case.")
class ImportedPastReturnInput:
    external_id: str = shown("The shop's own id.")
    line: int | None = shown("The order line; left out when only the money is known.", default=None)
    quantity: int = shown("How many pieces; 0 when nobody knows.", default=0)
    amount: Decimal = shown("What was paid back.")
    returned_at: datetime = shown("When.")


@strawberry.input(description="One of the ways an order was paid.")
class ImportedTenderInput:
    kind: TenderKind = shown("What it was paid with.")
    amount: Decimal = shown("How much of the order.")
    label: str | None = shown("In words, such as the last digits of a card.", default=None)
    reference: str | None = shown(
        "The gateway's own name for the payment: what a refund is asked against.", default=None
    )


@strawberry.input(description="An order as the shop knows it. Sent again, it is renewed.")
class ImportedOrderInput:
    external_id: str = shown("The shop's own id: the same one is the same order.")
    brand: str = shown("The handle of the brand.")
    market: str | None = shown("Country of the market; where it went if left out.", default=None)
    number: str | None = shown("What the customer sees; the id if left out.", default=None)
    customer: ImportedCustomerInput | None = shown("Who bought it; none for a guest.", default=None)
    email: str | None = shown("Where the confirmation went.", default=None)
    postcode: str | None = shown("Where it was delivered.", default=None)
    country: str | None = shown("Where it was delivered (ISO 3166-1).", default=None)
    language: str | None = shown("The customer's language (BCP 47).", default=None)
    channel: Channel = shown("Where the contract was made.", default=Channel.ONLINE)
    buyer: Buyer = shown("Consumer or business.", default=Buyer.CONSUMER)
    currency: Currency = shown("The currency of all its amounts.")
    prices_include_tax: bool = shown("Whether prices include tax.", default=True)
    delivery: Decimal = shown("What standard delivery cost.", default=Decimal(0))
    delivery_tax: Decimal = shown("The tax inside what delivery cost.", default=Decimal(0))
    delivery_tax_rate: Decimal | None = shown("Its rate in percent.", default=None)
    express: Decimal = shown("What express cost on top.", default=Decimal(0))
    payment_method: str | None = shown("How it was paid, in words.", default=None)
    tenders: list[ImportedTenderInput] = shown(
        "How it was paid, when by several ways; together they are all that was paid. Each gets "
        "back no more than it paid, in the brand's order of refunds.",
        default_factory=list,
    )
    disclosure_id: str | None = shown(
        "The id that `policyStatement(surface: CHECKOUT)` gave. Without one the shopper counts as "
        "not told what a return costs.",
        default=None,
    )
    gift: bool | None = shown("Whether it was bought for somebody else.", default=None)
    ordered_at: datetime = shown("When it was placed.")
    canceled_at: datetime | None = shown("When it was canceled.", default=None)
    lines: list[ImportedLineInput] = shown("What was bought.")
    shipments: list[ImportedShipmentInput] = shown("Its parcels.", default_factory=list)
    past_returns: list[ImportedPastReturnInput] = shown(
        "What came back before.", default_factory=list
    )


@strawberry.input(description="Up to 500 orders.")
class ImportOrdersInput:
    orders: list[ImportedOrderInput] = shown("The orders.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="One parcel of an order.")
class ShippedOrderInput:
    order: str = shown("The shop's own id of the order.")
    shipment: ImportedShipmentInput = shown("The parcel.")


@strawberry.input(description="Up to 500 parcels that left.")
class RecordShipmentsInput:
    brand: str = shown("The handle of the brand.")
    shipments: list[ShippedOrderInput] = shown("The parcels.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="One parcel that arrived.")
class DeliveredShipmentInput:
    order: str = shown("The shop's own id of the order.")
    shipment: str = shown("The shop's own id of the parcel.")
    delivered_at: datetime = shown("When the customer had it in hand.")


@strawberry.input(description="Up to 500 parcels that arrived.")
class RecordDeliveriesInput:
    brand: str = shown("The handle of the brand.")
    deliveries: list[DeliveredShipmentInput] = shown("The parcels.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="A new, lower number of units for a line.")
class EditedLineInput:
    number: int = shown("The number of the order line.")
    quantity: int = shown("How many it is now.")


@strawberry.input(description="What changed in an order after it was placed.")
class EditOrderInput:
    brand: str = shown("The handle of the brand.")
    order: str = shown("The shop's own id of the order.")
    email: str | None = shown("The new e-mail address.", default=None)
    postcode: str | None = shown("The new postcode.", default=None)
    country: str | None = shown("The new country.", default=None)
    lines: list[EditedLineInput] = shown("Lines that became smaller.", default_factory=list)
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="Cancels what of an order has not been shipped.")
class CancelOrderInput:
    brand: str = shown("The handle of the brand.")
    order: str = shown("The shop's own id of the order.")
    idempotency_key: UUID = shown(KEY)


def order_of(input: ImportedOrderInput) -> ImportedOrder:
    said = plain(input) | {"brand": text.typed(input.brand, most=40)}
    if disclosure_id := said.pop("disclosureId", None):
        said["disclosure"] = {"disclosureId": disclosure_id}
    return believed(said, ImportedOrder)


def plain(value: object) -> Any:
    """What an input says, in the form that the files have: camelCase, amounts as strings."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, str):
        return text.printable(value)
    if isinstance(value, datetime) and value.tzinfo:
        return instant(value, field="input")
    if isinstance(value, list):
        return [plain(part) for part in cast(list[object], value)]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    said = {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, ImportedProductInput) and value.options is not None:
        said["options"] = {option.name: option.value for option in value.options}
    return {_camel(name): plain(part) for name, part in said.items() if part is not None}


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


def believed(said: object, kind: type[T]) -> T:
    """In the form that the order book checks; refused when it has not even that."""
    try:
        return msgspec.convert(said, kind, strict=False)
    except msgspec.ValidationError as error:
        raise InvalidInput(CANNOT_BE_MEANT, field="input", why=str(error)) from error


CANNOT_BE_MEANT = Sentence(
    en="This cannot be meant: {why}.",
    nl="Dit kan niet bedoeld zijn: {why}.",
    fr="Cela ne peut pas être voulu : {why}.",
    de="Das kann nicht gemeint sein: {why}.",
    nb="Dette kan ikke være ment: {why}.",
)
