"""The reason tree as it is shown. It stands in code, so nothing is read."""

import msgspec

from api.orders.rules import ProductGroup
from api.reasons.questions import ASKED, Question, questions_after
from api.reasons.rules import GROUPS, REASONS, Ground, Reason
from api.reasons.vocabularies import SchemaOrgReason, ShopifyReason, schema_org, shopify


class AnswerNode(msgspec.Struct, frozen=True):
    handle: str
    text: str


class QuestionNode(msgspec.Struct, frozen=True):
    handle: str
    text: str
    answers: tuple[AnswerNode, ...]


class ReasonNode(msgspec.Struct, frozen=True):
    handle: str
    name: str
    ground: Ground
    shopify: ShopifyReason
    schema_org: SchemaOrgReason
    questions: tuple[QuestionNode, ...]


class ReasonGroup(msgspec.Struct, frozen=True):
    handle: str
    name: str
    reasons: tuple[ReasonNode, ...]


class Said(msgspec.Struct, frozen=True):
    """What somebody answered to one question."""

    question: str
    asked: str
    answer: str
    text: str


def tree(language: str, goods: ProductGroup | None = None) -> list[ReasonGroup]:
    """What may be chosen now, for one kind of goods or for any."""
    groups = (
        ReasonGroup(
            group.handle,
            group.name.say(language),
            tuple(
                reason_node(one, language, goods)
                for one in REASONS
                if one.of is group and not one.retired and (goods is None or goods in one.goods)
            ),
        )
        for group in GROUPS
    )
    return [group for group in groups if group.reasons]


def reason_node(reason: Reason, language: str, goods: ProductGroup | None = None) -> ReasonNode:
    return ReasonNode(
        reason.handle,
        reason.name.say(language),
        reason.ground,
        shopify(reason.handle),
        schema_org(reason),
        tuple(_question(one, language) for one in questions_after(reason.handle, goods)),
    )


def said(answers: str | None, language: str) -> tuple[Said, ...]:
    """What was answered ({question: answer} in JSON), in words and in the order of asking."""
    kept = msgspec.json.decode(answers, type=dict[str, str]) if answers else {}
    return tuple(
        Said(
            handle,
            question.text.say(language),
            kept[handle],
            question.answers[kept[handle]].say(language),
        )
        for handle, question in ASKED.items()
        if handle in kept
    )


def _question(question: Question, language: str) -> QuestionNode:
    answers = tuple(
        AnswerNode(handle, text.say(language)) for handle, text in question.answers.items()
    )
    return QuestionNode(question.handle, question.text.say(language), answers)
