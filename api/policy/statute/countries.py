"""What each country's law says: periods, dates of application, and the provisions to cite.

V, S and U are the marks of `Confidence`. What a country's table leaves out falls back on the
directive, UNVERIFIED. Conformity values are minima: the Netherlands know no fixed end.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from api.policy.statute.because import PLACES, Because, Confidence, Rule, Topic
from api.policy.statute.calendar import working_day
from api.policy.statute.facts import Facts

V, S, U = Confidence.VERIFIED, Confidence.SECONDARY, Confidence.UNVERIFIED
Cites = Mapping[Topic, tuple[str, Confidence]]

FUNCTION_FROM = date(2026, 6, 19)
"""Dir. (EU) 2023/2673: CRD art. 11a binds for contracts from this day."""
REPAIR_FROM = date(2026, 7, 31)
"""Dir. (EU) 2024/1799: SGD art. 10(2a) binds for contracts from this day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """One country's values; the defaults are the directives' minima."""

    country: str
    because: Mapping[Rule, Because]
    conformity_months: int = 24
    long_lived_months: int | None = None
    second_hand_months: int | None = 12
    """SGD art. 10(6); None where an agreement cannot shorten the period."""
    burden_months: int = 12
    rolls_over: bool = True
    refund_counts_from_goods: bool = False
    """CCR 2013 reg. 34: fourteen days from goods or proof, not from the statement."""
    agreed_refunds_run: bool = False
    """CRA 2015 s. 20(15): a refund for a fault has a clock of its own, once it is agreed."""
    reject_days: int | None = None
    function_from: date | None = None
    repair_from: date | None = None

    def reasons(self, rules: tuple[Rule, ...]) -> tuple[Because, ...]:
        return tuple([self.because[rule] for rule in rules])

    def rolled(self, day: date, *, region: str = "") -> date:
        """The end of a period that would end on this day."""
        if not self.rolls_over:
            return day
        return working_day(day, country=self.country, region=region)

    def repair_extends(self, facts: Facts) -> bool:
        return self.repair_from is not None and facts.contract_at_latest >= self.repair_from


def law_of(country: str) -> Law | None:
    """None: no consumer law that this house knows of (the United States and the rest)."""
    return LAWS.get(country)


DIRECTIVES: Cites = {
    Topic.SCOPE: ("CRD art. 2", U),
    Topic.DISTANCE: ("CRD art. 9(1)", U),
    Topic.EXCEPTION: ("CRD art. 16", U),
    Topic.PERIOD: ("CRD art. 9(2)", U),
    Topic.INFORMATION: ("CRD art. 10", U),
    Topic.ROLL_OVER: ("Reg. (EEC) 1182/71 art. 3(4)", U),
    Topic.DECLARATION: ("CRD art. 11(2)", U),
    Topic.COST: ("CRD art. 14(1)", U),
    Topic.COST_NOT_TOLD: ("CRD art. 6(6)", U),
    Topic.DIMINISHED: ("CRD art. 14(2)", U),
    Topic.REFUND: ("CRD art. 13(1)", U),
    Topic.WITHHOLDING: ("CRD art. 13(3)", U),
    Topic.SEND_BACK: ("CRD art. 14(1)", U),
    Topic.FUNCTION: ("CRD art. 11a", U),
    Topic.CONFORMITY: ("SGD art. 10(1)", U),
    Topic.SECOND_HAND: ("SGD art. 10(6)", U),
    Topic.REPAIR: ("SGD art. 10(2a)", U),
    Topic.BURDEN: ("SGD art. 11", U),
    Topic.REMEDY: ("SGD art. 14(1)", U),
    Topic.CHOICE: ("SGD art. 13(2)", U),
    Topic.RECALL: ("GPSR art. 37", U),
}
# Regulations bind without a national act; this one was read.
UNION: Cites = {Topic.ROLL_OVER: ("Reg. (EEC) 1182/71 art. 3(4)", V)}

