"""A merchandiser writes a policy, a colleague publishes it, and shoppers are told the same."""

from tests.flows.asks import DRAFT_POLICY, LINT_POLICY, PUBLISH_POLICY, PUBLISH_POLICY_AGAIN
from tests.flows.conftest import Server
from tests.flows.test_operator import retourney

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


def test_the_same_at_the_command_line(server: Server, tmp_path):
    file = tmp_path / "policy.yaml"
    file.write_text(POLICY.replace("en: Sale, ", ""))
    url = server.database_url

    wanting = retourney(url, "policy", "lint", str(file), "--language", "nl")
    assert (wanting.returncode, "ontbreken" in wanting.stdout) == (1, True)
    file.write_text(POLICY)
    assert retourney(url, "policy", "lint", str(file), "--country", "NL").returncode == 0
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
