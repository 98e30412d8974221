"""What the types cannot say: a policy that reads well and still cannot be meant."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from babel.numbers import list_currencies

from api.kernel.language import Sentence
from api.kernel.money import Money
from api.policy.conditions import Amount, Condition, any_of
from api.policy.document import Effects, PolicyDocument, Rule, RuleMethod, Window
from api.policy.places import Path


@dataclass(frozen=True, slots=True)
class Fault:
    path: Path
    sentence: Sentence
    values: dict[str, object] = field(default_factory=dict[str, object])


def faults(document: PolicyDocument) -> Iterator[Fault]:
    """In the order of the document."""
    if document.currency not in list_currencies():
        yield Fault(("currency",), NO_CURRENCY, {"value": document.currency})
        return
    yield from _repeated(("tiers",), document.tiers)
    yield from _of_base(document)
    yield from _repeated(("budgets",), [budget.name for budget in document.budgets])
    for place, budget in enumerate(document.budgets):
        yield from _of_amount(budget.amount, ("budgets", place, "amount"), document.currency)
    yield from _repeated(("rules",), [rule.name for rule in document.rules])
    for place, rule in enumerate(document.rules):
        path = ("rules", place)
        yield from _of_when(rule, (*path, "when"), document)
        yield from _of_then(rule.then, (*path, "then"), document)
        if rule.then.fees and any_of(rule.when, lambda one: one.fault is not None):
            yield Fault((*path, "then", "fees"), NO_FEE_BY_FAULT)
        yield from _of_budget(rule, (*path, "budget"), document)


def _repeated(path: Path, names: tuple[str, ...] | list[str]) -> Iterator[Fault]:
    for place, name in enumerate(names):
        if name in names[:place]:
            yield Fault((*path, place), REPEATED, {"name": name})


def _of_base(document: PolicyDocument) -> Iterator[Fault]:
    base = document.base
    yield from _of_window(base.window, ("base", "window"))
    for method, way in base.ways.items():
        path = ("base", "ways", method.value)
        yield from _of_amount(way.fee, (*path, "fee"), document.currency)
        yield from _of_amount(way.direct_cost, (*path, "directCost"), document.currency)
        if way.days[0] > way.days[1]:
            yield Fault((*path, "days"), WRONG_WAY_ROUND)
    yield from _of_amount(base.keep_item_up_to, ("base", "keepItemUpTo"), document.currency)


def _of_amount(amount: Amount | None, path: Path, currency: str) -> Iterator[Fault]:
    try:
        Money.of(Decimal(amount or 0), currency)
    except ValueError:
        yield Fault(path, TOO_FINE, {"amount": amount, "currency": currency})


def _of_window(window: Window, path: Path) -> Iterator[Fault]:
    if (window.days is not None) + (window.until is not None) + window.unlimited != 1:
        yield Fault(path, ONE_OF_THREE)
    elif window.until and not _is_day(window.until):
        yield Fault((*path, "until"), NO_SUCH_DAY, {"value": window.until})


def _is_day(said: str) -> bool:
    """29 February is none: a day of every year must be there every year."""
    try:
        date.fromisoformat(said if len(said) > len("01-31") else f"2025-{said}")
    except ValueError:
        return False
    return True


def _of_when(rule: Rule, path: Path, document: PolicyDocument) -> Iterator[Fault]:
    when = rule.when
    if rule.method is RuleMethod.TIER and not any_of(when, lambda one: one.tier):
        yield Fault(path, ASKS_NOT, {"method": rule.method, "asked": "tier"})
    if rule.method is RuleMethod.BEHAVIOUR and not any_of(when, lambda one: one.segment):
        yield Fault(path, ASKS_NOT, {"method": rule.method, "asked": "segment"})
    if rule.method is RuleMethod.SITUATION and when.is_personal:
        yield Fault(path, NOT_PERSONAL)
    if rule.is_personal and rule.priority:
        yield Fault((*path[:-1], "priority"), NO_PRIORITY)
    if any(any_of(one.not_, lambda inner: inner.tier) for one in when.parts() if one.not_):
        yield Fault(path, NEGATED_TIER)
    yield from _of_condition(when, path, document.currency)


def _of_budget(rule: Rule, path: Path, document: PolicyDocument) -> Iterator[Fault]:
    """What everybody gets cannot run out for one of them: only who is known can be promised."""
    if rule.budget is None:
        return
    if not rule.is_personal:
        yield Fault(path, NO_BUDGET_FOR_ALL)
    names = [budget.name for budget in document.budgets]
    if rule.budget not in names:
        known = ", ".join(names) or "–"
        yield Fault(path, NO_SUCH_BUDGET, {"name": rule.budget, "known": known})


def _of_condition(when: Condition, path: Path, currency: str) -> Iterator[Fault]:
    for place, season in enumerate(when.season or ()):
        for name, said in (("from", season.first), ("to", season.last)):
            if not _is_day(said):
                yield Fault((*path, "season", place, name), NO_SUCH_DAY, {"value": said})
    if when.price:
        yield from _of_amount(when.price.at_least, (*path, "price", "atLeast"), currency)
        yield from _of_amount(when.price.below, (*path, "price", "below"), currency)
    for name, parts in (("all", when.all), ("any", when.any)):
        for place, part in enumerate(parts or ()):
            yield from _of_condition(part, (*path, name, place), currency)
    if when.not_:
        yield from _of_condition(when.not_, (*path, "not"), currency)


def _of_then(then: Effects, path: Path, document: PolicyDocument) -> Iterator[Fault]:
    if then == Effects():
        yield Fault(path, NOTHING_THEN)
    if then.window:
        yield from _of_window(then.window, (*path, "window"))
    for method, fee in (then.fees or {}).items():
        yield from _of_amount(fee, (*path, "fees", method.value), document.currency)
    known = ", ".join(document.base.ways)
    for name, named in (("fees", then.fees), ("methods", then.methods)):
        for method in named or ():
            if method not in document.base.ways:
                yield Fault((*path, name), NO_SUCH_WAY, {"method": method.value, "known": known})
    yield from _of_amount(then.keep_item_up_to, (*path, "keepItemUpTo"), document.currency)


NO_FEE_BY_FAULT = Sentence(
    en="Line {line}: a fee is told when ordering, when nobody knows of a fault, and what is faulty "
    "comes back free by law. Leave the fees out.",
    nl="Regel {line}: een prijs wordt bij het bestellen genoemd, als niemand een gebrek kent, en "
    "bij een gebrek is terugsturen gratis. Laat fees weg.",
    fr="Ligne {line} : un prix s'annonce à la commande, quand nul ne connaît de défaut, et le "
    "renvoi d'un défaut est gratuit. Retirez fees.",
    de="Zeile {line}: Ein Preis wird beim Bestellen genannt, wenn niemand einen Mangel kennt, und "
    "bei einem Mangel ist die Rücksendung frei. Bitte fees weglassen.",
    nb="Linje {line}: en pris oppgis ved bestilling, når ingen kjenner til en mangel, og ved "
    "mangel er returen gratis. Ta bort fees.",
)
NO_SUCH_BUDGET = Sentence(
    en="Line {line}: there is no budget {name}. Those there are: {known}.",
    nl="Regel {line}: er is geen budget {name}. Deze zijn er: {known}.",
    fr="Ligne {line} : il n'y a pas de budget {name}. Il y a : {known}.",
    de="Zeile {line}: Ein Budget {name} gibt es nicht. Es gibt: {known}.",
    nb="Linje {line}: det finnes ikke noe budsjett {name}. Disse finnes: {known}.",
)
NO_BUDGET_FOR_ALL = Sentence(
    en="Line {line}: only a rule of a tier or a segment has a budget; this one is everybody's.",
    nl="Regel {line}: alleen een regel van een tier of segment heeft een budget; deze is voor "
    "iedereen.",
    fr="Ligne {line} : seule une règle de niveau ou de segment a un budget ; celle-ci vaut pour "
    "tous.",
    de="Zeile {line}: Nur eine Regel für eine Stufe oder ein Segment hat ein Budget; diese gilt "
    "für alle.",
    nb="Linje {line}: bare en regel for et nivå eller segment har et budsjett; denne gjelder alle.",
)
NO_CURRENCY = Sentence(
    en="Line {line}: {value} is no currency. Write its ISO 4217 code, such as EUR.",
    nl="Regel {line}: {value} is geen valuta. Schrijf de ISO 4217-code, zoals EUR.",
    fr="Ligne {line} : {value} n'est pas une devise. Écrivez son code ISO 4217, comme EUR.",
    de="Zeile {line}: {value} ist keine Währung. Bitte den ISO-4217-Code schreiben, etwa EUR.",
    nb="Linje {line}: {value} er ingen valuta. Skriv ISO 4217-koden, for eksempel EUR.",
)
REPEATED = Sentence(
    en="Line {line}: {name} is there already. Every name is used once.",
    nl="Regel {line}: {name} is er al. Elke naam komt één keer voor.",
    fr="Ligne {line} : {name} existe déjà. Chaque nom ne sert qu'une fois.",
    de="Zeile {line}: {name} gibt es schon. Jeder Name kommt nur einmal vor.",
    nb="Linje {line}: {name} finnes allerede. Hvert navn brukes én gang.",
)
WRONG_WAY_ROUND = Sentence(
    en="Line {line}, {field}: the fewest days come first, then the most: [2, 4].",
    nl="Regel {line}, {field}: eerst het minste aantal dagen, dan het meeste: [2, 4].",
    fr="Ligne {line}, {field} : d'abord le moins de jours, puis le plus : [2, 4].",
    de="Zeile {line}, {field}: zuerst die wenigsten Tage, dann die meisten: [2, 4].",
    nb="Linje {line}, {field}: færrest dager først, deretter flest: [2, 4].",
)
TOO_FINE = Sentence(
    en="Line {line}, {field}: {currency} does not know {amount} so exactly. Use fewer decimals.",
    nl="Regel {line}, {field}: {currency} kent {amount} niet zo precies. Neem minder decimalen.",
    fr="Ligne {line}, {field} : {currency} n'a pas autant de décimales que {amount}. Réduisez-les.",
    de="Zeile {line}, {field}: {amount} ist für {currency} zu genau. "
    "Bitte weniger Nachkommastellen.",
    nb="Linje {line}, {field}: {amount} er for nøyaktig for {currency}. Bruk færre desimaler.",
)
ONE_OF_THREE = Sentence(
    en="Line {line}, {field}: give one of days, until and unlimited, and only one.",
    nl="Regel {line}, {field}: geef één van days, until en unlimited, en niet meer.",
    fr="Ligne {line}, {field} : donnez un seul de days, until et unlimited.",
    de="Zeile {line}, {field}: genau eines von days, until und unlimited angeben.",
    nb="Linje {line}, {field}: oppgi én av days, until og unlimited, og bare én.",
)
NO_SUCH_DAY = Sentence(
    en="Line {line}, {field}: {value} is no day of every calendar. Write month-day, such as 12-24.",
    nl="Regel {line}, {field}: {value} is niet in elke kalender een dag. "
    "Schrijf maand-dag, zoals 12-24.",
    fr="Ligne {line}, {field} : {value} n'est pas un jour de tout calendrier. "
    "Écrivez mois-jour, comme 12-24.",
    de="Zeile {line}, {field}: {value} ist nicht in jedem Kalender ein Tag. "
    "Bitte Monat-Tag schreiben, etwa 12-24.",
    nb="Linje {line}, {field}: {value} er ikke en dag i hver kalender. Skriv måned-dag, som 12-24.",
)
ASKS_NOT = Sentence(
    en="Line {line}, {field}: a {method} rule must ask for a {asked}. Add one, or change its "
    "method.",
    nl="Regel {line}, {field}: een {method}-regel moet naar {asked} vragen. Voeg dat toe of "
    "verander de methode.",
    fr="Ligne {line}, {field} : une règle {method} doit demander {asked}. Ajoutez-le ou changez "
    "de méthode.",
    de="Zeile {line}, {field}: Eine {method}-Regel muss nach {asked} fragen. Bitte ergänzen oder "
    "die Methode ändern.",
    nb="Linje {line}, {field}: en {method}-regel må spørre etter {asked}. Legg det til, eller "
    "endre metoden.",
)
NOT_PERSONAL = Sentence(
    en="Line {line}, {field}: a SITUATION rule is the same for everybody. Take tier and segment "
    "out, or make it TIER or BEHAVIOUR.",
    nl="Regel {line}, {field}: een SITUATION-regel is voor iedereen gelijk. Haal tier en segment "
    "weg, of maak er TIER of BEHAVIOUR van.",
    fr="Ligne {line}, {field} : une règle SITUATION vaut pour tous. Retirez tier et segment, ou "
    "choisissez TIER ou BEHAVIOUR.",
    de="Zeile {line}, {field}: Eine SITUATION-Regel gilt für alle gleich. Bitte tier und segment "
    "entfernen, oder TIER oder BEHAVIOUR daraus machen.",
    nb="Linje {line}, {field}: en SITUATION-regel er lik for alle. Ta ut tier og segment, eller "
    "gjør den til TIER eller BEHAVIOUR.",
)
NO_PRIORITY = Sentence(
    en="Line {line}, {field}: personal rules have no priority; whoever qualifies gets the best "
    "of them. Take it out.",
    nl="Regel {line}, {field}: persoonlijke regels hebben geen prioriteit; wie in aanmerking komt "
    "krijgt de beste. Haal het weg.",
    fr="Ligne {line}, {field} : les règles personnelles n'ont pas de priorité ; le client reçoit "
    "la meilleure. Retirez-la.",
    de="Zeile {line}, {field}: Persönliche Regeln haben keine Priorität; wer sie erfüllt, bekommt "
    "die beste. Bitte entfernen.",
    nb="Linje {line}, {field}: personlige regler har ingen prioritet; den som oppfyller dem, får "
    "den beste. Ta den ut.",
)
NEGATED_TIER = Sentence(
    en="Line {line}, {field}: a tier under «not» would take from the higher ones. Name the tiers "
    "that get it.",
    nl="Regel {line}, {field}: een tier onder «not» zou de hogere iets afnemen. Noem de tiers die "
    "het krijgen.",
    fr="Ligne {line}, {field} : un tier sous «not» priverait les plus élevés. Nommez ceux qui "
    "l'obtiennent.",
    de="Zeile {line}, {field}: Ein tier unter «not» nähme den höheren etwas. Bitte die tiers "
    "nennen, die es bekommen.",
    nb="Linje {line}, {field}: en tier under «not» ville ta noe fra de høyere. Nevn dem som får "
    "det.",
)
NOTHING_THEN = Sentence(
    en="Line {line}, {field}: this rule changes nothing. Say what it gives, or take it out.",
    nl="Regel {line}, {field}: deze regel verandert niets. Zeg wat hij geeft, of haal hem weg.",
    fr="Ligne {line}, {field} : cette règle ne change rien. Dites ce qu'elle donne, ou retirez-la.",
    de="Zeile {line}, {field}: Diese Regel ändert nichts. Bitte sagen, was sie gibt, oder sie "
    "entfernen.",
    nb="Linje {line}, {field}: denne regelen endrer ingenting. Si hva den gir, eller ta den ut.",
)
NO_SUCH_WAY = Sentence(
    en="Line {line}, {field}: {method} is not among the ways of the base ({known}). Add it there; "
    "«offered: false» keeps it for rules.",
    nl="Regel {line}, {field}: {method} staat niet bij de ways van base ({known}). Voeg het daar "
    "toe; «offered: false» houdt het voor regels.",
    fr="Ligne {line}, {field} : {method} n'est pas parmi les ways de base ({known}). Ajoutez-le ; "
    "«offered: false» le réserve aux règles.",
    de="Zeile {line}, {field}: {method} steht nicht bei den ways der base ({known}). Dort "
    "ergänzen; «offered: false» hält es für Regeln bereit.",
    nb="Linje {line}, {field}: {method} er ikke blant ways i base ({known}). Legg det til der; "
    "«offered: false» holder det til regler.",
)
