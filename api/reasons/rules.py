"""The reason tree. Only leaves are chosen; the ground of their group drives the law.

Two levels, in the words of shops; handles never change, a retired reason stays for its history.
What is offered depends on the kind of goods, what is taken does not: shops sort goods in haste.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput
from api.orders.rules import ProductGroup


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
class Group:
    handle: str
    ground: Ground
    name: Sentence


@dataclass(frozen=True, slots=True)
class Reason:
    handle: str
    of: Group
    name: Sentence
    goods: frozenset[ProductGroup]
    """The kinds of goods that it is offered for."""
    retired: bool = False

    @property
    def parent(self) -> str:
        return self.of.handle

    @property
    def ground(self) -> Ground:
        """Of the group, so no reason can be moved out of the law that its neighbours have."""
        return self.of.ground


SIZE = Group(
    "size",
    Ground.FIT,
    Sentence(
        "Size and fit",
        "Maat en pasvorm",
        "Taille et coupe",
        "Größe und Passform",
        "Størrelse og passform",
    ),
)
EXPECTATION = Group(
    "expectation",
    Ground.REMORSE,
    Sentence(
        "Not as I expected",
        "Niet wat ik verwachtte",
        "Pas comme attendu",
        "Nicht wie erwartet",
        "Ikke som forventet",
    ),
)
CHOICE = Group(
    "choice",
    Ground.REMORSE,
    Sentence(
        "I do not need it after all",
        "Ik heb het toch niet nodig",
        "Finalement pas besoin",
        "Doch nicht gebraucht",
        "Trenger den ikke likevel",
    ),
)
WRONG = Group(
    "fault",
    Ground.FAULT,
    Sentence(
        "Something is wrong with it",
        "Er is iets mis mee",
        "Il y a un défaut",
        "Etwas stimmt nicht",
        "Noe er galt med den",
    ),
)
RECALL = Group(
    "recall",
    Ground.RECALL,
    Sentence(
        "It was called back",
        "Het is teruggeroepen",
        "Il est rappelé",
        "Es wurde zurückgerufen",
        "Den er tilbakekalt",
    ),
)
OTHER = Group(
    "other",
    Ground.REMORSE,
    Sentence("Something else", "Iets anders", "Autre chose", "Etwas anderes", "Noe annet"),
)
GROUPS = (SIZE, EXPECTATION, CHOICE, WRONG, RECALL, OTHER)

ALL = frozenset(ProductGroup)
WORN = frozenset({ProductGroup.FASHION})
MEASURED = ALL - {ProductGroup.ELECTRONICS}


def _reason(handle: str, of: Group, *names: str, goods: frozenset[ProductGroup] = ALL) -> Reason:
    return Reason(handle, of, Sentence(*names), goods)


REASONS: tuple[Reason, ...] = (
    _reason("too_small", SIZE, "Too small", "Te klein", "Trop petit", "Zu klein", "For liten",
            goods=MEASURED),
    _reason("too_large", SIZE, "Too large", "Te groot", "Trop grand", "Zu groß", "For stor",
            goods=MEASURED),
    _reason("length", SIZE, "Wrong length", "Lengte klopt niet", "Longueur inadaptée",
            "Länge passt nicht", "Feil lengde", goods=WORN),
    _reason("width", SIZE, "Wrong width", "Breedte klopt niet", "Largeur inadaptée",
            "Weite passt nicht", "Feil bredde", goods=WORN),
    _reason("fits_differently", SIZE, "Fits differently", "Valt anders", "Taille différemment",
            "Fällt anders aus", "Passer annerledes", goods=WORN),
    _reason("colour_differs", EXPECTATION, "Colour is different", "Kleur is anders",
            "Couleur différente", "Farbe ist anders", "Fargen er annerledes"),
    _reason("material", EXPECTATION, "I do not like the material", "Materiaal bevalt niet",
            "La matière ne plaît pas", "Material gefällt nicht", "Liker ikke materialet",
            goods=MEASURED),
    _reason("look", EXPECTATION, "I do not like the look", "Staat of oogt niet mooi",
            "Le style ne plaît pas", "Gefällt mir nicht", "Liker ikke utseendet"),
    _reason("quality", EXPECTATION, "The quality disappoints", "Kwaliteit valt tegen",
            "Qualité décevante", "Qualität enttäuscht", "Skuffende kvalitet"),
    _reason("not_as_expected", EXPECTATION, "Not as expected", "Niet zoals verwacht",
            "Pas comme attendu", "Nicht wie erwartet", "Ikke som forventet"),
    _reason("changed_mind", CHOICE, "Changed my mind", "Van gedachten veranderd",
            "J'ai changé d'avis", "Meinung geändert", "Ombestemte meg"),
    _reason("ordered_several", CHOICE, "Ordered several to choose from",
            "Meerdere besteld om te kiezen", "Commandé plusieurs pour choisir",
            "Mehrere zur Auswahl bestellt", "Bestilte flere for å velge"),
    _reason("found_cheaper", CHOICE, "Found it cheaper", "Elders goedkoper",
            "Trouvé moins cher", "Günstiger gefunden", "Fant den billigere"),
    _reason("late_delivery", CHOICE, "Came too late", "Kwam te laat", "Arrivé trop tard",
            "Kam zu spät", "Kom for sent"),
    _reason("gift", CHOICE, "A gift that is not wanted", "Een cadeau dat niet gewenst is",
            "Cadeau non souhaité", "Unerwünschtes Geschenk", "En uønsket gave"),
    _reason("defective", WRONG, "Does not work, or broke", "Werkt niet of ging kapot",
            "Ne fonctionne pas ou s'est cassé", "Funktioniert nicht oder ging kaputt",
            "Virker ikke eller gikk i stykker"),
    _reason("damaged_in_transit", WRONG, "Damaged on the way", "Onderweg beschadigd",
            "Abîmé en route", "Unterwegs beschädigt", "Skadet underveis"),
    _reason("parts_missing", WRONG, "Parts are missing", "Er ontbreken onderdelen",
            "Il manque des pièces", "Teile fehlen", "Deler mangler"),
    _reason("wrong_item", WRONG, "Got the wrong item", "Verkeerd artikel gekregen",
            "Mauvais article reçu", "Falschen Artikel erhalten", "Fikk feil vare"),
    _reason("not_as_described", WRONG, "Not what the page says", "Niet wat er beschreven staat",
            "Non conforme à la description", "Nicht wie beschrieben", "Ikke som beskrevet"),
    _reason("not_received", WRONG, "Missing from the delivery", "Niet meegekomen",
            "Absent de la livraison", "Nicht mitgeliefert", "Manglet i leveringen"),
    _reason("recalled", RECALL, "Called back by the maker", "Teruggeroepen door de maker",
            "Rappelé par le fabricant", "Vom Hersteller rückgerufen", "Tilbakekalt av produsenten"),
    _reason("other", OTHER, "Another reason", "Een andere reden", "Une autre raison",
            "Ein anderer Grund", "En annen grunn"),
)  # fmt: skip

BY_HANDLE: dict[str, Reason] = {reason.handle: reason for reason in REASONS}

MOST_SUGGESTED = 3

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


def split(handle: str) -> tuple[str, str | None]:
    """«too_small/sleeves» is a shop's own word for one of ours: of which, and its own name."""
    of, _, own = handle.partition("/")
    return of, own or None


def chosen(handle: str | None) -> Reason | None:
    """The leaf that was chosen, ours where it is a shop's own. None is always allowed: a withdrawal
    needs no reason."""
    if handle is None:
        return None
    reason = BY_HANDLE.get(split(handle)[0])
    if reason is None or reason.retired:
        raise InvalidInput(UNKNOWN_REASON, field="reason", handle=handle[:40])
    return reason


def shown_before(suggested: Sequence[str] | None) -> str | None:
    """Reasons that were suggested, as they are kept beside the one that was chosen."""
    if suggested is None:
        return None
    for handle in suggested[:MOST_SUGGESTED]:
        chosen(handle)
    return " ".join(suggested[:MOST_SUGGESTED])


def ground_of(handle: str | None) -> Ground:
    """No reason given is a plain withdrawal."""
    return BY_HANDLE[split(handle)[0]].ground if handle else Ground.REMORSE
