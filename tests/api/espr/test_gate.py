"""What nobody bought is not thrown away: who may, what, when and with which words."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.inspection.bars import bars, refuse_barred
from api.inspection.checklists import ASKED, CHECKLISTS, CheckAnswer, Grade
from api.inspection.recovery import Demand, Goods, propose
from api.kernel.language import LANGUAGES
from api.kernel.money import Money
from api.kernel.refusal import InvalidInput, NotAllowed
from api.orders.rules import ProductGroup
from api.reasons.rules import Ground
from api.shop.rules import EntitySize
from api.stock.espr.rules import (
    DISCARDS,
    Derogation,
    Discard,
    Piece,
    barred,
    believable,
    refuse_unless_allowed,
)
from api.stock.rules import Disposition
from tests.properties import tried
from tests.sentences import is_said_in

SHIRT = Piece(
    "The Shirt", "61091000", ProductGroup.FASHION, True, EntitySize.LARGE, date(2026, 7, 19)
)
WHY = Discard(Derogation.DAMAGED, "https://shop.example/photo.jpg", "Torn from seam to seam")
PIECES = st.builds(
    Piece,
    title=st.just("It"),
    cn_code=st.sampled_from([None, "61", "6203", "64041990", "4203", "8518", "420222", "6505"]),
    group=st.sampled_from(ProductGroup),
    unsold=st.booleans(),
    size=st.sampled_from([None, *EntitySize]),
    on=st.dates(date(2024, 1, 1), date(2032, 12, 31)),
)


@tried(200)
@given(piece=PIECES, to=st.sampled_from(Disposition), why=st.sampled_from([None, WHY]))
def test_only_destroying_is_ever_barred_and_evidence_always_opens(
    piece: Piece, to: Disposition, why: Discard | None
):
    large, medium = date(2026, 7, 19), date(2030, 7, 19)
    begins = {EntitySize.LARGE: large, None: large, EntitySize.MEDIUM: medium}.get(piece.size)
    protected = (
        piece.cn_code not in ("8518", "420222")
        if piece.cn_code
        else piece.group is ProductGroup.FASHION
    )
    ban = piece.unsold and protected and begins is not None and piece.on >= begins
    if ban and to in (Disposition.DESTROY, Disposition.RECYCLE) and why is None:
        with pytest.raises(NotAllowed, match="2024/1781"):
            refuse_unless_allowed(piece, to, why)
    else:
        refuse_unless_allowed(piece, to, why)


@tried(100)
@given(piece=PIECES, days=st.integers(0, 3000))
def test_a_ban_never_ends_and_never_depends_on_more_being_known(piece: Piece, days: int):
    later = replace(piece, on=date.fromordinal(piece.on.toordinal() + days))
    assert barred(piece) <= barred(later)
    assert barred(replace(piece, size=EntitySize.MICRO)) == frozenset()
    assert barred(piece) <= barred(replace(piece, size=None)), "unknown is the strictest"


@tried(150)
@given(
    piece=PIECES,
    grade=st.sampled_from(Grade),
    noes=st.sets(st.sampled_from([*ASKED])),
    sold=st.integers(0, 500),
    shelf=st.integers(0, 2000),
    days=st.integers(0, 900),
    marked=st.integers(0, 300),
    to=st.floats(0, 100),
    ground=st.sampled_from(Ground),
)
def test_what_is_proposed_is_never_barred_and_never_destroyed(
    piece: Piece,
    grade: Grade,
    noes: set[str],
    sold: int,
    shelf: int,
    days: int,
    marked: int,
    to: float,
    ground: Ground,
):
    found = bars(piece, dict.fromkeys(noes, CheckAnswer.NO))
    demand = Demand(sold, shelf, days, marked, to)
    price = Money(12_345, "EUR")
    told = propose(grade, Goods(piece.group, ground, price, demand, frozenset(found)))
    assert told.best.disposition not in found
    assert told.best.disposition is not Disposition.DESTROY
    assert 0.5 <= told.sure <= 1
    rivals = [one.value.minor for one in told.every if one.disposition not in found]
    assert told.best.value.minor >= max(rivals, default=0)
    refuse_barred(told.best.disposition, found, None)


def test_the_refusal_says_in_each_language_what_to_do():
    for language in LANGUAGES:
        with pytest.raises(NotAllowed) as refused:
            refuse_unless_allowed(SHIRT, Disposition.RECYCLE, None)
        said = refused.value.say(language)
        assert "2024/1781" in said
        assert "2026-07-19" in said
        assert is_said_in(language, said)


@pytest.mark.parametrize("evidence", ["", "a photo", "http://x.example/1", "https://a b"])
def test_evidence_is_an_address_that_somebody_can_open(evidence: str):
    with pytest.raises(InvalidInput):
        believable(replace(WHY, evidence=evidence))
    with pytest.raises(InvalidInput):
        believable(replace(WHY, words="  "))


def test_a_device_with_data_is_not_sold_on_and_a_swollen_battery_goes_nowhere():
    phone = replace(SHIRT, cn_code="851713", group=ProductGroup.ELECTRONICS)
    data = bars(phone, {"wiped": CheckAnswer.NO})
    assert Disposition.RESTOCK in data
    assert Disposition.DONATE in data
    assert Disposition.REFURBISH not in data
    battery = bars(phone, {"battery": CheckAnswer.NO})
    assert set(Disposition) - set(battery) == {Disposition.QUARANTINE}
    with pytest.raises(NotAllowed, match="ADR"):
        refuse_barred(Disposition.RECYCLE, battery, WHY)
    with pytest.raises(NotAllowed, match="2012/19"):
        refuse_barred(Disposition.DESTROY, bars(phone, {}), WHY)
    assert bars(phone, {"wiped": CheckAnswer.YES}).keys() == {Disposition.DESTROY}


def test_the_worst_is_asked_first():
    for checks in CHECKLISTS.values():
        best_left = [check.grades[0] for check in checks]
        assert best_left == sorted(best_left, reverse=True)
    assert set(Disposition) > DISCARDS


SEASON = Goods(ProductGroup.FASHION, Ground.FIT, Money(10_000, "EUR"))


@pytest.mark.parametrize(
    ("demand", "to"),
    [
        (Demand(sold=40, on_shelf=20, days_on_sale=10), Disposition.RESTOCK),
        (Demand(), Disposition.RESTOCK),
        (Demand(sold=2, on_shelf=300, days_on_sale=10), Disposition.OUTLET),
        (Demand(sold=3, on_shelf=9, days_on_sale=400), Disposition.OUTLET),
    ],
)
def test_what_sells_goes_back_to_the_shelf_and_what_is_left_over_to_the_outlet(
    demand: Demand, to: Disposition
):
    assert propose(Grade.A, replace(SEASON, demand=demand)).best.disposition is to


def test_more_sales_make_it_surer_and_a_dear_outlet_draws():
    few, many = Demand(sold=1), Demand(sold=90, marked_down=90, marked_down_to=70)
    assert (
        propose(Grade.A, replace(SEASON, demand=few)).sure
        < propose(Grade.A, replace(SEASON, demand=many)).sure
    )
    fetched = Demand(marked_down=40, marked_down_to=100)
    cheap = propose(Grade.C, replace(SEASON, demand=Demand(marked_down=40, marked_down_to=20)))
    assert cheap.best.disposition is Disposition.REFURBISH
    assert propose(Grade.C, replace(SEASON, demand=fetched)).best.disposition is Disposition.OUTLET


def test_every_way_says_why_in_each_language():
    told = propose(Grade.C, replace(SEASON, demand=Demand(sold=7, on_shelf=3)))
    assert {one.disposition for one in told.every} == set(Disposition)
    assert {way.because(tongue) for way in told.every for tongue in LANGUAGES}
    assert "€60.00" in told.best.because("en")
    assert "7" in told.best.because("nl")
