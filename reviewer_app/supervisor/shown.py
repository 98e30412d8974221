"""The floor in words, ready to be drawn. Amounts are the server's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from reviewer_app import words
from reviewer_app.floors import Bench, ComplaintKind, ComplaintWish, Floor, LeadTask, Task, TaskItem
from reviewer_app.rows import Row
from reviewer_app.supervisor.viewmodel import LeadDesk
from reviewer_app.supervisor.ways import Way, way_name, ways

translate = QCoreApplication.translate  # the name that lupdate looks for
LONG = timedelta(minutes=10)
"""A refund that waits for a second person keeps somebody from working."""


@dataclass(frozen=True, slots=True)
class Person:
    bench: str
    initials: str
    name: str
    now: str
    tone: str
    figures: tuple[str, ...] | None
    hours: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """The one in hand."""

    kind: str
    waits: str
    late: bool
    title: str
    sub: str
    lines: tuple[tuple[str, str], ...]
    amount: tuple[str, str] | None
    why: tuple[tuple[str, str, str], ...]
    """Icon, colour, sentence."""
    pictures: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Action:
    words: str
    sub: str
    mode: str
    key: str


def rows(model: LeadDesk) -> list[Row]:
    return [_row(model, task) for task in model.list]


def _row(model: LeadDesk, task: Task) -> Row:
    late = is_late(model, task)
    mark = translate("floor", "Overdue") if late else short_name(task)
    waits = words.waited(task.since, model.clock())
    long = task.kind is LeadTask.RELEASE and model.clock() - task.since > LONG
    sub = short_why(task)
    return Row(
        task.id,
        title_of(task),
        sub,
        waits,
        "warn" if long else "ink3",
        (mark, "bad" if late else "ink3"),
    )


def is_late(model: LeadDesk, task: Task) -> bool:
    return task.due_at is not None and task.due_at < model.clock()


def title_of(task: Task) -> str:
    if task.recheck_id and task.items:
        return task.items[0].product.title
    if task.find:
        return translate("floor", "Unknown item {0}").format(task.find.code)
    return task.customer_name


def short_name(task: Task) -> str:
    return {
        LeadTask.RELEASE: translate("floor", "Approve"),
        LeadTask.DECIDE: translate("floor", "Decide"),
        LeadTask.APPEAL: translate("floor", "Appeal"),
        LeadTask.COMPLAINT: translate("floor", "Complaint"),
        LeadTask.OVERDUE: translate("floor", "Overdue"),
        LeadTask.FIND: translate("floor", "Find"),
        LeadTask.RECHECK: translate("floor", "Re-check"),
    }[task.kind]


def short_why(task: Task) -> str:
    amount = task.amount.formatted if task.amount else ""
    match task.kind:
        case LeadTask.RELEASE | LeadTask.OVERDUE:
            return f"{amount}, {items_of(task)}"
        case LeadTask.DECIDE:
            return f"{finding_of(task)}, {amount}"
        case LeadTask.COMPLAINT:
            return f"{complaint_name(task)}, {amount}"
        case LeadTask.APPEAL:
            return translate("floor", "Does not agree") + f", {amount}"
        case LeadTask.RECHECK:
            return translate("floor", "Graded once, blind now")
        case LeadTask.FIND:
            place = task.find.place if task.find else None
            if place:
                return translate("floor", "Set aside on {0}").format(place)
            return translate("floor", "Not tied to a unit")


def items_of(task: Task) -> str:
    return words.items(len(task.items))


def finding_of(task: Task) -> str:
    verdict = task.items[0].inspection if task.items else None
    if verdict and verdict.finding:
        return words.finding_name(verdict.finding)
    return translate("floor", "Lost on its way")


def complaint_name(task: Task) -> str:
    return {
        ComplaintKind.DAMAGED: translate("floor", "Came damaged"),
        ComplaintKind.WRONG_ITEM: translate("floor", "Another thing came"),
        ComplaintKind.MISSING: translate("floor", "Never came"),
        None: "",
    }[task.complaint.kind if task.complaint else None]


def answered(model: LeadDesk) -> tuple[str, str]:
    done = model.leading.lead_tasks.answered if model.leading else None
    if not done or not done.count:
        return translate("floor", "Answered today"), translate("floor", "nothing yet")
    told = f"{done.count}"
    if done.usual_minutes is not None:
        told = translate("floor", "{0}, usually in {1} min").format(done.count, done.usual_minutes)
    return translate("floor", "Answered today"), told


# The floor


def headline(model: LeadDesk) -> str:
    told = words.whole_day(model.clock())
    if not model.line.online:
        told += ". " + translate("floor", "No network: this was read before")
    return told


def figures(floor: Floor) -> list[tuple[str, str]]:
    whole = floor.graded + floor.waiting
    told = [
        (f"{floor.graded}", translate("floor", "graded of {0}").format(whole)),
        (QLocale().toString(floor.items_per_hour, "f", 0), translate("floor", "an hour")),
    ]
    if floor.seconds_per_item is not None:
        told.append((words.duration(floor.seconds_per_item), translate("floor", "per item")))
    if floor.agreement and floor.agreement.share is not None:
        share = words.percent(floor.agreement.share)
        told.append((share, translate("floor", "same on re-check")))
    return told


def agreement(floor: Floor) -> str:
    """Kappa is never said without its interval."""
    found = floor.agreement
    if found is None or found.kappa is None or found.low is None or found.high is None:
        return ""
    kappa, low, high = (
        QLocale().toString(one, "f", 2) for one in (found.kappa, found.low, found.high)
    )
    told = translate("floor", "Re-check: kappa {0} ({1} to {2}), %n item(s)", "", found.pairs)
    return told.format(kappa, low, high)


def clock(floor: Floor) -> list[tuple[int, str, str]]:
    """(returns, label, colour)"""
    tones = {-1: "bad", 0: "warn"}
    return [(one.returns, day_label(one.days), tones.get(one.days, "line2")) for one in floor.clock]


def day_label(days: int) -> str:
    special = {
        -1: translate("floor", "Overdue"),
        0: translate("floor", "Today"),
        1: translate("floor", "Tomorrow"),
        7: translate("floor", "7+ days"),
    }
    return special.get(days) or translate("floor", "{0} days").format(days)


def people(model: LeadDesk) -> list[Person]:
    benches = model.floor.benches if model.floor else ()
    rechecked = any(one.figures and one.figures.same_grade for one in benches)
    return [_person(model, one, rechecked=rechecked) for one in benches]


def _person(model: LeadDesk, one: Bench, *, rechecked: bool) -> Person:
    waits = [task.since for task in model.list if task.asked_by == one.name and task.refund_id]
    now, tone = one.customer_name or one.parcel_code or "", "ink2"
    if waits:
        since = words.waited(min(waits), model.clock())
        now, tone = translate("floor", "Waits for you, {0}").format(since), "warn"
    elif not one.bench:
        now, tone = translate("floor", "No parcel in hand"), "ink3"
    day = one.figures
    told = None
    if day:
        each = words.duration(day.seconds_per_item) if day.seconds_per_item else ""
        same = words.percent(day.same_grade.share) if day.same_grade else ""
        told = (QLocale().toString(day.items_per_hour, "f", 1), each)
        told += (same,) if rechecked else ()
    hours = day.by_hour if day else ()
    return Person(one.bench or "", one.initials, one.name, now, tone, told, hours)


# The one in hand


def facts(model: LeadDesk, task: Task) -> Facts:
    item = task.items[0] if task.items else None
    grant = item.grant if item else None
    lines = [_line(one, task) for one in task.items[:3]]
    lines += [(line.label, line.amount.formatted) for line in (grant.lines if grant else ())[1:]]
    amount = task.amount.formatted if task.amount else ""
    if task.kind is LeadTask.RELEASE and amount:
        told = (translate("floor", "Customer gets"), amount)
    else:
        told = (translate("floor", "Was paid"), amount) if amount else None
    return Facts(
        kind=kind_name(task),
        waits=translate("floor", "Asked {0} ago").format(words.waited(task.since, model.clock())),
        late=is_late(model, task),
        title=title_of(task),
        sub=_about(task),
        lines=tuple(lines),
        amount=told,
        why=tuple(_why(model, task)),
        pictures=tuple(one.product.image_url for one in task.items[:3]),
    )


def kind_name(task: Task) -> str:
    return {
        LeadTask.RELEASE: translate("floor", "Approve a refund"),
        LeadTask.DECIDE: translate("floor", "Decide about an item"),
        LeadTask.APPEAL: translate("floor", "Answer an appeal"),
        LeadTask.COMPLAINT: translate("floor", "Decide a complaint"),
        LeadTask.OVERDUE: translate("floor", "The law's day has passed"),
        LeadTask.FIND: translate("floor", "Find out whose it is"),
        LeadTask.RECHECK: translate("floor", "Grade it once more"),
    }[task.kind]


def _about(task: Task) -> str:
    parts = [task.rma or "", items_of(task) if task.items else ""]
    if task.asked_by:
        parts.append(translate("floor", "asked by {0}").format(task.asked_by))
    return ", ".join(part for part in parts if part)


def _line(item: TaskItem, task: Task) -> tuple[str, str]:
    return translate("floor", "{0}, paid").format(item.product.title), item.paid.formatted


def _why(model: LeadDesk, task: Task) -> Sequence[tuple[str, str, str]]:
    item = task.items[0] if task.items else None
    told = [("users-round", "ink2", task.why or "")]
    if item and (verdict := item.inspection):
        told += [("x", "warn", one) for one in verdict.evidence]
        if verdict.grade:
            name = words.grade_name(verdict.grade)
            graded = translate("floor", "Graded {0}, {1}.").format(verdict.grade, name)
            told.append(("check", "good", graded))
        if verdict.note != task.why:
            told.append(("file-pen", "ink2", verdict.note or ""))
    if item and item.reason:
        said = translate("floor", "The customer's reason: {0}.").format(item.reason.name)
        told.append(("message-square-quote", "ink2", said))
    told.append(("message-square-quote", "ink2", (item and item.customer_note) or ""))
    if task.complaint:
        told.append(("hand-heart", "ink2", _wish(task)))
    if task.due_at:
        due = words.day(task.due_at)
        said = translate("floor", "By law {0} is the last day for the money.").format(due)
        told.append(("clock", "bad" if is_late(model, task) else "ink2", said))
    return [one for one in told if one[2]]


def _wish(task: Task) -> str:
    money = task.complaint is not None and task.complaint.wish is ComplaintWish.MONEY
    photos = len(task.complaint.photos) if task.complaint else 0
    told = (
        translate("floor", "The customer would like the money.")
        if money
        else translate("floor", "The customer would like another one.")
    )
    return told + " " + translate("floor", "%n photo(s).", "", photos) if photos else told


def action(model: LeadDesk) -> Action:
    task, waits = model.task, model.acting.waits
    if task is None:
        return Action(translate("floor", "Nothing waits for you"), "", "waiting", "")
    if waits:
        if model.acting.sends:
            return Action(translate("floor", "Sending…"), title_of(task), "waiting", "")
        told = translate("floor", "In {0} s").format("{s}")
        return Action(told, translate("floor", "U takes it back"), "pending", "U")
    if way := model.writing:
        words = translate("floor", "With your words")
        return Action(way_name(way), words, "ready", translate("floor", "Enter"))
    first = next(iter(ways(task)), None)
    if task.kind is LeadTask.RECHECK:
        blind = translate("floor", "Press 1 to 5; nobody sees the first")
        return Action(translate("floor", "Grade it blind"), blind, "waiting", "")
    if first is None:
        return _without_step(task)
    if not model.line.online:
        need = translate("floor", "A decision needs it")
        return Action(translate("floor", "No network"), need, "waiting", "")
    return Action(_named(first, task), _below(first), "ready", translate("floor", "Space"))


def _without_step(task: Task) -> Action:
    if task.kind is LeadTask.FIND:
        told = translate("floor", "At the bench")
        return Action(told, translate("floor", "Scan its parcel to work on it"), "waiting", "")
    told = translate("floor", "Nobody has asked")
    return Action(told, translate("floor", "See at the benches where it is"), "waiting", "")


def _named(way: Way, task: Task) -> str:
    approves = task.kind is LeadTask.RELEASE and task.amount
    return f"{way_name(way)} {task.amount.formatted}" if approves and task.amount else way_name(way)


def _below(way: Way) -> str:
    if way.asks:
        return translate("floor", "In words that are kept")
    return translate("floor", "Both names go on the record")


def beside(model: LeadDesk) -> list[tuple[Way, str]]:
    """The other ways, each with its words: of a grade also what the customer would get."""
    task = model.task
    blind = task is not None and task.kind is LeadTask.RECHECK
    return [(way, _beside(way, task)) for way in ways(task)[0 if blind else 1 :]] if task else []


def _beside(way: Way, task: Task) -> str:
    item = task.items[0] if task.items else None
    for one in item.outlooks if item and way.grade else ():
        if one.grade is way.grade:
            return f"{one.grade}  {one.refund.total.formatted}"
    return way_name(way)
