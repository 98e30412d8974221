"""The one field at the root of most operations, prepared to be resolved without an executor."""

from collections.abc import Mapping
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLSchema,
    OperationType,
    VariableNode,
)
from graphql.execution import VariableValues, get_argument_values
from graphql.execution.collect_fields import FieldDetails
from graphql.pyutils import Path
from strawberry.execution import optimized_is_awaitable
from strawberry.schema.schema import (
    _OperationContextAwareGraphQLResolveInfo as ResolveInfo,  # pyright: ignore[reportPrivateUsage]
)

from api.graph.engine.core_types import type_of
from api.graph.engine.plans import key_of
from api.graph.engine.selections import Operation

_NO_EXTENSIONS: dict[str, Any] = {}


class RootField:
    """`ResolveInfo` is Strawberry's private class: its resolvers read operation_extensions."""

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: Operation,
        fragments: dict[str, FragmentDefinitionNode],
        node: FieldNode,
        field: GraphQLField,
    ) -> None:
        self.field = field
        self.details = [FieldDetails(node, None)]
        self.key = key_of(type_of(field), self.details)
        self.name = (node.alias or node.name).value
        self.parent: Any = schema.get_root_type(operation.operation)
        self.path = Path(None, self.name, self.parent.name)
        self._node = node
        self._resolve: Any = field.resolve
        self._by_variable = _plain_arguments(field, node)
        self._schema, self._operation, self._fragments = schema, operation, fragments

    def resolve(self, variables: VariableValues, context: object, root_value: object) -> Any:
        info = ResolveInfo(
            self._node.name.value,
            [self._node],
            type_of(self.field),
            self.parent,
            self.path,
            self._schema,
            self._fragments,
            root_value,
            self._operation,
            variables.coerced,
            context,
            optimized_is_awaitable,
            None,  # abort_signal: the deadline cancels
            None,  # async_helpers: nothing of Strawberry's or ours uses them
            _NO_EXTENSIONS,
        )
        return self._resolve(root_value, info, **self._arguments(variables))

    def _arguments(self, variables: VariableValues) -> dict[str, Any]:
        coerced = variables.coerced
        if self._by_variable is not None:
            try:
                found = {name: coerced[variable] for name, variable in self._by_variable.items()}
            except KeyError:
                pass  # not given: there may be a default
            else:
                if None not in found.values():
                    return found
        return get_argument_values(self.field, self._node, variables)


def root_field_of(
    schema: GraphQLSchema,
    operation: Operation,
    fragments: dict[str, FragmentDefinitionNode],
) -> RootField | None:
    """None when there is more than one field, or anything about it that could change."""
    selections = operation.selection_set.selections
    if len(selections) != 1 or operation.directives:
        return None
    (node,) = selections
    if not isinstance(node, FieldNode) or node.directives or node.selection_set is None:
        return None
    parent = schema.get_root_type(operation.operation)
    field = schema.get_field(parent, node.name.value) if parent else None
    if field is None or field.resolve is None:
        return None
    if operation.operation is OperationType.SUBSCRIPTION or node.name.value.startswith("__"):
        return None
    return RootField(schema, operation, fragments, node, field)


def _plain_arguments(field: GraphQLField, node: FieldNode) -> Mapping[str, str] | None:
    """Python name → variable, when every argument of the field is given as a variable."""
    given = {argument.name.value: argument.value for argument in node.arguments or ()}
    if given.keys() != field.args.keys():
        return None
    plain: dict[str, str] = {}
    for name, value in given.items():
        if not isinstance(value, VariableNode):
            return None
        plain[field.args[name].out_name or name] = value.name.value
    return plain
