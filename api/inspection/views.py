"""Items as the bench and the case show them: what is costly is made when it is asked for."""

from datetime import datetime
from uuid import UUID

import msgspec

from api.inspection.bars import Bars, bars
from api.inspection.checklists import ASKED, CHECKLISTS, CheckAnswer, Grade
from api.inspection.recovery import Demand, Goods, Prospect, for_repair, propose
from api.inspection.rules import NOT_SO, PHOTOS_WANTED, Decision, Finding
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney
from api.orders.views import ProductView
from api.reasons.reads import Said, said
from api.reasons.rules import BY_HANDLE, Ground, split
from api.reasons.vocabularies import SchemaOrgReason, ShopifyReason, schema_org, shopify
from api.refunds.reads import RefundLineView, RefundView, TenderView, line_views, tender_views
from api.refunds.rules import Breakdown, Limits, RefundFacts, RefundLineKind, breakdown
from api.returns.rules import Acceptance, Reception, RefundState
from api.stock.espr.rules import Derogation, Piece
from api.stock.rules import Disposition
from api.terms.because import Outcome
from api.terms.rules import Terms
from api.terms.saying import said_reason
from api.terms.views import TermsView

WITH_CUSTOMER = frozenset({Reception.AWAITING, Reception.IN_TRANSIT})


class ReasonView(msgspec.Struct, frozen=True):
    handle: str
    name: str
    ground: Ground

    @property
    def shopify(self) -> ShopifyReason:
        return shopify(split(self.handle)[0])

    @property
    def schema_org(self) -> SchemaOrgReason:
        return schema_org(BY_HANDLE[split(self.handle)[0]])


class CheckView(msgspec.Struct, frozen=True):
    handle: str
    question: str
    critical: bool
    grades: tuple[Grade, ...]
    only: tuple[Disposition, ...]
    only_because: str | None
    seals: bool


class RefundPreviewView(msgspec.Struct, frozen=True):
    lines: tuple[RefundLineView, ...]
    total: LocalMoney
    tenders: tuple[TenderView, ...]
    needs_approval: bool
    because: tuple[str, ...]


class WayView(msgspec.Struct, frozen=True):
    """One place that it could go to."""

    disposition: Disposition
    expected_value: LocalMoney
    because: str
    barred: str | None
    takes_derogation: bool


class DiscardView(msgspec.Struct, frozen=True):
    derogation: Derogation
    evidence: str
    words: str


class OutlookView(msgspec.Struct, frozen=True):
    """What a grade would mean: where it goes, what it is worth, what the customer gets."""

    grade: Grade
    disposition: Disposition
    expected_value: LocalMoney
    confidence: float
    because: str
    ways: tuple[WayView, ...]
    refund: RefundPreviewView
    photo_wanted: bool


class InspectionView(msgspec.Struct, frozen=True):
    id: UUID
    item_id: UUID
    grade: Grade | None
    finding: Finding | None
    disposition: Disposition
    answers: str
    faulty: bool
    language: str
    note: str | None
    serial: str | None
    weight_grams: int | None
    derogation: Derogation | None
    discard_evidence: str | None
    evidence_words: str | None
    inspected_by: str
    inspected_at: datetime
    refund: RefundView | None

    @property
    def public_id(self) -> str:
        return public_id("Inspection", self.id)

    @property
    def discard(self) -> DiscardView | None:
        if self.derogation is None:
            return None
        said = (self.discard_evidence or "", self.evidence_words or "")
        return DiscardView(self.derogation, *said)

    @property
    def evidence(self) -> tuple[str, ...]:
        """What the answers to the checklist say against the item, the worst first."""
        said = msgspec.json.decode(self.answers, type=dict[str, CheckAnswer])
        return tuple(
            NOT_SO.say(self.language, question=ASKED[handle].question.say(self.language))
            for handle in ASKED
            if said.get(handle) is CheckAnswer.NO
        )


class DecisionView(msgspec.Struct, frozen=True):
    decision: Decision
    reason: str
    decided_by: str
    decided_at: datetime
    refund: RefundView | None


