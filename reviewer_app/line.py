"""Whether the server can be reached, and whether it knows us."""

from PySide6.QtCore import QObject, Signal


class Line(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.online = True  # until something says otherwise: a fresh station does not cry wolf
        self.sign_in_needed = False

    def set_online(self, online: bool) -> None:
        if online != self.online:
            self.online = online
            self.changed.emit()

    def ask_sign_in(self) -> None:
        if not self.sign_in_needed:
            self.sign_in_needed = True
            self.changed.emit()

    def signed_in(self) -> None:
        self.sign_in_needed = False
        self.changed.emit()
