"""The bench has looked at what was refunded before: early, or by a verdict that was taken back.

What has not left is withdrawn, and granted anew. Of what has left more is paid on top; what turns
out too much is written down, and a person decides. Nothing is changed in the books, only added.
"""

from datetime import datetime

import msgspec

from api.access.rules import Actor
from api.database import Reader
from api.events.actions import record
from api.events.catalogue import PayOut, RefundFoundTooHigh, RefundHeld, RefundRaised
from api.kernel.money import Money
from api.kernel.refusal import WrongMoment
from api.refunds.actions.grants import divide, grant, let_go, withdraw
from api.refunds.books.actions import claim_no_more, owe, owe_less
from api.refunds.debts.actions import claim_less
from api.refunds.facts import refund_facts
from api.refunds.models import Payout, Refund, SetOff
from api.refunds.rules import Breakdown, Excess, Limits, RefundFacts, breakdown, difference
from api.refunds.sentences import AMOUNT_CHANGED, ON_ITS_WAY, OVER_LIMIT
from api.refunds.tenders import TenderPart, credit, over_tenders
from api.returns.actions import close_if_over
from api.returns.models import Return, ReturnItem
from api.returns.rules import RefundState, RefundStep, ReopenStep

NOT_SENT = (RefundState.HELD, RefundState.GRANTED)


async def has_left(refund: Refund) -> bool:
    """As money, or as other goods: then it is not taken back by withdrawing it."""
    if refund.state not in (RefundState.NONE, *NOT_SENT):
        return True
    moved = Payout.filter(refund_id=refund.id).exclude(state=RefundState.GRANTED)
    return await moved.exists() or await SetOff.filter(item_id=refund.item_id, given=True).exists()


async def take_back(item: ReturnItem, *, now: datetime) -> None:
    """Its verdict holds no more. What has left stays until there is another one, and so does what
    a person stopped: a correction is no release."""
    refund = await Refund.get_or_none(item_id=item.id)
    stopped = refund and refund.held_by
    if refund and not stopped and refund.state in NOT_SENT and not await has_left(refund):
        await withdraw(refund, item, now=now)


async def settle_up(
    case: Return,
    item: ReturnItem,
    grade: str | None,
    *,
    expected: Money | None,
    faulty: bool,
    limits: Limits,
    actor: Actor,
    reads: Reader,
    now: datetime,
) -> Refund:
    """What waited for somebody to look need not wait any longer, unless a person stopped it."""
    refund = await Refund.get(item_id=item.id)
    facts = (await refund_facts(reads, [item.id], anew=True))[item.id]
    parts = breakdown(facts.found_faulty() if faulty else facts, grade)
    limit = limits.of(refund.currency, grade)
    if expected is not None and expected != parts.total:
        raise WrongMoment(AMOUNT_CHANGED, field="expectedRefund", amount=parts.total)
    more = parts.of_paid_minor - (refund.value.minor - refund.bonus_minor)
    if not more:
        await _note_over(refund, 0, now)
        waits = refund.state is RefundState.HELD and refund.held_by is None
        if waits and parts.value <= limit:
            await let_go(refund, item, by=actor.name, now=now)
    elif not await has_left(refund):
        refund = await _anew(case, item, refund, parts, limit, actor, now)
    elif more > 0:
        await _raise(case, item, refund, parts, facts, limit, actor, now)
    elif await _unsent(refund) >= -more:
        await _lower(refund, item, parts, actor, now)
    else:
        await _note_over(refund, -more, now)
    await close_if_over(case, now=now)
    return refund


async def not_owed(item: ReturnItem, *, now: datetime) -> None:
    """Nothing came, or something else did, and a person refused it: all of it was too much, or is
    never paid."""
    refund = await Refund.get(item_id=item.id)
    if await has_left(refund):
        await _note_over(refund, refund.value.minor, now)
    else:
        await withdraw(refund, item, now=now)


async def _anew(
    case: Return,
    item: ReturnItem,
    refund: Refund,
    parts: Breakdown,
    limit: Money,
    actor: Actor,
    now: datetime,
) -> Refund:
    """Held by a person, it stays so; held by a limit, whoever looked has theirs."""
    held_by, why = refund.held_by, refund.hold_reason
    await withdraw(refund, item, now=now)
    hold = why if held_by or parts.value > limit else None
    refund = await grant(case, item, parts, hold_reason=hold, actor=actor, now=now)
    refund.held_by = held_by
    await refund.save(update_fields=["held_by"])
    return refund


