"""Where frames come from: a camera of this computer, or the folder of one that is tethered."""

import asyncio
import importlib
from collections.abc import AsyncGenerator, Callable
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtGui import QImage

from reviewer_app.tasks import Tasks

EVERY_S = 0.3
EACH = 3
"""Of thirty frames a second a third is enough to read a code."""
KINDS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp"})
Took = Callable[[QImage], None]
Failed = Callable[[Exception], None]


class NoCamera(Exception):
    """There is none, or what reads it is not installed (the extra «camera»)."""


class Frames(Protocol):
    def start(self, took: Took, failed: Failed) -> None:
        """Hands over each frame on the screen's thread, until it is stopped."""
        ...

    def stop(self) -> None: ...


class QtFrames:
    """The first camera of this computer, through QtMultimedia."""

    def __init__(self) -> None:
        self._session: Any = None
        self._count = 0

    def start(self, took: Took, failed: Failed) -> None:
        try:
            media: Any = importlib.import_module("PySide6.QtMultimedia")
        except ImportError:
            failed(NoCamera())
            return
        if not media.QMediaDevices.videoInputs():
            failed(NoCamera())
            return
        session, camera, sink = media.QMediaCaptureSession(), media.QCamera(), media.QVideoSink()
        session.setCamera(camera)
        session.setVideoSink(sink)
        sink.videoFrameChanged.connect(partial(self._frame, took))
        camera.errorOccurred.connect(partial(_broke, failed))
        self._session = (session, camera, sink)
        camera.start()

    def _frame(self, took: Took, frame: Any) -> None:
        self._count += 1
        if self._count % EACH == 0:
            took(frame.toImage())

    def stop(self) -> None:
        if self._session:
            self._session[1].stop()
            self._session = None


def _broke(failed: Failed, *_: object) -> None:
    failed(NoCamera())


class FolderFrames:
    """Each picture that a tethered camera puts into its folder, once it is whole."""

    def __init__(self, tasks: Tasks, folder: Path) -> None:
        self._tasks, self._folder = tasks, folder
        self._stop: Callable[[], None] | None = None

    def start(self, took: Took, failed: Failed) -> None:
        self._stop = self._tasks.follow(partial(_pictures, self._folder), took, failed)

    def stop(self) -> None:
        if self._stop:
            self._stop()
            self._stop = None


async def _pictures(folder: Path) -> AsyncGenerator[QImage, None]:
    """What lay there before is nobody's scan; what still grows is looked at again."""
    done = before = await asyncio.to_thread(_listing, folder)
    while True:
        await asyncio.sleep(EVERY_S)
        now = await asyncio.to_thread(_listing, folder)
        whole = [file for file, sizes in now.items() if sizes == before.get(file)]
        for file in whole:
            if done.get(file) != now[file]:
                done = {**done, file: now[file]}
                picture = await asyncio.to_thread(QImage, str(file))
                if not picture.isNull():
                    yield picture
        before = now


def _listing(folder: Path) -> dict[Path, tuple[int, int]]:
    files = [file for file in folder.iterdir() if file.suffix.lower() in KINDS]
    return {file: (stat.st_size, stat.st_mtime_ns) for file in files if (stat := file.stat())}


def frames_from(tasks: Tasks, kind: str, folder: str) -> Frames | None:
    match kind:
        case "qt":
            return QtFrames()
        case "folder" if folder:
            return FolderFrames(tasks, Path(folder).expanduser())
        case _:
            return None
