"""A draft played over past orders, for a merchandiser to see before anybody publishes it."""

import json
from datetime import timedelta

from tests.flows.asks import SIMULATE_POLICY
from tests.flows.conftest import Retourney, Server, inside
from tests.flows.test_merchandiser import POLICY
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


async def test_the_command_line_simulates_for_people_and_for_scripts(
    server: Server, retourney: Retourney, tmp_path
):
    async with inside(server):
        await sell("SIM-2", now=server.now)
    file, page = tmp_path / "winter <1>.yaml", tmp_path / "report.html"
    file.write_text(POLICY)
    arguments = ("policy", "simulate", str(file), "--country", "NL", "--report", str(page))

    done = retourney(
        server.database_url,
        *(*arguments, "--json", "--assume", "margin=0.5:0.4:0.6", "--weigh", "COST=3"),
        *("--language", "nl"),
    )

    figures = json.loads(done.stdout)
    assert figures["everybody"]["orders"] > 0
    assert {one["weight"] for one in figures["weighed"]} == {3, 0}
    assert "winter &lt;1&gt;.yaml naast het geldende beleid" in page.read_text()