NL: Cites = {
    Topic.DISTANCE: ("BW 6:230o", S),
    Topic.EXCEPTION: ("BW 6:230p", U),
    Topic.PERIOD: ("BW 6:230o", S),
    Topic.INFORMATION: ("BW 6:230o(2)", S),
    Topic.DECLARATION: ("CRD art. 11(2)", V),
    Topic.COST: ("BW 6:230s(2)", V),
    Topic.COST_NOT_TOLD: ("BW 6:230n(3)", V),
    Topic.DIMINISHED: ("BW 6:230s(3)", V),
    Topic.REFUND: ("BW 6:230r", V),
    Topic.WITHHOLDING: ("BW 6:230r(4)", V),
    Topic.SEND_BACK: ("BW 6:230s(1)", V),
    Topic.FUNCTION: ("BW 6:230oa", S),
    Topic.CONFORMITY: ("BW 7:18", U),
    Topic.BURDEN: ("BW 7:18a", U),
    Topic.REMEDY: ("BW 7:21", U),
    Topic.CHOICE: ("BW 7:21", U),
}
BE: Cites = {
    Topic.DISTANCE: ("WER VI.47", S),
    Topic.EXCEPTION: ("WER VI.53", S),
    Topic.PERIOD: ("WER VI.47", S),
    Topic.INFORMATION: ("WER VI.48", S),
    Topic.DECLARATION: ("WER VI.49", S),
    Topic.COST: ("WER VI.51", S),
    Topic.COST_NOT_TOLD: ("WER VI.51", S),
    Topic.DIMINISHED: ("WER VI.51", S),
    Topic.REFUND: ("WER VI.50", S),
    Topic.WITHHOLDING: ("WER VI.50", S),
    Topic.SEND_BACK: ("WER VI.51", S),
    Topic.FUNCTION: ("CRD art. 11a", S),
    Topic.CONFORMITY: ("oud BW 1649quater", U),
    Topic.SECOND_HAND: ("oud BW 1649quater", U),
    Topic.BURDEN: ("oud BW 1649quater", U),
    Topic.REMEDY: ("oud BW 1649quinquies", U),
}
DE: Cites = {
    Topic.DISTANCE: ("BGB § 312g(1)", U),
    Topic.EXCEPTION: ("BGB § 312g(2)", U),
    Topic.PERIOD: ("BGB § 356(2)", U),
    Topic.INFORMATION: ("BGB § 356(3)", U),
    Topic.DECLARATION: ("BGB § 355(1)", U),
    Topic.COST: ("BGB § 357", U),
    Topic.COST_NOT_TOLD: ("BGB § 357", U),
    Topic.DIMINISHED: ("BGB § 357a", U),
    Topic.REFUND: ("BGB § 357", U),
    Topic.WITHHOLDING: ("BGB § 357", U),
    Topic.SEND_BACK: ("BGB § 357", U),
    Topic.FUNCTION: ("BGB § 356a", S),
    Topic.CONFORMITY: ("BGB § 438", U),
    Topic.SECOND_HAND: ("BGB § 476(2)", U),
    Topic.BURDEN: ("BGB § 477", U),
    Topic.REMEDY: ("BGB § 439(2)", U),
    Topic.CHOICE: ("BGB § 439(1)", U),
}
FR: Cites = {
    Topic.DISTANCE: ("C. conso. L221-18", U),
    Topic.EXCEPTION: ("C. conso. L221-28", U),
    Topic.PERIOD: ("C. conso. L221-18", U),
    Topic.INFORMATION: ("C. conso. L221-20", U),
    Topic.DECLARATION: ("C. conso. L221-21", U),
    Topic.COST: ("C. conso. L221-23", V),
    Topic.COST_NOT_TOLD: ("C. conso. L221-23", V),
    Topic.DIMINISHED: ("C. conso. L221-23", V),
    Topic.REFUND: ("C. conso. L221-24", U),
    Topic.WITHHOLDING: ("C. conso. L221-24", U),
    Topic.SEND_BACK: ("C. conso. L221-23", V),
    Topic.FUNCTION: ("C. conso. D221-5", S),
    Topic.CONFORMITY: ("C. conso. L217-3", U),
    Topic.BURDEN: ("C. conso. L217-7", U),
    Topic.REMEDY: ("C. conso. L217-11", U),
}
# Section numbers of the Norwegian acts were not read, so the acts are cited whole.
NO: Cites = {
    Topic.DISTANCE: ("angrerettloven", S),
    Topic.EXCEPTION: ("angrerettloven", S),
    Topic.PERIOD: ("angrerettloven", S),
    Topic.INFORMATION: ("angrerettloven", S),
    Topic.DECLARATION: ("angrerettloven", S),
    Topic.COST: ("angrerettloven", S),
    Topic.COST_NOT_TOLD: ("angrerettloven", S),
    Topic.DIMINISHED: ("angrerettloven", S),
    Topic.REFUND: ("angrerettloven", S),
    Topic.WITHHOLDING: ("angrerettloven", S),
    Topic.SEND_BACK: ("angrerettloven", S),
    Topic.CONFORMITY: ("forbrukerkjøpsloven", S),
    Topic.BURDEN: ("forbrukerkjøpsloven", S),
    Topic.REMEDY: ("forbrukerkjøpsloven", U),
    Topic.CHOICE: ("forbrukerkjøpsloven", U),
}
GB: Cites = {
    Topic.SCOPE: ("CCR 2013", U),
    Topic.DISTANCE: ("CCR 2013 reg. 29", S),
    Topic.EXCEPTION: ("CCR 2013 reg. 28", S),
    Topic.PERIOD: ("CCR 2013 reg. 30", S),
    Topic.INFORMATION: ("CCR 2013 reg. 31", S),
    Topic.DECLARATION: ("CCR 2013 reg. 32", S),
    Topic.COST: ("CCR 2013 reg. 35(5)", S),
    Topic.COST_NOT_TOLD: ("CCR 2013 reg. 35(5)", S),
    Topic.DIMINISHED: ("CCR 2013 reg. 34", S),
    Topic.REFUND: ("CCR 2013 reg. 34", S),
    Topic.WITHHOLDING: ("CCR 2013 reg. 34", S),
    Topic.SEND_BACK: ("CCR 2013 reg. 35", S),
    Topic.FUNCTION: ("CCR 2013", S),
    Topic.CONFORMITY: ("Limitation Act 1980 s. 5", U),
    Topic.BURDEN: ("CRA 2015 s. 19(14)", S),
    Topic.REMEDY: ("CRA 2015 s. 20(8)", V),
    Topic.CHOICE: ("CRA 2015 s. 23", U),
    Topic.REJECTION: ("CRA 2015 s. 22", S),
    Topic.REFUND_AFTER_FAULT: ("CRA 2015 s. 20(15)", V),
    Topic.RECALL: ("CRA 2015 s. 9", U),
}