async def _raise(
    case: Return,
    item: ReturnItem,
    refund: Refund,
    parts: Breakdown,
    facts: RefundFacts,
    limit: Money,
    actor: Actor,
    now: datetime,
) -> None:
    """By the ways that it went before, as far as they can take more. Over the limit a second person
    lets it go, once the rest has arrived."""
    over = parts.value > limit
    if over and refund.state in (RefundState.PENDING, RefundState.FAILED):
        raise WrongMoment(ON_ITS_WAY, amount=parts.value, limit=limit)
    await _note_over(refund, 0, now)
    more = difference(parts, msgspec.convert(refund.breakdown, Breakdown))
    if refund.owed_at:
        await owe(refund, more, now=now)
    to_pay = more.total.minor
    ways = credit(to_pay) if facts.as_credit else over_tenders(to_pay, await _left(refund, facts))
    await divide(refund, ways)
    refund.amounts_to(parts)
    refund.granted_by, refund.granted_staff_id = actor.name, actor.staff_id
    if to_pay and refund.state is RefundState.SUCCEEDED:
        refund.reopen(ReopenStep.RAISE, item)
        refund.settled_at = case.closed_at = None
        await case.save(update_fields=["closed_at"])
    if over and refund.state is RefundState.GRANTED:
        amounts = {"amount": parts.value.formatted("en"), "limit": limit.formatted("en")}
        refund.hold_reason = OVER_LIMIT.say("en", **amounts)
        refund.step(RefundStep.HOLD, item)
        await record(RefundHeld(case.id, refund.id, refund.hold_reason), now=now)
    await refund.save()
    await item.save(update_fields=["refund"])
    await record(RefundRaised(case.id, refund.id, to_pay, refund.currency), now=now)
    await record(PayOut(refund.id), now=now)


async def _lower(
    refund: Refund, item: ReturnItem, parts: Breakdown, actor: Actor, now: datetime
) -> None:
    """What was put on top before, and has not left."""
    before = msgspec.convert(refund.breakdown, Breakdown)
    less = before.total.minor - parts.total.minor
    await owe_less(refund, difference(before, parts), now=now)
    for payout in await Payout.filter(refund_id=refund.id, state=RefundState.GRANTED):
        cut = min(less, payout.minor)
        less, payout.minor = less - cut, payout.minor - cut
        await (payout.save() if payout.minor else payout.delete())
    refund.amounts_to(parts)
    if not await _unsent(refund):
        await _nothing_left(refund, item, actor, now)
    await refund.save()


async def _nothing_left(refund: Refund, item: ReturnItem, actor: Actor, now: datetime) -> None:
    """All that is owed has arrived before: there is nothing to hold, or to send."""
    if refund.state is RefundState.HELD:
        await let_go(refund, item, by=actor.name, now=now)
    if refund.state is RefundState.GRANTED:
        refund.step(RefundStep.SEND, item)
        refund.step(RefundStep.SETTLE, item)
        refund.settled_at = now
        await item.save(update_fields=["refund"])


async def _unsent(refund: Refund) -> int:
    waiting = await Payout.filter(refund_id=refund.id, state=RefundState.GRANTED)
    return sum(payout.minor for payout in waiting)


async def _left(refund: Refund, facts: RefundFacts) -> list[TenderPart]:
    """What each tender can still take, beside its part of this refund."""
    mine = await Payout.filter(refund_id=refund.id)
    paid = [(one, sum(p.minor for p in mine if p.tender == one.number)) for one in facts.tenders]
    return [msgspec.structs.replace(one, minor=max(0, one.minor - got)) for one, got in paid]


async def _note_over(refund: Refund, minor: int, now: datetime) -> None:
    """Nothing is taken back by itself: no card is charged without a mandate. What was claimed of
    it, or forgiven, was so for another verdict."""
    if minor == refund.over_minor:
        return
    if refund.excess is Excess.CLAIMED:
        parts = msgspec.convert(refund.breakdown, Breakdown)
        over = Money(refund.over_minor, refund.currency)
        await claim_no_more(refund, parts, over, now=now)
        await claim_less(refund, over, now=now)
    refund.is_too_much_by(minor)
    await refund.save()
    if minor:
        found = RefundFoundTooHigh(refund.of_id, refund.id, minor, refund.currency)
        await record(found, now=now)
