"""Insights as the server would tell of them: an alert that is closed is told no more."""

from datetime import date, timedelta

from reviewer_app.causes import (
    Alert,
    Alerts,
    AlertState,
    Causes,
    Cost,
    Everything,
    Figure,
    Insights,
    Lesson,
    ReasonCount,
    SizeSaid,
    Usual,
    Week,
)
from reviewer_app.server import Declined
from tests.reviewer_app.fake_finances import euro

LAST = date(2026, 11, 21)


def weeks(*rates):
    """Of a hundred sold each week, the newest last."""
    begin = date(2026, 11, 16) - timedelta(weeks=len(rates) - 1)
    return tuple(
        Week(begin + timedelta(weeks=n), 100, rate, rate / 100) for n, rate in enumerate(rates)
    )


def figure(style, title, sold, back, cost, rates, usual, **reasons):
    named = {
        "size": "Too small",
        "expectation": "Not as expected",
        "fault": "Does not work",
        "delivery": "Damaged on the way",
        "other": "Another reason",
    }
    counted = tuple(ReasonCount(named[group], pieces, group) for group, pieces in reasons.items())
    low_high = Usual(usual, usual - 0.03, usual + 0.03)
    found = weeks(*rates)
    return Figure(title, sold, back, Cost(euro(cost)), style, back / sold, counted, found, low_high)


def alert(id, style, title, finding, cases, sold, suggestion, begun, name):
    sentence = f"{title}, «{finding}»: {cases} returns since {begun}, where 5 would be usual."
    sure = "Chance alone would do this to a product once in 1,700 years."
    return Alert(
        id, style, title, finding, sentence, sure, begun, LAST, cases, 5.0, sold, suggestion,
        AlertState.OPEN, name,
    )  # fmt: skip


QUIET = (12, 13, 11, 13, 12, 11, 12, 13, 12, 11, 13, 12, 12, 13)
ALERTS = (
    alert("A-1", "FJELL", "Fjell rain jacket", "Runs small", 34, 51, "Advise one size up",
          date(2026, 10, 12), "too_small"),
    alert("A-2", "NORD", "Nordlys lamp", "Broken on the way", 11, 40, "Pack it for the way",
          date(2026, 11, 9), "damaged_in_transit"),
    alert("A-3", "CH30", "Travel charger 30 W", "Called back by the maker", 6, 6,
          "Sell no more of it", date(2026, 11, 19), "recalled"),
)  # fmt: skip
PRODUCTS = (
    figure("FJELL", "Fjell rain jacket", 238, 51, 3940, (*QUIET, 15, 17, 19, 20, 21), 0.12,
           size=34, expectation=4, other=8, fault=5),
    figure("LOMMA", "Lomma knit", 512, 87, 3120, (*QUIET, 14, 14, 15, 16, 17), 0.13,
           size=19, expectation=27, other=31, fault=6, delivery=4),
    figure("AN7", "Aurora ANC 700", 640, 61, 2880, (*QUIET, 10, 9, 10, 10, 10), 0.1,
           size=2, expectation=6, other=31, fault=22),
    figure("NORD", "Nordlys lamp", 402, 40, 1150, (*QUIET, 9, 9, 10, 12, 13), 0.09,
           expectation=6, other=13, fault=4, delivery=17),
)  # fmt: skip

SIZES = (SizeSaid("S", 6, 9), SizeSaid("M", 12, 17), SizeSaid("L", 11, 16), SizeSaid("XL", 5, 9))

WORDS = {
    "A-1": (
        "My usual L, and I cannot close it over a fleece.",
        "Shoulders are tight, length is fine.",
    )
}


class FakeCauses:
    def __init__(self, ask) -> None:
        self._ask = ask
        self.alerts = list(ALERTS)
        self.heard: list[tuple[str, str]] = []
        self.refuses = ""
        self.days: list[int] = []

    async def causes(self, days):
        self._ask()
        self.days.append(days)
        told = Everything(66790, 6412, 0.096, euro(9.4))
        learned = (Lesson("FJELL", "Too small", 11.2, 19.1, 27.4, SIZES),)
        insights = Insights(LAST - timedelta(days=days), LAST, told, PRODUCTS, "EUR", learned)
        return Causes(Alerts(tuple(self.alerts)), insights, 9)

    async def year_ago(self, days):
        self._ask()
        return 0.103

    async def words(self, alert_id):
        self._ask()
        return WORDS.get(alert_id, ())

    async def answer(self, alert, state, key):
        self._ask()
        if self.refuses:
            raise Declined(self.refuses)
        self.heard.append((alert.id, state))
        if state is not AlertState.SEEN:
            self.alerts = [one for one in self.alerts if one.id != alert.id]
