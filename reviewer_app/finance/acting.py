"""What finance does, and the words for it once it is done."""

from PySide6.QtCore import QCoreApplication

from reviewer_app.acting import Deed
from reviewer_app.finances import Excess, Step

NOTE, CLOSE, EXPORT = "NOTE", "CLOSE", "EXPORT"
translate = QCoreApplication.translate  # the name that lupdate looks for


def done_in_words(deed: Deed) -> str:
    return {
        Step.RELEASE: translate("finance", "It is released, and will be paid."),
        Step.CONFIRM: translate("finance", "It is booked as paid."),
        Step.RETRY: translate("finance", "It is asked once more."),
        Step.PAY_BY_HAND: translate("finance", "It is yours to pay; confirm it once it moved."),
        Excess.FORGIVEN: translate("finance", "It is forgiven."),
        Excess.CLAIMED: translate("finance", "It is claimed, and in the books."),
        NOTE: translate("finance", "It is noted."),
        CLOSE: translate("finance", "The day is closed."),
    }[deed.name]
