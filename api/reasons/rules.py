"""The reason tree. Only leaves are chosen; the ground drives the law.

Two levels, in the words of shops; handles never change, a retired reason stays for its history.
"""

from dataclasses import dataclass
from enum import StrEnum

from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput


class Ground(StrEnum):
    """What the law makes of a reason."""

    REMORSE = "REMORSE"
    """Changed their mind: the right of withdrawal."""
    FIT = "FIT"
    """Does not fit: in law a withdrawal too, for the shop another lesson."""
    FAULT = "FAULT"
    """Lack of conformity: free of charge and undiminished."""
    RECALL = "RECALL"
    """Called back by the maker: free, and untouched by any policy."""

    @property
    def is_fault(self) -> bool:
        """Nothing that the customer did: free of charge and undiminished."""
        return self in (Ground.FAULT, Ground.RECALL)


@dataclass(frozen=True, slots=True)
class Reason:
    handle: str
    parent: str
    ground: Ground
    name: Sentence
    retired: bool = False


def _reason(handle: str, parent: str, ground: Ground, *names: str) -> Reason:
    return Reason(handle, parent, ground, Sentence(*names))


GROUPS: dict[str, Sentence] = {
    "size": Sentence("Size and fit", "Maat en pasvorm", "Taille et coupe", "Größe und Passform",
                     "Størrelse og passform"),
    "expectation": Sentence("Not as I expected", "Niet wat ik verwachtte", "Pas comme attendu",
                            "Nicht wie erwartet", "Ikke som forventet"),
    "delivery": Sentence("The delivery", "De levering", "La livraison", "Die Lieferung",
                         "Leveringen"),
    "fault": Sentence("Something is wrong with it", "Er is iets mis mee", "Il y a un défaut",
                      "Etwas stimmt nicht", "Noe er galt med den"),
    "other": Sentence("Something else", "Iets anders", "Autre chose", "Etwas anderes",
                      "Noe annet"),
}  # fmt: skip

REASONS: tuple[Reason, ...] = (
    _reason("too_small", "size", Ground.FIT, "Too small", "Te klein", "Trop petit", "Zu klein",
            "For liten"),
    _reason("too_large", "size", Ground.FIT, "Too large", "Te groot", "Trop grand", "Zu groß",
            "For stor"),
    _reason("fits_differently", "size", Ground.FIT, "Fits differently", "Valt anders",
            "Taille différemment", "Fällt anders aus", "Passer annerledes"),
    _reason("changed_mind", "expectation", Ground.REMORSE, "Changed my mind",
            "Van gedachten veranderd", "J'ai changé d'avis", "Meinung geändert", "Ombestemte meg"),
    _reason("ordered_several", "expectation", Ground.REMORSE, "Ordered several to choose from",
            "Meerdere besteld om te kiezen", "Commandé plusieurs pour choisir",
            "Mehrere zur Auswahl bestellt", "Bestilte flere for å velge"),
    _reason("not_as_expected", "expectation", Ground.REMORSE, "Not as expected",
            "Niet zoals verwacht", "Pas comme attendu", "Nicht wie erwartet",
            "Ikke som forventet"),
    _reason("colour_differs", "expectation", Ground.REMORSE, "Colour is different",
            "Kleur is anders", "Couleur différente", "Farbe ist anders", "Fargen er annerledes"),
    _reason("found_cheaper", "expectation", Ground.REMORSE, "Found it cheaper",
            "Elders goedkoper", "Trouvé moins cher", "Günstiger gefunden", "Fant den billigere"),
    _reason("late_delivery", "delivery", Ground.REMORSE, "Came too late", "Kwam te laat",
            "Arrivé trop tard", "Kam zu spät", "Kom for sent"),
    _reason("damaged_in_transit", "delivery", Ground.FAULT, "Damaged on the way",
            "Onderweg beschadigd", "Abîmé en route", "Unterwegs beschädigt",
            "Skadet underveis"),
    _reason("wrong_item", "delivery", Ground.FAULT, "Got the wrong item",
            "Verkeerd artikel gekregen", "Mauvais article reçu", "Falschen Artikel erhalten",
            "Fikk feil vare"),
    _reason("not_received", "delivery", Ground.FAULT, "Missing from the delivery",
            "Niet meegekomen", "Absent de la livraison", "Nicht mitgeliefert",
            "Manglet i leveringen"),
    _reason("defective", "fault", Ground.FAULT, "Does not work", "Werkt niet",
            "Ne fonctionne pas", "Funktioniert nicht", "Virker ikke"),
    _reason("parts_missing", "fault", Ground.FAULT, "Parts are missing", "Er ontbreken onderdelen",
            "Il manque des pièces", "Teile fehlen", "Deler mangler"),
    _reason("recalled", "fault", Ground.RECALL, "Called back by the maker",
            "Teruggeroepen door de maker", "Rappelé par le fabricant", "Vom Hersteller rückgerufen",
            "Tilbakekalt av produsenten"),
    _reason("other", "other", Ground.REMORSE, "Another reason", "Een andere reden",
            "Une autre raison", "Ein anderer Grund", "En annen grunn"),
)  # fmt: skip

BY_HANDLE: dict[str, Reason] = {reason.handle: reason for reason in REASONS}

NO_REASON = Sentence(
    "No reason given", "Geen reden opgegeven", "Sans motif", "Ohne Angabe", "Ingen grunn"
)

UNKNOWN_REASON = Sentence(
    en="We know no reason «{handle}». Ask `reasons` for the list, or leave it out.",
    nl="We kennen geen reden «{handle}». Vraag `reasons` om de lijst, of laat hem weg.",
    fr="Motif inconnu : « {handle} ». Demandez la liste par `reasons`, ou omettez-le.",
    de="Den Grund «{handle}» gibt es nicht. Die Liste steht in `reasons`; er darf auch fehlen.",
    nb="Vi kjenner ingen grunn «{handle}». Se listen i `reasons`, eller utelat den.",
)


def chosen(handle: str | None) -> Reason | None:
    """The leaf that was chosen. None is always allowed: a withdrawal needs no reason."""
    if handle is None:
        return None
    reason = BY_HANDLE.get(handle)
    if reason is None or reason.retired:
        raise InvalidInput(UNKNOWN_REASON, field="reason", handle=handle[:40])
    return reason


def ground_of(handle: str | None) -> Ground:
    """No reason given is a plain withdrawal."""
    return BY_HANDLE[handle].ground if handle else Ground.REMORSE
