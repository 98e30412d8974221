"""What a scanner read: GS1 element strings, Digital Links, and numbers with a check digit."""

import re
from contextlib import suppress
from dataclasses import dataclass

from biip import ParseConfig, ParseError
from biip.gs1_digital_link_uris import GS1DigitalLinkURI
from biip.gs1_messages import GS1Message
from biip.gtin import Gtin
from biip.sscc import Sscc
from biip.upc import Upc

GS = "\x1d"
"""How scanners send FNC1, which ends what has no fixed length."""
IDENTIFIER = re.compile(r"\][A-Za-z][0-9A-Za-z]")
"""«]C1»: which kind of bars it was (ISO/IEC 15424). Scanners send it when they are told to."""
GS1_BARS = ("]C1", "]d2", "]e0", "]J1", "]Q3")
ELEMENTS = re.compile(r"01\d{14}(?:\d{2}.+)?|00\d{18}", re.DOTALL)
"""Without identifier and FNC1: long enough to be nothing else, if the check digit agrees."""
GTIN = re.compile(r"\d{8}|\d{12,14}")
UPC_E = re.compile(r"0\d{7}")
"""A GTIN-12 without its zeros. A GTIN-8 never begins with 0, except inside one company."""
EAN_8 = "]E4"
S10 = re.compile(r"[A-Z]{2}(\d{8})(\d)[A-Z]{2}")
"""A post's number, of UPU standard S10: «RR123456785NL»."""
S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
ANY_DATE = ParseConfig(gs1_element_strings_verify_date=False)


@dataclass(frozen=True, slots=True)
class Barcode:
    code: str
    """As it is kept, and said to people."""
    names: tuple[str, ...]
    """All that a parcel may be known by, the code itself first."""
    gtins: tuple[str, ...] = ()
    """The one number in each of its lengths."""
    serial: str = ""
    misread: bool = False
    """It has a check digit, which does not agree with the rest."""


def read(scanned: str) -> Barcode:
    text = scanned.strip()
    bars = found.group() if (found := IDENTIFIER.match(text)) else ""
    text = text.removeprefix(bars).strip()
    if message := _message(text, surely=bars in GS1_BARS):
        return _of(message)
    code = text.replace(GS, "")
    gtins = (bars != EAN_8 and _upc_e(code)) or _gtins(code)
    return Barcode(code, (code, *_parcels(code)), gtins, misread=not gtins and _misread(code))


def _message(text: str, *, surely: bool) -> GS1Message | None:
    with suppress(ParseError):
        if text.startswith(("http://", "https://")):
            return GS1DigitalLinkURI.parse(text, config=ANY_DATE).as_gs1_message()
        if text.startswith("("):
            return GS1Message.parse_hri(text, config=ANY_DATE)
        if surely or GS in text or ELEMENTS.fullmatch(text):
            return GS1Message.parse(text, config=ANY_DATE)
    return None


def _of(message: GS1Message) -> Barcode:
    values = {each.ai.ai: each.value for each in message.element_strings}
    gtin, sscc = values.get("01", ""), values.get("00", "")
    gtins, parcels = _gtins(gtin), _parcels(sscc)
    code = message.as_hri()
    misread = (gtin and not gtins) or (sscc and not parcels)
    return Barcode(code, (code, *parcels), gtins, values.get("21", ""), bool(misread))


def _gtins(digits: str) -> tuple[str, ...]:
    """GS1 General Specifications 3.3.2: zeros in front make a longer one of a shorter one."""
    with suppress(ParseError):
        whole = Gtin.parse(digits).as_gtin_14()
        return tuple(whole[-n:] for n in (14, 13, 12, 8) if not whole[:-n].strip("0"))
    return ()


def _upc_e(digits: str) -> tuple[str, ...]:
    """GS1 General Specifications 5.2.2.4.2: with the zeros that were left out."""
    with suppress(ParseError):
        return _gtins(Upc.parse(digits).as_upc_a()) if UPC_E.fullmatch(digits) else ()
    return ()


def _parcels(digits: str) -> tuple[str, ...]:
    """A shipment's number with and without its application identifier."""
    bare = digits[2:] if len(digits) == 20 and digits.startswith("00") else digits
    with suppress(ParseError):
        sscc = Sscc.parse(bare).value
        return sscc, f"00{sscc}", f"(00){sscc}"
    return ()


def _misread(code: str) -> bool:
    if post := S10.fullmatch(code.upper()):
        return post[2] != s10_digit(post[1])
    return bool(GTIN.fullmatch(code)) and not _gtins(code)


def s10_digit(body: str) -> str:
    total = sum(int(d) * w for d, w in zip(body, S10_WEIGHTS, strict=True))
    return {10: "0", 11: "5"}.get(11 - total % 11, str(11 - total % 11))
