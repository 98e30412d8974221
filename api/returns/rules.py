"""The machines of a return. Goods, judgement and money never imply each other."""

from collections.abc import Collection
from enum import StrEnum

from api.kernel.language import Sentence


class Authorization(StrEnum):
    REQUESTED = "REQUESTED"
    APPROVED = "APPROVED"
    DECLINED = "DECLINED"


class AuthorizationStep(StrEnum):
    APPROVE = "approve"
    DECLINE = "decline"
    REOPEN = "reopen"


AUTHORIZATION_MOVES = {
    (Authorization.REQUESTED, AuthorizationStep.APPROVE): Authorization.APPROVED,
    (Authorization.REQUESTED, AuthorizationStep.DECLINE): Authorization.DECLINED,
    (Authorization.DECLINED, AuthorizationStep.REOPEN): Authorization.REQUESTED,
}


class ReturnStatus(StrEnum):
    """Derived, never stored: the words of Shopify's API, and EXPIRED."""

    REQUESTED = "REQUESTED"
    OPEN = "OPEN"
    CLOSED = "CLOSED"
    DECLINED = "DECLINED"
    CANCELED = "CANCELED"
    EXPIRED = "EXPIRED"


class ReturnDeclineReason(StrEnum):
    FINAL_SALE = "FINAL_SALE"
    RETURN_PERIOD_ENDED = "RETURN_PERIOD_ENDED"
    OTHER = "OTHER"


class Reception(StrEnum):
    """Is it here?"""

    AWAITING = "AWAITING"
    IN_TRANSIT = "IN_TRANSIT"
    RECEIVED = "RECEIVED"
    MISSING = "MISSING"
    LOST_IN_TRANSIT = "LOST_IN_TRANSIT"
    WRONG_ITEM = "WRONG_ITEM"
    KEPT = "KEPT"
    REDUCED = "REDUCED"
    EXPIRED = "EXPIRED"
    CANCELED = "CANCELED"
    SENT_BACK = "SENT_BACK"


class ReceptionStep(StrEnum):
    HAND_OVER = "hand_over"
    LOSE = "lose"
    TURN_UP = "turn_up"
    RECEIVE = "receive"
    FIND_MISSING = "find_missing"
    FIND_WRONG = "find_wrong"
    KEEP = "keep"
    REDUCE = "reduce"
    EXPIRE = "expire"
    CANCEL = "cancel"
    SEND_BACK = "send_back"


RECEPTION_MOVES = {
    (Reception.AWAITING, ReceptionStep.HAND_OVER): Reception.IN_TRANSIT,
    (Reception.AWAITING, ReceptionStep.RECEIVE): Reception.RECEIVED,
    (Reception.AWAITING, ReceptionStep.KEEP): Reception.KEPT,
    (Reception.AWAITING, ReceptionStep.EXPIRE): Reception.EXPIRED,
    (Reception.AWAITING, ReceptionStep.CANCEL): Reception.CANCELED,
    (Reception.KEPT, ReceptionStep.REDUCE): Reception.REDUCED,
    (Reception.IN_TRANSIT, ReceptionStep.RECEIVE): Reception.RECEIVED,
    (Reception.IN_TRANSIT, ReceptionStep.LOSE): Reception.LOST_IN_TRANSIT,
    (Reception.LOST_IN_TRANSIT, ReceptionStep.TURN_UP): Reception.IN_TRANSIT,
    (Reception.LOST_IN_TRANSIT, ReceptionStep.RECEIVE): Reception.RECEIVED,
    (Reception.RECEIVED, ReceptionStep.FIND_MISSING): Reception.MISSING,
    (Reception.RECEIVED, ReceptionStep.FIND_WRONG): Reception.WRONG_ITEM,
    (Reception.RECEIVED, ReceptionStep.SEND_BACK): Reception.SENT_BACK,
    (Reception.MISSING, ReceptionStep.RECEIVE): Reception.RECEIVED,
    (Reception.WRONG_ITEM, ReceptionStep.RECEIVE): Reception.RECEIVED,
}
COMES_AFTER_ALL = {
    (Reception.EXPIRED, AuthorizationStep.REOPEN): Reception.AWAITING,
    (Reception.CANCELED, AuthorizationStep.REOPEN): Reception.AWAITING,
}
"""What is free stays so, but for a return that a person reopens."""
NEVER_CAME = frozenset({Reception.EXPIRED, Reception.CANCELED})
RELEASED = NEVER_CAME | {Reception.SENT_BACK}
"""The unit is free again: it may enter another return."""


