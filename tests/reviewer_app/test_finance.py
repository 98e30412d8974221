"""The finance screen without a window: what is read, what is done, and what is not."""

import pytest

from reviewer_app.finance import bars, shown, steps
from reviewer_app.finance.acting import NOTE
from reviewer_app.finance.viewmodel import FinanceDesk
from reviewer_app.finances import DayPart, Excess
from reviewer_app.screens import Screen
from tests.reviewer_app.fake_catalogue import PASSWORD
from tests.reviewer_app.fake_finances import FRIDAY, TODAY


@pytest.fixture
def enter(station, server, qtbot):
    def enter(username="frida") -> FinanceDesk:
        station.sign_in.submit(username, PASSWORD)
        qtbot.waitUntil(lambda: station.offices.finance.books_of_day is not None)
        return station.offices.finance

    return enter


@pytest.fixture
def frida(enter) -> FinanceDesk:
    """At the busy day, where seven things... six of it, and one of a day long gone."""
    desk = enter()
    desk.choose(FRIDAY)
    return desk


def deeds(server) -> list[tuple[str, str]]:
    return [(deed, about) for deed, about, _ in server.finances.heard]


def done(desk, server, qtbot, count=1):
    qtbot.waitUntil(lambda: len(server.finances.heard) == count)
    qtbot.waitUntil(lambda: desk.acting.waits is None)


def test_finance_opens_at_today_and_nobody_else_has_the_screen(enter, station):
    desk = enter()
    assert station.screens.all == (Screen.MONEY,)
    assert desk.day.on == TODAY
    assert shown.place(desk) == "Veldhuis BV, in EUR"
    rows = shown.rows(desk)
    assert [(row.right, row.tone) for row in rows[:3]] == [
        *(("Today", "accentInk"), ("6 open", "warn"), ("Closed", "good")),
    ]
    assert rows[1].sub == "312 refunds, €41,882.40"


def test_a_supervisor_has_no_finance(station, qtbot):
    station.sign_in.submit("ruth", PASSWORD)
    qtbot.waitUntil(lambda: station.screens.here is not None)
    assert Screen.MONEY not in station.screens.all
    assert station.offices.finance.overview is None


def test_amounts_are_the_servers_words_and_parts_keep_their_order(frida):
    day = frida.day
    assert [bar.said for bar in bars.three(day)] == ["€41,882.40", "€41,363.90", "€39,812.40"]
    assert bars.legend(day) == [
        ("€39,204.40 agrees", "line2"),
        ("€2,159.50 paid, goods on the way", "accentLine"),
        ("€518.50 refused", "bad"),
        ("€608.00 not granted", "warn"),
    ]
    assert [len(bar.parts) for bar in bars.three(day)] == [3, 2, 3]
    assert set(bars.TOKENS) == set(DayPart)


def test_the_table_says_what_is_there_and_what_is_not(frida):
    told = {one.who: one for one in shown.differences(frida)}
    ida = told["Ida Sørensen"]
    assert (ida.granted, ida.paid, ida.goods, ida.step, ida.tone) == (
        *("€389.50", "refused", "€389.50", "Pay it by hand", "bad"),
    )
    stefan = told["Stefan Horvat"]
    assert (stefan.granted, stefan.paid, stefan.step) == ("no", "no", "Have it looked at")
    assert told["Bram de Wit"].goods == "day 1"
    assert told["Lea Fischer"].paid == "on its way"


def test_all_that_is_open_is_one_key_away_also_of_days_long_gone(frida):
    frida.choose_all()
    assert len(frida.differences) == 7
    assert shown.headline(frida)[1].startswith("Of every day, the oldest first: 2 refused, 1 held")
    frida.choose_all()
    assert len(frida.differences) == 6


def test_where_a_day_has_nothing_open_the_next_is_looked_for_in_all_days(enter):
    desk = enter()
    desk.next_difference()
    assert desk.all_open
    assert desk.marked.customer == "Ida Sørensen"


