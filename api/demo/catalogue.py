"""What the demo shop sells: three dozen articles in sizes and colours, with valid GTINs."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

import msgspec

from api.orders.amounts import check_digit
from api.orders.formats.incoming import ImportedProduct
from api.orders.rules import MediaSlot, ProductGroup

OWN_GTINS = "29"
"""GS1 prefixes 20–29 are for use within a company: such a number is nobody else's."""
NOK_PER_EUR = Decimal("11.5")


@dataclass(frozen=True, slots=True)
class Article:
    brand: str
    code: str
    title: str
    group: ProductGroup
    category: str
    shape: str
    price: str
    grams: int
    sizes: tuple[str, ...]
    colours: tuple[str, ...]
    legal_category: str | None = None
    lasts: bool = False
    bought_by: int = 1
    """As many as one usually buys at once, at most."""


@dataclass(frozen=True, slots=True)
class Variant:
    article: Article
    sku: str
    size: str | None
    colour: str
    gtin: str
    euro: Decimal
    product: ImportedProduct
    """With its price in euro."""
    abroad: ImportedProduct
    """With its price in kroner."""


SIZES = {
    "clothes": ("XS", "S", "M", "L", "XL"),
    "waists": ("28", "30", "32", "34", "36"),
    "dresses": ("34", "36", "38", "40", "42", "44"),
    "shoes": ("37", "38", "39", "40", "41", "42", "43", "44", "45"),
    "-": (),
}
FABRIC, POWER = "brinkvik", "ostrala"
"""The two brands by what they sell."""
SHELVES = {
    (FABRIC, ProductGroup.FASHION): """
HAVEN | Haven tee | tops | tee | 24.95 | 180 | clothes | Chalk Ink Moss
DUNE | Dune shirt | tops | shirt | 54.95 | 260 | clothes | Sky Chalk
FELL | Fell jumper | knitwear | jumper | 79.95 | 520 | clothes | Sand Rust Ink
KADE | Kade trousers | trousers | trousers | 69.95 | 560 | waists | Ink Umber
LINDE | Linde dress | dresses | dress | 89.95 | 380 | dresses | Plum Moss
STORM | Storm coat | coats | coat | 189.00 | 1250 | clothes | Sand Ink | lasts
PIER | Pier sneaker | shoes | sneaker | 99.95 | 820 | shoes | Chalk Ink
RIDGE | Ridge boot | shoes | boot | 149.00 | 1350 | shoes | Umber Black | lasts
WICK | Wick beanie | accessories | beanie | 19.95 | 90 | - | Rust Ink
LOOM | Loom scarf | accessories | scarf | 29.95 | 160 | - | Moss Clay
CARRY | Carry tote | accessories | tote | 59.95 | 640 | - | Umber Black
TIDE | Tide briefs (3) | underwear | briefs | 24.95 | 150 | clothes | Chalk Ink | SEALED_HYGIENE
""",
    (FABRIC, ProductGroup.HOME): """
EMBER | Ember mug | tableware | mug | 14.95 | 380 | - | Clay Sky Chalk | 4
GRAIN | Grain bowl | tableware | bowl | 19.95 | 540 | - | Sand Moss | 4
ARC | Arc table lamp | lighting | lamp | 64.95 | 1900 | - | Chalk Rust | lasts
NEST | Nest cushion | textiles | cushion | 34.95 | 700 | - | Clay Ink Sand | 2
HOLLOW | Hollow throw | textiles | throw | 49.95 | 1100 | - | Moss Plum
REED | Reed vase | decoration | vase | 39.95 | 1450 | - | Sky Clay
BOARD | Board with your name | tableware | board | 44.95 | 1200 | - | Umber | CUSTOM_MADE
""",
    (POWER, ProductGroup.ELECTRONICS): """
AN7 | Aurora ANC 700 headphones | audio | headphones | 129.00 | 268 | - | Sand Ink | lasts
AN5 | Aurora ANC 500 headphones | audio | headphones | 89.00 | 241 | - | Sand Moss | lasts
PICO | Pico earbuds | audio | earbuds | 59.00 | 62 | - | Chalk Ink
MESA | Mesa speaker | audio | speaker | 119.00 | 940 | - | Moss Sand Ink | lasts
CH30 | Travel charger 30 W | power | charger | 49.00 | 96 | - | White
CASE | Headphone case | accessories | case | 36.00 | 174 | - | Umber Ink
BRAID | Braid USB-C cable | power | cable | 14.95 | 48 | - | Chalk Ink | 2
QUILL | Quill keyboard | computing | keyboard | 99.00 | 780 | - | Chalk Ink
STRIDE | Stride watch | wearables | watch | 199.00 | 110 | - | Black Sand | lasts
VISTA | Vista projector | video | projector | 849.00 | 3900 | - | Chalk | lasts
""",
}
"""Code, title, category, shape, euros, grams, sizes, colours, and at the end what is special:
meant to last longer, its category in CRD art. 16, or how many one buys at once at most."""
CODES = {"Sand": "SND", "Ink": "INK", "Umber": "U", "White": "W"}
"""How Ostrala writes colours in its SKUs; others by their first three letters."""
SUPPLIERS = ("Nordvest Tekstil", "Lusitana Malhas", "Ostrala Werke")
MAKERS = {FABRIC: ("Brinkvik", "Tråd & Knap"), POWER: ("Ostrala",)}
PHOTOS = {
    "AN7-SND": "headphones-sand.jpg",
    "CH30-W": "charger-white.jpg",
    "CASE-U": "case-umber.jpg",
}
"""The others are drawn: pictures.py."""


