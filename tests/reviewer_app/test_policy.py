"""The policy screen without a window: what is read, what is acted on, and what is not."""

import asyncio
from datetime import UTC, datetime
from functools import partial

import pytest

from reviewer_app.acting import Deed
from reviewer_app.parcels import Role
from reviewer_app.policies import Draft
from reviewer_app.policy import ranges, shown
from reviewer_app.policy.editing import line_of, with_rule
from reviewer_app.policy.viewmodel import begins
from reviewer_app.screens import Screen, screens_of
from tests.reviewer_app.fake_catalogue import PASSWORD
from tests.reviewer_app.fake_policies import TEXT


@pytest.fixture
def enter(station, server, qtbot):
    """Somebody signs in at the office, and the policies have come."""

    def enter(username, name):
        server.policies.me = name
        station.sign_in.submit(username, PASSWORD)
        qtbot.waitUntil(
            lambda: bool(station.offices.policy.rules and station.offices.policy.review)
        )
        return station.offices.policy

    return enter


@pytest.fixture
def karim(enter, station):
    policy = enter("karim", "Karim Osei")
    station.screens.go(Screen.POLICY)
    return policy


@pytest.mark.parametrize(
    ("roles", "screens"),
    [
        ([Role.GRADER], (Screen.BENCH,)),
        ([Role.SUPERVISOR], (Screen.BENCH, Screen.FLOOR, Screen.INSIGHTS, Screen.POLICY)),
        ([Role.MERCHANDISER], (Screen.INSIGHTS, Screen.POLICY)),
        ([Role.ADMIN], tuple(Screen)),
        ([Role.FINANCE], (Screen.MONEY,)),
        ([Role.GRADER, Role.MERCHANDISER], (Screen.INSIGHTS, Screen.POLICY, Screen.BENCH)),
        ([], (Screen.BENCH,)),
    ],
)
def test_a_role_has_its_screens(roles, screens):
    assert screens_of(roles) == screens


def test_a_merchandiser_sees_the_newest_draft_of_the_first_market(karim, station):
    assert [row.title for row in shown.rows(karim)] == [
        "Version 15, draft",
        *(f"Version {number}" for number in (14, 13, 12, 11)),
    ]
    assert shown.rows(karim)[1].right == "In force"
    assert shown.headline(karim, karim.chosen) == ("Draft. 10 rules, 3 changed since version 14")


def test_a_market_without_a_policy_gets_its_first_draft_here(karim, server, qtbot):
    karim.go_to_market("M2")
    assert karim.chosen is None

    karim.add_rule()
    assert "Returns in Belgium" in karim.editing.text
    assert karim.editing.is_new
    karim.save()
    qtbot.waitUntil(lambda: isinstance(karim.chosen, Draft))

    assert server.policies.texts[-1].splitlines()[1] == "currency: EUR"
    assert (karim.chosen.market_id, karim.chosen.yours) == ("M2", True)


def test_who_leads_the_benches_reads_policies_and_changes_none(enter, server, station):
    ruth = enter("ruth", "Ruth Okafor")
    assert (station.screens.here, ruth.writes) == (Screen.BENCH, False)

    station.screens.go(Screen.POLICY)
    for deed in (ruth.edit, ruth.add_rule, ruth.simulate, ruth.publish):
        deed()

    assert station.screens.here is Screen.POLICY
    assert (ruth.editing.about, ruth.simulation, ruth.can_publish) == (None, None, False)
    assert server.policies.heard == []


def test_a_merchandiser_never_asks_for_the_bench(karim, station):
    assert not station.live._listening
    assert station.frame.statistics is None


def test_rules_stand_in_groups_with_what_they_were(karim):
    groups = {group.title: group for group in shown.groups(karim)}
    assert list(groups) == ["Base", "Loyalty", "Behaviour", "Situation"]
    keeps = groups["Behaviour"].rules[0]
    assert (keeps.mark, keeps.count) == ("Changed", "")
    assert keeps.was == "Was: you may keep it if it cost no more than €20.00"


def test_comparing_shows_what_differs_alone(karim):
    karim.compare()
    rules = [rule.name for group in shown.groups(karim) for rule in group.rules]
    assert rules == ["keeps", "returns", "season"]


