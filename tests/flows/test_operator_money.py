"""The bookkeeper: payouts wait until the bank says that the money has moved."""

from pathlib import Path

from tests.conftest import OpenShop
from tests.flows import asks
from tests.flows.conftest import Retourney, Servers, inside
from tests.shop import sell


async def test_a_bank_file_settles_what_it_names_once_and_leaves_the_rest_alone(
    a_shop: OpenShop, servers: Servers, tmp_path: Path, retourney: Retourney
):
    server = servers.start(a_shop.url, a_shop.shop, a_shop.now, RETOURNEY_PAYMENTS_URL="ledger://")
    url = server.database_url
    async with inside(server):
        await sell("B-1", now=server.now)
    case = await asks.requested(server, *await asks.opened(server, "B-1"))
    parcel = await asks.received(server, case["rma"])
    await asks.inspected(server, parcel["items"][0], grade="A")
    finance = await server.signed_in("finance")
    await asks.until(server, finance, case["rma"], refund="PENDING")

    listed = retourney(url, "payouts", "list").stdout
    reference, amount, currency = listed.splitlines()[1].split(",")
    assert (amount, currency) == ("19.00", "EUR")
    file = tmp_path / "bank.csv"
    file.write_text(f"{listed}LEDGER-NOBODY,1.00,EUR\n")
    told = retourney(url, "payouts", "confirm", str(file))
    assert "1 of 2 payouts are confirmed" in told.stdout
    assert "LEDGER-NOBODY" in told.stderr

    assert "1 of 2" in retourney(url, "payouts", "confirm", str(file)).stdout, "once is enough"
    case = await asks.until(server, finance, case["rma"], refund="SUCCEEDED")
    assert case["status"] == "CLOSED"
    file.write_text(f"reference,amount,currency\n{reference},18.99,EUR\n")
    assert "€19.00 in our books" in retourney(url, "payouts", "confirm", str(file)).stderr
