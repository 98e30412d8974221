"""May a thing be destroyed or recycled? Unsold apparel and footwear only with a derogation."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from api.kernel import text
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput, NotAllowed
from api.orders.rules import ProductGroup
from api.shop.rules import EntitySize
from api.stock.rules import Disposition


class Derogation(StrEnum):
    """The ten of Delegated Regulation (EU) 2026/296, art. 2, in its order."""

    DANGEROUS = "DANGEROUS"
    NOT_COMPLIANT = "NOT_COMPLIANT"
    """With the law of the Union or of a country."""
    INFRINGES_RIGHTS = "INFRINGES_RIGHTS"
    LICENCE_EXPIRED = "LICENCE_EXPIRED"
    LOGO_NOT_REMOVABLE = "LOGO_NOT_REMOVABLE"
    """Somebody's protected label or logo."""
    DAMAGED = "DAMAGED"
    """And its repair is not feasible, or costs more than it brings."""
    DEFECT = "DEFECT"
    """Of design or manufacturing."""
    DONATION_REJECTED = "DONATION_REJECTED"
    NO_RECIPIENT = "NO_RECIPIENT"
    NO_RECIPIENT_AFTER_REUSE = "NO_RECIPIENT_AFTER_REUSE"


@dataclass(frozen=True, slots=True)
class Discard:
    """Why a thing may be thrown away all the same, and what shows it: kept, and shown on demand."""

    derogation: Derogation
    evidence: str
    """Address of a document or photo; one may do for all pieces of a batch."""
    words: str


@dataclass(frozen=True, slots=True)
class Piece:
    """What the ban looks at."""

    title: str
    cn_code: str | None
    group: ProductGroup
    unsold: bool
    """Never sold, or back by a withdrawal or in the days that the shop gives beyond it (art.
    2(37)). What came back because of a fault was sold."""
    size: EntitySize | None
    """Of whoever sold it. None: nobody has said, so the strictest counts."""
    on: date


ANNEX_VII = ("4203", "61", "62", "6504", "6505", "6401", "6402", "6403", "6404", "6405")
"""CN codes of apparel, clothing accessories and footwear."""
BANNED_FROM = {EntitySize.LARGE: date(2026, 7, 19), EntitySize.MEDIUM: date(2030, 7, 19)}
DISCARDS = frozenset({Disposition.DESTROY, Disposition.RECYCLE})
"""Recycling is destroying, too; refurbishing is not (art. 2(34))."""


def is_protected(cn_code: str | None, group: ProductGroup) -> bool:
    """Fashion whose code nobody has said counts as apparel."""
    return cn_code.startswith(ANNEX_VII) if cn_code else group is ProductGroup.FASHION


def barred(piece: Piece) -> frozenset[Disposition]:
    """Where it may not go without a derogation."""
    begins = BANNED_FROM.get(piece.size or EntitySize.LARGE)
    banned = begins is not None and piece.on >= begins and piece.unsold
    return DISCARDS if banned and is_protected(piece.cn_code, piece.group) else frozenset()


def refuse_unless_allowed(piece: Piece, to: Disposition, why: Discard | None) -> None:
    if to in barred(piece) and why is None:
        begins = BANNED_FROM[piece.size or EntitySize.LARGE]
        raise NotAllowed(BANNED, field="discard", title=piece.title, since=begins)


def believable(why: Discard) -> Discard:
    """Evidence is a place to look at, and a sentence for whoever asks in five years' time."""
    evidence = text.line(why.evidence, field="discard.evidence", most=500)
    if not evidence.startswith("https://") or set(evidence) & set(" \n\"'<>"):
        raise InvalidInput(NO_ADDRESS, field="discard.evidence")
    return Discard(why.derogation, evidence, text.line(why.words, field="discard.words", most=500))


BANNED = Sentence(
    en="«{title}» may not be destroyed or recycled: since {since} unsold clothing and shoes have "
    "to stay in use (Regulation (EU) 2024/1781, art. 25). Send it to the outlet, to refurbishing "
    "or to a good cause, or give one of the ten derogations with the address of its evidence.",
    nl="«{title}» mag niet vernietigd of gerecycled worden: sinds {since} moeten onverkochte "
    "kleding en schoenen in gebruik blijven (Verordening (EU) 2024/1781, art. 25). Stuur het naar "
    "de outlet, de opknaphoek of een goed doel, of geef een van de tien uitzonderingen met het "
    "adres van het bewijs.",
    fr="« {title} » ne peut être ni détruit ni recyclé : depuis le {since}, les vêtements et "
    "chaussures invendus doivent rester en usage (règlement (UE) 2024/1781, art. 25). Envoyez-le à "
    "l'outlet, en remise en état ou en don, ou indiquez l'une des dix dérogations avec l'adresse "
    "de sa preuve.",
    de="«{title}» darf weder vernichtet noch recycelt werden: Seit {since} müssen unverkaufte "
    "Kleidung und Schuhe in Gebrauch bleiben (Verordnung (EU) 2024/1781, Art. 25). Bitte ins "
    "Outlet, zur Aufarbeitung oder spenden, oder eine der zehn Ausnahmen mit der Adresse des "
    "Nachweises angeben.",
    nb="«{title}» kan verken ødelegges eller gjenvinnes: siden {since} skal usolgte klær og sko "
    "forbli i bruk (forordning (EU) 2024/1781, art. 25). Send den til outlet, oppussing eller et "
    "godt formål, eller oppgi et av de ti unntakene med adressen til beviset.",
)
NO_ADDRESS = Sentence(
    en="Evidence is given by its address, which begins with https://.",
    nl="Bewijs geef je met het adres, dat begint met https://.",
    fr="Une preuve est donnée par son adresse, qui commence par https://.",
    de="Ein Nachweis wird durch seine Adresse angegeben, die mit https:// beginnt.",
    nb="Bevis oppgis med adressen, som begynner med https://.",
)
