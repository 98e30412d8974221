"""A second person agrees at the bench: one approval is one verdict, once, within five minutes."""

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from uuid import UUID

import msgspec
from tortoise.transactions import atomic

from api.access.actions import who_wears
from api.access.claims import claim, fingerprint
from api.access.models import Staff
from api.access.rules import Actor, Role
from api.database import Reader
from api.inspection.actions import Verdict, locked
from api.inspection.models import Approval
from api.inspection.rules import NOT_A_LEAD, OVER_THEIRS, OWN_BADGE
from api.kernel import text
from api.kernel.ids import public_id
from api.kernel.refusal import NotAllowed, WrongMoment
from api.refunds.facts import refund_facts
from api.refunds.rules import Limits, breakdown
from api.refunds.sentences import AMOUNT_CHANGED

LIFE = timedelta(minutes=5)
LEADS = frozenset({Role.SUPERVISOR, Role.ADMIN})
LimitsOf = Callable[[Collection[Role]], Limits | None]


class Approved(msgspec.Struct, frozen=True):
    id: UUID
    approved_by: str
    expires_at: datetime

    @property
    def public_id(self) -> str:
        return public_id("Approval", self.id)


async def approve_verdict(
    item_id: UUID,
    verdict: Verdict,
    badge: str,
    *,
    reason: str | None,
    limits_of: LimitsOf,
    reads: Reader,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> Approved:
    """Asked for by a grader, given by the badge of somebody else who may."""
    lead = await who_wears(badge, asked_by=actor, now=now)  # counted, whatever comes of it
    if lead.id == actor.staff_id:
        raise NotAllowed(OWN_BADGE, field="badge")
    roles = frozenset(map(Role, lead.roles))
    if not roles & LEADS:
        raise NotAllowed(NOT_A_LEAD, field="badge", name=lead.name)
    theirs = limits_of(roles) or Limits({})
    said = text.optional(reason, field="reason", most=500)
    id = await _approve(
        item_id, verdict, lead, said, theirs, reads=reads, actor=actor, key=key, now=now
    )
    made = await Approval.get(id=id)
    return Approved(made.id, made.approved_by, made.expires_at)


@atomic()
async def _approve(
    item_id: UUID,
    verdict: Verdict,
    lead: Staff,
    reason: str | None,
    limits: Limits,
    *,
    reads: Reader,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> UUID:
    _, item = await locked(item_id)
    body = (item_id, verdict.decision, lead.id, reason)
    claimed = await claim(actor, key, "approveVerdict", body, now=now)
    if isinstance(claimed.before, str):
        return UUID(claimed.before)
    facts = (await refund_facts(reads, [item.id]))[item.id]
    parts = breakdown(facts.found_faulty() if verdict.faulty else facts, verdict.grade)
    if verdict.expected != parts.total:
        raise WrongMoment(AMOUNT_CHANGED, field="expectedRefund", amount=parts.total)
    if parts.value > limits.of(parts.currency, verdict.grade):
        raise NotAllowed(OVER_THEIRS, field="badge", amount=parts.value, name=lead.name)
    made = await Approval.create(
        item_id=item.id,
        decision=fingerprint("verdict", verdict.decision),
        asked_staff_id=actor.staff_id,
        staff_id=lead.id,
        approved_by=lead.name,
        reason=reason,
        approved_at=now,
        expires_at=now + LIFE,
    )
    await claimed.answer(str(made.id))
    return made.id
