"""Where labels come out: a folder of PDFs, a printer of the system, or a ZPL printer by TCP."""

import asyncio
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPaintDevice, QPainter, QPdfWriter

from reviewer_app.labels.label import HEIGHT, WIDTH, Label, draw_label

DPI, INCH = 203, 25.4
"""Dots of the usual label printer."""
PDF_DPI = 1200
WHITE, BLACK = 0xFFFFFFFF, 0xFF000000
"""A one is black, as ZPL has it; left to itself Qt chooses by the picture."""
PAGE = QPageSize(QSizeF(WIDTH, HEIGHT), QPageSize.Unit.Millimeter)
WAIT_S = 5


class Printer(Protocol):
    async def print(self, label: Label) -> None: ...


class NoPrinter:
    """A bench without labels."""

    async def print(self, label: Label) -> None:
        """Nothing comes out, and nobody waits for it."""


class PdfFolder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def print(self, label: Label) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        to_pdf(label, self._folder / f"{label.code}.pdf")


class SystemPrinter:
    def __init__(self, name: str) -> None:
        self._name = name

    async def print(self, label: Label) -> None:
        # Here and not above: the window is painted before anybody prints.
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        if (known := QPrinterInfo.printerInfo(self._name)).isNull():
            raise OSError(f"there is no printer called {self._name}")
        printer = QPrinter(known, QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(PAGE)
        printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
        _drawn(printer, label, printer.resolution())


class ZplPrinter:
    """Zebra's language, raw to port 9100, as label printers listen to it."""

    def __init__(self, host: str, port: int) -> None:
        self._host, self._port = host, port

    async def print(self, label: Label) -> None:
        async with asyncio.timeout(WAIT_S):
            _, line = await asyncio.open_connection(self._host, self._port)
            line.write(zpl(raster(label)))
            await line.drain()
            line.close()
            await line.wait_closed()


def printer_from(url: str) -> Printer:
    """`file:///folder`, `printer://name`, `zpl://host:9100`; empty: none. ValueError for others."""
    parts = urlsplit(url)
    match parts.scheme:
        case "":
            return NoPrinter()
        case "file":
            return PdfFolder(Path(unquote(parts.path)))
        case "printer" if parts.netloc or parts.path:
            return SystemPrinter(unquote(parts.netloc + parts.path))
        case "zpl" if parts.hostname:
            return ZplPrinter(parts.hostname, parts.port or 9100)
        case _:
            raise ValueError(url)


def to_pdf(label: Label, path: Path) -> None:
    page = QPdfWriter(str(path))
    page.setResolution(PDF_DPI)
    page.setPageSize(PAGE)
    page.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    _drawn(page, label, PDF_DPI)


def raster(label: Label, dpi: int = DPI) -> QImage:
    """Black dots on white, nothing between them."""
    mm = dpi / INCH
    image = QImage(round(WIDTH * mm), round(HEIGHT * mm), QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    _drawn(image, label, dpi)
    return image.convertToFormat(
        QImage.Format.Format_Mono, [WHITE, BLACK], Qt.ImageConversionFlag.ThresholdDither
    )


def zpl(image: QImage) -> bytes:
    """As one graphic field: the printer needs no font and no barcode of its own."""
    dots = image.convertToFormat(QImage.Format.Format_Mono, [WHITE, BLACK])
    across, down, stride = (dots.width() + 7) // 8, dots.height(), dots.bytesPerLine()
    rows = bytes(dots.constBits())
    packed = b"".join(rows[y * stride : y * stride + across] for y in range(down))
    head = f"^XA^PW{dots.width()}^LL{down}^FO0,0^GFA,{len(packed)},{len(packed)},{across},"
    return head.encode() + packed.hex().upper().encode() + b"^FS^XZ\n"


def _drawn(onto: QPaintDevice, label: Label, dpi: int) -> None:
    painter = QPainter(onto)
    draw_label(painter, label, dpi / INCH)
    painter.end()
