"""Nobody at the bench: no key, no scan, no mouse for some minutes."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

STIRS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Idle(QObject):
    """Hears all of the application's events; says once that nothing was among them."""

    gone = Signal()

    def __init__(self, minutes: float) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.gone)
        self.wait(minutes)

    def wait(self, minutes: float) -> None:
        """0: for ever."""
        self._minutes = minutes
        self._timer.setInterval(round(minutes * 60_000))
        self._stir()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in STIRS:
            self._stir()
        return False

    def _stir(self) -> None:
        if self._minutes:
            self._timer.start()
        else:
            self._timer.stop()
