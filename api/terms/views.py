"""Terms as they are shown: amounts and sentences in the customer's language."""

from datetime import date, datetime

import msgspec

from api.kernel.language import spoken
from api.kernel.money import LocalMoney
from api.policy.document import RefundTiming, Resolution, ReturnMethod, RuleMethod
from api.policy.slots import Dimension
from api.policy.statute import OutboundRefund
from api.shop.emissions import Emission
from api.terms.because import Outcome
from api.terms.rules import NonReturnableReason, Terms
from api.terms.saying import said_better, said_effect, said_reason
from api.terms.statement_words import CO2E
from api.terms.window import Clock


class EmissionView(msgspec.Struct, frozen=True):
    grams: int
    least_grams: int
    most_grams: int
    method: str
    year: int
    sentence: str


class MethodTermsView(msgspec.Struct, frozen=True):
    method: ReturnMethod
    carrier: str
    price: LocalMoney
    min_days: int
    max_days: int
    legal_maximum: LocalMoney | None = None
    note: str | None = None
    co2e: EmissionView | None = None


class ResolutionTermsView(msgspec.Struct, frozen=True):
    resolution: Resolution
    bonus_percent: int


class BecauseView(msgspec.Struct, frozen=True):
    rule: str
    method: RuleMethod | None
    dimension: Dimension
    outcome: Outcome
    effect: str | None
    decided_by: str | None
    sentence: str


class BetterView(msgspec.Struct, frozen=True):
    dimension: Dimension
    tier: str
    effect: str
    instead_of: str
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
    repair_extends_until: date | None


def _emission(it: Emission | None, language: str) -> EmissionView | None:
    if it is None:
        return None
    return EmissionView(
        grams=it.grams,
        least_grams=it.least,
        most_grams=it.most,
        method=it.method,
        year=it.year,
        sentence=CO2E.say(
            language,
            grams=it.grams,
            least=it.least,
            most=it.most,
            method=it.method,
            year=it.year,
        ),
    )


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
                self._money(offer.fee_minor),
                offer.min_days,
                offer.max_days,
                self._money(offer.most_minor) if offer.most_minor is not None else None,
                offer.note.get(spoken(self.language)),
                _emission(offer.co2e, self.language),
            )
            for offer in self.terms.methods
        )

    @property
    def keep_item_up_to(self) -> LocalMoney:
        return self._money(self.terms.keep_item_up_to_minor)

    @property
    def keep_item_percent(self) -> int:
        return self.terms.keep_item_percent

    @property
    def inspection(self) -> bool:
        return self.terms.inspection

    @property
    def photos(self) -> bool:
        return self.terms.photos

    @property
    def priority(self) -> int:
        return self.terms.priority

    @property
    def handled_within_hours(self) -> int:
        return self.terms.handled_within_hours

    def _money(self, minor: int) -> LocalMoney:
        return LocalMoney(minor, self.currency, self.language)

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
            BecauseView(
                one.rule,
                one.method,
                one.dimension,
                one.outcome,
                said_effect(one.effect, self.language, self.currency) if one.effect else None,
                one.by,
                said_reason(one, self.language, self.currency),
            )
            for one in self.terms.because
        )

    @property
    def better(self) -> tuple[BetterView, ...]:
        return tuple(
            BetterView(
                one.dimension,
                one.tier,
                said_effect(one.effect, self.language, self.currency),
                said_effect(one.instead_of, self.language, self.currency),
                said_better(one, self.language, self.currency),
            )
            for one in self.terms.better
        )

    @property
    def statutory(self) -> StatutoryMinimumView:
        law = self.terms.statutory
        cap = law.max_fee_minor
        return StatutoryMinimumView(
            withdrawal_applies=law.withdrawal_applies,
            last_day=law.last_day,
            max_return_fee=self._money(cap) if cap is not None else None,
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
            repair_extends_until=law.repair_extends_until,
        )
