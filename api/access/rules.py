"""Roles, and the one who asks."""

import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from api.kernel.language import Sentence
from api.kernel.refusal import NotAllowed, Unauthenticated


class Role(StrEnum):
    ANONYMOUS = "ANONYMOUS"
    SHOPPER = "SHOPPER"
    RECIPIENT = "RECIPIENT"
    GRADER = "GRADER"
    SUPERVISOR = "SUPERVISOR"
    STORE_CLERK = "STORE_CLERK"
    SUPPORT_AGENT = "SUPPORT_AGENT"
    MERCHANDISER = "MERCHANDISER"
    FINANCE = "FINANCE"
    PARTNER = "PARTNER"
    ADMIN = "ADMIN"


STAFF = frozenset(Role) - {Role.ANONYMOUS, Role.SHOPPER, Role.RECIPIENT, Role.PARTNER}
EVERYBODY = frozenset(Role)


class Scope(StrEnum):
    """What a partner's key may do."""

    CREDIT_WRITE = "CREDIT_WRITE"
    CUSTOMERS_READ = "CUSTOMERS_READ"
    EVENTS_READ = "EVENTS_READ"
    ORDERS_WRITE = "ORDERS_WRITE"
    POINTS_WRITE = "POINTS_WRITE"
    RETURNS_READ = "RETURNS_READ"
    RETURNS_WRITE = "RETURNS_WRITE"
    STOCK_READ = "STOCK_READ"
    STOCK_WRITE = "STOCK_WRITE"
    VIEWS_WRITE = "VIEWS_WRITE"


@dataclass(frozen=True, slots=True)
class Actor:
    """The one who asks. `order_id` is the only order a shopper may see, or the gift of one that was
    given to them."""

    name: str
    roles: frozenset[Role]
    staff_id: int | None = None
    order_id: int | None = None
    key_id: int | None = None
    scopes: frozenset[Scope] = frozenset()

    @property
    def is_staff(self) -> bool:
        return bool(self.roles & STAFF)

    @property
    def is_recipient(self) -> bool:
        return Role.RECIPIENT in self.roles

    def sees_return(self, order_id: int, *, gift: bool) -> bool:
        """Who got a gift sees what they send back, and not what the buyer does, nor the buyer
        theirs."""
        return self.order_id is None or (self.order_id, self.is_recipient) == (order_id, gift)


NOBODY = Actor("anonymous", frozenset({Role.ANONYMOUS}))
"""Has not said who they are."""

SYSTEM = Actor("retourney", frozenset({Role.ADMIN}))
"""The house itself: schedules, chores, the command line."""

SESSION_LIFE = timedelta(hours=10)
"""One shift and its hand-over."""

GRANT_LIFE = timedelta(days=3)
"""So long a bench may be without a network, and still send what was done there."""

BENCH = frozenset({Role.GRADER, Role.SUPERVISOR, Role.STORE_CLERK, Role.ADMIN})

ORDER_ACCESS_LIFE = timedelta(hours=2)

ATTEMPTS = 8
PIN_ATTEMPTS = 5
ATTEMPT_WINDOW = timedelta(minutes=15)
PIN = re.compile(r"[0-9]{4,12}")

