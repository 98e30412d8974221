"""One operation of one document, with everything prepared that no request changes.

graphql-core's own way in (`Executor.build`) finds the operation, its fragments and the types of
its variables again for every request. Here that is done once, and a request costs the reading
of its variables and one executor. Where a variable is wrong, graphql-core reads them all again,
to say what is wrong; no resolver has run by then, and none ever runs twice.
"""

from collections.abc import Mapping
from typing import Any

from graphql import GraphQLError, GraphQLSchema, OperationType, Undefined
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
from api.graph.engine.selections import Document, Operation

MOST_VARIABLE_ERRORS = 20


class PreparedOperation:
    def __init__(self, schema: GraphQLSchema, document: Document, operation: Operation) -> None:
        self.operation = operation
        self._schema = schema
        self._plans = document.plans
        self._fragments = document.fragments
        self._details = {name: FragmentDetails(node) for name, node in self._fragments.items()}
        self._variables = _signatures(schema, operation)

    @property
    def is_query(self) -> bool:
        return self.operation.operation is OperationType.QUERY

    @property
    def is_subscription(self) -> bool:
        return self.operation.operation is OperationType.SUBSCRIPTION

    def executor(
        self, given: Mapping[str, Any] | None, context: object, root_value: object = None
    ) -> CompiledExecutor | list[GraphQLError]:
        variables = self._read(given or {})
        if isinstance(variables, list):
            return variables
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
