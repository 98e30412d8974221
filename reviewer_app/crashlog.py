"""What goes wrong is written to a file beside the journal, and the station goes on."""

import faulthandler
import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LARGEST_BYTES, KEPT = 1_000_000, 3
LEVELS = {QtMsgType.QtWarningMsg: logging.WARNING, QtMsgType.QtCriticalMsg: logging.ERROR}
HARMLESS = "propagateSizeHints"  # the offscreen platform says so of every window

log = logging.getLogger("retourney-station")


def start(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "station.log", maxBytes=LARGEST_BYTES, backupCount=KEPT, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.addHandler(logging.StreamHandler())
    faulthandler.enable()
    sys.excepthook = _exception
    threading.excepthook = _thread_exception
    qInstallMessageHandler(_qt)


def _exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(130)
    log.error("A bug. The work is safe in the journal.", exc_info=(kind, error, trace))


def _thread_exception(told: threading.ExceptHookArgs) -> None:
    if told.exc_value:
        _exception(told.exc_type, told.exc_value, told.exc_traceback)


def _qt(kind: QtMsgType, _: QMessageLogContext, message: str | None) -> None:
    if message and HARMLESS not in message:
        log.log(LEVELS.get(kind, logging.INFO), "Qt: %s", message)
