"""Granted × paid × received: where the three do not agree, and what to do about it. Pure.

Goods, judgement and money never imply each other, so a difference is nobody's mistake until a
person has looked: each finding says what is odd and who can put it right.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

import msgspec

from api.kernel.language import Sentence
from api.returns.rules import Acceptance, Reception, RefundState


class Difference(StrEnum):
    PAID_WITHOUT_GOODS = "PAID_WITHOUT_GOODS"
    GOODS_WITHOUT_REFUND = "GOODS_WITHOUT_REFUND"
    GRANTED_NOT_SENT = "GRANTED_NOT_SENT"
    PENDING_TOO_LONG = "PENDING_TOO_LONG"
    FAILED = "FAILED"
    AMOUNT_DIFFERS = "AMOUNT_DIFFERS"
    PAID_OUTSIDE = "PAID_OUTSIDE"
    CLAIM_UNPAID = "CLAIM_UNPAID"
    OWED_TO_CUSTOMER = "OWED_TO_CUSTOMER"


class Patience(msgspec.Struct, frozen=True):
    """How long things may take before they are a difference."""

    goods: timedelta = timedelta(days=14)
    """From the money to the goods, and from the goods to the money."""
    sending: timedelta = timedelta(hours=1)
    paying: timedelta = timedelta(days=5)
    """Also of what is owed to a customer beside the refunds."""
    claims: timedelta = timedelta(days=30)
    """A customer's time to pay what is claimed."""


class Matched(msgspec.Struct, frozen=True):
    """All that is known of one unit: its goods, its grant, its payouts, its books."""

    item_id: UUID
    rma: str
    order_number: str
    currency: str
    reception: Reception
    acceptance: Acceptance
    received_at: datetime | None
    refund_id: UUID | None
    state: RefundState | None
    minor: int
    granted_at: datetime | None
    settled_at: datetime | None
    excess_settled: bool
    payouts_minor: int
    paid_minor: int
    booked_minor: int
    """What left the bank or was given as credit, by the ledger."""


class Finding(msgspec.Struct, frozen=True):
    kind: Difference
    rma: str
    order_number: str
    item_id: UUID | None
    refund_id: UUID | None
    minor: int
    currency: str
    since: datetime | None


HERE = (Reception.RECEIVED, Reception.KEPT)


def findings(match: Matched, now: datetime, patience: Patience) -> Iterator[Finding]:
    """One for each question that this unit answers with yes."""
    for kind, (asks, since) in QUESTIONS.items():
        if asks(match, now, patience):
            yield Finding(
                kind,
                match.rma,
                match.order_number,
                match.item_id,
                match.refund_id,
                match.minor,
                match.currency,
                since(match),
            )


def _older(at: datetime | None, than: timedelta, now: datetime) -> bool:
    return at is not None and now - at > than


def _paid_without_goods(match: Matched, now: datetime, patience: Patience) -> bool:
    decided = match.acceptance is Acceptance.ACCEPTED or match.excess_settled
    absent = match.reception not in HERE and not decided
    paid = match.state is RefundState.SUCCEEDED and match.minor > 0
    return paid and absent and _older(match.settled_at, patience.goods, now)


def _goods_without_refund(match: Matched, now: datetime, patience: Patience) -> bool:
    open_ = match.acceptance is not Acceptance.REJECTED and match.refund_id is None
    here = match.reception is Reception.RECEIVED
    return here and open_ and _older(match.received_at, patience.goods, now)


def _not_sent(match: Matched, now: datetime, patience: Patience) -> bool:
    waits = match.state is RefundState.GRANTED
    return waits and _older(match.granted_at, patience.sending, now)


def _pending(match: Matched, now: datetime, patience: Patience) -> bool:
    waits = match.state is RefundState.PENDING
    return waits and _older(match.granted_at, patience.paying, now)


def _failed(match: Matched, now: datetime, patience: Patience) -> bool:
    return match.state is RefundState.FAILED


def _differs(match: Matched, now: datetime, patience: Patience) -> bool:
    return match.refund_id is not None and (
        match.payouts_minor != match.minor or match.booked_minor != match.paid_minor
    )


Question = Callable[[Matched, datetime, Patience], bool]
QUESTIONS: Mapping[Difference, tuple[Question, Callable[[Matched], datetime | None]]] = {
    Difference.AMOUNT_DIFFERS: (_differs, lambda match: match.granted_at),
    Difference.PAID_WITHOUT_GOODS: (_paid_without_goods, lambda match: match.settled_at),
    Difference.GOODS_WITHOUT_REFUND: (_goods_without_refund, lambda match: match.received_at),
    Difference.GRANTED_NOT_SENT: (_not_sent, lambda match: match.granted_at),
    Difference.PENDING_TOO_LONG: (_pending, lambda match: match.granted_at),
    Difference.FAILED: (_failed, lambda match: match.granted_at),
}
"""The others are not of a unit: the bank told of a payment, or it is a debt (`debts/`)."""

