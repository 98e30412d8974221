"""Policies as they are written: drafts, versions, and what is wrong with them."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import msgspec
import strawberry

from api.access.claims import owner_of
from api.graph.context import Info
from api.graph.engine.access import allowed, mutation
from api.graph.engine.cost import sized
from api.graph.engine.shown import shows
from api.graph.fields import JSON, asked, show, show_all, shown, shown_id
from api.graph.order_inputs import KEY
from api.graph.refused import Refused
from api.kernel import text
from api.kernel.ids import int_of
from api.kernel.language import Sentence
from api.kernel.moments import instant
from api.kernel.refusal import NotFound
from api.policy import actions, reads
from api.policy.actions import READERS, WRITERS, For
from api.policy.lint import BLOCKING, Finding, FindingKind, lint
from api.policy.places import Located, located
from api.policy.reading import json_schema, read
from api.policy.statute.because import Topic
from api.policy.statute.unread import named, unread_of, warning

MARKET = "The market it is for."


@shows(reads.WaitingDraft)
@strawberry.type(
    description="A policy that waits for a second person.", directives=[allowed(*READERS)]
)
class PolicyDraft:
    public_id: strawberry.ID = shown_id("draft")
    public_market: strawberry.ID = shown(MARKET, name="marketId")
    country: str = shown("The market (ISO 3166-1).")
    brand: str | None = shown("The brand it is for; null for all that have none of their own.")
    text: str = shown("As it was written, comments and all.")
    drafted_by: str = shown("Who wrote it.")
    drafted_at: datetime = shown("When.")
    yours: bool = shown("Whether the caller wrote it, and so cannot publish it.")


@shows(reads.PublishedPolicy)
@strawberry.type(
    description="One version of a market's policy; it never changes.",
    directives=[allowed(*READERS)],
)
class PolicyVersion:
    public_id: strawberry.ID = shown_id("version")
    public_market: strawberry.ID = shown(MARKET, name="marketId")
    country: str = shown("The market (ISO 3166-1).")
    brand: str | None = shown("The brand it is for; null for all that have none of their own.")
    version: int = shown("Counted by market.")
    text: str = shown("As it was written, comments and all.")
    valid_from: datetime = shown("In force from then on.")
    drafted_by: str = shown("Who wrote it.")
    published_by: str = shown("Who published it.")
    published_at: datetime = shown("When.")
    in_force: bool = shown("Whether it is what its market, or its brand there, has now.")


class FindingView(msgspec.Struct, frozen=True):
    kind: FindingKind
    place: str
    line: int
    message: str
    blocks: bool


class UnreadLawView(msgspec.Struct, frozen=True):
    topic: Topic
    name: str
    citation: str


class Review(msgspec.Struct, frozen=True):
    document: JSON
    findings: list[FindingView]
    unread_law: list[UnreadLawView]
    law_warning: str | None


@shows(FindingView)
@strawberry.type(description="Something wrong with a policy.", directives=[allowed(*READERS)])
class PolicyFinding:
    kind: FindingKind = shown("What, for programs.")
    place: str = shown("Where in the document: `rules[2].then.window`.")
    line: int = shown("Its line in the text, from 1.")
    message: str = shown("What and what to do, in the request's language.")
    blocks: bool = shown("Whether it keeps the policy from being published.")


@shows(UnreadLawView)
@strawberry.type(
    description="A point of a country's law that nobody has read yet: the directive's minimum, or "
    "what somebody remembered, stands there. A policy can always give more.",
    directives=[allowed(*READERS)],
)
class UnreadLaw:
    topic: Topic = shown("What it is about, for programs.")
    name: str = shown("The same in words, in the request's language.")
    citation: str = shown("The provision to read.")


@shows(Review)
@strawberry.type(
    description="A policy that can be read, and what is wrong with it.",
    directives=[allowed(*READERS)],
)
class PolicyReview:
    document: JSON = shown("The policy as JSON.")
    findings: list[PolicyFinding] = shown("What is wrong with it.", directives=[sized(20)])
    unread_law: list[UnreadLaw] = shown(
        "What a lawyer should still read for its market; empty where no country is named.",
        directives=[sized(20)],
    )
    law_warning: str | None = shown("All of that in one sentence; null when nothing is unread.")


LintPolicyResult = Annotated[
    PolicyReview | Refused,
    strawberry.union("LintPolicyResult", description="The review, or why it cannot be read."),
]
DraftPolicyResult = Annotated[
    PolicyDraft | Refused,
    strawberry.union("DraftPolicyResult", description="The draft, or why it was not kept."),
]
PublishPolicyResult = Annotated[
    PolicyVersion | Refused,
    strawberry.union("PublishPolicyResult", description="The version, or why it is none."),
]
PublishPolicyAgainResult = Annotated[
    PolicyVersion | Refused,
    strawberry.union("PublishPolicyAgainResult", description="The version, or why it is none."),
]


@strawberry.input(description="A policy to keep as a draft.")
class DraftPolicyInput:
    brand: str = shown("The handle of a brand that sells there.")
    country: str = shown("The market (ISO 3166-1).")
    only_this_brand: bool = shown("Whether other brands keep another policy.", default=False)
    text: str = shown("The policy in YAML, of which JSON is a part; see `policySchema`.")
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="A draft to put in force.")
class PublishPolicyInput:
    draft_id: strawberry.ID = shown("The draft, which somebody else wrote.")
    valid_from: datetime | None = shown("From when on; now if left out.", default=None)
    idempotency_key: UUID = shown(KEY)


@strawberry.input(description="An old version to bring back.")
class PublishPolicyAgainInput:
    version_id: strawberry.ID = shown("The version.")
    valid_from: datetime | None = shown("From when on; now if left out.", default=None)
    idempotency_key: UUID = shown(KEY)


@strawberry.type
class PolicyDraftsQuery:
    @strawberry.field(
        description="Policies that wait for a second person, newest first, at most 100.",
        directives=[allowed(*READERS), sized(20)],
    )
    async def policy_drafts(self, info: Info) -> list[PolicyDraft]:
        context = info.context
        return show_all(
            PolicyDraft, await reads.drafts(context.reads, owner=owner_of(context.actor))
        )

    @strawberry.field(
        description="The versions of every market, newest first, at most 100.",
        directives=[allowed(*READERS), sized(20)],
    )
    async def policy_versions(self, info: Info) -> list[PolicyVersion]:
        return show_all(
            PolicyVersion, await reads.versions(info.context.reads, at=info.context.now)
        )

    @strawberry.field(
        description="The JSON Schema of a policy, for editors that complete and check.",
        directives=[allowed(*READERS)],
    )
    def policy_schema(self) -> JSON:
        return JSON(json_schema())

    @strawberry.field(
        description="What is wrong with a policy: rules that never decide, contradictions, gaps, "
        "missing languages, what the law overrides, words it forbids.",
        directives=[allowed(*READERS)],
    )
    def lint_policy(
        self,
        info: Info,
        text: Annotated[str, asked("The policy in YAML or JSON.")],
        country: Annotated[str | None, asked("Its market; as if for all if left out.")] = None,
    ) -> LintPolicyResult:
        document, written = read(text), located(text)
        language, market = info.context.language, country.upper() if country else None
        found = lint(document, country=market, today=info.context.now.date())
        views = [_view(one, written, language) for one in found]
        unread = [
            UnreadLawView(one.topic, named(one.topic, language), one.citation)
            for one in unread_of(market or "")
        ]
        told = warning(market or "", language)
        return show(PolicyReview, Review(JSON(msgspec.to_builtins(document)), views, unread, told))


@strawberry.type
class PolicyDraftsMutation:
    @mutation(*WRITERS, description="Keep a policy as a draft. Nothing is in force by it.")
    async def draft_policy(self, info: Info, input: DraftPolicyInput) -> DraftPolicyResult:
        context = info.context
        id = await actions.draft(
            await _whom(info, input),
            text.printable(input.text),
            **context.by(input.idempotency_key),
        )
        return show(
            PolicyDraft, await reads.draft(context.reads, id, owner=owner_of(context.actor))
        )

    @mutation(
        *WRITERS,
        description="Put a draft in force. Whoever wrote it cannot; what was told before holds.",
    )
    async def publish_policy(self, info: Info, input: PublishPolicyInput) -> PublishPolicyResult:
        context = info.context
        id = await actions.publish(
            int_of(input.draft_id, "PolicyDraft", field="draftId"),
            valid_from=_begin(input.valid_from),
            **context.by(input.idempotency_key),
        )
        return show(PolicyVersion, await reads.version(context.reads, id, at=context.now))

    @mutation(*WRITERS, description="Bring an old version back as the newest.")
    async def publish_policy_again(
        self, info: Info, input: PublishPolicyAgainInput
    ) -> PublishPolicyAgainResult:
        context = info.context
        id = await actions.publish_again(
            int_of(input.version_id, "PolicyVersion", field="versionId"),
            valid_from=_begin(input.valid_from),
            **context.by(input.idempotency_key),
        )
        return show(PolicyVersion, await reads.version(context.reads, id, at=context.now))


def _view(finding: Finding, written: Located, language: str) -> FindingView:
    line, blocks = written.line(finding.path), finding.kind in BLOCKING
    return FindingView(finding.kind, finding.place, line, finding.say(language), blocks)


def _begin(asked_for: datetime | None) -> datetime | None:
    return instant(asked_for, field="validFrom") if asked_for else None


async def _whom(info: Info, input: DraftPolicyInput) -> For:
    brand, country = text.typed(input.brand, most=40), text.typed(input.country, most=2).upper()
    meant = await reads.market_meant(info.context.reads, brand, country)
    if meant is None:
        raise NotFound(NOT_SOLD_THERE, field="country", brand=brand, country=country)
    return For(meant.market_id, meant.brand_id if input.only_this_brand else None)


NOT_SOLD_THERE = Sentence(
    en="{brand} does not sell to {country}. Check both.",
    nl="{brand} verkoopt niet aan {country}. Controleer beide.",
    fr="{brand} ne vend pas vers {country}. Vérifiez les deux.",
    de="{brand} verkauft nicht nach {country}. Bitte beides prüfen.",
    nb="{brand} selger ikke til {country}. Sjekk begge.",
)
