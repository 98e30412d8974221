"""The bench without a window."""

import msgspec
import pytest

from reviewer_app.inspecting import shown
from reviewer_app.inspecting.machine import State
from reviewer_app.journal import Operation, Outcome
from reviewer_app.parcels import (
    CheckAnswer,
    Disposition,
    Finding,
    Grade,
    Parcel,
    SaidOfReason,
)
from tests.reviewer_app.fake_shop import PASSWORD

YES, NO = CheckAnswer.YES, CheckAnswer.NO


@pytest.fixture
def bench(signed_in):
    return signed_in.bench


def open_parcel(station, parcel_id="P1"):
    station.scanning.open_parcel(parcel_id)


def grade(bench, grade=Grade.A):
    while bench.verdict.current < len(bench.item.checks):
        bench.answer(YES)
    bench.grade(grade)


def act_and_go_on(station):
    station.bench.act()
    station.bench.go_on()


def action(station):
    return shown.action(station.bench, station.line)


def test_a_parcel_opens_on_its_first_item_with_everything_still_to_do(signed_in, bench):
    open_parcel(signed_in)
    assert (bench.state, bench.place) == (State.CHECKING, 0)
    assert action(signed_in).words == "2 checks left"
    assert action(signed_in).mode == "waiting"


def test_the_big_key_says_what_is_missing_until_nothing_is(signed_in, bench):
    open_parcel(signed_in)
    bench.answer(YES)
    assert action(signed_in).words == "1 check left"
    bench.answer(YES)
    assert action(signed_in).words == "Grade it"
    bench.grade(Grade.A)
    assert (action(signed_in).words, action(signed_in).mode) == ("Refund €50.00", "ready")


def test_what_was_paid_by_several_ways_says_which_gets_how_much(signed_in, bench):
    open_parcel(signed_in)
    assert shown.decision(bench).split == "", "nothing is said before the grade"
    grade(bench)
    assert shown.decision(bench).split == "€40.00 to Visa ·· 4242, €10.00 to gift card"
    bench.grade(Grade.D)
    assert shown.decision(bench).split == "", "one way needs no words"


def test_the_customers_words_stand_beside_their_answers_in_the_inspectors_language(
    signed_in, bench
):
    open_parcel(signed_in)
    tight = SaidOfReason(asked="Where is it too tight?", text="Chest")
    words = {"customer_note": "Knelt", "answers": (tight,)}
    item = msgspec.structs.replace(bench.item, **words)
    assert shown.reason(item) == f"{item.reason.name}: Chest"
    assert shown.said(item) == "“Knelt”\nWhere is it too tight? Chest"
    assert shown.said(msgspec.structs.replace(item, customer_note=None, answers=())) == ""


def test_acting_too_early_does_nothing(signed_in, bench):
    open_parcel(signed_in)
    bench.act()
    assert (bench.state, signed_in.journal.entries()) == (State.CHECKING, ())


def test_a_grade_that_a_no_rules_out_is_refused_and_says_why(signed_in, bench, qtbot):
    open_parcel(signed_in)
    bench.answer(NO)
    with qtbot.waitSignal(bench.said) as said:
        bench.grade(Grade.A)
    assert said.args[1] == "Not New: «Sealed, or untouched» was answered No."
    assert bench.verdict.grade is None


def test_an_act_waits_in_the_journal_for_its_seconds_of_undo(signed_in, bench, clock):
    open_parcel(signed_in)
    grade(bench)
    bench.act()
    (entry,) = signed_in.journal.entries()
    assert (bench.state, entry.operation) == (State.PENDING, Operation.INSPECT)
    assert entry.input["expectedRefund"] == "50.00"
    assert entry.ready_at > clock().timestamp()
    assert action(signed_in).mode == "pending"


