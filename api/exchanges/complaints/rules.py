"""What can be complained of, and what a person can make of it."""

from collections.abc import Sequence
from enum import StrEnum

from api.kernel import text
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput


class ComplaintKind(StrEnum):
    DAMAGED = "DAMAGED"
    WRONG_ITEM = "WRONG_ITEM"
    MISSING = "MISSING"


REASON_OF = {
    ComplaintKind.DAMAGED: "damaged_in_transit",
    ComplaintKind.WRONG_ITEM: "wrong_item",
    ComplaintKind.MISSING: "not_received",
}
"""Leaves of the reason tree, all of them faults: free of charge and undiminished."""


class ComplaintWish(StrEnum):
    MONEY = "MONEY"
    REPLACEMENT = "REPLACEMENT"


class ComplaintDecision(StrEnum):
    REFUND = "REFUND"
    REPLACE = "REPLACE"
    SEND_BACK = "SEND_BACK"
    REFUSE = "REFUSE"


MOST_PHOTOS = 10


def photos_of(urls: Sequence[str]) -> list[str]:
    """Where the shop's own front-end keeps them: nothing of ours ever fetches one."""
    if len(urls) > MOST_PHOTOS:
        raise InvalidInput(TOO_MANY_PHOTOS, field="photos", most=MOST_PHOTOS)
    kept = [text.line(url, field="photos", most=500) for url in urls]
    if any(not url.startswith("https://") or set(url) & set(" \n\"'<>") for url in kept):
        raise InvalidInput(NO_ADDRESS, field="photos")
    return kept


TOO_MANY_PHOTOS = Sentence(
    en="At most {most} photos.",
    nl="Hoogstens {most} foto's.",
    fr="{most} photos au maximum.",
    de="Höchstens {most} Fotos.",
    nb="Høyst {most} bilder.",
)
NO_ADDRESS = Sentence(
    en="A photo is given by its address, which begins with https://.",
    nl="Een foto geef je met het adres, dat begint met https://.",
    fr="Une photo est donnée par son adresse, qui commence par https://.",
    de="Ein Foto wird mit seiner Adresse angegeben, die mit https:// beginnt.",
    nb="Et bilde oppgis med adressen, som begynner med https://.",
)
UNKNOWN_COMPLAINT = Sentence(
    en="We know no such complaint.",
    nl="We kennen deze klacht niet.",
    fr="Nous ne connaissons pas cette réclamation.",
    de="Diese Beanstandung kennen wir nicht.",
    nb="Vi kjenner ikke denne klagen.",
)
COMPLAIN_INSTEAD = Sentence(
    en="What never came cannot be sent back. Tell us of it with `makeComplaint`.",
    nl="Wat nooit kwam, kan niet terug. Meld het met `makeComplaint`.",
    fr="Ce qui n'est pas arrivé ne peut être renvoyé. Signalez-le par `makeComplaint`.",
    de="Was nie ankam, kann nicht zurück. Bitte mit `makeComplaint` melden.",
    nb="Det som aldri kom, kan ikke returneres. Meld fra med `makeComplaint`.",
)
NOTHING_TO_SEND = Sentence(
    en="It never reached the customer, so nothing can be sent back. Refund, replace or refuse it.",
    nl="De klant kreeg het nooit, dus er kan niets terug. Betaal terug, vervang of weiger.",
    fr="Le client ne l'a jamais reçu : rien à renvoyer. Remboursez, remplacez ou refusez.",
    de="Es kam nie an, also kann nichts zurück. Bitte erstatten, ersetzen oder ablehnen.",
    nb="Kunden fikk den aldri, så ingenting kan returneres. Refunder, erstatt eller avslå.",
)
