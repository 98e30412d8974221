"""What is printed can be scanned: out of a PDF, out of a label printer's dots, over its socket."""

import asyncio
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtGui import QImage

from reviewer_app.evidence import Discard
from reviewer_app.keyboards import TEACHES
from reviewer_app.labels import paper
from reviewer_app.labels.cards import CLOSE, cards, write_cards, write_evidence
from reviewer_app.labels.label import Label
from reviewer_app.labels.printing import PdfFolder, ZplPrinter, printer_from, raster, to_pdf, zpl
from reviewer_app.parcels import Derogation
from reviewer_app.scanning.viewmodel import CARDS

PLATE = Label("LP00000010047", "Outlet", "Aurora ANC 700 headphones", "AN7-SND · Good · RMA-48213")
TORN = Discard(Derogation.DAMAGED, "https://shop.example/torn.jpg", "Torn at every seam")

pytestmark = pytest.mark.usefixtures("qapp")


def pages(path: Path, dpi: int):
    document = pypdfium2.PdfDocument(path)
    seen = [page.render(scale=dpi / 72).to_numpy() for page in document]
    document.close()
    return seen


def read(picture) -> set[tuple[str, str]]:
    return {(str(one.format), one.text) for one in zxingcpp.read_barcodes(picture)}


def seen_by_a_scanner(image: QImage) -> set[tuple[str, str]]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    dots = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    return read(dots)


BOTH_CODES = {("Code 128", PLATE.code), ("Data Matrix", PLATE.code)}


@pytest.mark.parametrize("dpi", [150, 203, 300])
def test_a_label_is_read_back_from_its_pdf(tmp_path, dpi):
    to_pdf(PLATE, tmp_path / "label.pdf")
    (page,) = pages(tmp_path / "label.pdf", dpi)
    assert read(page) == BOTH_CODES


def test_a_label_is_read_back_from_the_dots_of_a_label_printer():
    image = raster(PLATE)
    assert (image.width(), image.height()) == (799, 400)
    assert seen_by_a_scanner(image) == BOTH_CODES


def of_zpl(sent: bytes) -> QImage:
    """The picture that a printer makes of it."""
    head, _, rest = sent.partition(b"^GFA,")
    total, _, across, dots = rest.split(b",", 3)
    raw = bytes.fromhex(dots.removesuffix(b"^FS^XZ\n").decode())
    assert head.startswith(b"^XA")
    assert len(raw) == int(total)
    image = QImage(raw, 799, len(raw) // int(across), int(across), QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFFFF, 0xFF000000])  # a one is black
    return image.copy()


def test_what_a_zpl_printer_is_sent_is_the_label():
    assert seen_by_a_scanner(of_zpl(zpl(raster(PLATE)))) == BOTH_CODES


async def test_a_zpl_printer_gets_it_over_its_socket():
    got: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        got.set_result(await reader.read())
        writer.close()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        await ZplPrinter("127.0.0.1", port).print(PLATE)
        sent = await got
    assert seen_by_a_scanner(of_zpl(sent)) == BOTH_CODES


async def test_a_printer_is_chosen_by_its_url(tmp_path):
    await printer_from(f"file://{tmp_path}/labels").print(PLATE)
    assert (tmp_path / "labels" / "LP00000010047.pdf").exists()
    assert isinstance(printer_from("file:///x"), PdfFolder)
    await printer_from("").print(PLATE)
    for wrong in ("ftp://x", "zpl://", "printer://"):
        with pytest.raises(ValueError, match=":"):
            printer_from(wrong)
    with pytest.raises(OSError, match="Nobody's"):
        await printer_from("printer://Nobody's").print(PLATE)


def test_every_card_of_the_sheet_is_read_and_understood(tmp_path):
    write_cards(tmp_path / "cards.pdf")
    (page,) = pages(tmp_path / "cards.pdf", 200)
    assert {text for _, text in read(page)} == {card.code for card in cards()}
    elsewhere = {"HOLD", CLOSE, TEACHES}
    assert {card.code for card in cards()} - elsewhere == CARDS - elsewhere


def test_the_code_of_a_batch_says_all_of_its_evidence(tmp_path):
    write_evidence(tmp_path / "batch.pdf", TORN)
    (page,) = pages(tmp_path / "batch.pdf", 150)
    assert read(page) == {("QR Code", TORN.code)}


def test_the_command_writes_cards_and_codes_and_says_what_is_wrong(tmp_path, capsys):
    cards_file, code = tmp_path / "c.pdf", tmp_path / "e.pdf"
    assert paper.write(cards_file, None) == 0
    assert paper.write(None, ["DAMAGED", TORN.evidence, TORN.words, str(code)]) == 0
    assert read(pages(code, 150)[0]) == {("QR Code", TORN.code)}
    for wrong in (["TORN", TORN.evidence, "x", "f"], ["DAMAGED", "http://x", "words", "f"]):
        assert paper.write(None, wrong) == 2
    assert "DANGEROUS" in capsys.readouterr().err
