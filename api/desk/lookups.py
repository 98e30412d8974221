"""A parcel whose code cannot be scanned: by the end of it, or by whose it is."""

from datetime import datetime
from uuid import UUID

import msgspec

from api.database.reader import Reader, structs
from api.desk.reads import ParcelSummaryView, summaries
from api.kernel.language import Sentence
from api.kernel.refusal import InvalidInput

MOST, LEAST = 5, 3
TOO_SHORT = Sentence(
    en="Type at least {least} characters: the end of the code, the name, or the postcode.",
    nl="Typ minstens {least} tekens: het eind van de code, de naam of de postcode.",
    fr="Tapez au moins {least} caractères : la fin du code, le nom ou le code postal.",
    de="Bitte mindestens {least} Zeichen: das Ende des Codes, den Namen oder die Postleitzahl.",
    nb="Skriv minst {least} tegn: slutten av koden, navnet eller postnummeret.",
)
LOOK_UP = """
SELECT p.id FROM parcel p WHERE p.state <> 'DONE' AND (upper(p.code) LIKE $1 OR p.id IN (
  SELECT i.parcel_id FROM return_item i JOIN "return" r ON r.id = i.of_id
  JOIN "order" o ON o.id = r.order_id LEFT JOIN customer c ON c.id = o.customer_id
  WHERE i.acceptance = 'PENDING' AND i.parcel_id IS NOT NULL
    AND (r.rma LIKE $1 OR lower(c.name) LIKE $2 OR replace(upper(o.postcode), ' ', '') = $3)))
ORDER BY CASE p.state WHEN 'OPEN' THEN 0 WHEN 'ARRIVED' THEN 1 ELSE 2 END,
  p.due_at IS NULL, p.due_at, p.id LIMIT $4
"""


class _Id(msgspec.Struct, frozen=True):
    id: UUID


async def look_up(
    reads: Reader, said: str, *, now: datetime, language: str
) -> tuple[list[ParcelSummaryView], bool]:
    """Those that are expected or wait, what is here first; and whether there are more."""
    plain = "".join(sign for sign in said if sign not in "%_\\").strip()
    if len(plain) < LEAST:
        raise InvalidInput(TOO_SHORT, field="text", least=LEAST)
    bare = "".join(plain.split()).upper()
    asked = (f"%{bare}", f"%{plain.lower()}%", bare, MOST + 1)
    ids = [row.id for row in structs(await reads.fetch(LOOK_UP, *asked), _Id)]
    found = await summaries(reads, ids[:MOST], now=now, language=language)
    return sorted(found, key=lambda one: ids.index(one.id)), len(ids) > MOST
