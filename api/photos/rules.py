"""Who may add a photo, how many and how large; what is drawn on one."""

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum

import msgspec

from api.kernel import text
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput

MOST_BYTES = 25_000_000
"""As a phone takes it. What is kept is smaller."""
MOST_PHOTOS = 20
"""Of one item."""
MOST_MARKS = 10
TIME_TO_UPLOAD = timedelta(hours=24)
TIME_TO_ADD = timedelta(hours=1)
"""How long the address is good that a phone opens at the bench."""


class PhotoSide(StrEnum):
    CUSTOMER = "CUSTOMER"
    BENCH = "BENCH"


class PhotoState(StrEnum):
    AWAITED = "AWAITED"
    KEPT = "KEPT"
    UNREADABLE = "UNREADABLE"


class Mark(msgspec.Struct, frozen=True):
    """A ring around what matters, in parts of the picture's width and height."""

    x: float
    y: float
    radius: float
    """Of the width."""
    words: str = ""


def checked(marks: Sequence[Mark]) -> list[Mark]:
    if len(marks) > MOST_MARKS:
        raise InvalidInput(TOO_MANY_MARKS, field="marks", most=MOST_MARKS)
    if not all(0 <= one.x <= 1 and 0 <= one.y <= 1 and 0 < one.radius <= 1 for one in marks):
        raise InvalidInput(OUTSIDE, field="marks")
    return [
        msgspec.structs.replace(
            one, words=text.optional(one.words or None, field="marks", most=80) or ""
        )
        for one in marks
    ]


def refuse_if_too_large(size: int) -> None:
    if not 1 <= size <= MOST_BYTES:
        raise InvalidInput(TOO_LARGE, field="bytes", most=MOST_BYTES // 1_000_000)


TOO_LARGE = Sentence(
    en="A photo has at most {most} MB. Send a smaller one.",
    nl="Een foto is hoogstens {most} MB. Stuur een kleinere.",
    fr="Une photo fait {most} Mo au maximum. Envoyez-en une plus petite.",
    de="Ein Foto hat höchstens {most} MB. Bitte ein kleineres senden.",
    nb="Et bilde er på høyst {most} MB. Send et mindre.",
)
TOO_MANY = Sentence(
    en="There are {most} photos of this item already. That is enough to see it.",
    nl="Er zijn al {most} foto's van dit artikel. Dat is genoeg om het te zien.",
    fr="Il y a déjà {most} photos de cet article. C'est assez pour le voir.",
    de="Von diesem Artikel gibt es schon {most} Fotos. Das genügt.",
    nb="Det er allerede {most} bilder av denne varen. Det er nok.",
)
TOO_MANY_MARKS = Sentence(
    en="At most {most} marks on one photo.",
    nl="Hoogstens {most} markeringen op een foto.",
    fr="{most} repères au maximum sur une photo.",
    de="Höchstens {most} Markierungen auf einem Foto.",
    nb="Høyst {most} merker på ett bilde.",
)
OUTSIDE = Sentence(
    en="A mark lies outside the photo: x, y and radius are parts of it, 0 to 1.",
    nl="Een markering ligt buiten de foto: x, y en radius zijn delen ervan, 0 tot 1.",
    fr="Un repère est hors de la photo : x, y et radius en sont des parts, de 0 à 1.",
    de="Eine Markierung liegt außerhalb: x, y und radius sind Anteile, 0 bis 1.",
    nb="Et merke ligger utenfor bildet: x, y og radius er deler av det, 0 til 1.",
)
NO_PICTURE = Sentence(
    en="This is not a picture we can read. Send a JPEG, PNG or WebP.",
    nl="Dit is geen beeld dat we kunnen lezen. Stuur een JPEG, PNG of WebP.",
    fr="Ce n'est pas une image lisible. Envoyez un JPEG, PNG ou WebP.",
    de="Dieses Bild ist nicht lesbar. Bitte JPEG, PNG oder WebP senden.",
    nb="Dette er ikke et bilde vi kan lese. Send en JPEG, PNG eller WebP.",
)
UNKNOWN_PHOTO = Sentence(
    en="We know no such photo, or not all of it has come yet.",
    nl="We kennen deze foto niet, of hij is nog niet helemaal binnen.",
    fr="Photo inconnue, ou pas encore reçue en entier.",
    de="Dieses Foto kennen wir nicht, oder es ist noch nicht ganz da.",
    nb="Vi kjenner ikke dette bildet, eller det er ikke helt mottatt.",
)
UNKNOWN_ADDRESS = Sentence(
    en="This address is not good any more. Ask for a new one at the bench.",
    nl="Dit adres geldt niet meer. Vraag aan de werkbank een nieuw.",
    fr="Cette adresse n'est plus valable. Demandez-en une autre au poste.",
    de="Diese Adresse gilt nicht mehr. Bitte am Arbeitsplatz eine neue holen.",
    nb="Denne adressen gjelder ikke lenger. Be om en ny ved benken.",
)
