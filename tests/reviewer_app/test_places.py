"""Where an item may go: what a check closes, what the law closes, and what opens it."""

from datetime import UTC, datetime

import pytest

from reviewer_app.answers import read
from reviewer_app.evidence import Discard, evidence_in
from reviewer_app.inspecting import shown
from reviewer_app.inspecting import verdict as judge
from reviewer_app.inspecting.machine import State
from reviewer_app.inspecting.verdict import Verdict
from reviewer_app.parcels import CheckAnswer, Derogation, Disposition, Grade, Parcel
from tests.reviewer_app.fake_shop import FakeShop

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
TORN = Discard(Derogation.DAMAGED, "https://shop.example/torn.jpg", "Torn at every seam")


@pytest.fixture
def shirt():
    parcels = (read(one, Parcel) for one in FakeShop(NOW).parcels.values())
    return next(i for p in parcels for i in p.items if i.product.sku.startswith("LIN"))


def graded(item, grade: Grade, **no: bool) -> Verdict:
    verdict = Verdict()
    for check in item.checks:
        wrong = no.get(check.handle, False)
        verdict = judge.answer(item, verdict, CheckAnswer.NO if wrong else CheckAnswer.YES)
    return judge.give_grade(item, verdict, grade)


def test_what_the_law_closes_is_opened_by_its_evidence_alone(shirt):
    verdict = judge.send_to(graded(shirt, Grade.D), Disposition.DESTROY)
    assert "2024/1781" in judge.barred(shirt, verdict, Disposition.DESTROY)
    assert not judge.complete(shirt, verdict)
    opened = Verdict(verdict.answers, verdict.grade, None, verdict.disposition, TORN)
    assert judge.complete(shirt, opened)
    sent = judge.to_input(shirt, opened, NOW)["discard"]
    assert sent == {"derogation": "DAMAGED", "evidence": TORN.evidence, "words": TORN.words}
    restocked = judge.send_to(opened, Disposition.OUTLET)
    assert judge.to_input(shirt, restocked, NOW)["discard"] is None


def test_what_a_check_closes_nothing_opens_and_the_proposal_moves_on(shirt):
    verdict = graded(shirt, Grade.E, stains=True)
    assert judge.proposed(shirt, verdict) == Disposition.QUARANTINE
    with_paper = Verdict(verdict.answers, verdict.grade, None, Disposition.RECYCLE, TORN)
    assert judge.barred(shirt, with_paper, Disposition.RECYCLE).startswith("Stained")
    assert judge.complete(shirt, verdict)


def test_the_arrows_skip_what_is_closed(shirt):
    verdict = graded(shirt, Grade.A)
    seen = set()
    for _ in Disposition:
        verdict = judge.turn(shirt, verdict, 1)
        seen.add(judge.disposition(shirt, verdict))
    assert seen == set(Disposition) - {Disposition.DESTROY, Disposition.RECYCLE}


@pytest.mark.parametrize(
    "code", ["DISCARD-DAMAGED", "DISCARD-TORN https://x.y/1 words", "DISCARD-DAMAGED http://x y"]
)
def test_a_code_that_does_not_say_all_of_it_is_no_evidence(code):
    assert evidence_in(code) is None
    assert evidence_in(TORN.code) == TORN


def test_the_bench_says_why_not_and_takes_the_evidence_by_a_scan(signed_in):
    station, bench = signed_in, signed_in.bench
    rows = [station.shelf.parcel(row.id) for row in station.queue.rows]
    parcel = next(p for p in rows if p and p.items[0].product.sku.startswith("LIN"))
    station.scanning.scan(parcel.code)
    for _ in bench.item.checks:
        station.scanning.scan("YES")
    for code in ("GRADE-4", "DISPO-DESTROY"):
        station.scanning.scan(code)
    title, why = shown.barred_strip(bench)
    assert title == "Not to Destroy"
    assert "2024/1781" in why
    assert "evidence code" in why
    assert shown.action(bench, station.line).words == "Send it somewhere else"
    station.scanning.scan("GO")
    assert bench.state == State.CHECKING
    station.scanning.scan(TORN.code)
    assert shown.barred_strip(bench) == ("", "")
    station.scanning.scan("GO")
    assert bench.state == State.PENDING
