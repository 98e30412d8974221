"""Where a thing may not go: by law, or by what the bench found. Each with the words why."""

from collections.abc import Mapping
from dataclasses import dataclass

from api.inspection.checklists import ASKED, CheckAnswer
from api.kernel.language import Sentence
from api.kernel.refusal import NotAllowed
from api.orders.rules import ProductGroup
from api.shop.rules import EntitySize
from api.stock.espr.rules import BANNED, BANNED_FROM, Discard, Piece, barred
from api.stock.rules import Disposition


@dataclass(frozen=True, slots=True)
class Bar:
    """What keeps it from there, and whether a derogation opens the way."""

    why: Sentence
    values: Mapping[str, object]
    opens: bool = False


Bars = Mapping[Disposition, Bar]


def bars(piece: Piece, answers: Mapping[str, CheckAnswer]) -> Bars:
    """What the bench found weighs more than the law's ban: no paper makes a battery safe."""
    begins = BANNED_FROM.get(piece.size or EntitySize.LARGE)
    told = {"title": piece.title, "since": begins}
    found = {way: Bar(BANNED, told, opens=True) for way in barred(piece)}
    if piece.group is ProductGroup.ELECTRONICS:
        found[Disposition.DESTROY] = Bar(COLLECTED, {})
    for handle, answer in answers.items():
        check = ASKED.get(handle)
        if check and check.block and answer is CheckAnswer.NO:
            may = check.block.only
            found |= {way: Bar(check.block.why, {}) for way in Disposition if way not in may}
    return found


def refuse_barred(to: Disposition, found: Bars, discard: Discard | None) -> None:
    bar = found.get(to)
    if bar and not (bar.opens and discard):
        field = "discard" if bar.opens else "disposition"
        raise NotAllowed(bar.why, field=field, **bar.values)


COLLECTED = Sentence(
    en="Electronics are collected, not destroyed (Directive 2012/19/EU, art. 5): send it to "
    "recycling.",
    nl="Elektronica wordt ingezameld, niet vernietigd (Richtlijn 2012/19/EU, art. 5): stuur het "
    "naar recycling.",
    fr="Les appareils électroniques sont collectés, non détruits (directive 2012/19/UE, art. 5) : "
    "envoyez-le au recyclage.",
    de="Elektronik wird gesammelt, nicht vernichtet (Richtlinie 2012/19/EU, Art. 5): bitte zum "
    "Recycling.",
    nb="Elektronikk samles inn, den ødelegges ikke (direktiv 2012/19/EU, art. 5): send den til "
    "gjenvinning.",
)
