"""Some verdicts are graded once more, blind, by somebody else: only to know how alike we grade."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.inspection.agreement import is_drawn
from api.inspection.checklists import Grade
from api.inspection.models import Inspection, Recheck
from api.inspection.rules import ALREADY_GRADED_AGAIN, OWN_RECHECK, UNKNOWN_RECHECK
from api.kernel.refusal import NotAllowed, NotFound, WrongMoment
from api.returns.models import ReturnItem


async def draw(item_id: UUID, *, percent: int, now: datetime) -> bool:
    """Whether this verdict is one of them. May run twice."""
    item = await ReturnItem.get(id=item_id)
    judged = await Inspection.get_or_none(item_id=item_id, round=item.round)
    if not judged or not judged.grade or not is_drawn(item_id, item.round, percent):
        return False
    row = Recheck(item_id=item_id, round=item.round, asked_at=now)
    await Recheck.bulk_create([row], ignore_conflicts=True)
    return True


@atomic()
async def grade_again(
    recheck_id: UUID, grade: Grade, *, actor: Actor, key: UUID, now: datetime
) -> UUID:
    """It changes nothing of the verdict, whatever comes of it."""
    found = await Recheck.select_for_update().get_or_none(id=recheck_id)
    if found is None:
        raise NotFound(UNKNOWN_RECHECK, field="recheckId")
    claimed = await claim(actor, key, "gradeAgain", (recheck_id, grade), now=now)
    if claimed.before is not None:
        return found.id
    if found.graded_at:
        raise WrongMoment(ALREADY_GRADED_AGAIN, field="recheckId", by=found.graded_by)
    first = await Inspection.get(item_id=found.item_id, round=found.round)
    if first.staff_id == actor.staff_id:
        raise NotAllowed(OWN_RECHECK, field="recheckId")
    found.grade, found.staff_id, found.graded_by = grade, actor.staff_id, actor.name
    found.graded_at = now
    await found.save()
    await claimed.answer(str(found.id))
    return found.id
