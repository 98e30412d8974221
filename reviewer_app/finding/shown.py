"""A find in words, ready to be drawn."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reviewer_app.finding.viewmodel import Finds
from reviewer_app.parcels import Candidate, FindSearch

translate = QCoreApplication.translate  # the name that lupdate looks for


@dataclass(frozen=True, slots=True)
class Action:
    words: str
    sub: str
    mode: str
    key: str


def headline(model: Finds) -> tuple[str, str]:
    if not (find := model.here) or not model.parcel:
        return "", ""
    where = translate("finding", "{0}, in the parcel of {1}")
    return translate("finding", "Not on this return"), where.format(
        find.code, model.parcel.customer_name
    )


def search_name(where: FindSearch) -> str:
    return {
        FindSearch.THIS_PARCEL: translate("finding", "In this parcel"),
        FindSearch.SAME_CUSTOMER: translate("finding", "Other returns of this customer"),
        FindSearch.MISSED: translate("finding", "Missed in other parcels"),
        FindSearch.EXPECTED: translate("finding", "Expected from anybody"),
    }[where]


def searched(model: Finds) -> list[tuple[str, str, bool]]:
    """Where, how many, and whether there are any."""
    every = model.seen.searched if model.seen else ()
    told = translate("finding", "No")
    return [
        (
            search_name(one.where),
            translate("finding", "%n of the same", "", one.found) if one.found else told,
            bool(one.found),
        )
        for one in every
    ]


def who(one: Candidate) -> str:
    return one.customer_name or translate("finding", "Guest")


def candidate(one: Candidate) -> tuple[str, str, str]:
    """Title, below it, why."""
    sub = f"{one.item.rma}, {one.item.paid.formatted}"
    return who(one), sub, search_name(one.where)


def why(one: Candidate) -> list[str]:
    return [
        translate("finding", "The same article: {0}.").format(one.item.product.title),
        {
            FindSearch.THIS_PARCEL: translate("finding", "It should be in this very parcel."),
            FindSearch.SAME_CUSTOMER: translate("finding", "The same customer sends it back."),
            FindSearch.MISSED: translate("finding", "It was missing in another parcel."),
            FindSearch.EXPECTED: translate("finding", "It is announced and has not come."),
        }[one.where],
    ]


def if_yes() -> list[str]:
    return [
        translate("finding", "It moves to that return, and you grade it here."),
        translate("finding", "Its money clock counts from today."),
    ]


def action(model: Finds) -> Action:
    if model.writing:
        told = translate("finding", "Set it aside")
        where = translate("finding", "Where: a shelf, a box")
        return Action(told, where, "ready", translate("finding", "Enter"))
    if model.sends:
        return Action(translate("finding", "Sending…"), "", "waiting", "")
    if not model.line.online:
        need = translate("finding", "Set aside in hand, and go on")
        return Action(translate("finding", "No network"), need, "waiting", "")
    if chosen := model.chosen:
        told = translate("finding", "It is {0}'s").format(who(chosen))
        return Action(told, chosen.item.rma, "ready", translate("finding", "Space"))
    if model.seen is None:
        return Action(translate("finding", "Looking…"), "", "waiting", "")
    nobody = translate("finding", "Set it aside, and go on")
    return Action(translate("finding", "Nobody fits"), nobody, "waiting", "")
