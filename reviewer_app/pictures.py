"""Product pictures: fetched and decoded off the screen's thread, kept on disk."""

import hashlib
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from reviewer_app.server import Server
from reviewer_app.tasks import Tasks

LARGEST, KEPT_IN_MEMORY = 800, 12
"""Twice as wide as they are shown, and more than are seen at once: 2 MB each."""


class Pictures(QObject):
    arrived = Signal(str)

    def __init__(self, folder: Path, server: Server, tasks: Tasks) -> None:
        super().__init__()
        self._folder, self._server, self._tasks = folder, server, tasks
        self._images: dict[str, QImage] = {}
        self._asked: set[str] = set()
        folder.mkdir(parents=True, exist_ok=True)

    def image(self, url: str | None) -> QImage | None:
        """The picture if it is at hand; else it is sent for, and `arrived` tells."""
        if url and url not in self._images and url not in self._asked:
            self._asked.add(url)
            bring = partial(_bring, self._server, url, self._folder / kept_as(url))
            self._tasks.run(bring, partial(self._got, url), partial(self._failed, url))
        if found := self._images.pop(url or "", None):
            self._images[url or ""] = found  # seen last goes last
        return found

    def try_again(self) -> None:
        """After the line was down: what could not be fetched may be asked for again."""
        self._asked &= set(self._images)

    def _got(self, url: str, image: QImage) -> None:
        if image.isNull():
            return  # what came is no picture: its frame stays empty
        if len(self._images) >= KEPT_IN_MEMORY:
            oldest = next(iter(self._images))
            del self._images[oldest]
            self._asked.discard(oldest)
        self._images[url] = image
        self.arrived.emit(url)

    def _failed(self, url: str, error: Exception) -> None:
        """A picture that does not come is no reason to stop grading; its frame stays empty."""


async def _bring(server: Server, url: str, file: Path) -> QImage:
    image = _read(file)
    return _keep(file, await server.picture(url)) if image.isNull() else image


def _keep(file: Path, body: bytes) -> QImage:
    """Whole or not at all: half a picture would be shown for ever."""
    fresh = file.with_suffix(".new")
    fresh.write_bytes(body)
    image = _read(fresh)
    if image.isNull():
        fresh.unlink()  # what came is no picture
    else:
        fresh.replace(file)
    return image


def _read(file: Path) -> QImage:
    """No larger than it is shown: a photo of a phone would take ten times as much on the way."""
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if max(size.width(), size.height()) > LARGEST:
        reader.setScaledSize(size.scaled(LARGEST, LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def kept_as(url: str) -> str:
    """Its name on disk."""
    return hashlib.sha256(url.encode()).hexdigest()[:32]
