"""Each bad policy is found out by name, and by nothing else; about good ones nothing is said."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

from api.demo.policies import POLICIES
from api.kernel.language import LANGUAGES
from api.policy.document import PolicyDocument
from api.policy.lint import FindingKind, lint
from api.policy.reading import read
from tests.api.policy.policies_at_random import policies
from tests.properties import tried

HERE, TODAY = Path(__file__).parent, date(2026, 11, 22)
BAD, GOOD = sorted((HERE / "bad").iterdir()), sorted((HERE / "good").iterdir())


@pytest.mark.parametrize("file", BAD, ids=lambda path: path.stem)
def test_a_bad_policy_is_found_out_by_name(file: Path):
    expected = file.read_text().partition(":")[0].removeprefix("# ")

    found = lint(read(file.read_text()), country=None, today=TODAY)

    assert [one.kind for one in found] == [expected], [one.say("en") for one in found]
    assert all(found[0].say(language) for language in LANGUAGES)
    assert found[0].place


@pytest.mark.parametrize("file", [*GOOD, *POLICIES.iterdir()], ids=lambda path: path.stem)
def test_nothing_is_said_about_a_good_policy(file: Path):
    found = lint(read(file.read_text()), country=None, today=TODAY)

    assert found == [], [one.say("en") for one in found]


def test_every_finding_has_a_policy_that_shows_it():
    shown = {file.read_text().partition(":")[0].removeprefix("# ") for file in BAD}

    assert shown == set(FindingKind)
    assert (len(BAD) >= 30, len(GOOD) >= 10) == (True, True)


def test_where_no_law_forbids_it_nothing_is_overridden():
    week = read((HERE / "bad" / "window-below-law.yaml").read_text())
    green = read((HERE / "bad" / "green-claim-nl.yaml").read_text())

    assert lint(week, country="US", today=TODAY) == lint(green, country="US", today=TODAY) == []
    assert lint(week, country="NO", today=TODAY)


@tried(30)
@given(policies())
def test_whatever_is_found_can_be_said(policy: PolicyDocument):
    for finding in lint(policy, country="NL", today=TODAY):
        assert finding.place
        assert all(finding.say(language) for language in LANGUAGES)
