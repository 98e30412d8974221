"""Terms as they are shown: amounts and sentences in the customer's language."""

from datetime import date, datetime

import msgspec
from babel.dates import format_date

from api.kernel.money import LocalMoney
from api.policy.document import RefundTiming, Resolution, ReturnMethod
from api.policy.statute import OutboundRefund
from api.terms.rules import Because, Clock, Dimension, NonReturnableReason, Outcome, Terms
from api.terms.words import SENTENCES


class MethodTermsView(msgspec.Struct, frozen=True):
    method: ReturnMethod
    carrier: str
    price: LocalMoney
    min_days: int
    max_days: int
    grams_co2e: int | None = None
    """Only once the shop has attested its factors."""


class ResolutionTermsView(msgspec.Struct, frozen=True):
    resolution: Resolution
    bonus_percent: int


class BecauseView(msgspec.Struct, frozen=True):
    rule: str
    dimension: Dimension
    outcome: Outcome
    sentence: str


class StatutoryMinimumView(msgspec.Struct, frozen=True):
    withdrawal_applies: bool
    last_day: date | None
    max_return_fee: LocalMoney | None
    deduction_allowed: bool
    refund_outbound: OutboundRefund | None
    refund_due_safe: date | None
    refund_due_legal: date | None
    may_withhold: bool
    send_back_by: date | None
    conformity_until: date | None
    withdrawal_function_required: bool
    legal_basis: tuple[str, ...]
    confidence: str


class TermsView(msgspec.Struct, frozen=True):
    """Computed from `terms` only as far as it is asked for."""

    terms: Terms
    currency: str
    language: str

    @property
    def returnable(self) -> int:
        return self.terms.returnable

    @property
    def non_returnable_reason(self) -> NonReturnableReason | None:
        return self.terms.non_returnable_reason

    @property
    def needs_review(self) -> bool:
        return self.terms.needs_review

    @property
    def deadline(self) -> datetime | None:
        return self.terms.deadline

    @property
    def clock(self) -> Clock:
        return self.terms.clock

    @property
    def refund_timing(self) -> RefundTiming:
        return self.terms.refund_timing

    @property
    def deduction_allowed(self) -> bool:
        return self.terms.deduction_allowed

    @property
    def personalised(self) -> bool:
        return self.terms.personalised

    @property
    def methods(self) -> tuple[MethodTermsView, ...]:
        return tuple(
            MethodTermsView(
                offer.method,
                offer.carrier,
                LocalMoney(offer.fee_minor, self.currency, self.language),
                offer.min_days,
                offer.max_days,
            )
            for offer in self.terms.methods
        )

    @property
    def resolutions(self) -> tuple[ResolutionTermsView, ...]:
        bonus = self.terms.credit_bonus_percent
        return tuple(
            ResolutionTermsView(way, bonus if way is Resolution.STORE_CREDIT else 0)
            for way in self.terms.resolutions
        )

    @property
    def because(self) -> tuple[BecauseView, ...]:
        return tuple(
            BecauseView(one.rule, one.dimension, one.outcome, say(one, self.language))
            for one in self.terms.because
        )

    @property
    def statutory(self) -> StatutoryMinimumView:
        law = self.terms.statutory
        cap = law.max_fee_minor
        return StatutoryMinimumView(
            withdrawal_applies=law.withdrawal_applies,
            last_day=law.last_day,
            max_return_fee=LocalMoney(cap, self.currency, self.language)
            if cap is not None
            else None,
            deduction_allowed=law.deduction_allowed,
            refund_outbound=law.refund_outbound,
            refund_due_safe=law.refund_due_safe,
            refund_due_legal=law.refund_due_legal,
            may_withhold=law.may_withhold,
            send_back_by=law.send_back_by,
            conformity_until=law.conformity_until,
            withdrawal_function_required=law.withdrawal_function_required,
            legal_basis=law.legal_basis,
            confidence=law.confidence,
        )


def say(because: Because, language: str) -> str:
    """The sentence of a reason, its dates written as the language writes them."""
    values = {name: _spoken(name, value, language) for name, value in because.values.items()}
    return SENTENCES[because.sentence].say(language, **values)


def _spoken(name: str, value: str | int, language: str) -> str:
    if name != "date":
        return str(value)
    locale = language.replace("-", "_")
    return format_date(date.fromisoformat(str(value)), format="d MMMM y", locale=locale)