class ItemView(msgspec.Struct, frozen=True):
    id: UUID
    return_id: UUID
    parcel_id: UUID | None
    rma: str
    order_number: str
    line_number: int
    unit: int
    product: ProductView
    reason: ReasonView | None
    customer_note: str | None
    answers_json: str | None
    reception: Reception
    acceptance: Acceptance
    refund: RefundState
    paid: LocalMoney
    requested_at: datetime
    delivered_at: datetime | None
    weight_grams: int | None
    terms_json: str
    to_repair: bool
    serials: tuple[str, ...]
    inspection: InspectionView | None
    decision: DecisionView | None
    grant: RefundView | None
    facts: RefundFacts | None
    demand: Demand
    piece: Piece
    limits: Limits | None
    """What the reader may release alone; None for who may not refund."""

    @property
    def public_id(self) -> str:
        return public_id("ReturnItem", self.id)

    @property
    def terms(self) -> TermsView:
        terms = msgspec.json.decode(self.terms_json, type=Terms)
        return TermsView(terms, self.paid.currency, self.paid.language)

    @property
    def answers(self) -> tuple[Said, ...]:
        return said(self.answers_json, self.paid.language)

    @property
    def still_wanted(self) -> tuple[str, ...]:
        """Until it is here or judged; nothing waits for it (CRD art. 9 knows no conditions)."""
        waits = self.reception in WITH_CUSTOMER and self.acceptance is Acceptance.PENDING
        if not (waits and self.terms.photos):
            return ()
        return (PHOTOS_WANTED.say(self.paid.language, title=self.product.title),)

    @property
    def checks(self) -> tuple[CheckView, ...]:
        language = self.paid.language
        return tuple(
            CheckView(
                check.handle,
                check.question.say(language),
                check.critical,
                check.grades,
                tuple(sorted(check.block.only)) if check.block else tuple(Disposition),
                check.block.why.say(language) if check.block else None,
                check.seals,
            )
            for check in CHECKLISTS[self.product.group]
        )

    @property
    def outlooks(self) -> tuple[OutlookView, ...]:
        """One per grade; empty for whoever may not refund."""
        if self.facts is None:
            return ()
        reasons = self.terms.terms.because
        because = tuple(
            said_reason(one, self.paid.language, self.paid.currency)
            for one in reasons
            if one.outcome is not Outcome.LOST
        )
        found = bars(self.piece, {})
        return tuple(self._outlook(grade, self.facts, found, because) for grade in Grade)

    def _outlook(
        self, grade: Grade, facts: RefundFacts, found: Bars, because: tuple[str, ...]
    ) -> OutlookView:
        language = self.paid.language
        group, barred = self.product.group, frozenset(found)
        proposal = propose(grade, Goods(group, facts.ground, facts.paid, self.demand, barred))
        parts = breakdown(facts, grade)
        if self.to_repair:  # while it is, there is no money for it
            proposal, parts = for_repair(self.paid.currency), Breakdown((), self.paid.currency)
        total = parts.total
        return OutlookView(
            grade=grade,
            disposition=proposal.best.disposition,
            expected_value=_money(proposal.best, language),
            confidence=proposal.sure,
            because=proposal.best.because(language),
            ways=tuple(_way(one, found, language) for one in proposal.every),
            refund=RefundPreviewView(
                lines=line_views(parts, language),
                total=LocalMoney(total.minor, total.currency, language),
                tenders=tender_views(parts, language),
                needs_approval=self.limits is not None
                and parts.value > self.limits.of(total.currency, grade),
                because=because,
            ),
            photo_wanted=parts.of(RefundLineKind.DIMINISHED_VALUE) != 0,
        )


def _money(prospect: Prospect, language: str) -> LocalMoney:
    return LocalMoney(prospect.value.minor, prospect.value.currency, language)


def _way(prospect: Prospect, found: Bars, language: str) -> WayView:
    bar = found.get(prospect.disposition)
    return WayView(
        disposition=prospect.disposition,
        expected_value=_money(prospect, language),
        because=prospect.because(language),
        barred=bar.why.say(language, **bar.values) if bar else None,
        takes_derogation=bool(bar and bar.opens),
    )
