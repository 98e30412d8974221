"""The reason tree as it is shown: ours stands in code, a brand's own words are read."""

from collections.abc import Iterator, Sequence

import msgspec

from api.database.reader import Reader, structs
from api.orders.rules import ProductGroup
from api.reasons.own import name_of
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


OWN = """
SELECT w.reason, w.own, w.names, w.goods, w.category, w.retired
FROM own_reason w JOIN brand b ON b.id = w.brand_id WHERE b.handle = $1
ORDER BY w.reason, w.own
"""


class OwnRow(msgspec.Struct, frozen=True):
    """A brand's own word for a reason, as it is kept."""

    reason: str
    own: str
    names: str
    goods: str | None
    category: str | None
    retired: bool

    def name(self, language: str) -> str:
        names = msgspec.json.decode(self.names, type=dict[str, str])
        return name_of(self.reason, names, language)

    def is_offered(self, reason: Reason, goods: ProductGroup | None, category: str | None) -> bool:
        kinds = msgspec.json.decode(self.goods or "null", type=frozenset[ProductGroup] | None)
        offered = goods is None or goods in (reason.goods if kinds is None else kinds)
        return offered and not self.retired and self.category in (None, category)


async def own_words(reads: Reader, brand: str) -> list[OwnRow]:
    return structs(await reads.fetch(OWN, brand), OwnRow)


def tree(
    language: str,
    goods: ProductGroup | None = None,
    own: Sequence[OwnRow] = (),
    category: str | None = None,
) -> list[ReasonGroup]:
    """What may be chosen now, for one kind of goods or for any, in a brand's own words."""
    groups = (
        ReasonGroup(
            group.handle,
            group.name.say(language),
            tuple(
                node
                for one in REASONS
                if one.of is group and not one.retired
                for node in _nodes(
                    one, [row for row in own if row.reason == one.handle], language, goods, category
                )
            ),
        )
        for group in GROUPS
    )
    return [group for group in groups if group.reasons]


def _nodes(
    reason: Reason,
    own: Sequence[OwnRow],
    language: str,
    goods: ProductGroup | None,
    category: str | None,
) -> Iterator[ReasonNode]:
    """Ours, unless the brand took it off, then its finer ones."""
    ours = reason_node(reason, language, goods)
    anew = next((row for row in own if not row.own), None)
    if anew is None and (goods is None or goods in reason.goods):
        yield ours
    for row in own:
        if row.is_offered(reason, goods, category):
            handle = f"{reason.handle}/{row.own}" if row.own else reason.handle
            yield msgspec.structs.replace(ours, handle=handle, name=row.name(language))


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