def test_undo_takes_it_back_and_nothing_is_sent(signed_in, bench, server, qtbot):
    open_parcel(signed_in)
    grade(bench)
    bench.act()
    bench.undo()
    qtbot.wait(450)  # longer than the time of undo
    assert (bench.state, server.sent) == (State.GRADED, [])
    assert signed_in.journal.entries()[0].outcome == Outcome.WITHDRAWN


def test_after_the_seconds_it_goes_out_and_the_next_item_is_in_hand(
    signed_in, bench, server, clock, qtbot
):
    open_parcel(signed_in)
    grade(bench)
    bench.act()
    qtbot.waitUntil(lambda: bench.place == 1)
    clock.tick(1)
    signed_in.sync.run()
    qtbot.waitUntil(lambda: "P1-1" in server.shop.inspections)
    assert bench.state == State.CHECKING


def test_space_twice_by_a_bouncing_key_acts_once(signed_in, bench, clock):
    open_parcel(signed_in)
    grade(bench)
    bench.act()
    bench.act()
    assert bench.state == State.PENDING
    clock.tick(0.6)
    bench.act()
    assert (bench.state, bench.place) == (State.CHECKING, 1)


def test_after_the_last_item_the_bench_is_idle_and_remembers_the_parcel(signed_in, bench, server):
    open_parcel(signed_in, "P4")
    grade(bench)
    act_and_go_on(signed_in)
    assert (bench.state, bench.parcel) == (State.IDLE, None)
    assert bench.last.customer_name == "Lukas Brandt"
    assert bench.done(bench.last.items[0]).sentence == "New, Restock, €35.00"


def test_a_scan_of_the_next_parcel_does_not_wait_for_the_seconds_of_undo(signed_in, bench):
    open_parcel(signed_in, "P4")
    grade(bench)
    bench.act()
    signed_in.scanning.scan("3SRTN000001")
    assert bench.parcel.id == "P1"
    assert signed_in.journal.standing("P4-1")


def test_a_finding_needs_no_checks(signed_in, bench, server, qtbot):
    open_parcel(signed_in)
    bench.find(Finding.MISSING)
    assert action(signed_in).words == "Report: Missing"
    act_and_go_on(signed_in)
    qtbot.waitUntil(lambda: "P1-1" in server.shop.inspections)
    assert server.shop.inspections["P1-1"]["finding"] == "MISSING"


def test_the_arrow_keys_go_round_the_places(signed_in, bench):
    open_parcel(signed_in)
    grade(bench)
    bench.turn(1)
    assert bench.verdict.disposition == Disposition.REFURBISH
    assert shown.decision(bench).why == "Refurbish brings in less. Proposed: Restock."
    bench.turn(-1)
    bench.turn(-1)
    assert bench.verdict.disposition == Disposition.QUARANTINE


def test_what_was_answered_is_still_there_after_a_look_at_another_item(signed_in, bench):
    open_parcel(signed_in)
    bench.answer(YES)
    bench.pick(2)
    bench.pick(0)
    assert len(bench.verdict.answers) == 1


def test_a_done_item_is_not_graded_twice(signed_in, bench, qtbot):
    open_parcel(signed_in)
    grade(bench)
    act_and_go_on(signed_in)
    with qtbot.waitSignal(bench.said) as said:
        bench.pick(0)
    assert (bench.place, said.args[0]) == (1, "mute")


def test_a_refused_act_puts_the_item_back_and_is_listed(signed_in, bench, server, qtbot):
    server.shop.refuse_items.add("P4-1")
    open_parcel(signed_in, "P4")
    grade(bench)
    with qtbot.waitSignal(signed_in.sync.refused):
        act_and_go_on(signed_in)
    (refusal,) = signed_in.refusals.list
    assert refusal.message == "The refund is now €99.00. Look again and grade anew."
    open_parcel(signed_in, "P4")
    assert bench.state == State.CHECKING
    signed_in.refusals.settle(refusal.key)
    assert signed_in.refusals.list == ()


