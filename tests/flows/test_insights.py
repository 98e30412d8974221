"""A merchandiser sees why things come back and acts on it; a customer is asked once."""

import asyncio
import json
import re
from datetime import timedelta
from uuid import uuid4

import pytest

from api.access.rules import Role
from api.insights.models import ReturnAlert
from api.kernel.ids import public_id
from api.loyalty.models import Standing
from api.orders.models import Customer
from api.returns.actions import Wanted
from reviewer_app.causes import AlertState
from reviewer_app.remote import Remote
from tests.api.insights.bazaar import bought, coat, sale, taken_in
from tests.flows import asks
from tests.flows.asks import inspected, opened, received, requested
from tests.flows.conftest import BOTH, Retourney, Server, inside, wired
from tests.flows.test_one_return import until_closed
from tests.people import House
from tests.shop import PASSWORD, sell

BACKENDS = BOTH


async def crowd(server: Server, *, many: int = 8) -> None:
    """Forty coats; yesterday so many of them came back as too small."""
    async with inside(server) as database:
        house = House(database, server.now)
        at = server.now - timedelta(days=9)
        await taken_in(
            house, [sale(f"IN-{n}", coat(), at=at, customer=f"in-{n}") for n in range(40)]
        )
        wish = Wanted(1, 1, "too_small", "Over een trui krijg ik hem niet dicht")
        for n in range(many):
            asked = server.now - timedelta(days=1)
            await house.request(await bought(house, f"IN-{n}"), wish, now=asked)


async def test_why_things_come_back_is_asked_in_one_question(server: Server):
    await crowd(server)
    ines, today = await server.signed_in("merchandiser"), server.now.date()
    asked = {"from": f"{today - timedelta(days=30)}", "to": f"{today}", "currency": "EUR"}

    found = (await server.ask(ines, asks.INSIGHTS, **asked, handling="5.00"))["insights"]
    wrong = await server.ask(ines, asks.INSIGHTS, **{**asked, "from": "2000-01-01"})

    product = next(one for one in found["products"] if one["name"] == "COAT")
    assert (product["label"], product["sold"], product["back"]) == ("Fjell rain jacket", 40, 8)
    assert product["rate"] == 0.2
    assert 0 < product["low"] < 0.2 < product["high"] < 0.4
    assert product["cost"]["handling"]["amount"] == "40.00"
    assert product["reasons"][0] == {
        "reason": "too_small", "name": "Te klein", "group": "size", "pieces": 8,
    }  # fmt: skip
    assert {"name": "too_small", "label": "Te klein", "back": 8} in found["reasons"]
    assert wrong["insights"]["code"] == "INVALID_INPUT"
    coming = (await server.ask(ines, asks.EXPECTED))["expectedReturns"]
    variant = next(one for one in coming["variants"] if one["sku"] == "COAT-M")
    assert variant["onTheWay"] == 8
    assert len(variant["days"]) == 14
    assert all(day["low"] <= day["likely"] + 1 <= day["high"] + 2 for day in coming["together"])


async def test_an_alert_becomes_an_action(server: Server):
    await crowd(server, many=0)
    async with inside(server):
        alert = await ReturnAlert.create(
            brand_id=1, kind="REASON", style="COAT", title="Fjell rain jacket", name="too_small",
            first_day=server.now.date() - timedelta(days=1), counted_on=server.now.date(), cases=8,
            expected=0.4, sold=40, once_in_years=1e7, reason="too_small",
            suggested="ADVISE_SIZE_UP", raised_at=server.now,
        )  # fmt: skip
    ines = await server.signed_in("merchandiser")
    (told,) = (await server.ask(ines, asks.ALERTS, living=True))["returnAlerts"]["nodes"]
    assert told["sentence"].startswith("Fjell rain jacket, «Valt klein»: 8 retouren sinds")
    assert told["howSure"].endswith("eens in de 1.000.000 jaar.")
    assert alert.id

    done = await server.do(
        ines, asks.ANSWER_ALERT, alertId=told["id"], state="ACTED", note="Staat nu op de pagina"
    )

    assert (done["done"], done["by"]) == ("ADVISE_SIZE_UP", "Merchandiser")
    assert (await server.ask(ines, asks.ALERTS, living=True))["returnAlerts"]["nodes"] == []
    kept = (await server.ask(ines, asks.ALERT, id=told["id"]))["returnAlert"]
    assert kept["done"] == "ADVISE_SIZE_UP"


async def test_the_words_of_who_objects_to_profiling_are_not_shown(server: Server):
    await crowd(server, many=0)
    async with inside(server) as database:
        house, said = House(database, server.now), "Liever alleen voor jullie"
        await house.request(await bought(house, "IN-20"), Wanted(1, 1, "too_small", said))
        alert = await ReturnAlert.create(
            brand_id=1, kind="PRODUCT", style="COAT", title="Fjell rain jacket", name="",
            first_day=server.now.date() - timedelta(days=1), counted_on=server.now.date(), cases=2,
            expected=0.4, sold=40, once_in_years=1e7, reason="", suggested="LOOK_INTO_IT",
            raised_at=server.now,
        )  # fmt: skip
    ines = await server.signed_in("merchandiser")
    id = public_id("ReturnAlert", alert.id)
    assert said in (await server.ask(ines, asks.ALERT, id=id))["returnAlert"]["words"]
    async with inside(server):
        one = await Customer.get(external_id="in-20")
        await Standing.update_or_create({"objected_at": server.now}, customer_id=one.id)
    assert said not in (await server.ask(ines, asks.ALERT, id=id))["returnAlert"]["words"]


