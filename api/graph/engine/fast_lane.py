"""One operation of one document, with everything prepared that no request changes.

graphql-core's own way in (`Executor.build`) finds the operation, its fragments and the types of
its variables again for every request. Here that is done once, and a request costs the reading
of its variables and one executor. Where a variable is wrong, graphql-core reads them all again,
to say what is wrong; no resolver has run by then, and none ever runs twice.
"""

from collections.abc import Mapping
from typing import Any

from graphql import (
    ExecutionResult,
    FieldNode,
    GraphQLError,
    GraphQLSchema,
    OperationType,
    Undefined,
)
from graphql.execution import VariableValues, get_variable_values
from graphql.execution.collect_fields import FragmentDetails
from graphql.execution.get_variable_signature import (
    GraphQLVariableSignature,
    get_variable_signature,
)
from graphql.execution.values import VariableValueSource
from strawberry.execution import optimized_is_awaitable

from api.graph.engine.compiled import CompiledExecutor
from api.graph.engine.core_types import (
    coerce_input_value,
    default_field_resolver,
    default_type_resolver,
    type_of,
)
from api.graph.engine.holes import Hole
from api.graph.engine.root_field import RootField, root_field_of
from api.graph.engine.selections import Document, Operation
from api.graph.engine.source import Function

MOST_VARIABLE_ERRORS = 20


class PreparedOperation:
    def __init__(self, schema: GraphQLSchema, document: Document, operation: Operation) -> None:
        self.operation = operation
        self._schema = schema
        self._plans = document.plans
        self._fragments = document.fragments
        self._details = {name: FragmentDetails(node) for name, node in self._fragments.items()}
        self._variables = _signatures(schema, operation)
        self._root = root_field_of(schema, operation, self._fragments)

    @property
    def is_query(self) -> bool:
        return self.operation.operation is OperationType.QUERY

    @property
    def is_subscription(self) -> bool:
        return self.operation.operation is OperationType.SUBSCRIPTION

    @property
    def root_definition(self) -> object | None:
        """Strawberry's definition of the field a subscription follows."""
        parent = self._schema.subscription_type
        selections = self.operation.selection_set.selections
        if not self.is_subscription or parent is None or not isinstance(selections[0], FieldNode):
            return None
        field = self._schema.get_field(parent, selections[0].name.value)
        return field.extensions.get("strawberry-definition") if field else None

    async def run(
        self, given: Mapping[str, Any] | None, context: object, root_value: object = None
    ) -> ExecutionResult | list[GraphQLError]:
        """The result of a query or mutation, or what is wrong with its variables.

        With one field at the root, and its functions made by an earlier request, graphql-core
        is only called where something is out of the ordinary.
        """
        variables = self._read(given or {})
        if isinstance(variables, list):
            return variables
        root = self._root
        function = self._plans.known(root.key, variables.coerced) if root else None
        if root and function:
            return await self._run_fast(root, function, variables, context, root_value)
        result: Any = self._executor(variables, context, root_value).execute_operation()
        return await result if optimized_is_awaitable(result) else result

    async def _run_fast(
        self,
        root: RootField,
        function: Function,
        variables: VariableValues,
        context: object,
        root_value: object,
    ) -> ExecutionResult:
        """The resolver is called here, once; whatever comes of it is what is completed."""
        try:
            value = root.resolve(variables, context, root_value)
            if optimized_is_awaitable(value):
                value = await value
        except Exception as raised:  # noqa: BLE001 (graphql-core makes it a located error)
            value = raised
        holes: list[Hole] | None = []
        try:
            data = None if value is None else function(value, root.path, holes)
        except Exception:  # noqa: BLE001 (graphql-core decides below what the error is)
            data = None
        if data is None:
            data, holes = value, None
        elif not holes:
            return ExecutionResult({root.name: data}, None)
        executor = self._executor(variables, context, root_value)
        return await executor.completed(root, data, holes)

    def executor(
        self, given: Mapping[str, Any] | None, context: object, root_value: object = None
    ) -> CompiledExecutor | list[GraphQLError]:
        variables = self._read(given or {})
        if isinstance(variables, list):
            return variables
        return self._executor(variables, context, root_value)

    def _executor(
        self, variables: VariableValues, context: object, root_value: object
    ) -> CompiledExecutor:
        return CompiledExecutor(
            self._schema,
            self._fragments,
            self._details,
            root_value,
            context,
            self.operation,
            variables,
            default_field_resolver,
            default_type_resolver,
            default_field_resolver,
            is_awaitable=optimized_is_awaitable,
            plans=self._plans,
        )

    def _read(self, given: Mapping[str, Any]) -> VariableValues | list[GraphQLError]:
        return self._read_fast(given) or get_variable_values(
            self._schema,
            self.operation.variable_definitions or (),
            dict(given),
            max_errors=MOST_VARIABLE_ERRORS,
        )

    def _read_fast(self, given: Mapping[str, Any]) -> VariableValues | None:
        """None when a variable is missing (it may have a default) or wrong."""
        sources: dict[str, VariableValueSource] = {}
        coerced: dict[str, Any] = {}
        for signature in self._variables:
            name = signature.name
            value = given.get(name, Undefined)
            if value is Undefined:
                return None
            try:
                coerced[name] = coerce_input_value(value, type_of(signature))
            except RecursionError:
                return None
            if coerced[name] is Undefined:
                return None
            sources[name] = VariableValueSource(signature, value)
        return VariableValues(sources, coerced)


def _signatures(schema: GraphQLSchema, operation: Operation) -> list[GraphQLVariableSignature]:
    """The document is valid, so none of these is an error."""
    found = (get_variable_signature(schema, node) for node in operation.variable_definitions or ())
    return [each for each in found if isinstance(each, GraphQLVariableSignature)]