class Acceptance(StrEnum):
    """Do we accept it?"""

    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    REJECTED = "REJECTED"
    MANUAL_INTERVENTION_REQUIRED = "MANUAL_INTERVENTION_REQUIRED"


class AcceptanceStep(StrEnum):
    ACCEPT = "accept"
    REJECT = "reject"
    ASK = "ask"
    LOOK = "look"
    TAKE_BACK = "take_back"


ACCEPTANCE_MOVES = {
    (Acceptance.PENDING, AcceptanceStep.ACCEPT): Acceptance.ACCEPTED,
    (Acceptance.PENDING, AcceptanceStep.REJECT): Acceptance.REJECTED,
    (Acceptance.PENDING, AcceptanceStep.ASK): Acceptance.MANUAL_INTERVENTION_REQUIRED,
    (Acceptance.MANUAL_INTERVENTION_REQUIRED, AcceptanceStep.ACCEPT): Acceptance.ACCEPTED,
    (Acceptance.MANUAL_INTERVENTION_REQUIRED, AcceptanceStep.REJECT): Acceptance.REJECTED,
    (Acceptance.MANUAL_INTERVENTION_REQUIRED, AcceptanceStep.LOOK): Acceptance.PENDING,
    (Acceptance.MANUAL_INTERVENTION_REQUIRED, AcceptanceStep.TAKE_BACK): Acceptance.PENDING,
    (Acceptance.ACCEPTED, AcceptanceStep.TAKE_BACK): Acceptance.PENDING,
    (Acceptance.REJECTED, AcceptanceStep.TAKE_BACK): Acceptance.PENDING,
}


class RefundState(StrEnum):
    """Is the money there? SUCCEEDED means that it has moved."""

    NONE = "NONE"
    GRANTED = "GRANTED"
    HELD = "HELD"
    PENDING = "PENDING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


class RefundStep(StrEnum):
    GRANT = "grant"
    HOLD = "hold"
    RELEASE = "release"
    SEND = "send"
    SETTLE = "settle"
    FAIL = "fail"
    WITHDRAW = "withdraw"


REFUND_MOVES = {
    (RefundState.NONE, RefundStep.GRANT): RefundState.GRANTED,
    (RefundState.NONE, RefundStep.HOLD): RefundState.HELD,
    (RefundState.GRANTED, RefundStep.HOLD): RefundState.HELD,
    (RefundState.HELD, RefundStep.RELEASE): RefundState.GRANTED,
    (RefundState.HELD, RefundStep.WITHDRAW): RefundState.NONE,
    (RefundState.GRANTED, RefundStep.WITHDRAW): RefundState.NONE,
    (RefundState.GRANTED, RefundStep.SEND): RefundState.PENDING,
    (RefundState.PENDING, RefundStep.SETTLE): RefundState.SUCCEEDED,
    (RefundState.PENDING, RefundStep.FAIL): RefundState.FAILED,
    (RefundState.FAILED, RefundStep.SEND): RefundState.PENDING,
}


class ReopenStep(StrEnum):
    RAISE = "raise"
    """More is to be paid than was: of a refund, never of a payout."""
    BOUNCE = "bounce"
    """A bank sent it back: the card or the account is closed."""


REOPEN_MOVES = {
    (RefundState.SUCCEEDED, ReopenStep.RAISE): RefundState.GRANTED,
    (RefundState.SUCCEEDED, ReopenStep.BOUNCE): RefundState.FAILED,
}
"""What has moved stays so, but for these."""


