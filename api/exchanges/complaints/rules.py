"""What can be complained of, and what a person can make of it."""

from collections.abc import Sequence
from enum import StrEnum

from api.kernel import text
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput
from api.policy.document import EVERYTHING


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
    REDUCE = "REDUCE"
    REPLACE = "REPLACE"
    SEND_BACK = "SEND_BACK"
    REFUSE = "REFUSE"


WITH_GOODS = frozenset({ComplaintDecision.SEND_BACK, ComplaintDecision.REDUCE})
"""Only of what the customer has."""
MOST_PHOTOS = 10


def percent_of(decision: ComplaintDecision, percent: int | None) -> int | None:
    """How much of the price is given for what stays with the customer, where that was decided."""
    if decision is not ComplaintDecision.REDUCE:
        if percent is not None:
            raise InvalidInput(NO_PERCENT, field="percent")
        return None
    if percent is None or not 1 <= percent < EVERYTHING:
        raise InvalidInput(WHICH_PERCENT, field="percent")
    return percent


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
NO_PERCENT = Sentence(
    en="A percentage goes with REDUCE alone. Leave it out, or decide REDUCE.",
    nl="Een percentage hoort alleen bij REDUCE. Laat het weg, of kies REDUCE.",
    fr="Un pourcentage ne va qu'avec REDUCE. Omettez-le, ou décidez REDUCE.",
    de="Ein Prozentsatz gehört nur zu REDUCE. Bitte weglassen oder REDUCE wählen.",
    nb="En prosentsats hører bare til REDUCE. Utelat den, eller velg REDUCE.",
)
WHICH_PERCENT = Sentence(
    en="Say how many percent of the price go back: 1 to 99. All of it is REFUND.",
    nl="Zeg hoeveel procent van de prijs terugkomt: 1 tot 99. Alles is REFUND.",
    fr="Indiquez quel pourcentage du prix est rendu : 1 à 99. La totalité, c'est REFUND.",
    de="Wie viel Prozent des Preises gehen zurück? 1 bis 99. Alles ist REFUND.",
    nb="Oppgi hvor mange prosent av prisen som går tilbake: 1 til 99. Alt er REFUND.",
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
    en="It never reached the customer: nothing to send back or to keep. Refund, replace, refuse.",
    nl="De klant kreeg het nooit: niets om te sturen of te houden. Betaal terug, vervang, weiger.",
    fr="Le client ne l'a jamais reçu : rien à renvoyer ou garder. Remboursez, remplacez, refusez.",
    de="Es kam nie an: nichts zu schicken oder zu behalten. Bitte erstatten, ersetzen, ablehnen.",
    nb="Kunden fikk den aldri: ingenting å sende eller beholde. Refunder, erstatt eller avslå.",
)
