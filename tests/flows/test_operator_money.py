"""The bookkeeper: payouts wait until the bank says that the money has moved."""

from pathlib import Path

from tests.api.books.bank_files import camt053
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
    stray = tmp_path / "camt.xml"
    stray.write_bytes(camt053(("LEDGER-NOBODY", "1.00"), ("SALARY-9", "2500.00")))
    told = retourney(url, "payouts", "confirm", str(stray))
    assert "Not ours, and passed over: 1 in camt.xml" in told.stdout
    assert "LEDGER-NOBODY" in told.stderr
    assert "LEDGER-NOBODY: The bank tells of a payment" in retourney(url, "reconcile").stdout
    said = ("--by", "Mira", "--note", "Paid by hand.")
    assert "explained" in retourney(url, "payouts", "explain", "LEDGER-NOBODY", *said).stdout
    assert retourney(url, "reconcile").stdout == "Grants, payments and goods agree.\n"
    told = retourney(url, "payouts", "export", "--entity", "veldhuis", str(tmp_path / "sepa.xml"))
    assert "from which account refunds are paid" in told.stderr

    case = await asks.until(server, finance, case["rma"], refund="SUCCEEDED")
    assert case["status"] == "CLOSED"
    file.write_text(f"reference,amount,currency\n{reference},18.99,EUR\n")
    assert "€19.00 in our books" in retourney(url, "payouts", "confirm", str(file)).stderr

    year = ("--entity", "veldhuis", "--from", "2020-01-01", "--to", "2099-12-31")
    assert "NL,DOMESTIC,21,15.70,3.30,EUR" in retourney(url, "books", "vat", *year).stdout
    exported = tmp_path / "books.csv"
    retourney(url, "books", "export", *year, str(exported))
    assert "SALES_RETURNS" in exported.read_text()
    told = retourney(url, "books", "export", "--format", "datev", *year, str(exported))
    assert "retourney shop books" in told.stderr
    number = exported.read_text().split("CN-")[1].split(",")[0]
    paper = tmp_path / "note.pdf"
    assert "€19.00" in retourney(url, "credit-note", f"CN-{number}", "--pdf", str(paper)).stdout
    assert paper.read_bytes()[:5] == b"%PDF-"
    locked = retourney(url, "books", "lock", "2020-01", "--by", "Mira", "--entity", "veldhuis")
    assert "closed up to 2020-01-31, by Mira" in locked.stdout
