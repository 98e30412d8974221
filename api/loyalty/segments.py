"""Segments: who behaves alike. Each is a formula, and says of every customer why.

Nothing here is held against anybody: no segment asks for many returns, faults and recalls are
never counted, and who objects to profiling is in none (GDPR art. 21).
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from babel.numbers import format_percent

from api.kernel.language import Sentence, said_date
from api.loyalty.figures import Figures


class Segment(StrEnum):
    NEW = "NEW"
    LOW_RETURNER = "LOW_RETURNER"
    VALUE = "VALUE"
    AT_RISK = "AT_RISK"
    BRACKETING = "BRACKETING"
    SUSTAINABLE = "SUSTAINABLE"


NEW_FOR = timedelta(days=60)
BEST_FIFTHS = 4
WORST_FIFTHS = 2
OFTEN = 2
"""Once is chance."""

FORMULAS: Mapping[Segment, str] = {
    Segment.NEW: f"days since the first order < {NEW_FOR.days}",
    Segment.LOW_RETURNER: "return rate < the shop's, with a probability of 95 %",
    Segment.VALUE: f"F ≥ {BEST_FIFTHS} and M ≥ {BEST_FIFTHS} and estimated rate ≤ the shop's",
    Segment.AT_RISK: f"R ≤ {WORST_FIFTHS} and F ≥ {BEST_FIFTHS}",
    Segment.BRACKETING: f"bracketed orders in two years ≥ {OFTEN}",
    Segment.SUSTAINABLE: f"sustainable returns in two years ≥ {OFTEN}",
}


def segments_of(figures: Figures | None, at: datetime) -> tuple[Segment, ...]:
    if figures is None:
        return ()
    return tuple(segment for segment, holds in RULES.items() if holds(figures, at))


def _is_new(it: Figures, at: datetime) -> bool:
    return at - it.first_at < NEW_FOR


def _returns_little(it: Figures, at: datetime) -> bool:
    return it.rate.highest < it.usual_rate


def _is_of_value(it: Figures, at: datetime) -> bool:
    best = it.scores and min(it.scores.frequency, it.scores.monetary) >= BEST_FIFTHS
    return bool(best) and it.rate.mean <= it.usual_rate


def _is_at_risk(it: Figures, at: datetime) -> bool:
    scores = it.scores
    return bool(scores and scores.recency <= WORST_FIFTHS and scores.frequency >= BEST_FIFTHS)


RULES: Mapping[Segment, Callable[[Figures, datetime], bool]] = {
    Segment.NEW: _is_new,
    Segment.LOW_RETURNER: _returns_little,
    Segment.VALUE: _is_of_value,
    Segment.AT_RISK: _is_at_risk,
    Segment.BRACKETING: lambda it, at: it.bracketed >= OFTEN,
    Segment.SUSTAINABLE: lambda it, at: it.sustainable >= OFTEN,
}

BECAUSE: Mapping[Segment, Sentence] = {
    Segment.NEW: Sentence(
        en="The first order was on {first}, less than {days} days before.",
        nl="De eerste bestelling was op {first}, minder dan {days} dagen ervoor.",
        fr="La première commande date du {first}, moins de {days} jours avant.",
        de="Die erste Bestellung war am {first}, weniger als {days} Tage davor.",
        nb="Den første ordren var {first}, mindre enn {days} dager før.",
    ),
    Segment.LOW_RETURNER: Sentence(
        en="Of {lines} items {returned} came back: with a probability of 95 % less than the "
        "shop's {usual}.",
        nl="Van {lines} artikelen kwamen er {returned} terug: met een kans van 95 % minder dan de "
        "{usual} van de winkel.",
        fr="Sur {lines} articles, {returned} sont revenus : avec une probabilité de 95 %, moins "
        "que les {usual} de la boutique.",
        de="Von {lines} Artikeln kamen {returned} zurück: mit einer Wahrscheinlichkeit von 95 % "
        "weniger als die {usual} des Geschäfts.",
        nb="Av {lines} varer kom {returned} tilbake: med 95 % sannsynlighet mindre enn butikkens "
        "{usual}.",
    ),
    Segment.VALUE: Sentence(
        en="In fifth {frequency} of 5 by orders and {monetary} of 5 by net value; an estimated "
        "{rate} comes back, in the shop {usual}.",
        nl="In groep {frequency} van 5 naar bestellingen en {monetary} van 5 naar nettowaarde; "
        "naar schatting komt {rate} terug, in de winkel {usual}.",
        fr="Groupe {frequency} sur 5 par commandes et {monetary} sur 5 par valeur nette ; environ "
        "{rate} revient, {usual} dans la boutique.",
        de="In Gruppe {frequency} von 5 nach Bestellungen und {monetary} von 5 nach Nettowert; "
        "geschätzt {rate} kommen zurück, im Geschäft {usual}.",
        nb="I gruppe {frequency} av 5 etter ordre og {monetary} av 5 etter nettoverdi; anslagsvis "
        "{rate} kommer tilbake, i butikken {usual}.",
    ),
    Segment.AT_RISK: Sentence(
        en="Bought often (fifth {frequency} of 5), but not since {last} (fifth {recency} of 5).",
        nl="Kocht vaak (groep {frequency} van 5), maar niet meer sinds {last} (groep {recency} "
        "van 5).",
        fr="Achetait souvent (groupe {frequency} sur 5), mais plus depuis le {last} (groupe "
        "{recency} sur 5).",
        de="Kaufte oft (Gruppe {frequency} von 5), aber nicht mehr seit {last} (Gruppe {recency} "
        "von 5).",
        nb="Kjøpte ofte (gruppe {frequency} av 5), men ikke siden {last} (gruppe {recency} av 5).",
    ),
    Segment.BRACKETING: Sentence(
        en="In {bracketed} orders all but one of several variants came back: better advice on "
        "sizes may help.",
        nl="In {bracketed} bestellingen kwam op één na elke variant terug: beter maatadvies kan "
        "helpen.",
        fr="Dans {bracketed} commandes, toutes les variantes sauf une sont revenues : de meilleurs "
        "conseils de taille peuvent aider.",
        de="In {bracketed} Bestellungen kamen alle Varianten bis auf eine zurück: Bessere "
        "Größenberatung kann helfen.",
        nb="I {bracketed} ordre kom alle varianter unntatt én tilbake: bedre størrelsesråd kan "
        "hjelpe.",
    ),
    Segment.SUSTAINABLE: Sentence(
        en="{sustainable} returns went the slower way or together with another.",
        nl="{sustainable} retouren gingen langzamer of samen met een andere.",
        fr="{sustainable} retours ont pris la voie lente ou voyagé avec un autre.",
        de="{sustainable} Retouren nahmen den langsameren Weg oder kamen mit einer anderen.",
        nb="{sustainable} returer gikk tregere eller sammen med en annen.",
    ),
}


def because(segment: Segment, it: Figures, language: str) -> str:
    """Why this customer is in it, with the figures it was decided by."""
    tag = language.replace("-", "_")
    scores = it.scores
    return BECAUSE[segment].say(
        language,
        first=said_date(it.first_at, language),
        last=said_date(it.last_at, language),
        days=NEW_FOR.days,
        lines=it.lines,
        returned=it.returned,
        rate=format_percent(it.rate.mean, "#,##0.0 %", locale=tag),
        usual=format_percent(it.usual_rate, "#,##0.0 %", locale=tag),
        recency=scores.recency if scores else None,
        frequency=scores.frequency if scores else None,
        monetary=scores.monetary if scores else None,
        bracketed=it.bracketed,
        sustainable=it.sustainable,
    )
