"""The questions of the bench, per product group: the worst first, each with what a NO allows."""

from dataclasses import dataclass
from enum import StrEnum

from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput
from api.orders.rules import ProductGroup
from api.stock.rules import Disposition


class Grade(StrEnum):
    """A new, B like new, C good, D fair, E broken: keys 1 to 5 at the bench."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"


class CheckAnswer(StrEnum):
    YES = "YES"
    NO = "NO"
    NOT_APPLICABLE = "NOT_APPLICABLE"


@dataclass(frozen=True, slots=True)
class Block:
    """After a NO it may only go there, whatever its grade."""

    only: frozenset[Disposition]
    why: Sentence


@dataclass(frozen=True, slots=True)
class Check:
    handle: str
    question: Sentence
    grades: tuple[Grade, ...]
    """What the item can still be when the answer is no, best first."""
    critical: bool = False
    """A no needs a close look: the item is broken or may not be sold."""
    block: Block | None = None
    seals: bool = False
    """A yes answers all others: nobody has been inside."""


BROKEN = (Grade.E,)
WORN = (Grade.C, Grade.D, Grade.E)
USED = (Grade.B, Grade.C, Grade.D, Grade.E)
OPENED = (Grade.B, Grade.C, Grade.D)

WORKS = Check(
    "works",
    Sentence("Powers on and works", "Gaat aan en werkt", "S'allume et fonctionne",
             "Geht an und funktioniert", "Slår seg på og virker"),
    BROKEN,
    critical=True,
)  # fmt: skip
WIPED = Check(
    "wiped",
    Sentence("No personal data left on it", "Geen persoonsgegevens meer erop",
             "Plus aucune donnée personnelle", "Keine persönlichen Daten mehr darauf",
             "Ingen personopplysninger igjen"),
    (Grade.D, Grade.E),
    critical=True,
    block=Block(
        frozenset({Disposition.REFURBISH, Disposition.QUARANTINE}),
        Sentence(
            "Somebody's data may still be on it (GDPR art. 32): have it wiped first, in "
            "refurbishing or in quarantine.",
            "Er staan misschien nog persoonsgegevens op (AVG art. 32): laat het eerst wissen, in "
            "de opknaphoek of in quarantaine.",
            "Il contient peut-être encore des données personnelles (RGPD art. 32) : faites-les "
            "effacer d'abord, en remise en état ou en quarantaine.",
            "Vielleicht sind noch persönliche Daten darauf (DSGVO Art. 32): zuerst löschen lassen, "
            "in der Aufarbeitung oder in Quarantäne.",
            "Det kan fortsatt ligge personopplysninger på den (GDPR art. 32): få den slettet "
            "først, i oppussing eller karantene.",
        ),
    ),
)  # fmt: skip
BATTERY = Check(
    "battery",
    Sentence("Battery neither swollen nor leaking", "Batterij niet gezwollen of lek",
             "Batterie ni gonflée ni fuyante", "Akku weder gebläht noch undicht",
             "Batteriet er ikke oppsvulmet eller lekk"),
    BROKEN,
    critical=True,
    block=Block(
        frozenset({Disposition.QUARANTINE}),
        Sentence(
            "A swollen or leaking battery is dangerous goods (ADR 2.2.9.1.7): no parcel, only the "
            "quarantine box for batteries.",
            "Een gezwollen of lekke batterij is een gevaarlijke stof (ADR 2.2.9.1.7): geen pakket, "
            "alleen de quarantainebak voor batterijen.",
            "Une batterie gonflée ou fuyante est une marchandise dangereuse (ADR 2.2.9.1.7) : pas "
            "de colis, seulement le bac de quarantaine pour batteries.",
            "Ein geblähter oder undichter Akku ist Gefahrgut (ADR 2.2.9.1.7): kein Paket, nur die "
            "Quarantänebox für Akkus.",
            "Et oppsvulmet eller lekk batteri er farlig gods (ADR 2.2.9.1.7): ingen pakke, bare "
            "karantenekassen for batterier.",
        ),
    ),
)  # fmt: skip
COMPLETE = Check(
    "complete",
    Sentence("All parts in the box", "Alle onderdelen in de doos",
             "Toutes les pièces dans la boîte", "Alle Teile in der Verpackung",
             "Alle deler i esken"),
    WORN,
)  # fmt: skip
UNSCRATCHED = Check(
    "unscratched",
    Sentence("Free of scratches and dents", "Geen krassen of deuken", "Ni rayures ni bosses",
             "Keine Kratzer oder Dellen", "Uten riper og bulker"),
    WORN,
)  # fmt: skip
SEALED = Check(
    "sealed",
    Sentence("Packaging unopened", "Verpakking ongeopend", "Emballage non ouvert",
             "Verpackung ungeöffnet", "Uåpnet emballasje"),
    OPENED,
    seals=True,
)  # fmt: skip
UNSTAINED = Check(
    "unstained",
    Sentence("Clean, no stains or odour", "Schoon, geen vlekken of geur",
             "Propre, sans tache ni odeur", "Sauber, keine Flecken, kein Geruch",
             "Ren, uten flekker eller lukt"),
    (Grade.D, Grade.E),
    critical=True,
)  # fmt: skip
INTACT = Check(
    "intact",
    Sentence("Seams, zips and buttons whole", "Naden, ritsen en knopen heel",
             "Coutures, fermetures et boutons intacts", "Nähte, Reißverschluss, Knöpfe heil",
             "Sømmer, glidelås og knapper hele"),
    (Grade.D, Grade.E),
)  # fmt: skip
UNWORN = Check(
    "unworn",
    Sentence("No signs of wear", "Geen draagsporen", "Aucune trace de port",
             "Keine Tragespuren", "Ingen spor av bruk"),
    WORN,
)  # fmt: skip
TAGGED = Check(
    "tagged",
    Sentence("Tags still on", "Labels zitten er nog aan", "Étiquettes en place",
             "Etiketten noch dran", "Merkelapper på"),
    USED,
)  # fmt: skip
UNDAMAGED = Check(
    "undamaged",
    Sentence("Whole and stable", "Heel en stabiel", "Entier et stable", "Heil und stabil",
             "Hel og stabil"),
    (Grade.D, Grade.E),
    critical=True,
)  # fmt: skip

CHECKLISTS: dict[ProductGroup, tuple[Check, ...]] = {
    ProductGroup.ELECTRONICS: (BATTERY, WORKS, WIPED, COMPLETE, UNSCRATCHED, SEALED),
    ProductGroup.FASHION: (UNSTAINED, INTACT, UNWORN, TAGGED),
    ProductGroup.HOME: (UNDAMAGED, COMPLETE, UNSCRATCHED, SEALED),
    ProductGroup.OTHER: (UNDAMAGED, COMPLETE, SEALED),
}

ASKED = {check.handle: check for checks in CHECKLISTS.values() for check in checks}
UNKNOWN_CHECK = Sentence(
    en="There is no question «{handle}». Send the handles that the item's `checks` have.",
    nl="Er is geen vraag «{handle}». Stuur de handles uit `checks` van het artikel.",
    fr="Aucune question « {handle} ». Envoyez celles que donne `checks` de l'article.",
    de="Die Frage «{handle}» gibt es nicht. Bitte die aus `checks` des Artikels senden.",
    nb="Det finnes ikke noe spørsmål «{handle}». Send dem fra varens `checks`.",
)


def asked_at_the_bench(handle: str) -> str:
    """Of any list, not this product's alone: a bench that was offline knew an older group."""
    if handle not in ASKED:
        raise InvalidInput(UNKNOWN_CHECK, field="answers", handle=handle[:40])
    return handle
