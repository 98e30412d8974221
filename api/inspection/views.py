"""Items as the bench and the case show them: what is costly is made when it is asked for."""

from datetime import datetime
from uuid import UUID

import msgspec

from api.inspection.checklists import ASKED, CHECKLISTS, Grade
from api.inspection.rules import (
    NOT_SO,
    PHOTOS_WANTED,
    CheckAnswer,
    Decision,
    Finding,
    for_repair,
    propose,
)
from api.kernel.ids import public_id
from api.kernel.money import LocalMoney
from api.orders.views import ProductView
from api.reasons.rules import Ground
from api.refunds.reads import RefundLineView, RefundView, TenderView, line_views, tender_views
from api.refunds.rules import Breakdown, Limits, RefundFacts, breakdown
from api.returns.rules import Acceptance, Reception, RefundState
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


class CheckView(msgspec.Struct, frozen=True):
    handle: str
    question: str
    critical: bool
    grades: tuple[Grade, ...]


class RefundPreviewView(msgspec.Struct, frozen=True):
    lines: tuple[RefundLineView, ...]
    total: LocalMoney
    tenders: tuple[TenderView, ...]
    needs_approval: bool
    because: tuple[str, ...]


class OutlookView(msgspec.Struct, frozen=True):
    """What a grade would mean: where it goes, what it is worth, what the customer gets."""

    grade: Grade
    disposition: Disposition
    expected_value: LocalMoney
    confidence: float
    because: str
    refund: RefundPreviewView


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
    inspected_by: str
    inspected_at: datetime
    refund: RefundView | None

    @property
    def public_id(self) -> str:
        return public_id("Inspection", self.id)

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
    reception: Reception
    acceptance: Acceptance
    refund: RefundState
    paid: LocalMoney
    requested_at: datetime
    delivered_at: datetime | None
    weight_grams: int | None
    terms_json: str
    to_repair: bool
    inspection: InspectionView | None
    decision: DecisionView | None
    grant: RefundView | None
    facts: RefundFacts | None
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
    def still_wanted(self) -> tuple[str, ...]:
        """Until it is here or judged; nothing waits for it (CRD art. 9 knows no conditions)."""
        waits = self.reception in WITH_CUSTOMER and self.acceptance is Acceptance.PENDING
        if not (waits and self.terms.photos):
            return ()
        return (PHOTOS_WANTED.say(self.paid.language, title=self.product.title),)

    @property
    def checks(self) -> tuple[CheckView, ...]:
        return tuple(
            CheckView(
                check.handle, check.question.say(self.paid.language), check.critical, check.grades
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
        return tuple(self._outlook(grade, self.facts, because) for grade in Grade)

    def _outlook(self, grade: Grade, facts: RefundFacts, because: tuple[str, ...]) -> OutlookView:
        language = self.paid.language
        proposal = propose(grade, self.product.group, facts.ground, facts.paid)
        parts = breakdown(facts, grade)
        if self.to_repair:  # while it is, there is no money for it
            proposal, parts = for_repair(self.paid.currency), Breakdown((), self.paid.currency)
        total = parts.total
        return OutlookView(
            grade=grade,
            disposition=proposal.disposition,
            expected_value=LocalMoney(
                proposal.expected_value.minor, proposal.expected_value.currency, language
            ),
            confidence=proposal.confidence,
            because=proposal.why.say(language),
            refund=RefundPreviewView(
                lines=line_views(parts, language),
                total=LocalMoney(total.minor, total.currency, language),
                tenders=tender_views(parts, language),
                needs_approval=self.limits is not None
                and parts.value > self.limits.of(total.currency, grade),
                because=because,
            ),
        )
