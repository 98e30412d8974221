"""What an office does when the server cannot do what was asked: try again, ask for the password, or
say so. Nothing of an office is kept for later."""

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer_app.backoff import Backoff
from reviewer_app.line import Line
from reviewer_app.server import Declined, Offline, SignInNeeded, Trouble


class Troubles(QObject):
    said = Signal(str, str)  # tone, words
    again = Signal()  # it may be asked once more

    def __init__(self, line: Line, backoff: Backoff) -> None:
        super().__init__()
        self._line, self._backoff = line, backoff
        self.here = False  # somebody is; what comes later is nobody's
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.again)

    def hear(self, error: Exception) -> None:
        if not self.here:
            return
        match error:
            case Offline():
                self._line.set_online(False)
                self.ask_in(int(self._backoff.next_s() * 1000))
            case SignInNeeded():
                self._line.ask_sign_in()
            case Declined():
                self.said.emit("bad", str(error))
            case Trouble():
                pass
            case _:
                raise error

    def over(self) -> None:
        """The server has answered."""
        self._backoff.worked()
        self._line.set_online(True)

    def cut_off(self) -> bool:
        """Says so where it is."""
        if not self._line.online:
            told = self.tr("This needs the network. Nothing was sent, and nothing is lost.")
            self.said.emit("warn", told)
        return not self._line.online

    def ask_in(self, milliseconds: int) -> None:
        self._timer.start(milliseconds)

    def stop(self) -> None:
        self._timer.stop()
