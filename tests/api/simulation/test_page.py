"""What a simulation says, on its page and at the command line, in every language."""

import re
from functools import cache
from html.parser import HTMLParser

import pytest
from click.testing import CliRunner

from api.cli.simulation import simulate, tell
from api.kernel.language import LANGUAGES
from api.pages.simulation import report
from api.policy.compiling import compiled
from api.policy.reading import read
from api.simulation.answer import Simulation
from api.simulation.assumptions import assumed
from api.simulation.whole import Question, simulated
from tests.api.simulation.planted import NOW, YEAR, planted

ENGLISH = re.compile(
    r"\b(the|orders|returns|lines|better|worse|customers|by law|likely)\b", re.IGNORECASE
)


@cache
def found(language: str) -> Simulation:
    shop = planted(1, orders=40)
    question = Question(compiled(read(shop.draft)), YEAR, assumed((), language))
    return simulated(shop.past, question, now=NOW)


class Page(HTMLParser):
    """What a page says, what it would fetch, and the charts in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.said: list[str] = []
        self.charts = 0
        self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag
        self.fetched += [value or "" for name, value in attrs if name in ("src", "href")]
        self.said += [value or "" for name, value in attrs if name == "aria-label"]
        self.charts += tag == "svg"

    def handle_data(self, data: str) -> None:
        if self._inside != "style":
            self.said.append(data)


def test_a_page_needs_no_network_and_runs_nothing() -> None:
    text = report(found("en"), name="winter <1>.yaml")

    assert (Page(text).fetched, Page(text).charts) == ([], 3)
    assert "url(" not in text
    assert "<script" not in text
    assert "winter &lt;1&gt;.yaml against the policy in force" in text
    assert "prefers-color-scheme: dark" in text


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_nothing_is_said_in_english_to_who_reads_another_language(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    page = Page(report(found(language), name="policy.yaml", language=language))
    tell(found(language), language)

    said = "\n".join([*page.said, capsys.readouterr().out])
    assert ENGLISH.findall(said) == []


def test_people_read_amounts_as_their_language_writes_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    tell(found("en"), "fr")
    tell(found("en"), "en")

    french, english = capsys.readouterr().out.split("40 orders")
    assert re.search(r"\d,\d\d\s€", french)
    assert re.search(r"€[\d,]+\.\d\d to", english)
    assert "95 of 100 draws" in english


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (("--assume", "margin=much"), "cost_per_return=8:6.50:11"),
        (("--assume", "luck=1", "--language", "nl"), "Er is geen aanname luck"),
        (("--weigh", "JOY=1"), "COST=3"),
    ],
)
def test_what_cannot_be_meant_is_refused_before_anything_is_read(
    wrong: tuple[str, ...], said: str
) -> None:
    done = CliRunner().invoke(simulate, [__file__, *wrong])

    assert (done.exit_code, said in done.output) == (1, True), done.output