MEMBERS = (
    *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"),
    *("IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
)
# Parts of a member state with a code of their own, where its consumer law holds (TFEU art. 355).
OUTLYING = {"AX": "FI", "GF": "FR", "GP": "FR", "MF": "FR", "MQ": "FR", "RE": "FR", "YT": "FR"}


def _because(*tables: Cites) -> Mapping[Rule, Because]:
    """Later tables speak before earlier ones."""
    cites = {topic: cite for table in tables for topic, cite in table.items()}
    return {
        rule: Because(dimension, rule, *cites[topic])
        for rule, (dimension, topic) in PLACES.items()
        if topic in cites
    }


def _member(
    country: str,
    cites: Cites | None = None,
    *,
    burden_months: int = 12,
    second_hand_months: int | None = 12,
) -> Law:
    return Law(
        country=country,
        because=_because(DIRECTIVES, UNION, cites or {}),
        burden_months=burden_months,
        second_hand_months=second_hand_months,
        function_from=FUNCTION_FROM,
        repair_from=REPAIR_FROM,
    )


# No date was found on which CRD art. 11a and Dir. 2024/1799 bind in IS, LI and NO: no floor there.
STATES: Mapping[str, Law] = {
    **{country: _member(country) for country in MEMBERS},
    "NL": _member("NL", NL, second_hand_months=None),
    "BE": _member("BE", BE, burden_months=24),
    "DE": _member("DE", DE),
    "FR": _member("FR", FR, burden_months=24, second_hand_months=None),
    "PT": _member("PT", burden_months=24),
    "IS": Law(country="IS", because=_because(DIRECTIVES)),
    "LI": Law(country="LI", because=_because(DIRECTIVES)),
    "NO": Law(
        country="NO",
        because=_because(DIRECTIVES, NO),
        long_lived_months=60,
        second_hand_months=None,
        burden_months=24,
    ),
    "GB": Law(
        country="GB",
        because=_because(DIRECTIVES, GB),
        conformity_months=72,
        second_hand_months=None,
        burden_months=6,
        rolls_over=False,
        refund_counts_from_goods=True,
        agreed_refunds_run=True,
        reject_days=30,
    ),
}
LAWS = {**STATES, **{code: STATES[state] for code, state in OUTLYING.items()}}
