"""What became of suggestions: once for each return, for those who saw them and who did not."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from tortoise.transactions import atomic

from api.access.claims import claim
from api.access.rules import Actor
from api.kernel.refusal import InvalidInput, NotFound
from api.orders.models import Order, Product
from api.returns.models import Return, ReturnItem
from api.returns.withdrawals.models import Withdrawal
from api.suggestions.models import Trial
from api.suggestions.rules import Arm, arm_of, whose
from api.suggestions.sentences import HOW_MANY, NOT_SHOWN, UNKNOWN_PRODUCT

MOST_SHOWN = 20
"""At once: more nobody looks at."""


async def begin_trial(return_id: UUID, *, held_out_percent: int, now: datetime) -> None:
    """A withdrawal is nobody's trial: it has no offers in it. The first one stays."""
    if await Withdrawal.exists(of_id=return_id):
        return
    case = await Return.get(id=return_id)
    order = await Order.get(id=case.order_id)
    arm = arm_of(whose(order.id, order.customer_id), held_out_percent=held_out_percent)
    row = Trial(of_id=return_id, arm=arm, shown=[], at=now)
    await Trial.bulk_create([row], ignore_conflicts=True)


@atomic()
async def record_shown(
    item_id: UUID, product_ids: Sequence[int], *, actor: Actor, key: UUID, now: datetime
) -> None:
    """What the customer saw first is what counts, so nothing at all is no first time."""
    trial = await _locked(item_id, actor)
    claimed = await claim(actor, key, "recordSuggestionsShown", [item_id, *product_ids], now=now)
    if claimed.before is None:
        shown = list(dict.fromkeys(product_ids))
        await _refuse_unless_ours(trial, shown)
        if trial.shown_at is None:
            trial.shown, trial.shown_at = shown, now
            await trial.save(update_fields=["shown", "shown_at"])
        await claimed.answer(True)


@atomic()
async def record_clicked(
    item_id: UUID, product_id: int, *, actor: Actor, key: UUID, now: datetime
) -> None:
    trial = await _locked(item_id, actor)
    claimed = await claim(actor, key, "recordSuggestionClicked", [item_id, product_id], now=now)
    if claimed.before is None:
        if product_id not in trial.shown:
            raise InvalidInput(NOT_SHOWN, field="productId")
        if trial.clicked_at is None:
            trial.clicked_id, trial.clicked_at = product_id, now
            await trial.save(update_fields=["clicked_id", "clicked_at"])
        await claimed.answer(True)


async def _refuse_unless_ours(trial: Trial, shown: list[int]) -> None:
    if not 0 < len(shown) <= MOST_SHOWN:
        raise InvalidInput(HOW_MANY, field="productIds", most=MOST_SHOWN)
    case = await Return.get(id=trial.of_id)
    brand_id = (await Order.get(id=case.order_id)).brand_id
    if await Product.filter(id__in=shown, brand_id=brand_id).count() < len(shown):
        raise NotFound(UNKNOWN_PRODUCT, field="productIds")


async def _locked(item_id: UUID, actor: Actor) -> Trial:
    case, _ = await ReturnItem.locked_with_return(item_id)
    theirs = actor.sees_return(case.order_id, gift=case.gift)
    found = await Trial.select_for_update().get_or_none(of_id=case.id, arm=Arm.SHOWN)
    if found is None or not theirs:
        raise InvalidInput(NOT_SHOWN, field="returnItemId")
    return found