async def test_after_a_return_a_customer_is_asked_once_how_it_was(server: Server):
    async with inside(server):
        await sell("RA-1", now=server.now, lines=(("RADIO-1", 1, "50.00"),), delivery="0")
    shopper, order = await opened(server, "RA-1")
    case = await requested(server, shopper, order, method="IN_STORE")
    early = await server.do(shopper, asks.RATE_RETURN, returnId=case["id"], score=4)
    assert early["code"] == "WRONG_MOMENT"
    wanted = "query ($id: ID!) { return(id: $id) { ratingWanted } }"
    assert not (await server.ask(shopper, wanted, id=case["id"]))["return"]["ratingWanted"]
    (item,) = (await received(server, case["rma"], by=Role.GRADER))["items"]
    await inspected(server, item, by=Role.GRADER, grade="A")
    await until_closed(server, await server.signed_in(Role.SUPERVISOR), case["rma"])

    assert (await server.ask(shopper, wanted, id=case["id"]))["return"]["ratingWanted"]
    key = str(uuid4())
    rated = await asyncio.gather(
        *(server.do(shopper, asks.RATE_RETURN, returnId=case["id"], score=4, words="Snel!",
                    idempotencyKey=key) for _ in range(2))
    )  # fmt: skip
    again = await server.do(shopper, asks.RATE_RETURN, returnId=case["id"], score=1)

    assert [one["score"] for one in rated] == [4, 4]
    assert again["code"] == "ALREADY_TAKEN"
    assert not (await server.ask(shopper, wanted, id=case["id"]))["return"]["ratingWanted"]
    ines, today = await server.signed_in("merchandiser"), server.now.date()
    asked = {"from": f"{today - timedelta(days=1)}", "to": f"{today + timedelta(days=1)}"}
    told = (await server.ask(ines, asks.SATISFACTION, **asked))["satisfaction"]
    assert (told["scores"], told["words"]) == ([0, 0, 0, 1, 0], ["Snel!"])
    assert told["everybody"]["answers"] == 1
    assert told["byPolicy"] == [{"name": "NL 1", "answers": 1}]


HEARD = """query ($brand: String, $country: String) {
  reasonsHeard(from: "2026-01-01", to: "2026-12-31", brand: $brand, country: $country) {
    agreement { pairs } } }"""
SUGGESTED = """query ($brand: String, $country: String) {
  suggestionResults(
    from: "2026-01-01", to: "2026-12-31", currency: "EUR", brand: $brand, country: $country
  ) { shownReturns } }"""


@pytest.mark.parametrize("document", [HEARD, SUGGESTED])
@pytest.mark.parametrize(("of", "value"), [("brand", "nobodys"), ("country", "ZZ")])
async def test_a_brand_or_country_that_there_is_not_is_said(
    server: Server, document: str, of: str, value: str
):
    merchandiser = await server.signed_in(Role.MERCHANDISER)

    async with wired(server) as wire:
        _, answer = await wire.post(merchandiser, document, {of: value})

    (error,) = answer["errors"]
    assert f"'{value}'" in error["message"]
    assert error["extensions"] == {"code": "INVALID_INPUT", "field": of}
    assert await server.ask(merchandiser, document, country="NL")


async def test_the_command_line_writes_a_page_a_list_and_figures(
    server: Server, retourney: Retourney, tmp_path
):
    await crowd(server, many=0)
    page, listed = tmp_path / "report.html", tmp_path / "list.csv"

    done = retourney(
        server.database_url,
        *("insights", "--report", str(page), "--feedback", str(listed), "--json"),
        *("--language", "nl", "--handling", "9.50", "--country", "NL"),
    )

    figures = json.loads(done.stdout)
    assert figures["everything"]["sold"] >= 40
    assert figures["reasons_heard"]["agreement"]["pairs"] >= 0
    assert figures["suggestion_results"]["shown_returns"] >= 0
    assert listed.read_text("utf-8-sig").startswith("style,title,reason,sentence,said,of,sold")
    text = page.read_text()
    assert '<html lang="nl">' in text
    for told in ("Waarom dingen terugkomen", "wat de werkbank vindt", "dagen zag niemand er een"):
        assert told in text
    assert "Per variant" in text
    assert "Kies een eerdere eerste dag." in text, "nobody had ninety days since"
    assert not re.search(r"<script|https?://|url\(|@import", text), "it needs no network"
    assert text.count("<svg") == text.count('role="img" aria-label="'), "each chart is said"
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text


async def test_the_station_reads_insights_of_the_real_server_and_answers(server: Server):
    await crowd(server, many=0)
    async with inside(server):
        await ReturnAlert.filter().delete()
        await ReturnAlert.create(
            brand_id=1, kind="PRODUCT", style="COAT", title="Fjell rain jacket", name="",
            first_day=server.now.date(), counted_on=server.now.date(), cases=8, expected=0.4,
            sold=40, once_in_years=1e7, reason="", suggested="LOOK_INTO_IT", raised_at=server.now,
        )  # fmt: skip
    remote = Remote(f"{server.url}/graphql", language="nl", time_zone="Europe/Amsterdam")
    try:
        await remote.sign_in("merchandiser", PASSWORD, "Bench 01")
        found = await remote.causes.causes(90)
        (alert,) = found.return_alerts.nodes
        assert alert.suggestion == "Zoek uit wat het is"
        assert any(one.name == "COAT" and one.weeks for one in found.insights.groups)
        assert found.solved == 0
        assert await remote.causes.year_ago(90) is None, "nothing was sold then"
        assert isinstance(await remote.causes.words(alert.id), tuple)
        await remote.causes.answer(alert, AlertState.ACTED, str(uuid4()))
        after = await remote.causes.causes(90)
        assert (after.return_alerts.nodes, after.solved) == ((), 1)
    finally:
        await remote.close()
