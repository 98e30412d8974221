"""The tree: what is offered for which goods, under which law, and in the words of others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.kernel.language import LANGUAGES
from api.kernel.refusal import InvalidInput
from api.orders.rules import ProductGroup
from api.reasons import questions, reads, rules
from api.reasons.rules import BY_HANDLE, REASONS, Ground, chosen, ground_of
from api.reasons.vocabularies import (
    FROM_SHOPIFY,
    TO_SHOPIFY,
    SchemaOrgReason,
    ShopifyReason,
    schema_org,
    shopify,
)

BEFORE = {
    Ground.FIT: {"too_small", "too_large", "fits_differently"},
    Ground.REMORSE: {
        *("changed_mind", "ordered_several", "not_as_expected", "colour_differs"),
        *("found_cheaper", "late_delivery", "other"),
    },
    Ground.FAULT: {
        *("damaged_in_transit", "wrong_item", "not_received", "defective", "parts_missing"),
    },
    Ground.RECALL: {"recalled"},
}
"""What returns of the past were given as a reason, and the law they were judged by."""

any_goods = st.none() | st.sampled_from(ProductGroup)


def offered(goods: ProductGroup | None) -> set[str]:
    return {one.handle for group in reads.tree("en", goods) for one in group.reasons}


def test_a_reason_of_the_past_still_means_what_it_meant():
    for ground, handles in BEFORE.items():
        assert {ground_of(handle) for handle in handles} == {ground}


def test_clothes_are_asked_for_their_length_and_a_radio_is_not():
    assert {"length", "width", "too_small", "material"} <= offered(ProductGroup.FASHION)
    assert not {"length", "width", "too_small", "material"} & offered(ProductGroup.ELECTRONICS)
    assert offered(None) == set(BY_HANDLE)


def test_what_is_not_offered_for_some_goods_is_taken_all_the_same():
    assert chosen("length") is BY_HANDLE["length"]


@pytest.mark.property
@given(any_goods, st.sampled_from(LANGUAGES))
def test_all_that_is_offered_is_said_in_every_language(goods: ProductGroup | None, language: str):
    for group in reads.tree(language, goods):
        said = [group.name, *(one.name for one in group.reasons)]
        for reason in group.reasons:
            for question in reason.questions:
                said += [question.text, *(one.text for one in question.answers)]
                assert 2 <= len(question.answers) <= 10
        assert all(said)
        names = [one.name for one in group.reasons]
        assert len(set(names)) == len(names)


@pytest.mark.property
@given(st.sampled_from(REASONS))
def test_every_reason_has_a_word_of_shopify_and_of_schema_org(reason: rules.Reason):
    assert isinstance(shopify(reason.handle), ShopifyReason)
    assert shopify(reason.handle) is not ShopifyReason.UNKNOWN
    defect = schema_org(reason) is SchemaOrgReason.ITEM_DEFECT
    assert defect == reason.ground.is_fault, "what the law calls a fault is free of charge there"


@pytest.mark.property
@given(st.sampled_from(ShopifyReason))
def test_what_shopify_said_is_said_to_it_again(theirs: ShopifyReason):
    ours = FROM_SHOPIFY[theirs]
    assert shopify(ours) is theirs
    assert ours is None or not BY_HANDLE[ours].retired


def test_the_tables_name_no_reason_that_there_is_not():
    assert set(TO_SHOPIFY) == set(BY_HANDLE)
    assert set(FROM_SHOPIFY) == set(ShopifyReason)
    assert {handle for one in questions.QUESTIONS for handle in one.after} <= set(BY_HANDLE)


@pytest.mark.property
@given(st.sampled_from(questions.QUESTIONS))
def test_a_question_is_asked_only_where_its_reason_is_offered(question: questions.Question):
    for handle in question.after:
        assert question.goods & BY_HANDLE[handle].goods


def test_where_it_is_too_tight_is_asked_of_clothes_and_whether_it_turns_on_of_a_radio():
    def asked(reason: str, goods: ProductGroup) -> list[str]:
        return [one.handle for one in questions.questions_after(reason, goods)]

    assert asked("too_small", ProductGroup.FASHION) == [
        *("where_too_tight", "usual_size", "condition"),
    ]
    assert asked("defective", ProductGroup.ELECTRONICS) == ["turns_on", "since_when"]
    assert asked("defective", ProductGroup.FASHION) == ["what_broke", "since_when"]
    assert asked("changed_mind", ProductGroup.FASHION) == ["condition"]


def test_an_answer_that_there_is_not_is_refused():
    assert questions.answered([("turns_on", "yes"), ("turns_on", "no")]) == {"turns_on": "no"}
    for pair in (("turns_on", "chest"), ("turns_off", "yes")):
        with pytest.raises(InvalidInput):
            questions.answered([pair])
