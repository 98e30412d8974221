"""A draft played over past orders, for a merchandiser to see before anybody publishes it."""

import json
from datetime import timedelta
from html.parser import HTMLParser

from tests.flows.asks import SIMULATE_POLICY
from tests.flows.conftest import Server, inside
from tests.flows.test_merchandiser import POLICY
from tests.flows.test_operator import retourney
from tests.shop import sell


async def test_a_draft_is_played_over_past_orders_before_anybody_publishes_it(server: Server):
    async with inside(server):
        await sell("SIM-1", now=server.now)
    ines, today = await server.signed_in("merchandiser"), server.now.date()
    asked = {"draft": POLICY, "from": f"{today - timedelta(days=30)}", "to": f"{today}"}
    sure = [{"name": "margin", "value": 0.5, "low": 0.4, "high": 0.6}]

    want = [{"objective": "SPEED", "weight": 3}]

    found = (await server.ask(ines, SIMULATE_POLICY, **asked, assume=sure, weigh=want))[
        "simulatePolicy"
    ]
    wrong = await server.ask(ines, SIMULATE_POLICY, **{**asked, "draft": "base:"})
    odd = await server.ask(ines, SIMULATE_POLICY, **asked, assume=[{"name": "luck", "value": 1}])

    assert (found["orders"], found["lines"], found["returns"]) == (1, 1, 0)
    assert (found["betterOff"], found["worseOff"]) == (0, 1), "longer and free, but no store credit"
    assert found["tiers"][0]["name"] is None
    assert found["rules"] == [{"name": "sale-paid", "decided": 0}]
    assert found["together"]["high"]["formatted"] == "€\xa00,00", "the shop's counter stays free"
    (margin,) = [one for one in found["assumptions"] if one["name"] == "margin"]
    assert (margin["low"], margin["high"]) == (0.4, 0.6)
    assert margin["source"] == "een cijfer van de winkel zelf", "in the request's language"
    weights = {one["objective"]: one["weight"] for one in found["objectives"]}
    assert weights == {"COST": 0, "RETENTION": 0, "CO2E": 0, "SPEED": 3}
    assert [one["timing"] for one in found["exposure"]] == [
        *(None, "INSTANT", "ON_HANDOVER", "ON_RECEIPT")
    ]
    assert wrong["simulatePolicy"]["code"] == "INVALID_INPUT"
    assert "cost_per_return" in odd["simulatePolicy"]["message"]


class Page(HTMLParser):
    """What a page would fetch, and the charts in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.charts = 0
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.fetched += [value or "" for name, value in attrs if name in ("src", "href")]
        self.charts += tag == "svg"


async def test_the_page_of_a_simulation_needs_no_network(server: Server, tmp_path):
    async with inside(server):
        await sell("SIM-2", now=server.now)
    file, page = tmp_path / "winter <1>.yaml", tmp_path / "report.html"
    file.write_text(POLICY)
    arguments = ("policy", "simulate", str(file), "--country", "NL", "--report", str(page))

    done = retourney(server.database_url, *arguments, "--json", "--assume", "margin=0.5:0.4:0.6")
    told = retourney(server.database_url, *arguments)
    refused = retourney(server.database_url, *arguments, "--assume", "margin=much")

    figures, text = json.loads(done.stdout), page.read_text()
    assert figures["everybody"]["orders"] > 0
    assert "95 of 100 draws" in told.stdout
    assert (refused.returncode, "cost_per_return=8:6.50:11" in refused.stderr) == (1, True)
    assert (Page(text).fetched, Page(text).charts) == ([], 3)
    assert "url(" not in text
    assert "winter &lt;1&gt;.yaml" in text
    assert "prefers-color-scheme: dark" in text
