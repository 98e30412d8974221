"""A scanner set to an American keyboard, on the keyboards of the countries we are in."""

from string import ascii_lowercase as low
from string import ascii_uppercase as up

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer_app.keyboards import TEACHES, Learned, Unclear, learn, meant
from tests.properties import tried

AZERTY = str.maketrans("qwazmQWAZM", "azqw,AZQW?")
DEAD = None
LAYOUTS: dict[str, dict[int, str | None]] = {
    "American": {},
    "Dutch, as most are": {},
    "British": str.maketrans("#", "£"),
    "French": AZERTY
    | str.maketrans("0123456789", "à&é\"'(-è_ç")
    | str.maketrans("-./:_?&#%()=+]", "):!M°§73590=+$"),
    "Belgian": AZERTY
    | str.maketrans("0123456789", "à&é\"'(§è!ç")
    | str.maketrans("-./:_?&#%()=+]", "):=M°+73590-_$"),
    "German": str.maketrans("yzYZ", "zyZY")
    | str.maketrans("-/:_?&#()]", "ß-Ö?_/§)=+")
    | dict.fromkeys(map(ord, "=+"), DEAD),
    "Norwegian": str.maketrans("-/:_?&()=", "+-Ø?_/)=\\") | dict.fromkeys(map(ord, "+]"), DEAD),
}


def typed(layout: str, printed: str) -> str:
    return printed.translate(LAYOUTS[layout])


@pytest.mark.parametrize("layout", LAYOUTS)
@given(st.text(TEACHES, max_size=40))
@tried(15)
def test_what_was_learned_from_one_code_reads_every_other(layout: str, printed: str):
    learned = learn(typed(layout, TEACHES))
    assert isinstance(learned, Learned)
    told = "".join(sign for sign in printed if sign not in learned.untold)
    assert meant(learned.seen, typed(layout, told)) == told


@pytest.mark.parametrize("code", ["3SRTN000001", "RMA-48213", "GRADE-5", "0109501101530003"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_our_own_codes_are_read_on_every_keyboard(layout: str, code: str):
    learned = learn(typed(layout, TEACHES))
    assert isinstance(learned, Learned)
    assert meant(learned.seen, typed(layout, code)) == code


@pytest.mark.parametrize(("layout", "untold"), [("German", "=+]"), ("French", "")])
def test_what_a_keyboard_swallows_is_known(layout: str, untold: str):
    learned = learn(typed(layout, TEACHES))
    assert isinstance(learned, Learned)
    assert learned.untold == untold


@pytest.mark.parametrize(
    ("seen", "why"),
    [
        ("3SRTN000001", Unclear.ANOTHER_CODE),
        (TEACHES + "A", Unclear.ANOTHER_CODE),
        (TEACHES.swapcase(), Unclear.CAPITALS),
        (TEACHES.replace("B", "A"), Unclear.ALIKE),
    ],
)
def test_what_cannot_be_known_is_not_guessed(seen: str, why: Unclear):
    assert learn(seen) is why
    assert meant(seen, "3SRTN000001") == "3SRTN000001"


def test_nothing_is_translated_where_nothing_differs():
    assert learn(TEACHES) == Learned(TEACHES)
    assert Learned(TEACHES).same
    assert meant("", low + up) == low + up