def test_the_next_difference_goes_round(frida):
    names = []
    for _ in range(7):
        frida.next_difference()
        names.append(frida.marked.customer)
    assert names[0] == names[6] == "Ida Sørensen"


@pytest.mark.parametrize(("id", "deed"), [("1", "by hand"), ("2", "retry"), ("5", "confirm")])
def test_the_step_waits_some_seconds_and_is_done(frida, server, qtbot, id, deed):
    frida.look_at(id)
    frida.do()
    assert steps.in_hand(frida).mode == "pending"
    assert server.finances.heard == []
    done(frida, server, qtbot)
    assert deeds(server) == [(deed, id)]
    qtbot.waitUntil(lambda: id not in [one.id for one in frida.differences])
    assert frida.marked is None


@pytest.mark.parametrize("reason", ["", "A good customer."])
def test_what_was_held_is_released_with_a_reason_or_without(frida, server, qtbot, reason):
    frida.look_at("3")
    frida.do()
    assert steps.asks_for(frida).startswith("Why is it released?")
    frida.say(f" {reason} ")
    assert (frida.writing, frida.acting.waits.name) == (None, "RELEASE")
    done(frida, server, qtbot)
    assert deeds(server) == [(f"release {reason}", "3")]


def test_a_step_is_taken_back(frida, server, qtbot):
    frida.look_at("5")
    frida.do()
    frida.undo()
    qtbot.wait(500)
    assert server.finances.heard == []
    assert steps.in_hand(frida).mode == "ready"


def test_while_a_step_waits_nothing_else_comes_to_hand(frida):
    frida.look_at("5")
    frida.do()
    frida.look_at("2")
    frida.choose(TODAY)
    frida.choose_all()
    frida.close_day()
    assert (frida.marked.id, frida.day.on, frida.all_open) == ("5", FRIDAY, False)
    assert frida.acting.waits.about == "5"


def test_what_was_refused_once_can_be_paid_by_hand(frida, server, qtbot):
    frida.look_at("3")
    frida.pay_by_hand()
    assert frida.acting.waits is None, "that is held, not refused"
    frida.look_at("2")
    assert steps.in_hand(frida).by_hand
    assert steps.in_hand(frida).what.endswith("The account is closed.")
    frida.pay_by_hand()
    done(frida, server, qtbot)
    assert deeds(server) == [("by hand", "2")]


def test_a_note_settles_what_has_no_step(frida, server, qtbot):
    frida.look_at("4")
    frida.do()
    assert steps.asks_for(frida).startswith("What did you find out?")
    frida.say("   ")
    frida.say("On the shelf of bench 3.")
    done(frida, server, qtbot)
    qtbot.waitUntil(lambda: frida.marked.note is not None)
    told = steps.in_hand(frida)
    assert (told.next_step, told.open) == ("On the shelf of bench 3.", False)
    row = next(one for one in shown.differences(frida) if one.id == "4")
    assert (row.step, row.tone) == ("Noted by Frida Berg", "ink3")
    frida.do()
    assert frida.writing is None, "once is enough"


@pytest.mark.parametrize(("key", "choice"), [("do", Excess.FORGIVEN), ("claim", Excess.CLAIMED)])
def test_what_was_too_much_is_forgiven_or_claimed_with_a_reason(frida, server, qtbot, key, choice):
    frida.look_at("6")
    if key == "do":
        frida.do()
    else:
        frida.write(Excess.CLAIMED)
    frida.say("Worn.")
    done(frida, server, qtbot)
    assert deeds(server) == [(f"{choice} Worn.", "6")]


def test_only_what_was_too_much_can_be_claimed(frida):
    frida.look_at("2")
    frida.write(Excess.CLAIMED)
    assert frida.writing is None
    frida.write(NOTE)
    assert frida.writing == NOTE


