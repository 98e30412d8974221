"""Out of the contract by the legal path: no account, no reason, and never a «no»."""

import asyncio
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from api.access.rules import Role
from tests.conftest import OpenShop
from tests.flows import asks
from tests.flows.asks import opened, requested
from tests.flows.carrier import scanned
from tests.flows.conftest import BOTH, Server, Servers, inside, request, wired
from tests.shop import sell

BACKENDS = BOTH
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
EVENTS = '{ returnEvents(after: "0", first: 100) { nodes { name data } } }'


async def drafted(server: Server, number: str, **more: Any) -> dict[str, Any]:
    said = {"name": "Saar Vos", "orderNumber": number, "email": f"{number.lower()}@example.com"}
    draft = await server.do(None, asks.DECLARE, **{**said, **more})
    assert draft["__typename"] == "WithdrawalDraft", draft
    return draft


async def confirmed(server: Server, token: str) -> dict[str, Any]:
    done = await server.do(None, asks.CONFIRM_WITHDRAWAL, token=token)
    assert done["__typename"] == "Withdrawal", done
    return done


async def listed(server: Server, only: str) -> list[dict[str, Any]]:
    agent = await server.signed_in(Role.SUPPORT_AGENT)
    found = await server.ask(agent, asks.WITHDRAWALS, only=only, first=50, after=None)
    return found["withdrawals"]["nodes"]


async def downloaded(server: Server, token: str) -> tuple[int, str, str]:
    """Status, content type, text."""

    def get() -> tuple[int, str, str]:
        try:
            with urlopen(f"{server.url}/withdrawals/{token}.txt", timeout=10) as answer:
                return answer.status, answer.headers["content-type"], answer.read().decode()
        except HTTPError as error:
            with error:
                return error.code, error.headers["content-type"], error.read().decode()

    return await asyncio.to_thread(get)


def at_local(day: str, clock: time) -> str:
    local = datetime.combine(date.fromisoformat(day), clock, AMSTERDAM)
    return local.astimezone(UTC).isoformat()


async def test_on_the_last_day_at_a_minute_to_midnight_it_is_in_time(
    servers: Servers, a_shop: OpenShop
):
    today = servers.start(a_shop.url, a_shop.shop, a_shop.now)
    async with inside(today):
        await sell("T-1", now=a_shop.now)
    draft = await drafted(today, "T-1")
    assert draft["matched"]
    assert draft["lines"] == [{"line": 1, "quantity": 1, "title": "The Mug-1"}]
    assert draft["withdrawLabel"] == "Hier de overeenkomst ontbinden"
    assert draft["confirmLabel"] == "Ontbinding bevestigen"
    assert (await downloaded(today, draft["token"]))[0] == 404, "nothing was declared yet"

    last = at_local(draft["lastDay"], time(23, 59, 10))
    server = servers.again(today, STORY_AT=last)
    done = await confirmed(server, draft["token"])

    assert (done["state"], done["inTime"], done["notes"]) == ("CARRIED_OUT", True, [])
    assert done["return"]["fee"]["amount"] == "4.95"
    assert done["return"]["trackingCode"]
    assert done["sendBackBy"]
    status, kind, text = await downloaded(server, draft["token"])
    assert (status, kind) == (200, "text/plain; charset=utf-8")
    assert text == done["statement"]
    assert "23:59:" in text
    assert "Je verklaring kwam binnen de wettelijke termijn." in text
    assert done["downloadUrl"].endswith(f"/withdrawals/{draft['token']}.txt")


async def test_after_midnight_the_shops_own_days_count_and_then_a_person_looks(
    servers: Servers, a_shop: OpenShop
):
    today = servers.start(a_shop.url, a_shop.shop, a_shop.now)
    async with inside(today):
        for number in ("T-2", "T-3"):
            await sell(number, now=a_shop.now)
    first, second = await drafted(today, "T-2"), await drafted(today, "T-3")

    midnight = at_local(first["lastDay"], time(23, 59, 59))
    next_day = datetime.fromisoformat(midnight) + timedelta(seconds=1)
    night = servers.again(today, STORY_AT=next_day.isoformat())
    late = await confirmed(night, first["token"])
    month = servers.again(today, STORY_AT=(next_day + timedelta(days=25)).isoformat())
    later = await confirmed(month, second["token"])

    assert (late["inTime"], late["state"]) == (False, "CARRIED_OUT")
    assert [note["kind"] for note in late["notes"]] == ["BY_THE_SHOPS_PROMISE"]
    assert (later["inTime"], later["state"], later["return"]) == (False, "UNDECIDED", None)
    assert "Iemand kijkt ernaar" in later["statement"]
    assert [one["id"] for one in await listed(month, "WAITING")] == [later["id"]]


async def test_two_clicks_and_two_keys_are_one_withdrawal(server: Server):
    async with inside(server):
        await sell("T-4", now=server.now, lines=(("MUG-1", 3, "30.00"),))
    draft = await drafted(server, "T-4", lines=[{"line": 1, "quantity": 2}])

    done = await asyncio.gather(*(confirmed(server, draft["token"]) for _ in range(5)))
    again = await server.do(
        None, asks.CONFIRM_WITHDRAWAL, token=draft["token"], idempotencyKey=str(uuid4())
    )

    assert {one["id"] for one in done} == {again["id"]}
    assert {one["declaredAt"] for one in done} == {again["declaredAt"]}
    assert again["return"]["unitCount"] == 2
    shopper, order = await opened(server, "T-4")
    left = (await server.ask(shopper, asks.ORDER, id=order))["order"]["lines"][0]
    assert left["terms"]["returnable"] == 1


