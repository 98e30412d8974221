"""The whole of a case can be read: what happened, by whom, and why."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from api.access.rules import Actor, Role
from api.casebook.history import histories
from api.casebook.history_words import HAPPENED
from api.events.catalogue import KINDS, Event
from api.inspection.actions import Verdict
from api.inspection.appeals import answer_appeal, appeal
from api.inspection.checklists import Grade
from api.inspection.corrections import Anew
from api.refunds.actions.grants import hold_refund, release_refund
from api.refunds.models import Refund
from tests.api.test_worker import worked
from tests.conftest import on_both
from tests.people import MUCH, FakePayments, House, grader, shopper
from tests.shop import sell

LEAD = Actor("Lead", frozenset({Role.SUPERVISOR}), staff_id=50)


def test_every_event_of_a_return_has_its_sentence():
    of_returns = {
        kind
        for kind in KINDS.values()
        if issubclass(kind, Event) and "return_id" in kind.__struct_fields__
    }
    assert set(HAPPENED) == of_returns


@on_both
async def test_a_case_tells_all_that_happened_in_order(house: House):
    order = await sell("H-1", now=house.now)
    (item,) = await house.arrived(order)
    await house.judge(item.id, Grade.C, note="Vlek op de mouw")
    refund = await Refund.get(item_id=item.id)
    await hold_refund(refund.id, "Dubbel?", actor=grader(7), key=uuid4(), now=house.now)
    release = {"actor": LEAD, "key": uuid4(), "now": house.now}
    await release_refund(refund.id, reason="Eén keer besteld", **release)
    await worked(house, FakePayments())
    words = {"actor": shopper(order), "key": uuid4(), "now": house.now}
    made = await appeal(item.id, "Dat was al zo", **words)
    better = Anew(Verdict(Grade.A, None, None, {}, None, None, None))
    later = replace(house, now=house.now + timedelta(hours=1))
    by = {"limits": MUCH, "reads": house.reads, "actor": LEAD, "key": uuid4(), "now": later.now}
    await answer_appeal(made, "U heeft gelijk", better, **by)
    await worked(later, FakePayments())

    (told,) = await histories(house.reads, [item.of_id], language="en")
    assert [one.text for one in told if one.name.startswith(("Item", "Ref", "Ver", "App"))] == [
        "MUG-1 arrived",
        "MUG-1 judged: C",
        "€17.00 granted",
        "Held",
        "Released",
        "On its way",
        "€17.00 paid",
        "The customer does not agree",
        "What was judged is taken back",
        "MUG-1 judged: A",
        "€2.00 more",
        "Answered: CORRECTED",
        "On its way",
        "€19.00 paid",
    ]
    said = {one.text: (one.by, one.why) for one in told if one.why}
    assert said["MUG-1 judged: C"] == ("Grader 1", "Vlek op de mouw")
    assert said["Held"] == (None, "Dubbel?")
    assert said["Released"] == ("Lead", "Eén keer besteld")
    assert said["What was judged is taken back"] == ("Lead", "U heeft gelijk")
    assert said["The customer does not agree"] == (f"order {order.id}", "Dat was al zo")