SIGN_IN_FIRST = Sentence(
    en="Sign in first: your session is missing or has ended.",
    nl="Meld je eerst aan: je sessie ontbreekt of is verlopen.",
    fr="Connectez-vous d'abord : votre session est absente ou terminée.",
    de="Bitte zuerst anmelden: Die Sitzung fehlt oder ist abgelaufen.",
    nb="Logg inn først: økten mangler eller er utløpt.",
)
NOT_YOURS_TO_DO = Sentence(
    en="Your role may not do this. It takes one of: {roles}.",
    nl="Jouw rol mag dit niet. Het mag met een van: {roles}.",
    fr="Votre rôle ne le permet pas. Il faut l'un de : {roles}.",
    de="Diese Rolle darf das nicht. Nötig ist eine von: {roles}.",
    nb="Rollen din kan ikke gjøre dette. Det krever en av: {roles}.",
)
WRONG_PASSWORD = Sentence(
    en="User name or password is not right. Check both and try again.",
    nl="Gebruikersnaam of wachtwoord klopt niet. Controleer beide en probeer het opnieuw.",
    fr="Nom d'utilisateur ou mot de passe incorrect. Vérifiez les deux et réessayez.",
    de="Benutzername oder Passwort stimmt nicht. Bitte beides prüfen und erneut versuchen.",
    nb="Brukernavn eller passord stemmer ikke. Sjekk begge og prøv igjen.",
)
NO_SUCH_ORDER = Sentence(
    en="We know no order with this number and this e-mail address or postcode. Check both.",
    nl="We kennen geen bestelling met dit nummer en dit e-mailadres of deze postcode. "
    "Controleer beide.",
    fr="Aucune commande ne correspond à ce numéro et à cet e-mail ou code postal. "
    "Vérifiez les deux.",
    de="Zu dieser Nummer mit dieser E-Mail oder Postleitzahl gibt es keine Bestellung. "
    "Bitte beides prüfen.",
    nb="Vi finner ingen ordre med dette nummeret og denne e-posten eller dette postnummeret. "
    "Sjekk begge.",
)
WRONG_BADGE = Sentence(
    en="Badge or PIN is not right. Scan the badge again and type its PIN.",
    nl="Badge of pincode klopt niet. Scan de badge opnieuw en typ de pincode.",
    fr="Badge ou code PIN incorrect. Scannez à nouveau le badge et tapez son code.",
    de="Ausweis oder PIN stimmt nicht. Bitte den Ausweis erneut scannen und die PIN eingeben.",
    nb="Adgangskort eller PIN stemmer ikke. Skann kortet igjen og tast PIN-koden.",
)
UNKNOWN_BADGE = Sentence(
    en="Nobody here has this badge. Scan it again, or send the item to the lead.",
    nl="Niemand hier heeft deze badge. Scan opnieuw, of stuur het artikel naar de leiding.",
    fr="Personne ici n'a ce badge. Scannez-le à nouveau, ou envoyez l'article au responsable.",
    de="Diesen Ausweis hat hier niemand. Erneut scannen oder den Artikel an die Leitung geben.",
    nb="Ingen her har dette kortet. Skann igjen, eller send varen til lederen.",
)
WEAK_PIN = Sentence(
    en="A PIN has 4 to 12 figures, and not all alike.",
    nl="Een pincode heeft 4 tot 12 cijfers, niet allemaal gelijk.",
    fr="Un code PIN compte de 4 à 12 chiffres, pas tous identiques.",
    de="Eine PIN hat 4 bis 12 Ziffern, nicht alle gleich.",
    nb="En PIN har 4 til 12 sifre, ikke alle like.",
)
NOBODY_BY_NAME = Sentence(
    en="Nobody works here under the user name {username}.",
    nl="Niemand werkt hier onder de gebruikersnaam {username}.",
    fr="Personne ne travaille ici sous le nom {username}.",
    de="Unter dem Benutzernamen {username} arbeitet hier niemand.",
    nb="Ingen jobber her med brukernavnet {username}.",
)
TOO_MANY = Sentence(
    en="Too many attempts. Wait {minutes} minutes and try again.",
    nl="Te veel pogingen. Wacht {minutes} minuten en probeer het opnieuw.",
    fr="Trop de tentatives. Attendez {minutes} minutes et réessayez.",
    de="Zu viele Versuche. Bitte {minutes} Minuten warten und erneut versuchen.",
    nb="For mange forsøk. Vent {minutes} minutter og prøv igjen.",
)
KEY_REUSED = Sentence(
    en="This idempotency key was used for another request. Make a new key for new work.",
    nl="Deze idempotentiesleutel is al voor een ander verzoek gebruikt. Maak een nieuwe sleutel.",
    fr="Cette clé d'idempotence a servi à une autre demande. Créez une nouvelle clé.",
    de="Dieser Idempotenzschlüssel gehört zu einer anderen Anfrage. Bitte neuen Schlüssel bilden.",
    nb="Denne idempotensnøkkelen er brukt til en annen forespørsel. Lag en ny nøkkel.",
)
WEAK_PASSWORD = Sentence(
    en="A password has at least 10 characters.",
    nl="Een wachtwoord heeft minstens 10 tekens.",
    fr="Un mot de passe compte au moins 10 caractères.",
    de="Ein Passwort hat mindestens 10 Zeichen.",
    nb="Et passord har minst 10 tegn.",
)
NAME_TAKEN = Sentence(
    en="There is already somebody with the user name {username}.",
    nl="Er is al iemand met de gebruikersnaam {username}.",
    fr="Quelqu'un porte déjà le nom d'utilisateur {username}.",
    de="Der Benutzername {username} ist schon vergeben.",
    nb="Brukernavnet {username} er allerede i bruk.",
)


def demand(actor: Actor, roles: Collection[Role], scope: Scope | None = None) -> None:
    """Raise unless the actor has one of the roles (a partner: with the scope as well)."""
    if actor.roles & frozenset(roles) and not (
        actor.key_id is not None and scope is not None and scope not in actor.scopes
    ):
        return
    if Role.ANONYMOUS in actor.roles:
        raise Unauthenticated(SIGN_IN_FIRST)
    raise NotAllowed(NOT_YOURS_TO_DO, roles=", ".join(sorted(roles)))


def digest(secret: str) -> str:
    """How tokens and keys are kept: they are 256 random bits, so one SHA-256 is enough."""
    return hashlib.sha256(secret.encode()).hexdigest()


def same_postcode(a: str, b: str) -> bool:
    return _bare(a) == _bare(b) != ""


def _bare(postcode: str) -> str:
    return "".join(postcode.split()).upper()
