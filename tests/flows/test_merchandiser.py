"""A merchandiser writes a policy, a colleague publishes it, and shoppers are told the same."""

import json

import aiohttp
import pytest
from gql.transport.exceptions import TransportQueryError

from api.orders.models import Customer
from tests.flows.asks import (
    DRAFT_POLICY,
    LINT_POLICY,
    PUBLISH_POLICY,
    PUBLISH_POLICY_AGAIN,
    opened,
)
from tests.flows.conftest import Retourney, Server, inside
from tests.shop import sell

SALE = """  - name: sale-paid
    method: SITUATION
    title: {en: Sale, nl: Uitverkoop, fr: Soldes, de: Schlussverkauf, nb: Salg}
    when: {sale: true}
    then: {fees: {PARCEL_SHOP: 5.95}}
"""
POLICY = f"""# Winter
currency: EUR
base:
  window: {{days: 60}}
  ways:
    PARCEL_SHOP: {{carrier: postwagen, fee: 0, directCost: 6.25, days: [2, 4]}}
    IN_STORE: {{carrier: own, days: [0, 1]}}
rules:
{SALE}"""
STATEMENT = """query ($sale: Boolean!) { policyStatement(brand: "veldhuis", country: "NL",
  surface: PRODUCT, onSale: $sale) { windowDays personalised methods { method price { amount } } }
}"""
RULES = "query ($id: ID!) { policyRules(id: $id) { name title effects change before } }"
VERSIONS = "{ policyVersions { id version } policyDrafts { id } policySchema }"


async def told(server: Server, *, sale: bool) -> tuple[int, list[str]]:
    said = (await server.ask(None, STATEMENT, sale=sale))["policyStatement"]
    return said["windowDays"], [way["price"]["amount"] for way in said["methods"]]


async def test_a_policy_from_draft_to_shopper_and_back(server: Server):
    ines, ada = await server.signed_in("merchandiser"), await server.signed_in("admin")
    assert await told(server, sale=True) == (30, ["4.95", "0.00"])

    review = (await server.ask(ines, LINT_POLICY, text=POLICY))["lintPolicy"]
    assert (review["findings"], review["document"]["currency"]) == ([], "EUR")
    proof = {"topic": "BURDEN", "name": "de bewijslast", "citation": "BW 7:18a"}
    assert proof in review["unreadLaw"]
    assert "de bewijslast" in review["lawWarning"]
    draft = await server.do(ines, DRAFT_POLICY, brand="veldhuis", country="NL", text=POLICY)
    assert (draft["country"], draft["text"]) == ("NL", POLICY)

    rules = (await server.ask(ines, RULES, id=draft["id"]))["policyRules"]
    assert [(one["title"], one["change"]) for one in rules] == [
        ("Iedereen", "CHANGED"),
        ("Uitverkoop", "NEW"),
    ]
    assert "30 dagen vanaf de levering" in rules[0]["before"]

    own = await server.do(ines, PUBLISH_POLICY, draftId=draft["id"])
    assert own["code"] == "NOT_ALLOWED"
    done = await server.do(ada, PUBLISH_POLICY, draftId=draft["id"])
    assert (done["version"], done["draftedBy"], done["publishedBy"]) == (2, "Merchandiser", "Admin")
    assert await told(server, sale=True) == (60, ["5.95", "0.00"])
    assert await told(server, sale=False) == (60, ["0.00", "0.00"])

    kept = await server.ask(ines, VERSIONS)
    assert ([one["version"] for one in kept["policyVersions"]], kept["policyDrafts"]) == (
        [2, 1],
        [],
    )
    first = kept["policyVersions"][1]["id"]
    back = await server.do(ines, PUBLISH_POLICY_AGAIN, versionId=first)
    assert (back["version"], back["publishedBy"]) == (3, "Merchandiser")
    assert await told(server, sale=True) == (30, ["4.95", "0.00"])


async def test_a_policy_that_cannot_be_meant_is_refused_with_its_line(server: Server):
    ines = await server.signed_in("merchandiser")
    wrong = POLICY.replace("days: 60", "days: sixty")

    review = (await server.ask(ines, LINT_POLICY, text=wrong))["lintPolicy"]
    draft = await server.do(ines, DRAFT_POLICY, brand="veldhuis", country="NL", text=wrong)

    for refused in (review, draft):
        assert (refused["code"], refused["field"]) == ("INVALID_INPUT", "base.window.days")
        assert "4" in refused["message"]


