"""The acknowledgement of a withdrawal in plain text: content, date and time (CRD art. 11a(4)).

Pure. It says what was declared and what happens next, and offers nothing instead.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from api.kernel.language import Sentence, said_date
from api.kernel.money import Money
from api.returns.withdrawals.rules import Note
from api.returns.withdrawals.words import NOTES


@dataclass(frozen=True, slots=True)
class DeclaredLine:
    line: int
    quantity: int | None
    title: str | None


@dataclass(frozen=True, slots=True)
class Opened:
    """The return that the statement opened."""

    rma: str
    units: int
    tracking: str
    fee: Money
    send_back_by: datetime | None
    refund_due_at: datetime | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """All that the text may say."""

    declared_at: datetime
    time_zone: str
    language: str
    name: str
    order_number: str
    email: str
    trader: str | None
    lines: tuple[DeclaredLine, ...]
    in_time: bool | None
    opened: Opened | None
    notes: tuple[Note, ...]


def text_of(receipt: Receipt) -> str:
    parts = ([TITLE.say(receipt.language)], _content(receipt), _next(receipt))
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _content(receipt: Receipt) -> Iterator[str]:
    language = receipt.language
    yield RECEIVED.say(language, at=_moment(receipt))
    if receipt.trader:
        yield TO.say(language, trader=receipt.trader)
    yield NAME.say(language, name=receipt.name)
    yield ORDER.say(language, number=receipt.order_number)
    yield EMAIL.say(language, email=receipt.email)
    yield ""
    yield (DECLARED_LINES if receipt.lines else DECLARED_ALL).say(language)
    for part in receipt.lines:
        count = ALL.say(language) if part.quantity is None else f"{part.quantity} ×"
        title = f" · {part.title}" if part.title else ""
        yield f"  - {LINE.say(language, line=part.line)}{title} ({count})"


def _next(receipt: Receipt) -> Iterator[str]:
    language, opened = receipt.language, receipt.opened
    if receipt.in_time:
        yield IN_TIME.say(language)
    for note in receipt.notes:
        yield NOTES[note.kind].say(language, line=note.line)
    if opened is None:
        yield THIS_MOMENT.say(language)
        return
    yield OPENED.say(language, rma=opened.rma, units=opened.units, code=opened.tracking)
    if opened.send_back_by:
        yield SEND_BY.say(language, date=_day(opened.send_back_by, receipt))
    fee = opened.fee.formatted(language)
    yield COSTS.say(language, price=fee) if opened.fee.minor else COSTS_NOTHING.say(language)
    if opened.refund_due_at:
        yield MONEY_BY.say(language, date=_day(opened.refund_due_at, receipt))
    else:
        yield MONEY.say(language)


def _moment(receipt: Receipt) -> str:
    """«20 november 2026 23:59:30 (Europe/Amsterdam, UTC+01:00)»."""
    local = receipt.declared_at.astimezone(ZoneInfo(receipt.time_zone))
    said = f"{said_date(local, receipt.language)} {local:%H:%M:%S}"
    zone = "" if receipt.time_zone == "UTC" else f"{receipt.time_zone}, "
    return f"{said} ({zone}UTC{local.isoformat(timespec='seconds')[-6:]})"


def _day(end: datetime, receipt: Receipt) -> str:
    """The last day itself: its end is the next day's midnight."""
    last = (end - ONE_MOMENT).astimezone(ZoneInfo(receipt.time_zone)).date()
    return said_date(last, receipt.language)


ONE_MOMENT = datetime.resolution