@cache
def articles() -> tuple[Article, ...]:
    return tuple(
        _article(brand, group, row)
        for (brand, group), rows in SHELVES.items()
        for row in rows.strip().splitlines()
    )


@cache
def variants() -> tuple[Variant, ...]:
    """In a fixed order, so that a seed always means the same things."""
    shelf = [
        (article, size, colour)
        for article in articles()
        for colour in article.colours
        for size in article.sizes or (None,)
    ]
    return tuple(_variant(at, *one) for at, one in enumerate(shelf, 1))


@cache
def by_sku() -> dict[str, Variant]:
    return {variant.sku: variant for variant in variants()}


def _article(brand: str, group: ProductGroup, row: str) -> Article:
    code, title, category, shape, price, grams, sizes, colours, *special = (
        cell.strip() for cell in row.split("|")
    )
    note = special[0] if special else ""
    return Article(
        brand=brand,
        code=code,
        title=title,
        group=group,
        category=category,
        shape=shape,
        price=price,
        grams=int(grams),
        sizes=SIZES[sizes],
        colours=tuple(colours.split()),
        legal_category=note if note.isupper() else None,
        lasts=note == "lasts",
        bought_by=int(note) if note.isdigit() else 1,
    )


def _variant(at: int, article: Article, size: str | None, colour: str) -> Variant:
    sku = _sku(article, size, colour)
    gtin = _gtin(at)
    product = ImportedProduct(
        sku=sku,
        title=article.title,
        style=article.code,
        gtin=gtin,
        options={**({"size": size} if size else {}), "colour": colour},
        group=article.group,
        category=article.category,
        legal_category=article.legal_category,
        meant_to_last_longer=article.lasts,
        image_url=f"/pictures/{PHOTOS.get(sku, f'{article.shape}-{colour.lower()}.svg')}",
        weight_grams=article.grams,
        maker=MAKERS[article.brand][len(article.code) % len(MAKERS[article.brand])],
        supplier=SUPPLIERS[len(article.code) % len(SUPPLIERS)],
        media=(MediaSlot.PHOTOS, MediaSlot.VIDEO) if article.lasts else (MediaSlot.PHOTOS,),
    )
    euro = Decimal(article.price)
    here, abroad = (
        msgspec.structs.replace(product, list_price=str(price)) for price in (euro, kroner(euro))
    )
    return Variant(article, sku, size, colour, gtin, euro, here, abroad)


def kroner(euro: Decimal) -> Decimal:
    """Whole ones."""
    return (euro * NOK_PER_EUR).quantize(Decimal(1), ROUND_HALF_UP)


def _sku(article: Article, size: str | None, colour: str) -> str:
    if article.brand == POWER:
        return f"{article.code}-{CODES.get(colour, colour[:3].upper())}"
    return "-".join(part for part in (article.code, colour[:3].upper(), size) if part)


def _gtin(at: int) -> str:
    body = f"{OWN_GTINS}{at:010d}"
    return body + check_digit(body)
