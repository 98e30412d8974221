"""A carrier's list of parcels, however it is written; and what of it was scanned. Pure."""

import csv
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from reviewer_app.barcodes import read

NAMED = ("track", "sscc", "barcode", "sendung", "zending", "envoi", "suivi", "sporing", "parcel")
"""How carriers head the column of codes, the surest first."""
SIGNS = ("\t", ";", ",")
LEAST = 6


def codes_of(text: str) -> tuple[str, ...]:
    """Of a CSV with or without a head, or a code a line; each once, in their order."""
    lines = text.lstrip("\ufeff").splitlines()
    sign = max(SIGNS, key=lambda sign: sum(line.count(sign) for line in lines))
    try:
        rows = [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=sign)]
    except csv.Error:
        return ()  # no list, whatever it is called
    rows = [row for row in rows if any(row)]
    if not rows:
        return ()
    column, named = _column(rows)
    told = (row[column] for row in rows[named:] if len(row) > column)
    return tuple(dict.fromkeys(code for code in told if code))


def _column(rows: list[list[str]]) -> tuple[int, int]:
    """Where the codes stand, and how many rows are its head."""
    head = [cell.lower() for cell in rows[0]]
    for name in NAMED:
        for place, cell in enumerate(head):
            if name in cell and not _is_code(cell):
                return place, 1
    places = range(len(rows[0]))
    looks = [sum(len(row) > place and _is_code(row[place]) for row in rows) for place in places]
    column = looks.index(max(looks))
    return column, int(not _is_code(rows[0][column]))


def _is_code(cell: str) -> bool:
    return len(cell) >= LEAST and " " not in cell and any(sign.isdigit() for sign in cell)


class Seen(Enum):
    LISTED = auto()
    NOT_LISTED = auto()
    AGAIN = auto()


@dataclass(frozen=True, slots=True)
class Tally:
    """What should have come, by what it is known as however it is written, and what has."""

    listed: dict[str, str] = field(default_factory=dict[str, str])
    scanned: tuple[str, ...] = ()

    def with_list(self, codes: tuple[str, ...]) -> "Tally":
        """One more list: a lorry may bring several."""
        return replace(self, listed=self.listed | {read(code).key: code for code in codes})

    def scan(self, code: str) -> tuple["Tally", Seen]:
        key = read(code).key
        if key in self.scanned:
            return self, Seen.AGAIN
        seen = Seen.LISTED if key in self.listed or not self.listed else Seen.NOT_LISTED
        return replace(self, scanned=(*self.scanned, key)), seen

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(code for key, code in self.listed.items() if key not in self.scanned)

    @property
    def here(self) -> int:
        """Of the list, or of all where there is none."""
        return len(self.listed) - len(self.missing) if self.listed else len(self.scanned)