def test_a_simulation_counts_and_gives_ranges(karim, qtbot):
    assert karim.simulation is None
    karim.simulate()
    qtbot.waitUntil(lambda: karim.simulation is not None)
    gold = shown.groups(karim)[1].rules[0]
    assert gold.count.replace(",", "") == "4212"
    assert gold.share == pytest.approx(4212 / 6114)
    costs, _, together = ranges.bars(karim.simulation)
    assert (costs.said, costs.tone, costs.ends) == ("€18,400 more", "bad", ("€9,900", "€27,100"))
    assert together.sentence == (
        "Together: €12,800 more, with 95 in 100 between −€6,100 and €31,900"
    )


def test_what_was_checked_is_told_with_its_line(karim):
    assert [one.words for one in shown.checked(karim)] == [
        "Nobody gets less than the law.",
        "No rule hides another.",
        "Line 6: silver has no title in nl, fr. Add it.",
    ]


def test_nobody_publishes_their_own_draft(enter, server):
    nadia = enter("nadia", "Nadia Bloem")
    nadia.publish()
    assert not nadia.acting.waits
    assert shown.action(nadia).words == "Somebody else publishes it"
    assert server.policies.heard == []


def test_a_draft_is_published_by_a_second_person_after_some_seconds(karim, server, qtbot):
    karim.publish()
    assert server.policies.heard == []
    assert shown.action(karim).mode == "pending"
    with qtbot.waitSignal(karim.acting.done):
        pass
    qtbot.waitUntil(lambda: shown.rows(karim)[0].title == "Version 15")
    assert [deed for deed, _ in server.policies.heard] == ["publish"]
    assert shown.action(karim).words == "In force"


def test_publishing_can_be_taken_back(karim, server, qtbot):
    karim.publish()
    karim.undo()
    qtbot.wait(600)  # longer than the seconds that there are to take it back
    assert server.policies.heard == []
    assert shown.action(karim).words == "Publish version 15"


def test_a_key_that_trembles_does_not_hurry_a_publication(karim, server, clock, qtbot):
    karim.publish()
    karim.publish()
    assert server.policies.heard == []
    clock.tick(1)
    karim.publish()
    qtbot.waitUntil(lambda: len(server.policies.heard) == 1)


def test_what_nobody_has_read_in_the_law_is_told_last(server, enter):
    server.policies.law_warning = "Not read in the law of Sweden: recalls."
    last = shown.checked(enter("karim", "Karim Osei"))[-1]
    assert (last.words, last.icon) == ("Not read in the law of Sweden: recalls.", "info")


def test_what_is_forbidden_is_not_published(server, enter):
    server.policies.blocked = True
    karim = enter("karim", "Karim Osei")
    karim.publish()
    assert not karim.acting.waits
    assert shown.action(karim).sub == "See what was checked"


def test_an_answer_that_was_lost_is_asked_for_with_the_same_key(karim, server, qtbot):
    server.policies.lost = True
    karim.publish()
    with qtbot.waitSignal(karim.acting.failed):
        pass
    assert not karim.line.online
    karim.ask()
    qtbot.waitUntil(lambda: karim.line.online)
    publish = partial(server.policies.publish, "D1", None)
    karim.acting.act(Deed("publish", "D1"), publish)
    with qtbot.waitSignal(karim.acting.done):
        pass
    (first, again) = server.policies.heard
    assert first == again


def test_an_old_version_comes_back_as_the_newest(karim, server, qtbot):
    karim.choose("V12")
    assert shown.action(karim).words == "Bring version 12 back"
    karim.publish()
    qtbot.waitUntil(lambda: any(row.right == "In force" for row in shown.rows(karim)[1:2]))
    qtbot.waitUntil(lambda: karim.chosen.id == "V15")
    assert server.policies.heard[0][0] == "publish_again"


