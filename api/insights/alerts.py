"""What can be done about a product, by why it comes back; and what an alert says. Pure."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from babel.numbers import format_decimal

from api.insights.spikes import AlertKind
from api.kernel.language import Sentence, said_date, spoken
from api.reasons.rules import BY_HANDLE, NO_REASON


class AlertState(StrEnum):
    OPEN = "OPEN"
    """Nobody has said anything about it."""
    SEEN = "SEEN"
    """Somebody looks into it."""
    ACTED = "ACTED"
    """Something was done."""
    NOT_NOW = "NOT_NOW"
    """Nothing is done about it."""


LIVING = (AlertState.OPEN, AlertState.SEEN)


class ProductAction(StrEnum):
    """What a shop can change about a product."""

    ADVISE_SIZE_UP = "ADVISE_SIZE_UP"
    ADVISE_SIZE_DOWN = "ADVISE_SIZE_DOWN"
    ADD_SIZE_CHART = "ADD_SIZE_CHART"
    SHOW_TRUE_COLOUR = "SHOW_TRUE_COLOUR"
    DESCRIBE_BETTER = "DESCRIBE_BETTER"
    ASK_VENDOR = "ASK_VENDOR"
    PACK_BETTER = "PACK_BETTER"
    CHECK_PICKING = "CHECK_PICKING"
    STOP_SALE = "STOP_SALE"
    LOOK_INTO_IT = "LOOK_INTO_IT"


ACTIONS: Mapping[str, ProductAction] = {
    "too_small": ProductAction.ADVISE_SIZE_UP,
    "too_large": ProductAction.ADVISE_SIZE_DOWN,
    "fits_differently": ProductAction.ADD_SIZE_CHART,
    "ordered_several": ProductAction.ADD_SIZE_CHART,
    "colour_differs": ProductAction.SHOW_TRUE_COLOUR,
    "not_as_expected": ProductAction.DESCRIBE_BETTER,
    "damaged_in_transit": ProductAction.PACK_BETTER,
    "wrong_item": ProductAction.CHECK_PICKING,
    "not_received": ProductAction.CHECK_PICKING,
    "defective": ProductAction.ASK_VENDOR,
    "parts_missing": ProductAction.ASK_VENDOR,
    "recalled": ProductAction.STOP_SALE,
}


def action_for(reason: str, kind: AlertKind = AlertKind.REASON) -> ProductAction:
    """Of a batch the vendor is asked, whatever is said of it; a recall is a recall."""
    suggested = ACTIONS.get(reason, ProductAction.LOOK_INTO_IT)
    of_batch = kind is AlertKind.BATCH and suggested is not ProductAction.STOP_SALE
    return ProductAction.ASK_VENDOR if of_batch else suggested


IN_WORDS: Mapping[ProductAction, Sentence] = {
    ProductAction.ADVISE_SIZE_UP: Sentence("Advise one size up", "Adviseer een maat groter",
                                           "Conseiller plus grand",
                                           "Eine Größe größer empfehlen",
                                           "Anbefal én størrelse opp"),
    ProductAction.ADVISE_SIZE_DOWN: Sentence("Advise one size down", "Adviseer een maat kleiner",
                                             "Conseiller plus petit",
                                             "Eine Größe kleiner empfehlen",
                                             "Anbefal én størrelse ned"),
    ProductAction.ADD_SIZE_CHART: Sentence("Show its sizes in centimetres",
                                           "Toon de maten in centimeters",
                                           "Montrer ses mesures en centimètres",
                                           "Maße in Zentimetern zeigen",
                                           "Vis målene i centimeter"),
    ProductAction.SHOW_TRUE_COLOUR: Sentence("Take its photos in daylight",
                                             "Maak foto's bij daglicht",
                                             "Refaire les photos à la lumière du jour",
                                             "Bei Tageslicht fotografieren",
                                             "Ta bilder i dagslys"),
    ProductAction.DESCRIBE_BETTER: Sentence("Say and show what it is", "Zeg en toon wat het is",
                                            "Dire et montrer ce que c'est",
                                            "Sagen und zeigen, was es ist",
                                            "Si og vis hva det er"),
    ProductAction.ASK_VENDOR: Sentence("Ask the vendor", "Vraag de leverancier",
                                       "Demander au fournisseur", "Den Lieferanten fragen",
                                       "Spør leverandøren"),
    ProductAction.PACK_BETTER: Sentence("Pack it for the way", "Pak het beter in",
                                        "Mieux l'emballer", "Besser verpacken", "Pakk den bedre"),
    ProductAction.CHECK_PICKING: Sentence("See what is on its shelf", "Kijk wat op de plank ligt",
                                          "Vérifier son emplacement", "Das Regal prüfen",
                                          "Sjekk hylla"),
    ProductAction.STOP_SALE: Sentence("Sell no more of it", "Verkoop het niet meer",
                                      "Ne plus le vendre", "Nicht mehr verkaufen",
                                      "Stopp salget"),
    ProductAction.LOOK_INTO_IT: Sentence("Find out what it is", "Zoek uit wat het is",
                                         "Chercher ce que c'est", "Herausfinden, was es ist",
                                         "Finn ut hva det er"),
}  # fmt: skip


FINDINGS: Mapping[str, Sentence] = {
    "too_small": Sentence("Runs small", "Valt klein", "Taille petit", "Fällt klein aus",
                          "Liten i størrelsen"),
    "too_large": Sentence("Runs large", "Valt groot", "Taille grand", "Fällt groß aus",
                          "Stor i størrelsen"),
    "fits_differently": Sentence("Fits unlike other things", "Valt anders dan andere",
                                 "Taille autrement", "Fällt anders aus als anderes",
                                 "Passer annerledes enn annet"),
    "ordered_several": Sentence("Ordered in several sizes", "In meerdere maten besteld",
                                "Commandé en plusieurs tailles", "In mehreren Größen bestellt",
                                "Bestilt i flere størrelser"),
    "colour_differs": Sentence("Colour not as in the picture", "Kleur niet als op de foto",
                               "Couleur différente de la photo", "Farbe nicht wie auf dem Bild",
                               "Fargen er ikke som på bildet"),
    "not_as_expected": Sentence("Not as the page says", "Niet zoals de pagina zegt",
                                "Pas conforme à la page", "Nicht wie auf der Seite",
                                "Ikke som siden sier"),
    "damaged_in_transit": Sentence("Broken on the way", "Kapot onderweg", "Cassé en route",
                                   "Unterwegs beschädigt", "Ødelagt underveis"),
    "wrong_item": Sentence("Another thing came", "Iets anders ontvangen", "Autre article reçu",
                           "Anderes geliefert", "Noe annet kom"),
    "not_received": Sentence("Missing from the parcel", "Ontbreekt in het pakket",
                             "Absent du colis", "Fehlt im Paket", "Mangler i pakken"),
    "defective": Sentence("Does not work", "Werkt niet", "Ne fonctionne pas",
                          "Funktioniert nicht", "Virker ikke"),
    "parts_missing": Sentence("Parts are missing", "Onderdelen ontbreken", "Pièces manquantes",
                              "Teile fehlen", "Deler mangler"),
    "recalled": Sentence("Called back by the maker", "Teruggeroepen door de maker",
                         "Rappelé par le fabricant", "Vom Hersteller zurückgerufen",
                         "Tilbakekalt av produsenten"),
}  # fmt: skip


def finding_of(reason: str) -> Sentence:
    known = BY_HANDLE.get(reason)
    return FINDINGS.get(reason) or (known.name if known else NO_REASON)


SAID: Mapping[AlertKind, Sentence] = {
    AlertKind.PRODUCT: Sentence(
        en="{title}: {cases} returns since {day}, where {expected} would be usual.",
        nl="{title}: {cases} retouren sinds {day}, waar {expected} gewoon zou zijn.",
        fr="{title} : {cases} retours depuis le {day}, contre {expected} d'habitude.",
        de="{title}: {cases} Retouren seit {day}, üblich wären {expected}.",
        nb="{title}: {cases} returer siden {day}, der {expected} er vanlig.",
    ),
    AlertKind.REASON: Sentence(
        en="{title}, «{name}»: {cases} returns since {day}, where {expected} would be usual.",
        nl="{title}, «{name}»: {cases} retouren sinds {day}, waar {expected} gewoon zou zijn.",
        fr="{title}, « {name} » : {cases} retours depuis le {day}, contre {expected} d'habitude.",
        de="{title}, «{name}»: {cases} Retouren seit {day}, üblich wären {expected}.",
        nb="{title}, «{name}»: {cases} returer siden {day}, der {expected} er vanlig.",
    ),
    AlertKind.SIZE: Sentence(
        en="{title} in {name}: {cases} returns since {day}, where {expected} would be usual.",
        nl="{title} in {name}: {cases} retouren sinds {day}, waar {expected} gewoon zou zijn.",
        fr="{title} en {name} : {cases} retours depuis le {day}, contre {expected} d'habitude.",
        de="{title} in {name}: {cases} Retouren seit {day}, üblich wären {expected}.",
        nb="{title} i {name}: {cases} returer siden {day}, der {expected} er vanlig.",
    ),
    AlertKind.BATCH: Sentence(
        en="{title}, batch {name}: {cases} returns since {day}; other batches had {expected}.",
        nl="{title}, partij {name}: {cases} retouren sinds {day}; bij andere partijen {expected}.",
        fr="{title}, lot {name} : {cases} retours depuis le {day} ; {expected} pour les autres.",
        de="{title}, Charge {name}: {cases} Retouren seit {day}; andere hätten {expected}.",
        nb="{title}, parti {name}: {cases} returer siden {day}; andre ville hatt {expected}.",
    ),
}
HOW_SURE = Sentence(
    en="Chance alone would do this to a product once in {years} years.",
    nl="Door toeval alleen gebeurt dit een product eens in de {years} jaar.",
    fr="Le hasard seul le ferait à un produit une fois en {years} ans.",
    de="Durch Zufall allein geschähe das einem Produkt einmal in {years} Jahren.",
    nb="Tilfeldigheter alene ville gjort dette med et produkt én gang på {years} år.",
)
MOST_YEARS = 1_000_000
"""Longer than this is no longer told apart."""


def told(
    kind: AlertKind,
    *,
    title: str,
    name: str,
    cases: int,
    expected: float,
    first_day: date,
    language: str,
) -> str:
    of = finding_of(name).say(language) if kind is AlertKind.REASON else name
    tongue = spoken(language)
    usual = format_decimal(round(expected, 1), locale=tongue)
    day = said_date(first_day, language)
    return SAID[kind].say(language, title=title, name=of, cases=cases, expected=usual, day=day)


def how_sure(years: float, language: str) -> str:
    """To two digits: it is a chance, no measure."""
    rounded = float(f"{min(years, MOST_YEARS):.2g}")
    return HOW_SURE.say(language, years=format_decimal(rounded, locale=spoken(language)))


UNKNOWN_ALERT = Sentence(
    en="We know no such alert.",
    nl="We kennen deze melding niet.",
    fr="Nous ne connaissons pas cette alerte.",
    de="Diese Meldung kennen wir nicht.",
    nb="Vi kjenner ikke dette varselet.",
)
ALREADY_CLOSED = Sentence(
    en="{by} closed this alert already.",
    nl="{by} heeft deze melding al afgesloten.",
    fr="{by} a déjà clos cette alerte.",
    de="{by} hat diese Meldung schon abgeschlossen.",
    nb="{by} har allerede lukket dette varselet.",
)
NOT_A_SCORE = Sentence(
    en="A score is a number from 1 to 5.",
    nl="Een score is een getal van 1 tot 5.",
    fr="Une note est un nombre de 1 à 5.",
    de="Eine Note ist eine Zahl von 1 bis 5.",
    nb="En poengsum er et tall fra 1 til 5.",
)
ALREADY_RATED = Sentence(
    en="You told us already, and thank you for it.",
    nl="Je hebt het ons al verteld, dank daarvoor.",
    fr="Vous nous l'avez déjà dit, et nous vous en remercions.",
    de="Sie haben es uns schon gesagt, vielen Dank dafür.",
    nb="Du har allerede fortalt oss det, takk for det.",
)
NOT_OVER = Sentence(
    en="This return is not over yet. We ask when it is.",
    nl="Deze retour is nog niet klaar. We vragen het daarna.",
    fr="Ce retour n'est pas encore terminé. Nous demanderons ensuite.",
    de="Diese Retoure ist noch nicht zu Ende. Wir fragen danach.",
    nb="Denne returen er ikke ferdig ennå. Vi spør etterpå.",
)