def status_of(
    authorization: Authorization, items: Collection[tuple[Reception, Acceptance, RefundState]]
) -> ReturnStatus:
    """What the case as a whole is, from its authorization and its items."""
    if authorization is Authorization.DECLINED:
        return ReturnStatus.DECLINED
    receptions = {reception for reception, _, _ in items}
    if receptions == {Reception.CANCELED}:
        return ReturnStatus.CANCELED
    if receptions <= NEVER_CAME and receptions:
        return ReturnStatus.EXPIRED
    if authorization is Authorization.REQUESTED:
        return ReturnStatus.REQUESTED
    return ReturnStatus.CLOSED if all(is_over(*item) for item in items) else ReturnStatus.OPEN


def is_over(reception: Reception, acceptance: Acceptance, refund: RefundState) -> bool:
    """Nothing more has to happen to this item. Money given early does not end it: the goods have
    still to be seen."""
    if acceptance is Acceptance.REJECTED:
        return refund in (RefundState.NONE, RefundState.SUCCEEDED)
    paid = acceptance is Acceptance.ACCEPTED and refund is RefundState.SUCCEEDED
    return reception in RELEASED or paid


NO_ITEMS = Sentence(
    en="Say which items come back: the list is empty.",
    nl="Zeg welke artikelen terugkomen: de lijst is leeg.",
    fr="Indiquez les articles à retourner : la liste est vide.",
    de="Bitte angeben, was zurückkommt: Die Liste ist leer.",
    nb="Oppgi hvilke varer som skal tilbake: listen er tom.",
)
NOT_RETURNABLE = Sentence(
    en="Line {line} cannot come back: {why}.",
    nl="Regel {line} kan niet terug: {why}.",
    fr="La ligne {line} ne peut pas être retournée : {why}.",
    de="Position {line} kann nicht zurück: {why}.",
    nb="Linje {line} kan ikke returneres: {why}.",
)
ALREADY_CLOSED = Sentence(
    en="Return {rma} is closed: nothing more is decided about it. Open a new one if need be.",
    nl="Retour {rma} is gesloten: er valt niets meer over te beslissen. Open zo nodig een nieuwe.",
    fr="Le retour {rma} est clos : plus rien à décider. Ouvrez-en un autre si besoin.",
    de="Retoure {rma} ist abgeschlossen: nichts mehr zu entscheiden. Bei Bedarf eine neue öffnen.",
    nb="Retur {rma} er lukket: det er ikke mer å avgjøre. Åpne en ny ved behov.",
)
NOT_OVER = Sentence(
    en="Return {rma} still goes on, or was judged: correct the verdict instead.",
    nl="Retour {rma} loopt nog, of is beoordeeld: corrigeer dan het oordeel.",
    fr="Le retour {rma} est en cours, ou jugé : corrigez plutôt le jugement.",
    de="Retoure {rma} läuft noch oder ist beurteilt: Bitte das Urteil korrigieren.",
    nb="Retur {rma} pågår ennå, eller er vurdert: rett heller vurderingen.",
)
JUST_GONE = Sentence(
    en="The last of a free offer was taken this moment. Look at the terms again, and choose.",
    nl="Het laatste van een gratis aanbod is zojuist vergeven. Bekijk de voorwaarden en kies "
    "opnieuw.",
    fr="Le dernier d'une offre gratuite vient d'être pris. Revoyez les conditions et choisissez.",
    de="Das letzte kostenlose Angebot ist gerade vergeben worden. Bitte die Bedingungen neu "
    "ansehen und wählen.",
    nb="Det siste av et gratis tilbud ble nettopp tatt. Se på vilkårene igjen, og velg.",
)
ON_ITS_WAY = Sentence(
    en="Return {rma} is on its way or here already. Wait for it, or order the item again.",
    nl="Retour {rma} is al onderweg of al binnen. Wacht erop, of bestel het artikel opnieuw.",
    fr="Le retour {rma} est déjà en route ou arrivé. Patientez, ou commandez à nouveau l'article.",
    de="Retoure {rma} ist schon unterwegs oder da. Bitte abwarten oder den Artikel neu bestellen.",
    nb="Retur {rma} er på vei eller allerede her. Vent på den, eller bestill varen på nytt.",
)
ALREADY_REFUNDED = Sentence(
    en="Return {rma} is refunded already: send it back as agreed, or ask us for help.",
    nl="Retour {rma} is al terugbetaald: stuur het terug zoals afgesproken, of vraag ons om hulp.",
    fr="Le retour {rma} est déjà remboursé : renvoyez-le comme convenu ou demandez-nous de l'aide.",
    de="Retoure {rma} ist schon erstattet: Bitte wie vereinbart zurücksenden oder uns fragen.",
    nb="Retur {rma} er alt refundert: send den som avtalt, eller be oss om hjelp.",
)
HANDED_OVER = Sentence(
    en="Return {rma} is handed over: its way back can no longer be changed.",
    nl="Retour {rma} is al afgegeven: de retourmethode kan niet meer worden gewijzigd.",
    fr="Le retour {rma} est déjà remis : son mode ne peut plus être changé.",
    de="Retoure {rma} ist schon übergeben: Der Rückweg lässt sich nicht mehr ändern.",
    nb="Retur {rma} er allerede levert inn: returmåten kan ikke lenger endres.",
)
KEPT_BEFORE = Sentence(
    en="A part of the price of line {line} was given back before: it can come back for the rest.",
    nl="Van regel {line} is al een deel teruggegeven: het kan terug voor de rest.",
    fr="Une partie du prix de la ligne {line} a déjà été rendue : renvoyez-la pour le reste.",
    de="Von Position {line} ist schon ein Teil erstattet: Sie kann für den Rest zurück.",
    nb="En del av prisen for linje {line} er alt gitt tilbake: den kan returneres for resten.",
)
IS_KEPT = Sentence(
    en="What return {rma} is about is kept and paid back: nothing is sent, or changed any more.",
    nl="Waar retour {rma} om gaat, mag blijven en wordt terugbetaald: er valt niets meer te sturen "
    "of te wijzigen.",
    fr="Ce que concerne le retour {rma} est gardé et remboursé : plus rien à envoyer ni à changer.",
    de="Die Ware der Retoure {rma} darf bleiben und wird erstattet: nichts mehr zu senden oder zu "
    "ändern.",
    nb="Varen i retur {rma} beholdes og betales tilbake: det er ikke mer å sende eller endre.",
)
IS_COMPLAINT = Sentence(
    en="Return {rma} is a complaint: decide it with `decideComplaint`.",
    nl="Retour {rma} is een klacht: beslis erover met `decideComplaint`.",
    fr="Le retour {rma} est une réclamation : tranchez par `decideComplaint`.",
    de="Retoure {rma} ist eine Beanstandung: bitte mit `decideComplaint` entscheiden.",
    nb="Retur {rma} er en klage: avgjør den med `decideComplaint`.",
)
UNKNOWN_RETURN = Sentence(
    en="We know no such return.",
    nl="We kennen deze retour niet.",
    fr="Nous ne connaissons pas ce retour.",
    de="Diese Retoure kennen wir nicht.",
    nb="Vi kjenner ikke denne returen.",
)
UNKNOWN_ITEM = Sentence(
    en="We know no such item of a return.",
    nl="We kennen dit retourartikel niet.",
    fr="Nous ne connaissons pas cet article de retour.",
    de="Diesen Retourenartikel kennen wir nicht.",
    nb="Vi kjenner ikke denne returvaren.",
)
NO_SUCH_RESOLUTION = Sentence(
    en="This outcome is not offered here. Choose one of: {resolutions}.",
    nl="Deze uitkomst is er hier niet. Kies een van: {resolutions}.",
    fr="Cette issue n'est pas proposée ici. Choisissez parmi : {resolutions}.",
    de="Dieses Ergebnis wird hier nicht angeboten. Bitte wählen: {resolutions}.",
    nb="Dette utfallet tilbys ikke her. Velg en av: {resolutions}.",
)