TITLE = Sentence(
    en="Acknowledgement of your withdrawal from the contract",
    nl="Ontvangstbevestiging van je ontbinding van de overeenkomst",
    fr="Accusé de réception de votre rétractation",
    de="Eingangsbestätigung des Widerrufs",
    nb="Bekreftelse på at du har gått fra avtalen",
)
RECEIVED = Sentence(
    en="Submitted: {at}",
    nl="Ingediend: {at}",
    fr="Transmise : {at}",
    de="Abgegeben: {at}",
    nb="Sendt: {at}",
)
TO = Sentence("To: {trader}", "Aan: {trader}", "À : {trader}", "An: {trader}", "Til: {trader}")
NAME = Sentence("Name: {name}", "Naam: {name}", "Nom : {name}", "Name: {name}", "Navn: {name}")
ORDER = Sentence(
    "Order: {number}",
    "Bestelling: {number}",
    "Commande : {number}",
    "Bestellung: {number}",
    "Ordre: {number}",
)
EMAIL = Sentence(
    "E-mail: {email}",
    "E-mail: {email}",
    "E-mail : {email}",
    "E-Mail: {email}",
    "E-post: {email}",
)
DECLARED_ALL = Sentence(
    en="I hereby withdraw from my contract for the whole of this order.",
    nl="Ik ontbind hierbij de overeenkomst voor deze hele bestelling.",
    fr="Je notifie par la présente ma rétractation pour la totalité de cette commande.",
    de="Hiermit widerrufe ich den Vertrag über diese gesamte Bestellung.",
    nb="Jeg går med dette fra avtalen for hele denne ordren.",
)
DECLARED_LINES = Sentence(
    en="I hereby withdraw from my contract for the following goods of this order:",
    nl="Ik ontbind hierbij de overeenkomst voor de volgende artikelen van deze bestelling:",
    fr="Je notifie par la présente ma rétractation pour ces articles de la commande :",
    de="Hiermit widerrufe ich den Vertrag über die folgenden Waren dieser Bestellung:",
    nb="Jeg går med dette fra avtalen for følgende varer i denne ordren:",
)
ALL = Sentence("all", "alles", "tout", "alles", "alt")
LINE = Sentence("line {line}", "regel {line}", "ligne {line}", "Position {line}", "linje {line}")
IN_TIME = Sentence(
    en="Your statement came within the legal period.",
    nl="Je verklaring kwam binnen de wettelijke termijn.",
    fr="Votre déclaration est parvenue dans le délai légal.",
    de="Die Erklärung kam innerhalb der gesetzlichen Frist.",
    nb="Erklæringen din kom innen den lovbestemte fristen.",
)
THIS_MOMENT = Sentence(
    en="Your statement is kept. The moment above counts, whenever we answer.",
    nl="Je verklaring is bewaard. Het tijdstip hierboven telt, wanneer wij ook antwoorden.",
    fr="Votre déclaration est conservée. Le moment ci-dessus fait foi, "
    "quelle que soit la date de notre réponse.",
    de="Die Erklärung ist aufbewahrt. Der Zeitpunkt oben zählt, wann immer die Antwort kommt.",
    nb="Erklæringen din er lagret. Tidspunktet over gjelder, når enn vi svarer.",
)
OPENED = Sentence(
    en="Return {rma} is open for {units} item(s). Code for the parcel: {code}",
    nl="Retour {rma} staat open voor {units} artikel(en). Code voor het pakket: {code}",
    fr="Le retour {rma} est ouvert pour {units} article(s). Code pour le colis : {code}",
    de="Retoure {rma} ist offen für {units} Artikel. Code für das Paket: {code}",
    nb="Retur {rma} er åpen for {units} vare(r). Kode til pakken: {code}",
)
SEND_BY = Sentence(
    en="Send the goods back no later than {date}.",
    nl="Stuur de artikelen terug, uiterlijk op {date}.",
    fr="Renvoyez les articles au plus tard le {date}.",
    de="Bitte die Waren spätestens am {date} zurücksenden.",
    nb="Send varene tilbake senest {date}.",
)
COSTS = Sentence(
    en="Sending them back costs {price}, as you were told when you ordered.",
    nl="Terugsturen kost {price}, zoals bij je bestelling is genoemd.",
    fr="Le renvoi coûte {price}, comme annoncé à la commande.",
    de="Die Rücksendung kostet {price}, wie bei der Bestellung genannt.",
    nb="Returen koster {price}, slik det ble oppgitt da du bestilte.",
)
COSTS_NOTHING = Sentence(
    en="The shop charges nothing for the way back.",
    nl="De winkel rekent niets voor de terugweg.",
    fr="La boutique ne facture rien pour le retour.",
    de="Der Shop berechnet nichts für den Rückweg.",
    nb="Butikken tar ingenting for returen.",
)
MONEY = Sentence(
    en="Your money comes back within the time the law sets. The shop may wait until the goods "
    "are there or you have shown that you sent them.",
    nl="Je geld komt terug binnen de wettelijke termijn. De winkel mag wachten tot de artikelen "
    "er zijn of je hebt aangetoond dat je ze hebt verstuurd.",
    fr="Vous êtes remboursé dans le délai légal. La boutique peut attendre les articles ou la "
    "preuve de leur envoi.",
    de="Das Geld kommt innerhalb der gesetzlichen Frist zurück. Der Shop darf warten, bis die "
    "Waren da sind oder ihre Absendung nachgewiesen ist.",
    nb="Pengene kommer tilbake innen fristen i loven. Butikken kan vente til varene er kommet "
    "eller du har vist at du har sendt dem.",
)
MONEY_BY = Sentence(
    en="Your money is there no later than {date}.",
    nl="Je geld is er uiterlijk op {date}.",
    fr="Vous êtes remboursé au plus tard le {date}.",
    de="Das Geld ist spätestens am {date} da.",
    nb="Pengene er der senest {date}.",
)