def test_grading_a_refused_item_again_settles_it(signed_in, bench, server, qtbot):
    server.shop.refuse_items.add("P1-2")
    open_parcel(signed_in)
    bench.pick(1)
    bench.find(Finding.MISSING)
    with qtbot.waitSignal(signed_in.sync.refused):
        act_and_go_on(signed_in)
    server.shop.refuse_items.clear()
    (refusal,) = signed_in.refusals.list
    signed_in.scanning.open_parcel(refusal.parcel_id, refusal.item_id)
    assert bench.item.id == "P1-2"
    bench.find(Finding.EMPTY)
    with qtbot.waitSignal(signed_in.sync.answered):
        act_and_go_on(signed_in)
    assert signed_in.refusals.list == ()


def test_news_of_the_open_parcel_does_not_take_the_work_out_of_hand(signed_in, bench, server):
    open_parcel(signed_in)
    bench.answer(YES)
    parcel = bench.parcel
    bench.refresh(parcel)
    assert (bench.place, len(bench.verdict.answers)) == (0, 1)


@pytest.fixture
def dear(signed_in, bench, shop):
    """Graded, and over what the bench may give alone."""
    for outlook in shop.parcels["P4"]["items"][0]["outlooks"]:
        outlook["refund"]["needsApproval"] = True
    open_parcel(signed_in, "P4")
    grade(bench)
    bench.refresh(over_limit(bench.parcel))
    return bench


def test_over_the_limit_nothing_goes_without_a_second_person(signed_in, dear):
    assert action(signed_in).words == "Waiting for a lead's badge"
    assert "€35.00 is over your limit" in shown.approval_strip(dear)[1]
    dear.act()
    assert dear.state == State.GRADED
    assert signed_in.journal.entries() == ()


def test_a_leads_badge_lets_exactly_this_go_and_its_name_stays(signed_in, dear, shop, qtbot):
    signed_in.scanning.scan("BADGE-RUTH")
    qtbot.waitUntil(lambda: action(signed_in).words == "Refund €35.00")
    assert action(signed_in).sub == "Approved by Ruth Okafor"
    assert shop.approvals["A-1"]["expectedRefund"] == "35.00"
    dear.act()
    assert signed_in.journal.entries()[-1].input["approvalId"] == "A-1"


def test_another_grade_is_another_decision(signed_in, dear, qtbot):
    signed_in.scanning.scan("BADGE-RUTH")
    qtbot.waitUntil(lambda: action(signed_in).words == "Refund €35.00")
    dear.grade(Grade.C)
    assert action(signed_in).words == "Waiting for a lead's badge"
    dear.grade(Grade.A)
    assert action(signed_in).words == "Refund €35.00"


def test_an_approval_is_over_after_five_minutes(signed_in, dear, clock, qtbot):
    signed_in.scanning.scan("BADGE-RUTH")
    qtbot.waitUntil(lambda: action(signed_in).words == "Refund €35.00")
    clock.tick(301)
    assert action(signed_in).words == "Waiting for a lead's badge"


def test_a_badge_that_may_not_approve_is_refused_in_words(signed_in, dear, qtbot):
    signed_in.scanning.scan("BADGE-TOM")
    qtbot.waitUntil(lambda: signed_in.frame.tone == "bad")
    assert action(signed_in).words == "Waiting for a lead's badge"


def test_over_the_limit_it_can_go_to_the_lead_without_a_word(signed_in, dear, qtbot):
    dear.hold()
    assert dear.state == State.PENDING
    assert action(signed_in).words.startswith("Saving in")
    given = signed_in.journal.entries()[-1].input
    assert "holdReason" not in given, "the amount says why"
    assert "approvalId" not in given


def test_anything_else_goes_to_the_lead_with_a_word(signed_in, bench):
    open_parcel(signed_in, "P4")
    grade(bench)
    bench.hold()
    assert action(signed_in).words == "Send it to the lead"
    bench.hold("  Another name on the box. ")
    assert signed_in.journal.entries()[-1].input["holdReason"] == "Another name on the box."
    assert action(signed_in).words.startswith("Saving in")