def test_the_same_at_the_command_line(server: Server, retourney: Retourney, tmp_path):
    file = tmp_path / "policy.yaml"
    file.write_text(POLICY.replace("en: Sale, ", ""))
    url = server.database_url

    wanting = retourney(url, "policy", "lint", str(file), "--language", "nl")
    assert (wanting.returncode, "ontbreken" in wanting.stdout) == (1, True)
    file.write_text(POLICY)
    well = retourney(url, "policy", "lint", str(file), "--country", "nl")
    assert well.returncode == 0
    assert "who must prove a fault" in well.stderr, "what no lawyer has read is said"
    kept = retourney(url, "policy", "draft", "NL", str(file), "--by", "merchandiser")
    draft = kept.stdout.removeprefix("Draft ").partition(".")[0]
    own = retourney(url, "policy", "publish", draft, "--by", "merchandiser")
    assert (own.returncode, "somebody else" in own.stderr) == (1, True)
    for step in (("publish", draft, "--from", "2099-01-01"), ("again", "1")):
        done = retourney(url, "policy", *step, "--by", "admin")
        assert done.returncode == 0, (step, done.stderr)
    listed = retourney(url, "policy", "list").stdout
    assert "from 2099-01-01, drafted by Merchandiser, published by Admin" in listed
    grader = retourney(url, "policy", "publish", draft, "--by", "grader")
    assert (grader.returncode, "Traceback" in grader.stderr) == (1, False)
    for printed in ("example", "schema"):
        assert retourney(url, "policy", printed).stdout


FOR_GOLD = POLICY.replace("currency: EUR", "currency: EUR\ntiers: [GOLD]") + (
    """  - name: gold-free
    method: TIER
    title: {en: Gold, nl: Goud, fr: Or, de: Gold, nb: Gull}
    when: {tier: [GOLD], sale: true}
    then: {fees: {PARCEL_SHOP: 0}}
"""
)
OF = """query ($customer: String!) { policyStatement(brand: "veldhuis", country: "NL",
  surface: PRODUCT, onSale: true, customer: $customer) { personalised methods { price { amount } } }
}"""
OWN = """{ policyStatement(brand: "veldhuis", country: "NL", surface: PRODUCT, onSale: true) {
  personalised methods { price { amount } } } }"""


async def test_members_are_told_their_own_terms_and_nobody_elses(server: Server):
    ines, ada = await server.signed_in("merchandiser"), await server.signed_in("admin")
    draft = await server.do(ines, DRAFT_POLICY, brand="veldhuis", country="NL", text=FOR_GOLD)
    await server.do(ada, PUBLISH_POLICY, draftId=draft["id"])
    async with inside(server):
        for number, tier in (("G-1", "GOLD"), ("G-2", None)):
            order = await sell(number, now=server.now)
            await Customer.filter(id=order.customer_id).update(tier=tier)
    gold, plain = [(await opened(server, number))[0] for number in ("G-1", "G-2")]
    partner = server.shop.partner_key

    async def fee(token: str | None, document: str, **asked: str) -> tuple[bool, str]:
        said = (await server.ask(token, document, **asked))["policyStatement"]
        return said["personalised"], said["methods"][0]["price"]["amount"]

    assert await fee(gold, OWN) == await fee(partner, OF, customer="c-G-1") == (True, "0.00")
    for token, document, asked in (
        (plain, OWN, {}),
        (None, OWN, {}),
        (partner, OF, {"customer": "c-G-2"}),
        (partner, OF, {"customer": "nobody we know"}),
    ):
        assert await fee(token, document, **asked) == (False, "5.95")
    for token in (None, plain, await server.signed_in("grader")):
        with pytest.raises(TransportQueryError, match="customer:"):
            await fee(token, OF, customer="c-G-1")


def test_what_ways_back_emit_is_attested_at_the_command_line(
    server: Server, retourney: Retourney, tmp_path
):
    file, url = tmp_path / "emissions.yaml", server.database_url
    attest = ("shop", "attest-emissions", "NL", str(file), "--by", "Mira Kaya")
    said = "method: ISO 14083\nyear: 2025\ngrams:\n  WAY: {typical: 700, least: 420, most: 980}\n"
    file.write_text(said)
    assert "WAY is no way back" in retourney(url, *attest).stderr
    file.write_text(said.replace("least: 420", "least: lots"))
    assert "Traceback" not in retourney(url, *attest).stderr
    file.write_text(said.replace("WAY", "PARCEL_SHOP"))
    assert "1 market in NL" in retourney(url, *attest).stdout


JSON_LD = """{ policyStatement(brand: "veldhuis", country: "NL", surface: CATEGORY) { jsonLd } }"""


async def test_search_engines_read_the_policy_at_an_address_of_its_own(server: Server):
    asked = (await server.ask(None, JSON_LD))["policyStatement"]["jsonLd"]
    async with aiohttp.ClientSession() as web:
        async with web.get(f"{server.url}/policy/veldhuis/nl.jsonld") as page:
            said = await page.json(content_type="application/ld+json")
        async with web.get(f"{server.url}/policy/nobody/NL.jsonld") as nobody:
            assert (nobody.status, bool(await nobody.text())) == (404, True)

    assert said == asked
    assert said["hasMerchantReturnPolicy"][0]["applicableCountry"] == "NL"


def test_google_is_told_at_the_command_line(server: Server, retourney: Retourney):
    export, uri = ("policy", "export", "google"), ("--uri", "https://veldhuis.example/returns")

    done = retourney(server.database_url, *export, "veldhuis", *uri)

    assert {one["countries"][0] for one in json.loads(done.stdout)} == {"NL"}
    for wrong in (
        ("nobody", *uri),
        ("veldhuis", *uri, "--country", "XX"),
        ("veldhuis", "--uri", "x"),
    ):
        no = retourney(server.database_url, *export, *wrong)
        assert (no.returncode, "Traceback" in no.stderr) == (1, False), no.stderr
