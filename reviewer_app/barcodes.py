"""What a scan holds, so that a bench finds it on its shelf, too. Pure; the server knows more."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass

GS = "\x1d"
"""How scanners send FNC1, which ends what has no fixed length."""
IDENTIFIER = re.compile(r"\][A-Za-z][0-9A-Za-z]")
"""«]C1»: the kind of bars, which some scanners send in front (ISO/IEC 15424)."""
GS1_BARS = ("]C1", "]d2", "]e0", "]J1", "]Q3")
GS1 = re.compile(r"01\d{14}(?:\d\d|$)|00\d{18}$|https?://|.*\x1d")
GTIN = re.compile(r"\d{8}|\d{12,14}")
LONG = 14
UPC_E = re.compile(r"0\d{7}")
"""A GTIN-12 without its zeros. It looks like a GTIN-8, which never begins with 0 except inside one
company (GS1 General Specifications, GS1-8 prefixes)."""
EAN_8 = "]E4"


@dataclass(frozen=True, slots=True)
class Scan:
    code: str
    """In large letters, without what the scanner put in front."""
    gtin: str = ""
    """In its longest form, whichever was scanned."""
    sscc: str = ""
    serial: str = ""

    @property
    def key(self) -> str:
        """The same for all that means the same."""
        return self.sscc or self.gtin or self.code

    @property
    def names(self) -> set[str]:
        """All that it may be kept under."""
        shipment = {self.sscc, f"00{self.sscc}", f"(00){self.sscc}"} if self.sscc else set[str]()
        return {self.code, self.gtin or self.code} | shipment

    def sold_as(self, serials: Iterable[str]) -> str:
        """Which of these it is, however that is written; the code itself may be one."""
        here = {_bare(self.serial), _bare(self.code)}
        return next((one for one in serials if _bare(one) in here), "")


def read(scanned: str) -> Scan:
    text = IDENTIFIER.sub("", scanned.strip(), count=1) if scanned[:1] == "]" else scanned.strip()
    code = text.replace(GS, "").upper()
    if scanned.startswith(GS1_BARS) or GS1.match(text):
        return _elements(text, code)
    gtin = _filled(code) if scanned.startswith(EAN_8) else long_gtin(code)
    return Scan(code, gtin, code if re.fullmatch(r"\d{18}", code) else "")


def _bare(serial: str) -> str:
    return "".join(filter(str.isalnum, serial.upper()))


def plain(scanned: str) -> str:
    """Without identifier and FNC1: as a card, a badge or a label is known."""
    return IDENTIFIER.sub("", scanned, count=1).replace(GS, "") if scanned[:1] == "]" else scanned


def long_gtin(digits: str) -> str:
    if UPC_E.fullmatch(digits) and _checks(whole := _with_zeros(digits)):
        return _filled(whole)
    return _filled(digits)


def _filled(digits: str) -> str:
    return digits.zfill(LONG) if GTIN.fullmatch(digits) else ""


def _with_zeros(upc_e: str) -> str:
    """GS1 General Specifications 5.2.2.4.2: its last digit says which zeros were left out."""
    body, last, check = upc_e[1:6], upc_e[6], upc_e[7]
    match last:
        case "0" | "1" | "2":
            number = f"{body[:2]}{last}0000{body[2:]}"
        case "3":
            number = f"{body[:3]}00000{body[3:]}"
        case "4":
            number = f"{body[:4]}00000{body[4:]}"
        case _:
            number = f"{body}0000{last}"
    return f"0{number}{check}"


def _checks(gtin: str) -> bool:
    """GS1 General Specifications 7.9.1: three times each second digit from the right."""
    return sum(int(d) * (3 if n % 2 else 1) for n, d in enumerate(reversed(gtin))) % 10 == 0


def _elements(text: str, code: str) -> Scan:
    import biip  # takes 0.1 s, once, and many benches never see such a code

    with suppress(biip.ParseError):
        found = biip.parse(text, config=biip.ParseConfig(gs1_element_strings_verify_date=False))
        if message := found.gs1_message or found.gs1_digital_link_uri:
            held = {each.ai.ai: each.value for each in message.element_strings}
            gtin = long_gtin(held.get("01", ""))
            return Scan(code, gtin, held.get("00", ""), held.get("21", ""))
    return Scan(code)
