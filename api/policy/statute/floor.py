"""The floor itself: the minimum rights of one return."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from api.policy.statute.because import Because, Confidence


class Payer(StrEnum):
    """Who bears the direct cost of the return."""

    CONSUMER = "CONSUMER"
    TRADER = "TRADER"


class OutboundRefund(StrEnum):
    """How much of the delivery to the consumer goes back; an express surcharge never must."""

    STANDARD = "STANDARD"
    PRO_RATA_OR_NONE = "PRO_RATA_OR_NONE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Floor:
    """`None` means that the law is silent; see the package for the one exception."""

    withdrawal_applies: bool
    exception: str | None = None
    """The letter of CRD art. 16, also where a national act numbers otherwise."""
    last_day_to_declare: date | None = None
    """None while `withdrawal_applies`: the clock has not started."""
    declared_in_time: bool | None = None
    may_refuse_withdrawal: bool | None = None
    payer: Payer | None = None
    max_return_fee_minor: int | None = None
    deduction_allowed: bool | None = None
    refund_outbound: OutboundRefund | None = None
    refund_due_safe: date | None = None
    """Without roll-over: drives the work."""
    refund_due_legal: date | None = None
    """With roll-over: past it, the trader is in default."""
    may_withhold: bool = False
    """The trader may wait for the goods or for proof of sending, whichever comes first."""
    send_back_by: date | None = None
    withdrawal_function_required: bool = False
    conformity_until: date | None = None
    burden_on_trader_until: date | None = None
    short_term_reject_until: date | None = None
    repair_extends_until: date | None = None
    """Until when the trader would answer for it once it was repaired; None: no longer than now."""
    posted_policy_required: bool = False
    confidence: Confidence
    """The weakest rule among those that bear on this return's ground."""
    because: tuple[Because, ...]

    @property
    def legal_basis(self) -> tuple[str, ...]:
        """Each provision once, in the order of the dimensions."""
        return tuple(dict.fromkeys(reason.citation for reason in self.because))
