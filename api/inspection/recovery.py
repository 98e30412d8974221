"""What a thing may still bring in wherever it is sent, and how sure that is. Pure.

Shares of the price are assumptions of our own between those of the trade (A 100 %, B 85 %, C 60 %,
D 35 %, E 5 % of value kept). What sold, what lies there and what the outlet fetched correct them,
each by as much as there is of it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import erf, sqrt

from api.inspection.checklists import Grade
from api.kernel.language import Sentence
from api.kernel.money import Money
from api.orders.rules import ProductGroup
from api.reasons.rules import Ground
from api.stock.rules import Disposition

WEEKS, WEEKS_IN_DAYS = 4, 28
"""What sold lately is what sold in these."""


@dataclass(frozen=True, slots=True)
class Trade:
    """How a group of products sells, until its own sales say otherwise. Percent of the price."""

    season_days: int
    work: int
    """What refurbishing costs."""


TRADE = {
    ProductGroup.FASHION: Trade(120, 15),
    ProductGroup.HOME: Trade(365, 20),
    ProductGroup.ELECTRONICS: Trade(365, 18),
    ProductGroup.OTHER: Trade(365, 25),
}
AS_NEW = {Grade.A: 100, Grade.B: 85}
IN_OUTLET = {Grade.A: 70, Grade.B: 68, Grade.C: 60, Grade.D: 30}
REPAIRED = {Grade.C: 72, Grade.D: 55, Grade.E: 20}
"""Percent of the price, before the cost of the work."""
MATERIAL, TO_DESTROY, TOO_LATE = 5, -2, 60
"""What material brings; what destroying costs; of the outlet's price, what is left of it when a
piece was first kept for a season in vain."""
SPREAD, WORTH = 15, 10
"""An assumption may be off by so many points; so many pieces sold weigh as much as it."""
LEAST_DAYS = 14
USUAL_SALES, USUAL_DAYS = 1.0, 14.0
"""What is believed of a product before anything is known of it: a piece in two weeks."""
MOST_AHEAD = 1_000


@dataclass(frozen=True, slots=True)
class Demand:
    """What the order book and the shelves say of a product."""

    sold: int = 0
    """Pieces in four weeks."""
    on_shelf: int = 0
    days_on_sale: int = 0
    marked_down: int = 0
    """Pieces that were sold below their list price, in a sale."""
    marked_down_to: float = 0.0
    """Percent of the list price that they fetched."""


@dataclass(frozen=True, slots=True)
class Goods:
    """What decides where a thing is worth most, besides its grade."""

    group: ProductGroup
    ground: Ground
    price: Money
    demand: Demand = field(default_factory=Demand)
    barred: frozenset[Disposition] = frozenset()
    """Where it may not go, by law or by what the bench found."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """What one way would bring in."""

    disposition: Disposition
    value: Money
    why: Sentence
    said: Mapping[str, object]

    def because(self, language: str) -> str:
        spoken = {
            name: value.formatted(language) if isinstance(value, Money) else value
            for name, value in self.said.items()
        }
        return self.why.say(language, **spoken)


@dataclass(frozen=True, slots=True)
class Proposal:
    best: Prospect
    sure: float
    """The chance that it is worth more than the next best: 0.5 is a tie, 1 has no rival."""
    every: tuple[Prospect, ...]
    """All ways, whether it may go there or not: the first that is open is the one proposed."""


def propose(grade: Grade, goods: Goods) -> Proposal:
    """Never DESTROY, and what is barred neither: that takes a person and its evidence."""
    if goods.ground is Ground.RECALL:
        return _only(Disposition.QUARANTINE, goods, RECALLED)
    worth = dict(_worth(grade, goods))
    ours = sorted((way for way in worth if way in PROPOSED), key=lambda way: -worth[way][0])
    ways = dict.fromkeys((*ours, Disposition.QUARANTINE, *Disposition))
    every = tuple(_prospect(way, worth.get(way, (0.0, 0))[0], goods) for way in ways)
    best = next(one for one in every if one.disposition not in goods.barred)
    rivals = [worth[way] for way in ours if way not in goods.barred]
    return Proposal(best, _chance(*rivals[:2]) if len(rivals) > 1 else 1.0, every)


def for_repair(currency: str) -> Proposal:
    """It stays the customer's, and brings the shop nothing."""
    nothing = Goods(ProductGroup.OTHER, Ground.FAULT, Money(0, currency))
    return _only(Disposition.REFURBISH, nothing, TO_REPAIR)