async def test_no_key_is_ever_refused_at_the_confirmation(server: Server):
    key = str(uuid4())
    draft = await drafted(server, "T-5", idempotencyKey=key)

    done = await server.do(None, asks.CONFIRM_WITHDRAWAL, token=draft["token"], idempotencyKey=key)

    assert done["__typename"] == "Withdrawal"


async def test_a_statement_that_fits_nothing_is_kept_and_an_agent_finds_its_order(server: Server):
    async with inside(server):
        await sell("T-6", now=server.now)
    draft = await drafted(server, "T-66", email="saar@elsewhere.example")
    assert (draft["matched"], draft["lines"], draft["lastDay"]) == (False, [], None)

    done = await confirmed(server, draft["token"])
    assert (done["state"], done["inTime"], done["return"]) == ("UNMATCHED", None, None)
    assert (await downloaded(server, draft["token"]))[2] == done["statement"]
    assert done["id"] in [one["id"] for one in await listed(server, "UNMATCHED")]

    agent = await server.signed_in(Role.SUPPORT_AGENT)
    _, order = await opened(server, "T-6")
    found = await server.do(agent, asks.MATCH, withdrawalId=done["id"], orderId=order)

    assert (found["state"], found["inTime"]) == ("CARRIED_OUT", True)
    assert found["matchedBy"] == "Support_Agent"
    assert (await confirmed(server, draft["token"]))["return"] == found["return"]
    assert done["id"] not in [one["id"] for one in await listed(server, "WAITING")]
    twice = await server.do(agent, asks.MATCH, withdrawalId=done["id"], orderId=order)
    assert twice["code"] == "WRONG_MOMENT"


@pytest.mark.parametrize("email", ["wrong@example.com", "1234 XX", "?"])
async def test_without_the_proof_an_order_and_no_order_look_the_same(server: Server, email: str):
    number = f"T-7{len(email)}"
    async with inside(server):
        await sell(number, now=server.now)

    known = await drafted(server, number, email=email)
    unknown = await drafted(server, f"{number}9", email=email)

    for draft in (known, unknown):
        del draft["token"], draft["orderNumber"]
    assert known == unknown
    assert known["matched"] is False


async def test_the_postcode_proves_it_too(server: Server):
    async with inside(server):
        await sell("T-8", now=server.now)

    draft = await drafted(server, "#T-8", email="new@example.com", postcode="3511ab")

    assert draft["matched"]


async def test_partners_hear_of_it_by_ids_and_can_fetch_what_to_mail(server: Server):
    draft = await drafted(server, "T-9", email="mail-me@example.com")
    done = await confirmed(server, draft["token"])
    key = server.shop.partner_key

    told = await until_told(server, key, "WithdrawalDeclared")

    assert set(told[-1]) == {"withdrawal_id", "return_id"}
    mail = await server.ask(
        key, "query ($id: ID!) { withdrawal(id: $id) { email statement } }", id=done["id"]
    )
    assert mail["withdrawal"] == {"email": "mail-me@example.com", "statement": done["statement"]}


async def until_told(server: Server, key: str, name: str) -> list[dict[str, Any]]:
    for _ in range(100):
        nodes = (await server.ask(key, EVENTS))["returnEvents"]["nodes"]
        if found := [node["data"] for node in nodes if node["name"] == name]:
            return found
        await asyncio.sleep(0.05)
    raise AssertionError(f"nobody told of {name}")


async def test_the_work_list_is_for_those_who_help_customers(server: Server):
    async with wired(server) as wire:
        for role in (None, Role.GRADER, Role.FINANCE):
            token = await server.signed_in(role) if role else None
            status, answer = await wire.post(
                token, asks.WITHDRAWALS, {"only": "ALL", "first": 5, "after": None}
            )
            assert (status, "data" in answer and bool(answer["data"])) == (400, False)


async def test_the_way_back_changes_until_it_is_handed_over(server: Server):
    async with inside(server):
        await sell("T-10", now=server.now)
        await sell("T-11", now=server.now)
    shopper, order = await opened(server, "T-10")
    stranger, _ = await opened(server, "T-11")
    case = await requested(server, shopper, order)
    old = case["label"]["trackingCode"]
    wish = {"returnId": case["id"], "method": "IN_STORE"}

    assert (await server.do(stranger, asks.CHANGE_METHOD, **wish))["code"] == "NOT_FOUND"
    changed = await server.do(shopper, asks.CHANGE_METHOD, **wish)
    assert (changed["method"], changed["fee"]["amount"]) == ("IN_STORE", "0.00")
    assert changed["label"]["trackingCode"] != old
    back = await server.do(shopper, asks.CHANGE_METHOD, **{**wish, "method": "PARCEL_SHOP"})
    assert back["fee"]["amount"] == "4.95", "as told when it was asked for"

    await scanned(server, back["label"]["trackingCode"], "HANDED_OVER", id="T-10")
    late = await server.do(shopper, asks.CHANGE_METHOD, **wish)
    assert late["code"] == "WRONG_MOMENT"
    assert case["rma"] in late["message"]


async def test_the_withdrawal_path_speaks_the_consumers_language(server: Server):
    async with inside(server):
        await sell("T-12", now=server.now)
    said = {
        "name": "Saar Vos",
        "orderNumber": "T-12",
        "email": "t-12@example.com",
        "idempotencyKey": str(uuid4()),
    }
    async with server.client(None, "de-AT") as session:
        draft = (await session.execute(request(asks.DECLARE, {"input": said})))["declareWithdrawal"]

    done = await confirmed(server, draft["token"])

    assert draft["confirmLabel"] == "Widerruf bestätigen"
    assert done["statement"].startswith("Eingangsbestätigung des Widerrufs")
