"""Who may see which field: declared in the schema, decided per document, free at run time.

    @strawberry.type(directives=[allowed(*STAFF)])           every field of the type
    refund: Money = strawberry.field(directives=[allowed(Role.FINANCE)])    or one of them
    asked("Whose terms.", directives=[allowed(Role.PARTNER)])               or who may give this

A document that asks for more than the caller may see is refused before anything runs. Mutations
are the exception: their «no» is a member of the result, so it is raised by `mutation` as a
Refusal, and what is selected below a mutation the caller may not call is not looked at.

A field asked for through an interface goes by what the interface declares.
"""

from collections.abc import Callable, Collection, Iterator
from typing import Any

import strawberry
from graphql import (
    GraphQLError,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
)
from strawberry.extensions import FieldExtension
from strawberry.schema_directive import Location
from strawberry.types.info import Info

from api.access.rules import EVERYBODY, NOBODY, Actor, Role, Scope, demand
from api.graph.engine.selections import Asked, Document, Operation, fields_asked
from api.graph.engine.words import describe

describe(
    Role,
    "What somebody may do here.",
    ANONYMOUS="Has not said who they are.",
    SHOPPER="Opened one order with its number and e-mail address or postcode.",
    RECIPIENT="Got something as a gift, and opened it with the code of its gift receipt.",
    GRADER="Inspects parcels at a bench.",
    SUPERVISOR="Leads the benches and releases what is over a grader's limit.",
    STORE_CLERK="Takes returns at a shop counter.",
    SUPPORT_AGENT="Helps customers with their returns.",
    MERCHANDISER="Writes policies and learns from reasons.",
    FINANCE="Pays out, reconciles and closes the books.",
    PARTNER="A carrier, warehouse, marketplace or shop system, by its key.",
    ADMIN="Runs this server.",
)
describe(
    Scope,
    "What a partner's key may do.",
    CREDIT_WRITE="Look credit up, spend it and undo that.",
    CUSTOMERS_READ="See customers: their tier, segments and figures.",
    EVENTS_READ="Follow the feed of events.",
    ORDERS_WRITE="Bring orders, shipments and deliveries in.",
    POINTS_WRITE="Spend customers' points.",
    RETURNS_READ="See returns.",
    RETURNS_WRITE="Ask for returns and cancel them.",
    STOCK_READ="See what is in stock and what is expected back.",
    STOCK_WRITE="Send counts of the stock.",
    VIEWS_WRITE="Say what visitors look at, and ask for it again.",
)


@strawberry.schema_directive(
    locations=[
        Location.FIELD_DEFINITION,
        Location.ARGUMENT_DEFINITION,
        Location.OBJECT,
        Location.INTERFACE,
    ],
    description="Who may see this: any of these roles, and for a partner's key this scope.",
)
class Allowed:
    roles: list[Role]
    scope: Scope | None = strawberry.UNSET

    def admits(self, actor: Actor) -> bool:
        wanted = self.scope or None
        has_scope = actor.key_id is None or wanted is None or wanted in actor.scopes
        return has_scope and not actor.roles.isdisjoint(self.roles)


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION, Location.OBJECT, Location.INTERFACE],
    description="Anybody may see this.",
)
class Public:
    def admits(self, actor: Actor) -> bool:
        return True


Rule = Allowed | Public


def allowed(*roles: Role, scope: Scope | None = None) -> Rule:
    """For `directives=[…]` of a type or a field. Roles are printed in the order of Role."""
    if EVERYBODY.issubset(roles) and scope is None:
        return PUBLIC
    unset: Any = strawberry.UNSET
    return Allowed(roles=[role for role in Role if role in roles], scope=scope or unset)


PUBLIC = Public()
"""For what anybody may see, such as Refused."""


class Demanded(FieldExtension):
    """Raises the Refusal that the schema's exception handler turns into `Refused`."""

    def __init__(self, roles: Collection[Role], scope: Scope | None) -> None:
        self._roles, self._scope = roles, scope

    def _demand(self, info: Info[Any, Any]) -> None:
        demand(actor_of(info.context), self._roles, self._scope)

    def resolve(
        self, next_: Callable[..., Any], source: Any, info: Info[Any, Any], **kwargs: Any
    ) -> Any:
        self._demand(info)
        return next_(source, info, **kwargs)

    async def resolve_async(
        self, next_: Callable[..., Any], source: Any, info: Info[Any, Any], **kwargs: Any
    ) -> Any:
        self._demand(info)
        return await next_(source, info, **kwargs)