def _only(way: Disposition, goods: Goods, why: Sentence) -> Proposal:
    best = Prospect(way, Money(0, goods.price.currency), why, {})
    return Proposal(best, 1.0, (best,))


PROPOSED = (
    Disposition.RESTOCK,
    Disposition.OUTLET,
    Disposition.REFURBISH,
    Disposition.RECYCLE,
)
"""In this order where they are worth the same. The others take a person."""


def _worth(grade: Grade, goods: Goods) -> Iterator[tuple[Disposition, tuple[float, int]]]:
    """Percent of the price, and how many pieces sold speak for it."""
    demand, trade = goods.demand, TRADE[goods.group]
    outlet = IN_OUTLET.get(grade, 0) * _fetched(demand)
    if grade in AS_NEW:
        sells = chance_to_sell(demand, trade)
        late = outlet * TOO_LATE / 100
        yield Disposition.RESTOCK, (AS_NEW[grade] * sells + late * (1 - sells), demand.sold)
    if outlet:
        yield Disposition.OUTLET, (outlet, demand.marked_down)
    if grade in REPAIRED:
        yield Disposition.REFURBISH, (max(0, REPAIRED[grade] - trade.work), 0)
    if grade is Grade.E:
        yield Disposition.RECYCLE, (MATERIAL, 0)
    yield Disposition.DESTROY, (TO_DESTROY, 0)


def _fetched(demand: Demand) -> float:
    """How the outlet does beside what is assumed of it, drawn to that by WORTH pieces."""
    usual = IN_OUTLET[Grade.A]
    seen = demand.marked_down_to * demand.marked_down
    return (usual * WORTH + seen) / (WORTH + demand.marked_down) / usual


def chance_to_sell(demand: Demand, trade: Trade) -> float:
    """That more pieces sell in what is left of the season than lie there before this one.

    Sales are Poisson at a rate that is itself a guess (gamma), so their number is negative
    binomial: few sales make a wide guess, not a bold one."""
    days = max(LEAST_DAYS, trade.season_days - demand.days_on_sale)
    shape, known = USUAL_SALES + demand.sold, USUAL_DAYS + WEEKS_IN_DAYS
    none = known / (known + days)
    term = total = none**shape
    for sold in range(min(demand.on_shelf, MOST_AHEAD)):
        term *= (shape + sold) / (sold + 1) * (1 - none)
        total += term
    return max(0.0, 1 - total)


def _chance(best: tuple[float, int], next_best: tuple[float, int]) -> float:
    """Both are off by something, less where more was sold."""
    off = sqrt(sum(SPREAD**2 / (1 + pieces / WORTH) for _, pieces in (best, next_best)))
    return (1 + erf((best[0] - next_best[0]) / off / sqrt(2))) / 2


def _prospect(way: Disposition, percent: float, goods: Goods) -> Prospect:
    value, demand = goods.price.portion(round(percent * 100), 10_000), goods.demand
    said = {
        "value": value,
        "loss": -value,
        "cost": goods.price.share(TRADE[goods.group].work),
        "sold": demand.sold,
        "shelf": demand.on_shelf,
        "weeks": WEEKS,
    }
    return Prospect(way, value, WHY[way], said)


