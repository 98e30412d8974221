"""Garbage is collected on the screen's thread alone.

Python collects cycles on whichever thread happens to allocate, and a cycle may hold a widget: one
that dies on the network's thread takes the window with it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 2_000


class Collector(QObject):
    """Takes automatic collection over from Python for as long as the station runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._limits = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)

    def look(self) -> None:
        """Collect the oldest generation whose turn it is, as Python would have."""
        counts = gc.get_count()
        due = [age for age in range(3) if self._limits[age] and counts[age] > self._limits[age]]
        if due:
            gc.collect(due[-1])
