"""What a customer says of an item after they asked for its return. Nothing ever waits for it."""

from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.events.actions import record
from api.events.catalogue import ItemDescribed
from api.kernel import text
from api.kernel.language import Sentence
from api.kernel.refusal import NotFound, WrongMoment
from api.reasons.questions import answered
from api.returns.models import ReturnItem
from api.returns.rules import UNKNOWN_ITEM, Acceptance

IS_JUDGED = Sentence(
    en="This item was judged already: what is said of it now comes too late. An appeal may help.",
    nl="Dit artikel is al beoordeeld: wat je er nu over zegt, komt te laat. Bezwaar maken kan wel.",
    fr="Cet article a déjà été jugé : il est trop tard pour le décrire. Un recours reste possible.",
    de="Dieser Artikel ist schon beurteilt: Angaben dazu kommen zu spät. Ein Einspruch geht noch.",
    nb="Denne varen er alt vurdert: det er for sent å si mer om den. Men du kan klage.",
)


@atomic()
async def describe_item(
    item_id: UUID,
    note: str | None,
    answers: tuple[tuple[str, str], ...],
    *,
    actor: Actor,
    key: UUID,
    now: datetime,
) -> None:
    """What is given replaces what was said of it before, an empty note takes it back; what is left
    out stays. The reason itself stays too: terms hang on it."""
    words = text.optional(note, field="note", most=1000)
    said = answered(answers)
    case, item = await ReturnItem.locked_with_return(item_id)
    if not actor.sees_return(case.order_id, gift=case.gift):
        raise NotFound(UNKNOWN_ITEM, field="returnItemId")
    claimed = await claim(actor, key, "describeItem", [item_id, note, said], now=now)
    if claimed.before is not None:
        return
    if item.acceptance is not Acceptance.PENDING:
        raise WrongMoment(IS_JUDGED, field="returnItemId")
    case.refuse_if_closed()
    before = item.note, item.answers
    item.note = item.note if note is None else words
    item.answers = {**(item.answers or {}), **said} or None
    if (item.note, item.answers) != before:
        await item.save(update_fields=["note", "answers"])
        await record(ItemDescribed(case.id, item.id), now=now)
    await claimed.answer(True)