RECALLED = Sentence(
    "The maker calls it back: keep it apart.",
    "De maker roept het terug: houd het apart.",
    "Rappelé par le fabricant : à mettre de côté.",
    "Der Hersteller ruft es zurück: getrennt aufbewahren.",
    "Produsenten kaller den tilbake: hold den for seg.",
)
TO_REPAIR = Sentence(
    "To be repaired and sent back: it is the customer's.",
    "Herstellen en terugsturen: het is van de klant.",
    "À réparer et à renvoyer : il appartient au client.",
    "Reparieren und zurücksenden: Es gehört der Kundin oder dem Kunden.",
    "Skal repareres og sendes tilbake: den er kundens.",
)
WHY: dict[Disposition, Sentence] = {
    Disposition.RESTOCK: Sentence(
        "Brings about {value}: {sold} sold in {weeks} weeks, {shelf} on the shelf.",
        "Brengt zo'n {value} op: {sold} verkocht in {weeks} weken, {shelf} op voorraad.",
        "Rapporte environ {value} : {sold} vendus en {weeks} semaines, {shelf} en rayon.",
        "Bringt etwa {value}: {sold} verkauft in {weeks} Wochen, {shelf} im Regal.",
        "Gir rundt {value}: {sold} solgt på {weeks} uker, {shelf} på hyllen.",
    ),
    Disposition.OUTLET: Sentence(
        "Sells for about {value} there; {sold} sold in {weeks} weeks, {shelf} on the shelf.",
        "Brengt daar zo'n {value} op; {sold} verkocht in {weeks} weken, {shelf} op voorraad.",
        "S'y vend environ {value} ; {sold} vendus en {weeks} semaines, {shelf} en rayon.",
        "Bringt dort etwa {value}; {sold} verkauft in {weeks} Wochen, {shelf} im Regal.",
        "Selges der for rundt {value}; {sold} solgt på {weeks} uker, {shelf} på hyllen.",
    ),
    Disposition.REFURBISH: Sentence(
        "Worth about {value} after work for {cost}.",
        "Zo'n {value} waard na werk voor {cost}.",
        "Vaut environ {value} après {cost} de remise en état.",
        "Etwa {value} wert, nach Arbeit für {cost}.",
        "Verdt rundt {value} etter arbeid for {cost}.",
    ),
    Disposition.RECYCLE: Sentence(
        "Only the material is worth something.",
        "Alleen het materiaal is nog iets waard.",
        "Seule la matière a de la valeur.",
        "Nur das Material ist noch etwas wert.",
        "Bare materialet er verdt noe.",
    ),
    Disposition.RETURN_TO_VENDOR: Sentence(
        "What the vendor gives for it is not known here.",
        "Wat de leverancier ervoor geeft is hier niet bekend.",
        "Ce que le fournisseur en donne n'est pas connu ici.",
        "Was der Lieferant dafür gibt, ist hier nicht bekannt.",
        "Hva leverandøren gir for den er ikke kjent her.",
    ),
    Disposition.DONATE: Sentence(
        "Brings in nothing, and somebody can use it.",
        "Brengt niets op, en iemand heeft er iets aan.",
        "Ne rapporte rien, mais quelqu'un peut s'en servir.",
        "Bringt nichts ein, und jemand hat etwas davon.",
        "Gir ingenting, og noen får bruk for den.",
    ),
    Disposition.DESTROY: Sentence(
        "Costs about {loss}, and nobody has anything of it.",
        "Kost zo'n {loss}, en niemand heeft er iets aan.",
        "Coûte environ {loss}, et personne n'en profite.",
        "Kostet etwa {loss}, und niemand hat etwas davon.",
        "Koster rundt {loss}, og ingen får noe ut av den.",
    ),
    Disposition.QUARANTINE: Sentence(
        "Kept apart until a person decides.",
        "Apart gehouden tot iemand beslist.",
        "Mis de côté jusqu'à ce que quelqu'un décide.",
        "Bleibt getrennt, bis ein Mensch entscheidet.",
        "Holdes for seg til noen bestemmer.",
    ),
}
