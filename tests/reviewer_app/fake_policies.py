"""Policies as the server would keep them: two persons, versions that never change."""

from datetime import UTC, datetime

import msgspec

from reviewer_app.parcels import Money
from reviewer_app.policies import (
    Decided,
    Draft,
    Finding,
    Market,
    Policies,
    PolicyRuleChange,
    Range,
    Review,
    Rule,
    RuleMethod,
    Simulation,
    Version,
)
from reviewer_app.server import Declined, Offline

CHANGED, NEW, GONE = PolicyRuleChange.CHANGED, PolicyRuleChange.NEW, PolicyRuleChange.GONE
TIER, BEHAVIOUR, SITUATION = RuleMethod.TIER, RuleMethod.BEHAVIOUR, RuleMethod.SITUATION
TEXT = """# Returns in the Netherlands
currency: EUR
base:
  window: {days: 30}
rules:
  - name: silver
    method: TIER
  - name: keeps
    method: BEHAVIOUR
"""


def rule(name, method, title, when, gives, change=None, before=()):
    return Rule(name, title, tuple(when), tuple(gives), tuple(before), method, change)


RULES = (
    rule("base", None, "Everybody", [], ["30 days from delivery", "Parcel shop for €2.95"]),
    rule("gold", TIER, "Gold and Platinum", ["tier Gold or higher"],
         ["60 days from delivery", "Parcel shop for free", "Pick-up at home for free"]),
    rule("silver", TIER, "Silver", ["tier Silver or higher"],
         ["45 days from delivery", "Parcel shop for free"]),
    rule("member", TIER, "Every member", ["tier Bronze or higher"], ["40 days from delivery"]),
    rule("keeps", BEHAVIOUR, "Keeps most of what they buy", ["customers who return little"],
         ["you may keep it if it cost no more than €30.00"], CHANGED,
         ["you may keep it if it cost no more than €20.00"]),
    rule("sizes", BEHAVIOUR, "Orders three sizes", ["customers who order several to choose from"],
         ["photos are asked for"]),
    rule("returns", BEHAVIOUR, "Stayed away", ["customers who stayed away"],
         ["the money is sent when it is here"], CHANGED,
         ["the money is sent when you hand it over"]),
    rule("gift", SITUATION, "A gift", ["a gift"], ["60 days from delivery"]),
    rule("season", SITUATION, "Bought before the holidays",
         ["ordered from 1 November to 24 December"], ["until 31 January"], NEW),
    rule("sale", SITUATION, "Sale", ["bought in a sale"], ["Parcel shop for €3.95"]),
    rule("audio", SITUATION, "Audio gear", ["category AUDIO"], ["it is looked at first"]),
)  # fmt: skip
DECIDED = {"gold": 4212, "silver": 2980, "member": 6114, "keeps": 3405, "sizes": 812}
DECIDED |= {"returns": 402, "gift": 1906, "season": 2240, "sale": 511, "audio": 634}
FINDING = Finding("MISSING_LANGUAGE", 6, "silver has no title in nl, fr. Add it.", blocks=False)


def euros(whole: int) -> Money:
    return Money(f"{whole}.00", f"{'-' if whole < 0 else ''}€{abs(whole):,}")


def between(low: int, likely: int, high: int) -> Range:
    return Range(euros(low), euros(likely), euros(high))


SIMULATION = Simulation(
    orders=48310,
    better_off=0.098,
    worse_off=0.012,
    same=0.89,
    law_decided=0.074,
    cost_of_returns=between(9900, 18400, 27100),
    sales_kept=between(12800, 31200, 49700),
    together=between(-6100, 12800, 31900),
    rules=tuple(Decided(name, times) for name, times in DECIDED.items()),
)


class FakePolicies:
    def __init__(self, ask) -> None:
        self._ask = ask
        self.me = "Karim Osei"  # who asks; the drafts of this name are their own
        self.heard: list[tuple[str, str]] = []  # what was done, and with which key
        self.texts: list[str] = []  # that were drafted
        self.blocked = self.lost = False
        self.law_warning: str | None = None
        self._by_key: dict[str, object] = {}
        self._markets = (
            Market("M1", "NL", "Netherlands", "EUR", ("veldhuis", "noord")),
            Market("M2", "BE", "Belgium", "EUR", ("veldhuis",)),
        )
        self._drafts = [self._draft("D1", TEXT + "# longer\n", "Nadia Bloem")]
        begun = [(14, 10, 1), (13, 7, 1), (12, 5, 8), (11, 1, 3)]
        self._versions = [self._version(n, m, d) for n, m, d in begun]

    def _draft(self, id, text, by, market="M1") -> Draft:
        at = datetime(2026, 11, 21, 8, 20, tzinfo=UTC)
        return Draft(id, market, text, by, at, yours=by == self.me)

    def _version(self, number, month, day) -> Version:
        since = datetime(2026, month, day, tzinfo=UTC)
        return Version(f"V{number}", "M1", number, TEXT, since, "Karim Osei", number == 14)

    async def all(self) -> Policies:
        self._ask()
        drafts = [
            msgspec.structs.replace(one, yours=one.drafted_by == self.me) for one in self._drafts
        ]
        return Policies(self._markets, tuple(drafts), tuple(self._versions))

    async def rules(self, policy_id):
        self._ask()
        if policy_id.startswith("D"):
            return RULES
        return tuple(msgspec.structs.replace(one, change=None, before=()) for one in RULES)

    async def lint(self, text, country):
        self._ask()
        if "days: sixty" in text:
            raise Declined("Line 4: days cannot be sixty; it takes a whole number.")
        found = msgspec.structs.replace(FINDING, blocks=self.blocked)
        return Review((found,), self.law_warning)

    async def simulate(self, market, policy, first, last) -> Simulation:
        self._ask()
        assert (last - first).days < 366
        return SIMULATION

    async def draft(self, market, about, text, key) -> Draft:
        self._do("draft", key)
        self.texts.append(text)
        draft = self._draft(
            f"D{len(self._drafts) + 1}", text, self.me, market.id if market else "M1"
        )
        self._drafts.insert(0, draft)
        return self._drafts[0]

    async def publish(self, draft_id, since, key) -> Version:
        return self._put("publish", draft_id, since, key)

    async def publish_again(self, version_id, since, key) -> Version:
        return self._put("publish_again", version_id, since, key)

    def _put(self, deed, id, since, key) -> Version:
        self._do(deed, key)
        if key not in self._by_key:
            self._drafts = [one for one in self._drafts if one.id != id]
            number = self._versions[0].version + 1
            version = self._version(number, 11, 21)
            version = msgspec.structs.replace(
                version, in_force=since is None, valid_from=since or version.valid_from
            )
            if since is None:
                self._versions = [
                    msgspec.structs.replace(one, in_force=False) for one in self._versions
                ]
            self._versions.insert(0, version)
            self._by_key[key] = version
        if self.lost:  # it is done, and nobody hears of it
            self.lost = False
            raise Offline
        return self._by_key[key]

    def _do(self, deed, key) -> None:
        self._ask()
        self.heard.append((deed, key))