def test_in_gloves_two_action_cards_send_it_to_the_lead(signed_in, bench):
    open_parcel(signed_in, "P4")
    grade(bench)
    signed_in.scanning.scan("HOLD")
    signed_in.scanning.scan("GO")
    assert signed_in.journal.entries()[-1].input["holdReason"] == "The bench asks for a look."


def test_without_the_network_no_money_over_the_limit_is_offered(signed_in, dear):
    signed_in.line.set_online(False)
    assert action(signed_in).words == "Save the grade"
    told = shown.offline_strip(dear, signed_in.line)[1]
    assert told == "€35.00 is over your limit: without the network it is not refunded."
    dear.act()
    assert "approvalId" not in signed_in.journal.entries()[-1].input


def over_limit(parcel):
    body = msgspec.to_builtins(parcel)
    for outlook in body["items"][0]["outlooks"]:
        outlook["refund"]["needsApproval"] = True
    return msgspec.convert(body, Parcel)


@pytest.fixture
def slipped(signed_in, bench, qtbot):
    """Graded, sent and accepted; and wrong."""
    open_parcel(signed_in, "P4")
    grade(bench)
    with qtbot.waitSignal(signed_in.sync.answered):
        act_and_go_on(signed_in)
    return bench.correcting


def test_a_slip_is_taken_back_with_a_reason_and_graded_again(
    signed_in, bench, slipped, shop, qtbot
):
    slipped.begin()
    slipped.say("   ")
    assert slipped.about, "not without a word"
    slipped.say("I took the next one's label.")
    qtbot.waitUntil(lambda: bench.item is not None and bench.item.id == "P4-1")
    assert shop.heard[-1]["reason"] == "I took the next one's label."
    grade(bench, Grade.B)
    with qtbot.waitSignal(signed_in.sync.answered):
        act_and_go_on(signed_in)
    assert shop.inspections["P4-1"]["grade"] == "B"
    outcomes = [entry.outcome for entry in signed_in.journal.entries()]
    assert outcomes == [Outcome.CORRECTED, Outcome.ACCEPTED]


def test_what_a_grader_may_not_correct_is_said_in_the_servers_words(
    signed_in, slipped, shop, qtbot
):
    shop.refuse_items.add("P4-1")
    slipped.begin()
    slipped.say("A slip.")
    qtbot.waitUntil(lambda: signed_in.frame.toast.startswith("The money has left"))
    assert signed_in.journal.standing("P4-1") is not None, "it holds"


def test_there_is_nothing_to_correct_at_first(signed_in, bench):
    bench.correcting.begin()
    assert bench.correcting.about is None
    assert signed_in.frame.tone == "mute"


@pytest.mark.parametrize("state", ["EXPECTED", "ARRIVED"])
def test_a_parcel_that_nobody_opened_yet_is_received_by_opening_it(
    signed_in, bench, shop, server, qtbot, state
):
    shop.parcels["P14"]["state"] = state
    open_parcel(signed_in, "P14")
    qtbot.waitUntil(lambda: bench.parcel is not None)
    qtbot.waitUntil(lambda: shop.parcels["P14"]["state"] == "OPEN")
    assert signed_in.journal.entries()[0].operation == Operation.RECEIVE


def test_an_open_parcel_is_held_and_given_back(signed_in, bench, shop, qtbot):
    open_parcel(signed_in)
    bench.close()
    qtbot.waitUntil(lambda: shop.leases == [("lease", "P1"), ("release", "P1")])


def test_a_restart_goes_on_where_the_work_was_left(signed_in, make_station, server, qtbot):
    open_parcel(signed_in, "P3")
    signed_in.close()
    again = make_station(server)
    again.sign_in.submit("mira", PASSWORD)
    qtbot.waitUntil(lambda: again.bench.parcel is not None)
    assert again.bench.parcel.id == "P3"