WHAT: Mapping[Difference, Sentence] = {
    Difference.PAID_WITHOUT_GOODS: Sentence(
        en="Paid, and the goods have not come.",
        nl="Betaald, en de artikelen zijn er niet.",
        fr="Payé, et les articles ne sont pas arrivés.",
        de="Bezahlt, und die Ware ist nicht da.",
        nb="Betalt, og varene er ikke kommet.",
    ),
    Difference.GOODS_WITHOUT_REFUND: Sentence(
        en="The goods are here, and nothing was granted or refused.",
        nl="De artikelen zijn er, en er is niets toegekend of geweigerd.",
        fr="Les articles sont là, et rien n'est accordé ni refusé.",
        de="Die Ware ist da, und nichts wurde gewährt oder abgelehnt.",
        nb="Varene er her, og ingenting er innvilget eller avslått.",
    ),
    Difference.GRANTED_NOT_SENT: Sentence(
        en="Granted, and nobody has been asked to pay it.",
        nl="Toegekend, en niemand is gevraagd te betalen.",
        fr="Accordé, et personne n'a été chargé de payer.",
        de="Gewährt, und niemand wurde mit der Zahlung beauftragt.",
        nb="Innvilget, og ingen er bedt om å betale.",
    ),
    Difference.PENDING_TOO_LONG: Sentence(
        en="On its way to the customer for too long.",
        nl="Te lang onderweg naar de klant.",
        fr="En route vers le client depuis trop longtemps.",
        de="Zu lange unterwegs zur Kundin oder zum Kunden.",
        nb="For lenge underveis til kunden.",
    ),
    Difference.FAILED: Sentence(
        en="The gateway or the bank refused to pay it.",
        nl="De betaaldienst of de bank weigerde te betalen.",
        fr="Le prestataire ou la banque a refusé de payer.",
        de="Zahlungsdienst oder Bank haben die Zahlung abgelehnt.",
        nb="Betalingstjenesten eller banken avviste betalingen.",
    ),
    Difference.AMOUNT_DIFFERS: Sentence(
        en="Grant, payouts and books do not name the same amount.",
        nl="Toekenning, uitbetalingen en boeken noemen niet hetzelfde bedrag.",
        fr="L'accord, les paiements et les livres n'indiquent pas le même montant.",
        de="Gewährung, Auszahlungen und Bücher nennen nicht denselben Betrag.",
        nb="Innvilgelse, utbetalinger og bøker oppgir ikke samme beløp.",
    ),
    Difference.PAID_OUTSIDE: Sentence(
        en="The bank tells of a payment that these books do not know, or of another amount.",
        nl="De bank meldt een betaling die deze boeken niet kennen, of een ander bedrag.",
        fr="La banque signale un paiement inconnu de ces livres, ou un autre montant.",
        de="Die Bank meldet eine Zahlung, die hier unbekannt ist, oder einen anderen Betrag.",
        nb="Banken melder en betaling som bøkene ikke kjenner, eller et annet beløp.",
    ),
    Difference.CLAIM_UNPAID: Sentence(
        en="Claimed from the customer, and not paid for long.",
        nl="Van de klant teruggevorderd, en al lang niet betaald.",
        fr="Réclamé au client, et impayé depuis longtemps.",
        de="Von der Kundschaft zurückgefordert und lange nicht bezahlt.",
        nb="Krevd tilbake fra kunden, og ikke betalt på lenge.",
    ),
    Difference.OWED_TO_CUSTOMER: Sentence(
        en="Owed to the customer beside the refunds, and not paid.",
        nl="Naast de terugbetalingen aan de klant verschuldigd, en niet betaald.",
        fr="Dû au client en dehors des remboursements, et impayé.",
        de="Der Kundschaft neben den Erstattungen geschuldet und nicht bezahlt.",
        nb="Skyldig til kunden utenom refusjonene, og ikke betalt.",
    ),
}
NEXT: Mapping[Difference, Sentence] = {
    Difference.PAID_WITHOUT_GOODS: Sentence(
        en="Ask carrier and customer; then decide the item, and forgive or claim what was paid.",
        nl="Vraag vervoerder en klant; beslis dan het artikel en scheld kwijt of vorder terug.",
        fr="Interrogez transporteur et client ; tranchez l'article, puis remettez ou réclamez.",
        de="Zusteller und Kundschaft fragen; dann entscheiden und erlassen oder zurückfordern.",
        nb="Spør transportør og kunde; avgjør så varen, og ettergi eller krev beløpet.",
    ),
    Difference.GOODS_WITHOUT_REFUND: Sentence(
        en="Inspect it, or decide it: the refund's legal deadline is running.",
        nl="Keur het of beslis erover: de wettelijke termijn voor de terugbetaling loopt.",
        fr="Contrôlez-le ou tranchez : le délai légal de remboursement court.",
        de="Prüfen oder entscheiden: Die gesetzliche Frist zur Erstattung läuft.",
        nb="Kontroller eller avgjør den: lovens frist for refusjon løper.",
    ),
    Difference.GRANTED_NOT_SENT: Sentence(
        en="See that a worker runs: retourney worker. It goes on where it stopped.",
        nl="Kijk of er een worker draait: retourney worker. Die gaat verder waar het stopte.",
        fr="Vérifiez qu'un worker tourne : retourney worker. Il reprend où il s'est arrêté.",
        de="Läuft ein Worker? retourney worker. Er macht weiter, wo er aufgehört hat.",
        nb="Se at en worker kjører: retourney worker. Den fortsetter der den stoppet.",
    ),
    Difference.PENDING_TOO_LONG: Sentence(
        en="Read the newest bank file, or ask the gateway; then confirm or try again.",
        nl="Lees het nieuwste bankbestand of vraag de betaaldienst; bevestig of probeer opnieuw.",
        fr="Lisez le dernier relevé ou interrogez le prestataire ; confirmez ou réessayez.",
        de="Neueste Bankdatei lesen oder Zahlungsdienst fragen; bestätigen oder wiederholen.",
        nb="Les nyeste bankfil eller spør tjenesten; bekreft eller prøv igjen.",
    ),
    Difference.FAILED: Sentence(
        en="Find out why, ask the customer for another account, and try again.",
        nl="Zoek uit waarom, vraag de klant om een andere rekening en probeer opnieuw.",
        fr="Cherchez pourquoi, demandez un autre compte au client et réessayez.",
        de="Grund klären, um ein anderes Konto bitten und erneut versuchen.",
        nb="Finn ut hvorfor, be kunden om en annen konto og prøv igjen.",
    ),
    Difference.AMOUNT_DIFFERS: Sentence(
        en="Compare the refund with its payouts and postings, and tell us: this is never right.",
        nl="Vergelijk terugbetaling, uitbetalingen en boekingen, en meld het ons: dit klopt nooit.",
        fr="Comparez remboursement, paiements et écritures, et signalez-le : c'est anormal.",
        de="Erstattung, Auszahlungen und Buchungen vergleichen und melden: So darf es nie sein.",
        nb="Sammenlign refusjon, utbetalinger og posteringer, og meld fra: dette er aldri rett.",
    ),
    Difference.PAID_OUTSIDE: Sentence(
        en="Find who paid it and for what; book it by hand, or have it paid back.",
        nl="Zoek uit wie het waarvoor betaalde; boek het met de hand of laat het terugbetalen.",
        fr="Cherchez qui l'a payé et pourquoi ; passez l'écriture ou faites rembourser.",
        de="Klären, wer wofür gezahlt hat; von Hand buchen oder zurückzahlen lassen.",
        nb="Finn ut hvem som betalte og hvorfor; bokfør for hånd, eller få det tilbake.",
    ),
    Difference.CLAIM_UNPAID: Sentence(
        en="Remind the customer; then settle the debt as paid or as given up.",
        nl="Herinner de klant; vereffen de schuld dan als betaald of als afgeschreven.",
        fr="Relancez le client ; soldez ensuite la dette comme payée ou passée en perte.",
        de="Erinnern; dann die Schuld als bezahlt oder als abgeschrieben begleichen.",
        nb="Minn kunden på det; gjør så opp gjelden som betalt eller avskrevet.",
    ),
    Difference.OWED_TO_CUSTOMER: Sentence(
        en="Pay it back the way it came, and settle the debt.",
        nl="Betaal het terug zoals het kwam, en vereffen de schuld.",
        fr="Remboursez par le même moyen, et soldez la dette.",
        de="Auf demselben Weg zurückzahlen und die Schuld begleichen.",
        nb="Betal det tilbake slik det kom, og gjør opp gjelden.",
    ),
}
