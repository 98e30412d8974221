"""The camera is looked through until it has read one code."""

import asyncio
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from reviewer_app.camera.frames import Frames
from reviewer_app.camera.reading import code_in
from reviewer_app.tasks import Tasks


class Camera(QObject):
    changed = Signal()
    read = Signal(str)  # code
    said = Signal(str, str)  # tone, words

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._frames: Frames | None = None
        self.open, self._reading = False, False
        self.frame = QImage()

    def use(self, frames: Frames | None) -> None:
        self.close()
        self._frames = frames

    def turn(self) -> None:
        if self.close():
            return
        if not self._frames:
            told = self.tr("This bench has no camera. Choose one in the settings.")
            self.said.emit("mute", told)
            return
        self.open, self._reading = True, False
        self._frames.start(self._took, self._failed)
        self.changed.emit()

    def close(self) -> bool:
        """Whether it was open."""
        was, self.open, self.frame = self.open, False, QImage()
        if was and self._frames:
            self._frames.stop()
            self.changed.emit()
        return was

    def _took(self, frame: QImage) -> None:
        """A frame that comes while another is read is only shown."""
        if not self.open:
            return
        self.frame = frame
        self.changed.emit()
        if not self._reading:
            self._reading = True
            self._tasks.run(partial(_read, frame), self._looked, self._failed)

    def _looked(self, code: str) -> None:
        self._reading = False
        if code and self.open:
            self.close()
            self.read.emit(code)

    def _failed(self, _: Exception) -> None:
        self.close()
        told = self.tr("The camera does not answer. Is it plugged in, and its package installed?")
        self.said.emit("warn", told)


async def _read(frame: QImage) -> str:
    return await asyncio.to_thread(code_in, frame)
