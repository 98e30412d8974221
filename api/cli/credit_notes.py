"""`retourney credit-note`: a document of the books, as a file."""

from pathlib import Path

import click

from api.cli.running import with_database
from api.database import Database
from api.kernel import text
from api.kernel.language import LANGUAGES
from api.kernel.refusal import NotFound
from api.refunds.books.document import Document
from api.refunds.books.pdf import pdf
from api.refunds.books.reads import document_numbered
from api.refunds.books.ubl import ubl
from api.refunds.books.words import UNKNOWN_DOCUMENT

FILE = click.Path(dir_okay=False, writable=True, path_type=Path)


@click.command("credit-note")
@click.argument("number")
@click.option("--pdf", "on_paper", type=FILE, help="Write it there as a PDF.")
@click.option("--ubl", "as_ubl", type=FILE, help="Write it there as UBL 2.1 after EN 16931.")
@click.option("--language", type=click.Choice(LANGUAGES), help="Of the PDF. [default: its own]")
@click.option("--entity", default="", help="Handle of the legal entity, where two number alike.")
def credit_note(
    number: str, on_paper: Path | None, as_ubl: Path | None, language: str | None, entity: str
) -> None:
    """Write a credit or debit note NUMBER as a file, or print what it says.

    \b
    Example:
      retourney credit-note CN-2026-000042 --pdf credit.pdf --ubl credit.xml
    """

    async def work(database: Database) -> tuple[Document, bytes | None, bytes | None]:
        wanted = text.typed(number, most=40)
        found = await document_numbered(database.reads, wanted, entity=entity)
        if found is None:
            raise NotFound(UNKNOWN_DOCUMENT, number=number)
        paper = pdf(found, language or found.language) if on_paper else None
        return found, paper, ubl(found) if as_ubl else None

    found, *files = with_database(work)
    for path, content in zip((on_paper, as_ubl), files, strict=True):
        if path and content:
            path.write_bytes(content)
    total, to = found.total.formatted(language or "en"), found.buyer.name
    click.echo(f"{found.number} of {found.issued_on}: {total} for order {found.order_number}, {to}")