def test_a_day_is_closed_once_nothing_of_it_is_open(frida, server, qtbot):
    assert steps.action(frida).words == "6 differences left"
    frida.close_day()
    assert frida.acting.waits is None
    server.finances.odd = []
    frida.ask()
    qtbot.waitUntil(lambda: steps.action(frida).words == "Close the day")
    frida.close_day()
    assert steps.action(frida).mode == "pending"
    done(frida, server, qtbot)
    assert deeds(server) == [("close", "2026-11-20")]
    qtbot.waitUntil(lambda: steps.action(frida).words == "Closed")


def test_a_refusal_is_said_in_the_servers_words_and_looked_at_anew(frida, server, station, qtbot):
    server.finances.refuses = "A second person must release it."
    frida.look_at("5")
    frida.do()
    qtbot.waitUntil(lambda: station.frame.toast == "A second person must release it.")
    assert frida.acting.waits is None
    assert steps.in_hand(frida).mode == "ready"


def test_an_answer_that_was_lost_is_asked_for_by_the_same_key(frida, server, qtbot, station):
    server.finances.lost = "yes"
    frida.look_at("4")
    frida.write(NOTE)
    frida.say("Found it.")
    qtbot.waitUntil(lambda: not station.line.online)
    station.line.set_online(True)
    frida.write(NOTE)
    frida.say("Found it.")
    done(frida, server, qtbot, 2)
    (_, _, first), (_, _, again) = server.finances.heard
    assert first == again


def test_the_books_of_a_day_become_a_file(frida, server, station, settings, qtbot):
    frida.export()
    done(frida, server, qtbot)
    file = settings.data / "exports" / "veldhuis-2026-11-20.csv"
    qtbot.waitUntil(file.exists)
    assert file.read_bytes() == b"date,booking\r\n"
    assert station.frame.toast == f"Saved as {file}"


def test_without_the_network_what_was_read_stays_and_no_step_goes(
    frida, server, station, make_station, qtbot
):
    server.up = False
    frida.ask()
    qtbot.waitUntil(lambda: not station.line.online)
    frida.look_at("5")
    frida.do()
    frida.export()
    assert frida.acting.waits is None
    assert steps.in_hand(frida).words == "No network"
    assert shown.headline(frida)[1].startswith("No network: this is of today")
    again = make_station(server)
    again.sign_in.submit("frida", PASSWORD)
    qtbot.waitUntil(lambda: len(again.offices.finance.days) == 20)
    assert not again.line.online
    assert shown.headline(again.offices.finance)[1] == "No network: this is what was read last"


def test_other_books_are_a_key_away(frida, qtbot):
    frida.next_books()
    assert shown.place(frida) == "Veldhuis BV, in NOK"
    qtbot.waitUntil(lambda: frida.books_of_day is not None)
    frida.next_books()
    assert frida.books.currency == "EUR"


def test_who_signs_out_leaves_nothing_behind(frida, station):
    station.leave()
    assert (frida.overview, frida.all_books) == (None, ())


def test_what_never_comes_is_a_range_or_says_why_it_is_none(frida, server, qtbot):
    out = frida.overview.early_exposure
    assert bars.values(out.loss) == (140, 212, 320)
    assert shown.rests_on(out).startswith("By 812 early refunds")
    server.finances.loss = None
    frida.ask()
    qtbot.waitUntil(lambda: frida.overview.early_exposure.loss is None)
    assert "cannot be said yet" in shown.rests_on(frida.overview.early_exposure)


def test_the_grid_of_a_chart_ends_above_its_highest_column(frida):
    around = bars.by_day(frida)
    most = max(value for one in around.columns for value in one.values)
    assert around.grid[-1][0] >= most
    assert [said for _, said in around.grid] == ["0", "20", "40", "60"]
    assert around.unit == "thousand EUR"
    here = [one for one in around.columns if one.here]
    assert [(one.label, one.caption, one.tone) for one in here] == [("20", "6 open", "warn")]
    assert [one.caption for one in bars.ages(frida.overview.early_exposure, "EUR").columns] == [
        *("€9,620.00", "€5,090.00", "€3,220.00", "€310.00"),
    ]
