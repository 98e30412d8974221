"""What nobody can read from a shop's past, as data: how much, how sure, and who says so."""

from collections.abc import Iterable
from math import isfinite

import msgspec

from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput


class Assumption(msgspec.Struct, frozen=True):
    """Shares are parts of one, amounts whole units of the policy's currency."""

    name: str
    value: float
    low: float
    high: float
    meaning: str
    source: str


OWN = "own: no sound public figure found"
ASSUMPTIONS = (
    Assumption("margin", 0.40, 0.30, 0.50, "Of a price, what is left after the goods", OWN),
    Assumption(
        *("cost_per_return", 12.50, 6.95, 19.51),
        "Transport and handling of one return",
        "Thuiswinkel (NL) € 12.50 to 19.50; Bamberg (DE) € 19.51 in 2018, € 6.95 in 2021",
    ),
    Assumption(
        *("demand_effect", -0.10, -0.34, 0.0),
        "Orders, where the cheapest way back becomes dearer by `usual_fee`; in part for a part",
        "own; 32 to 34 % say they would order a lot less (EenVandaag), stated and not revealed",
    ),
    Assumption(
        *("return_reduction", -0.15, -0.30, 0.0),
        "Returns in those orders, but for faults",
        OWN,
    ),
    Assumption("usual_fee", 2.95, 1.95, 4.95, "The fee that has both effects in full", "own"),
    Assumption(
        *("window_growth", 0.05, 0.0, 0.15),
        "Returns, but for faults, where the window becomes longer by `usual_window`; in part for a "
        "part",
        OWN,
    ),
    Assumption(
        *("usual_window", 28, 14, 30),
        "The days more that have this effect in full",
        "own; 28 days are customary (DE market, 2018)",
    ),
    Assumption(
        *("in_time", 0.5, 0.0, 1.0),
        "Returns after the last day of a shorter window that come within it instead",
        OWN,
    ),
    Assumption(
        *("free_way_uptake", 0.35, 0.20, 0.62),
        "Returns whose way becomes dearer that take a free one, no more than 3 days slower",
        "own; 62 % say they would take a slower one",
    ),
    Assumption(
        *("credit_uptake", 0.08, 0.058, 0.171),
        "Returns that are settled by store credit once it is offered",
        "Loop, of exchanges: EU 8 %, UK 5.8 %, US 17.1 % (vendor)",
    ),
    Assumption(
        *("value_of_credit", 0.95, 0.90, 1.0),
        "Of store credit, what is spent in the shop again",
        "vendors claim 90 to 100 %",
    ),
    Assumption(
        *("instant_loss", 0.02, 0.0, 0.09),
        "Of what is paid at once, what is paid for goods that never come",
        "own; at the most all fraud, 9 % of returns (NRF 2025)",
    ),
    Assumption(
        *("return_growth", 0.0, 0.0, 0.0),
        "Returns, next to the period replayed, under either policy: a scenario to choose",
        "−2 % retail volume (ING), +44 % returns in 2021 (ReBound)",
    ),
    Assumption(
        *("kept_ungraded", 0.91, 0.87, 0.98),
        "Of a price, what goods that nobody graded are worth when they are back",
        "DE 2018: 79 % as new, 13 % grade B, 4 % destroyed; 2021: over 93 % as new",
    ),
    Assumption("kept_A", 1.0, 0.95, 1.0, "The same of grade A", "own"),
    Assumption("kept_B", 0.85, 0.75, 0.95, "The same of grade B", "own"),
    Assumption("kept_C", 0.60, 0.45, 0.75, "The same of grade C", "own"),
    Assumption("kept_D", 0.35, 0.20, 0.50, "The same of grade D", "own"),
    Assumption("kept_E", 0.05, 0.0, 0.15, "The same of grade E", "own"),
    Assumption(
        *("retailers_personalising", 0.10, 0.0, 0.10),
        "Retailers who personalise returns: to compare with, not reckoned with",
        "Navar: fewer than 10 %",
    ),
    Assumption(
        *("returning_visitors_convert", 8.0, 8.0, 8.0),
        "How much more often returning visitors buy: to compare with, not reckoned with",
        "vendor statistic",
    ),
)


def assumed(said: Iterable[Assumption]) -> tuple[Assumption, ...]:
    """All of them, with those that somebody knows better. Raises InvalidInput."""
    better = {one.name: one for one in said}
    names = [one.name for one in ASSUMPTIONS]
    for one in better.values():
        if one.name not in names:
            raise InvalidInput(NO_SUCH_ASSUMPTION, field=one.name, names=", ".join(names))
        if not (isfinite(one.low) and isfinite(one.high) and one.low <= one.value <= one.high):
            raise InvalidInput(NO_RANGE, field=one.name)
    return tuple(better.get(one.name, one) for one in ASSUMPTIONS)


def own(name: str, value: float, low: float | None = None, high: float | None = None) -> Assumption:
    """The shop's own figure. Without a range it is known exactly."""
    usual = next((one for one in ASSUMPTIONS if one.name == name), None)
    meaning = usual.meaning if usual else ""
    least, most = value if low is None else low, value if high is None else high
    return Assumption(name, value, least, most, meaning, "the shop's own figure")


NO_SUCH_ASSUMPTION = Sentence(
    en="There is no assumption {field}. There are: {names}.",
    nl="Er is geen aanname {field}. Wel zijn er: {names}.",
    fr="L'hypothèse {field} n'existe pas. Il y a : {names}.",
    de="Die Annahme {field} gibt es nicht. Es gibt: {names}.",
    nb="Antakelsen {field} finnes ikke. Disse finnes: {names}.",
)
NO_RANGE = Sentence(
    en="{field} takes a value, or a value between a lowest and a highest one.",
    nl="{field} is een waarde, of een waarde tussen een laagste en een hoogste.",
    fr="{field} est une valeur, ou une valeur entre un minimum et un maximum.",
    de="{field} ist ein Wert, oder ein Wert zwischen einem kleinsten und einem größten.",
    nb="{field} er en verdi, eller en verdi mellom en laveste og en høyeste.",
)
