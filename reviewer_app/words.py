"""The station's words for the contract's values, in the language of the screen."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from reviewer_app.parcels import CheckAnswer, Disposition, Finding, Grade, TenderKind

GRADE_KEYS = {"1": Grade.A, "2": Grade.B, "3": Grade.C, "4": Grade.D, "5": Grade.E}
FINDING_KEYS = {"w": Finding.INCORRECT_ITEM, "m": Finding.MISSING, "e": Finding.EMPTY}
URGENT = timedelta(hours=1)
translate = QCoreApplication.translate  # the name that lupdate looks for


def grade_name(grade: Grade) -> str:
    return {
        Grade.A: translate("words", "New"),
        Grade.B: translate("words", "Like new"),
        Grade.C: translate("words", "Good"),
        Grade.D: translate("words", "Fair"),
        Grade.E: translate("words", "Broken"),
    }[grade]


def finding_name(finding: Finding) -> str:
    return {
        Finding.INCORRECT_ITEM: translate("words", "Wrong item"),
        Finding.MISSING: translate("words", "Missing"),
        Finding.EMPTY: translate("words", "Empty box"),
    }[finding]


def disposition_name(disposition: Disposition) -> str:
    return {
        Disposition.RESTOCK: translate("words", "Restock"),
        Disposition.REFURBISH: translate("words", "Refurbish"),
        Disposition.OUTLET: translate("words", "Outlet"),
        Disposition.DONATE: translate("words", "Donate"),
        Disposition.RECYCLE: translate("words", "Recycle"),
        Disposition.RETURN_TO_VENDOR: translate("words", "To vendor"),
        Disposition.DESTROY: translate("words", "Destroy"),
        Disposition.QUARANTINE: translate("words", "Quarantine"),
    }[disposition]


def tender_name(kind: TenderKind | None) -> str:
    return {
        None: translate("words", "as it was paid"),
        TenderKind.CARD: translate("words", "card"),
        TenderKind.WALLET: translate("words", "wallet"),
        TenderKind.BANK_TRANSFER: translate("words", "bank account"),
        TenderKind.PAY_LATER: translate("words", "pay later"),
        TenderKind.CASH: translate("words", "cash"),
        TenderKind.GIFT_CARD: translate("words", "gift card"),
        TenderKind.STORE_CREDIT: translate("words", "store credit"),
        TenderKind.OTHER: translate("words", "otherwise"),
    }[kind]


def answer_name(answer: CheckAnswer | None) -> str:
    return {
        None: translate("words", "open"),
        CheckAnswer.YES: translate("words", "yes"),
        CheckAnswer.NO: translate("words", "no"),
        CheckAnswer.NOT_APPLICABLE: translate("words", "does not apply"),
    }[answer]


def key_name(key: str) -> str:
    """What is printed on it; most keyboards print letters and arrows alike."""
    named = {"Space": translate("words", "Space"), "Enter": translate("words", "Enter")}
    return named.get(key, key)


def known_already() -> str:
    return translate("words", "I know this")


def items(count: int) -> str:
    return translate("words", "%n item(s)", "", count)


def due(due_at: datetime | None, now: datetime) -> str:
    """How long there is left, as a hand on a clock would say it."""
    if due_at is None:
        return ""
    minutes = int((due_at - now).total_seconds() // 60)
    if minutes < 0:
        return translate("words", "Late")
    if minutes < 60:
        return translate("words", "{0} min").format(minutes)
    if minutes < 180:
        return translate("words", "{0} h {1:02d}").format(minutes // 60, minutes % 60)
    if minutes < 48 * 60:
        return translate("words", "{0} h").format(round(minutes / 60))
    return translate("words", "{0} days").format(round(minutes / 60 / 24))


def urgent(due_at: datetime | None, now: datetime) -> bool:
    return due_at is not None and due_at - now < URGENT


def ago(then: datetime, now: datetime) -> str:
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 1:
        return translate("words", "just now")
    if minutes < 60:
        return translate("words", "{0} min ago").format(minutes)
    return QLocale().toString(_local(then), "HH:mm")


def waited(since: datetime, now: datetime) -> str:
    """How long, in one figure."""
    minutes = max(0, int((now - since).total_seconds() // 60))
    if minutes < 60:
        return translate("words", "{0} min").format(minutes)
    if minutes < 24 * 60:
        return translate("words", "{0} h").format(minutes // 60)
    return translate("words", "%n day(s)", "", minutes // 60 // 24)


def weighed(grams: int, off: int | None) -> tuple[str, str]:
    """In which tone, and how: «254 g, 14 g light»."""
    if off is None:
        return "mute", translate("words", "{0} g").format(grams)
    if not off:
        return "good", translate("words", "{0} g, as it should be").format(grams)
    light, heavy = (
        translate("words", "{0} g, {1} g light"),
        translate("words", "{0} g, {1} g heavy"),
    )
    return "warn", (light if off < 0 else heavy).format(grams, abs(off))


def day(when: datetime) -> str:
    return QLocale().toString(_local(when), translate("words", "d MMM"))


def whole_day(when: datetime) -> str:
    return QLocale().toString(_local(when), translate("words", "dddd d MMMM, HH:mm"))


def short_day(when: datetime) -> str:
    return QLocale().toString(_local(when), translate("words", "ddd d MMM, HH:mm"))


def date_name(on: date) -> str:
    return QLocale().toString(_date(on), translate("words", "dddd d MMMM"))


def short_date_name(on: date) -> str:
    return QLocale().toString(_date(on), translate("words", "ddd d MMMM"))


def day_name(on: date) -> str:
    """Where there is little room."""
    return QLocale().toString(_date(on), translate("words", "d MMM"))


def percent(share: float, *, decimals: int = 0) -> str:
    figure = QLocale().toString(share * 100, "f", decimals)
    return translate("words", "{0}%").format(figure)


def today_or_day(when: datetime, now: datetime) -> str:
    """The time of day where it was today, else the day."""
    then = _local(when)
    if then.date() == _local(now).date():
        return translate("words", "today {0}").format(QLocale().toString(then, "HH:mm"))
    return day(when)


def hour(when: datetime) -> int:
    return _local(when).time().hour()


def duration(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02d}"


def _date(on: date) -> QDate:
    return QDate(on.year, on.month, on.day)


def _local(when: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
