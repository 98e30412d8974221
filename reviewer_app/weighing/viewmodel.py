"""What is put on the scale, told once; and a scale that is not there, told once, too."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer_app.tasks import Tasks
from reviewer_app.weighing.reading import Pan, Weighed
from reviewer_app.weighing.scales import changes, scale_from

AGAIN_MS = 5_000


class Weighing(QObject):
    landed = Signal(int)  # grams; 0 when it was taken away
    said = Signal(str, str)  # tone, words

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks, self._address, self._pan = tasks, "", Pan()
        self._stop_listening: Callable[[], None] | None = None
        self._missed = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._listen)

    def use(self, address: str) -> None:
        self.stop()
        self._address, self._pan, self._missed = address, Pan(), False
        self._listen()

    def stop(self) -> None:
        self._again.stop()
        if self._stop_listening:
            self._stop_listening()
            self._stop_listening = None

    def weigh(self) -> None:
        """Once more what lies there: another piece of the same weight, or it was missed."""
        if self._pan.grams:
            self.landed.emit(self._pan.grams)
        elif self._address:
            self.said.emit("mute", self.tr("Nothing lies on the scale."))
        else:
            self.said.emit("mute", self.tr("This bench has no scale. Choose one in the settings."))

    def _listen(self) -> None:
        if scale := scale_from(self._address):
            self._stop_listening = self._tasks.follow(
                partial(changes, scale), self._saw, self._ended
            )

    def _saw(self, seen: Weighed) -> None:
        self._missed = False
        if (after := self._pan.after(seen)) != self._pan:
            self._pan = after
            self.landed.emit(after.grams)

    def _ended(self, _: Exception) -> None:
        """Unplugged, or never there: it may come back."""
        if not self._missed:
            self._missed = True
            self.said.emit("warn", self.tr("The scale does not answer. Is it plugged in?"))
        self._again.start(AGAIN_MS)