def test_without_the_network_all_stays_in_sight_and_acting_says_why_not(karim, server, qtbot):
    server.up = False
    karim.ask()
    qtbot.waitUntil(lambda: not karim.line.online)
    said = []
    karim.said.connect(lambda tone, words: said.append((tone, words)))
    for act in (karim.publish, karim.simulate, karim.save):
        act()
    assert [tone for tone, _ in said] == ["warn"] * 3
    assert "needs the network" in said[0][1]
    assert len(shown.groups(karim)) == 4
    assert shown.action(karim).words == "No network"
    server.up = True
    qtbot.waitUntil(lambda: karim.line.online)


def test_what_was_read_is_there_after_a_restart_without_the_network(
    karim, server, station, make_station, qtbot
):
    station.close()
    server.up = False
    again = make_station(server)
    again.sign_in.submit("karim", PASSWORD)
    qtbot.waitUntil(lambda: bool(again.offices.policy.rules))
    assert len(shown.rows(again.offices.policy)) == 5
    assert again.screens.here is Screen.INSIGHTS


def test_what_comes_in_does_not_take_the_place_of_what_is_being_read(karim, server, qtbot):
    asyncio.run(server.policies.draft(None, None, TEXT, "key"))
    karim.ask()
    qtbot.waitUntil(lambda: len(shown.rows(karim)) == 6)
    assert (shown.rows(karim)[0].id, karim.chosen.id) == ("D2", "D1")


def test_what_somebody_else_put_in_force_is_what_all_is_measured_against(karim, server, qtbot):
    karim.simulate()
    qtbot.waitUntil(lambda: karim.simulation is not None)
    asyncio.run(server.policies.publish_again("V13", None, "key"))
    karim.ask()
    qtbot.waitUntil(lambda: "since version 15" in shown.headline(karim, karim.chosen))
    assert karim.simulation is None


def test_a_text_is_checked_while_it_is_written_and_saved_as_a_draft(karim, server, qtbot):
    karim.edit()
    editing = karim.editing
    editing.type(TEXT.replace("days: 30", "days: sixty"))
    qtbot.waitUntil(lambda: editing.trouble.startswith("Line 4"))
    editing.type(TEXT.replace("days: 30", "days: 60"))
    qtbot.waitUntil(lambda: bool(editing.findings))
    karim.save()
    qtbot.waitUntil(lambda: isinstance(karim.chosen, Draft) and karim.chosen.id == "D2")
    assert server.policies.texts == [TEXT.replace("days: 30", "days: 60")]
    assert (editing.about, karim.chosen.yours) == (None, True)


def test_what_was_written_and_not_saved_is_there_again(karim, server, qtbot):
    karim.edit()
    karim.editing.type("half a policy")
    karim.editing.leave()
    karim.edit()
    assert karim.editing.text == "half a policy"


def test_a_text_that_is_not_changed_is_no_draft(karim, server):
    karim.edit()
    karim.save()
    assert server.policies.heard == []


def test_a_rule_is_added_at_the_end_and_stands_under_the_cursor(karim):
    karim.add_rule()
    lines = karim.editing.text.splitlines()
    assert lines[karim.editing.line - 1] == "  - name: new-rule"
    assert with_rule("currency: EUR").count("rules:") == 1
    assert with_rule('{"currency": "EUR"}') == '{"currency": "EUR"}'


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a:\n  - name: gold\n", 2),
        ("a:\n  - name: golden\n  - name: 'gold' # best\n", 3),
        ('{"rules": [\n {"name": "gold", "method": "TIER"}]}', 2),
        ("nothing", 1),
    ],
)
def test_a_rule_is_found_in_the_text(text, line):
    assert line_of(text, "gold") == line


def test_another_market_has_its_own_versions(karim):
    karim.next_market()
    assert (karim.market.country, karim.list, shown.action(karim).mode) == ("BE", [], "waiting")
    karim.next_market()
    assert karim.market.country == "NL"


def test_a_policy_begins_at_once_or_early_in_the_morning():
    friday = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
    at_once, tomorrow, monday = begins(friday)
    assert at_once is None
    assert [(day.weekday(), day.hour) for day in (tomorrow, monday)] == [(5, 6), (0, 6)]
    assert len(begins(datetime(2026, 11, 22, 15, 0, tzinfo=UTC))) == 2, "tomorrow is Monday"