def mutation(*roles: Role, scope: Scope | None = None, **more: Any) -> Any:
    """`strawberry.mutation` for these roles; everybody else gets `Refused`."""
    return strawberry.mutation(
        directives=[allowed(*roles, scope=scope)], extensions=[Demanded(roles, scope)], **more
    )


def actor_of(context: Any) -> Actor:
    """Whoever has no context has not said who they are."""
    return getattr(context, "actor", NOBODY)


def rule_for(type_: GraphQLNamedType, field: str) -> Rule | None:
    if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType) and field in type_.fields:
        return _declared(type_.fields[field]) or _declared(type_)
    return None


def rule_for_argument(field: GraphQLField, name: str) -> Rule | None:
    """None: whoever may ask for the field may give it."""
    return _declared(field.args[name])


def rule_of(schema: GraphQLSchema, type_name: str, field: str) -> frozenset[Role]:
    """The roles that may see a field: its own rule, else its type's."""
    type_ = schema.get_type(type_name)
    rule = rule_for(type_, field) if type_ else None
    if rule is None:
        raise LookupError(f"{type_name}.{field} is not declared")
    return frozenset(rule.roles) if isinstance(rule, Allowed) else EVERYBODY


def assert_everything_declared(schema: GraphQLSchema) -> None:
    """At start-up: a field without a rule, or a mutation that demands nothing, is a bug."""
    if missing := [*_undeclared(schema), *_undemanding(schema)]:
        raise TypeError("who may see this? declare it: " + ", ".join(missing))


def not_allowed(
    schema: GraphQLSchema, document: Document, operation: Operation, actor: Actor
) -> Iterator[GraphQLError]:
    """One error for each field this operation asks for that the actor may not see."""

    def is_hidden(asked: Asked) -> bool:
        if asked.parent is not schema.mutation_type:
            return False
        rule = rule_for(asked.parent, asked.name)
        return rule is not None and not rule.admits(actor)

    for asked in fields_asked(schema, document, operation, leave_out=is_hidden):
        rule = rule_for(asked.parent, asked.name)
        if rule is None or not rule.admits(actor):
            yield _refused(asked, rule, actor)
        for argument in asked.node.arguments or ():
            rule = rule_for_argument(asked.definition, argument.name.value)
            if rule is not None and not rule.admits(actor):
                yield _refused(asked, rule, actor, argument.name.value)


def _refused(
    asked: Asked, rule: Rule | None, actor: Actor, argument: str | None = None
) -> GraphQLError:
    wanted = "nobody"
    if isinstance(rule, Allowed):
        scope = f" (a key needs {rule.scope})" if rule.scope else ""
        wanted = f"one of: {', '.join(rule.roles)}{scope}"
    anonymous = Role.ANONYMOUS in actor.roles
    why = "Sign in first" if anonymous else "Your role may not see this"
    code = "UNAUTHENTICATED" if anonymous else "NOT_ALLOWED"
    name = f"{asked.parent.name}.{asked.name}" + (f"({argument}:)" if argument else "")
    message = f"{why}: {name} is for {wanted}."
    return GraphQLError(message, asked.node, extensions={"code": code})


def _declared(thing: Any) -> Rule | None:
    definition = thing.extensions.get("strawberry-definition")
    directives = getattr(definition, "directives", None) or ()
    return next((each for each in directives if isinstance(each, Rule)), None)


def _undeclared(schema: GraphQLSchema) -> Iterator[str]:
    for type_ in schema.type_map.values():
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
            for field in type_.fields:
                if not type_.name.startswith("__") and rule_for(type_, field) is None:
                    yield f"{type_.name}.{field}"


def _undemanding(schema: GraphQLSchema) -> Iterator[str]:
    for name, field in schema.mutation_type.fields.items() if schema.mutation_type else ():
        extensions = field.extensions["strawberry-definition"].extensions
        if not any(isinstance(each, Demanded) for each in extensions):
            yield f"Mutation.{name} (make it with engine.access.mutation)"
