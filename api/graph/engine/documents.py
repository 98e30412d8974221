"""Documents, parsed and validated once per text; the verdict on access once per set of roles.

Parsing costs about 0.4 ms and validating 1.6 ms, more than most answers. What may be kept is
bounded by tokens, since a document of few characters costs as much memory as its tokens do.
Documents of our own clients (`known`, by the SHA-256 of their text) are never dropped.
"""

import hashlib
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    FieldNode,
    GraphQLError,
    GraphQLSchema,
    InlineFragmentNode,
    parse,
    specified_rules,
    validate,
)
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from api.access.rules import STAFF, Actor, Role, Scope
from api.graph.engine.access import not_allowed
from api.graph.engine.cost import too_dear
from api.graph.engine.limits import Limits, too_much
from api.graph.engine.selections import Document, Operation

RULES = (*specified_rules, MaybeNullValidationRule, OneOfInputValidationRule)
"""graphql-core's rules and the two that Strawberry adds to them (its validate_document)."""

INSIDERS = STAFF | {Role.PARTNER}
"""Who may introspect outside development."""

MOST_TOKENS_KEPT = 200_000

Asking = tuple[str | None, frozenset[Role], frozenset[Scope] | None]
"""Which operation, and all that access depends on about the caller."""


@dataclass(slots=True)
class Kept(Document):
    errors: Sequence[GraphQLError] = ()
    verdicts: dict[Asking, Sequence[GraphQLError]] = field(
        default_factory=dict[Asking, Sequence[GraphQLError]]
    )
    prepared: dict[str | None, Any] = field(default_factory=dict[str | None, Any])
    """The fast lane's notes, by operation name."""


class UnknownDocument(GraphQLError):
    def __init__(self) -> None:
        super().__init__(
            "No document with this hash is known here. Send its text as `query`.",
            extensions={"code": "PERSISTED_QUERY_NOT_FOUND"},
        )


class Documents:
    def __init__(
        self,
        schema: GraphQLSchema,
        *,
        limits: Limits,
        known: Iterable[str] = (),
        development: bool = False,
    ) -> None:
        self._schema = schema
        self._limits = limits
        self._development = development
        self._known = {digest(text): text for text in known}
        self._trusted = frozenset(self._known.values())
        self._kept: OrderedDict[str, Kept] = OrderedDict()
        self._tokens = 0
        self.hits = self.validations = 0

    def text_of(self, query: str | None, extensions: Mapping[str, Any] | None) -> str | None:
        """The text that was sent, or the known one that was named by its hash."""
        if query:
            return query
        persisted: Any = (extensions or {}).get("persistedQuery")
        if not persisted:
            return None
        text = self._known.get(_hash_in(persisted))
        if text is None:
            raise UnknownDocument
        return text

    def read(self, text: str) -> Kept:
        """Parsed and validated; a syntax error is raised and not remembered."""
        kept = self._kept.get(text)
        if kept is not None:
            self.hits += 1
            self._kept.move_to_end(text)
            return kept
        kept = Kept(
            parse(
                text,
                max_lexical_tokens=self._limits.tokens,
                max_comments=self._limits.tokens // 10,
                max_source_length=self._limits.characters,
            )
        )
        kept.errors = self._validate(kept)
        self._keep(text, kept)
        return kept

    def errors_for(
        self, document: Kept, operation: Operation, actor: Actor
    ) -> Sequence[GraphQLError]:
        """Why this caller may not run this operation; nothing when they may."""
        name = operation.name.value if operation.name else None
        asking = (name, actor.roles, actor.scopes if actor.key_id is not None else None)
        verdict = document.verdicts.get(asking)
        if verdict is None:
            verdict = document.verdicts[asking] = self._judge(document, operation, actor)
        return verdict

    def _validate(self, document: Kept) -> Sequence[GraphQLError]:
        self.validations += 1
        try:
            return (
                list(too_much(document, self._limits))
                or validate(self._schema, document.node, RULES)
                or list(self._too_dear(document))
            )
        except RecursionError:  # a chain of hundreds of fragments
            pass
        return [GraphQLError("This document is nested too deeply.", document.node)]

    def _too_dear(self, document: Document) -> Iterable[GraphQLError]:
        for operation in document.operations:
            yield from too_dear(self._schema, document, operation, self._limits.cost)

    def _judge(self, document: Kept, operation: Operation, actor: Actor) -> Sequence[GraphQLError]:
        errors = list(not_allowed(self._schema, document, operation, actor))
        if self._development or not INSIDERS.isdisjoint(actor.roles):
            return errors
        return [*_introspections(document), *errors]

    def _keep(self, text: str, document: Kept) -> None:
        self._kept[text] = document
        self._tokens += document.node.token_count or 0
        if self._tokens > MOST_TOKENS_KEPT:
            self._drop_the_oldest()

    def _drop_the_oldest(self) -> None:
        for text in [text for text in self._kept if text not in self._trusted]:
            if self._tokens <= MOST_TOKENS_KEPT:
                return
            self._tokens -= self._kept.pop(text).node.token_count or 0


def _hash_in(persisted: Any) -> str:
    try:
        return str(persisted["sha256Hash"])
    except (KeyError, TypeError):
        return ""


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _introspections(document: Document) -> Iterable[GraphQLError]:
    """__schema and __type stand at the root, or in a fragment on the query type."""
    sets = [operation.selection_set for operation in document.operations]
    sets += [fragment.selection_set for fragment in document.fragments.values()]
    while sets:
        for node in sets.pop().selections:
            if isinstance(node, FieldNode) and node.name.value in ("__schema", "__type"):
                yield GraphQLError(
                    "Introspection is for staff and partners. The schema is published as "
                    "schema.graphql.",
                    node,
                    extensions={"code": "NOT_ALLOWED"},
                )
            elif isinstance(node, InlineFragmentNode):
                sets.append(node.selection_set)
