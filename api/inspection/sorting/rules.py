"""Plates and containers: what their codes look like, and what may lie in what."""

import re

from stdnum import ean

from api.kernel import text
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput, WrongMoment
from api.stock.rules import Disposition

IN_A_BLOCK = 100
PLATE = re.compile(r"LP\d{11}", re.ASCII)
BIN = re.compile(r"BIN-[A-Z0-9][A-Z0-9-]{0,34}", re.ASCII)


def plates_of(block: int) -> tuple[str, ...]:
    """The numbers of a block: given to one bench, which prints them also without a network."""
    bodies = (f"{block * IN_A_BLOCK + at:010d}" for at in range(IN_A_BLOCK))
    return tuple(f"LP{body}{ean.calc_check_digit(body)}" for body in bodies)


def block_of(plate: str) -> int:
    """The block that a plate is of; refused when it cannot be one."""
    digits = plate.removeprefix("LP")
    if not PLATE.fullmatch(plate) or ean.calc_check_digit(digits[:-1]) != digits[-1]:
        raise InvalidInput(NO_PLATE, field="plate", code=text.typed(plate, most=20))
    return int(digits[:-1]) // IN_A_BLOCK


def bin_code(code: str) -> str:
    code = code.strip().upper()
    if not BIN.fullmatch(code):
        raise InvalidInput(NO_BIN, field="container", code=text.typed(code, most=20))
    return code


def refuse_mixed(code: str, holds: Disposition, sent_to: Disposition) -> None:
    if holds is not sent_to:
        raise WrongMoment(
            MIXED, field="container", code=code, holds=NAMES[holds], sent=NAMES[sent_to]
        )


NAMES: dict[Disposition, Sentence] = {
    Disposition.RESTOCK: Sentence("restock", "voorraad", "remise en stock", "Wiedereinlagern",
                                  "lager"),
    Disposition.REFURBISH: Sentence("refurbish", "opknappen", "remise en état", "Aufarbeitung",
                                    "oppussing"),
    Disposition.OUTLET: Sentence("outlet", "outlet", "outlet", "Outlet", "outlet"),
    Disposition.RETURN_TO_VENDOR: Sentence("return to vendor", "terug naar leverancier",
                                           "retour fournisseur", "zurück zum Lieferanten",
                                           "retur til leverandør"),
    Disposition.DONATE: Sentence("donate", "doneren", "don", "Spende", "gave"),
    Disposition.RECYCLE: Sentence("recycle", "recyclen", "recyclage", "Recycling", "gjenvinning"),
    Disposition.DESTROY: Sentence("destroy", "vernietigen", "destruction", "Vernichtung",
                                  "destruksjon"),
    Disposition.QUARANTINE: Sentence("quarantine", "quarantaine", "quarantaine", "Quarantäne",
                                     "karantene"),
}  # fmt: skip
NO_PLATE = Sentence(
    en="{code} is no license plate of ours. Scan the label that came out for this item.",
    nl="{code} is geen nummer van ons. Scan het label dat voor dit artikel is geprint.",
    fr="{code} n'est pas une de nos plaques. Scannez l'étiquette imprimée pour cet article.",
    de="{code} ist keine unserer Nummern. Bitte das Etikett scannen, das dafür gedruckt wurde.",
    nb="{code} er ikke et av våre numre. Skann etiketten som ble skrevet ut for varen.",
)
NO_BIN = Sentence(
    en="{code} is no bin of ours: the label of a bin begins with BIN-.",
    nl="{code} is geen bak van ons: het label van een bak begint met BIN-.",
    fr="{code} n'est pas un de nos bacs : son étiquette commence par BIN-.",
    de="{code} ist kein Behälter von uns: Sein Etikett beginnt mit BIN-.",
    nb="{code} er ikke en av våre kasser: etiketten på en kasse begynner med BIN-.",
)
PLATE_TAKEN = Sentence(
    en="{code} is on another item already. Print a new label for this one.",
    nl="{code} zit al op een ander artikel. Print een nieuw label voor dit artikel.",
    fr="{code} est déjà sur un autre article. Imprimez une nouvelle étiquette.",
    de="{code} klebt schon auf einem anderen Artikel. Bitte ein neues Etikett drucken.",
    nb="{code} sitter alt på en annen vare. Skriv ut en ny etikett for denne.",
)
UNKNOWN_PLATE = Sentence(
    en="No item has the plate {code}. Judge it first, or scan again.",
    nl="Geen artikel heeft nummer {code}. Keur het eerst, of scan opnieuw.",
    fr="Aucun article ne porte la plaque {code}. Contrôlez-le d'abord, ou scannez à nouveau.",
    de="Kein Artikel trägt die Nummer {code}. Bitte zuerst prüfen oder neu scannen.",
    nb="Ingen vare har nummeret {code}. Kontroller den først, eller skann på nytt.",
)
MIXED = Sentence(
    en="Wrong bin: {code} holds «{holds}», and this item goes to «{sent}».",
    nl="Verkeerde bak: {code} is voor «{holds}», en dit artikel gaat naar «{sent}».",
    fr="Mauvais bac : {code} contient « {holds} », et cet article va à « {sent} ».",
    de="Falscher Behälter: {code} ist für «{holds}», und dieser Artikel geht zu «{sent}».",
    nb="Feil kasse: {code} er for «{holds}», og denne varen skal til «{sent}».",
)
NOT_OPEN = Sentence(
    en="{code} is not open, so there is nothing to close.",
    nl="{code} is niet open; er valt niets te sluiten.",
    fr="{code} n'est pas ouvert : rien à fermer.",
    de="{code} ist nicht offen: Es gibt nichts zu schließen.",
    nb="{code} er ikke åpen, så det er ingenting å lukke.",
)
NOT_SENT = Sentence(
    en="This item was sent nowhere yet. Judge it first.",
    nl="Dit artikel is nog nergens heen gestuurd. Keur het eerst.",
    fr="Cet article n'a encore été envoyé nulle part. Contrôlez-le d'abord.",
    de="Dieser Artikel wurde noch nirgends hingeschickt. Bitte zuerst prüfen.",
    nb="Denne varen er ikke sendt noe sted ennå. Kontroller den først.",
)
