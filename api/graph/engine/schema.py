"""The pipeline: what happens to one GraphQL request, over whatever it came in.

Strawberry's `Schema` with its `execute` and `stream` replaced, so that every transport, and
every test that calls the schema, meets the same documents, limits, access rules and masks.
Strawberry's own extensions are not run (they cost about 140 µs per operation): nothing here
needs them.
"""

from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import aclosing
from inspect import isawaitable
from typing import Any

import strawberry
from graphql import ExecutionResult as CoreResult
from graphql import GraphQLError, GraphQLSchema
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionResult
from strawberry.types.execution import PreExecutionError
from strawberry.types.graphql import OperationType

from api.graph.engine.access import actor_of, assert_everything_declared
from api.graph.engine.compiled import CompiledExecutor
from api.graph.engine.core_types import (
    create_source_event_stream,
    map_source_to_response_event,
)
from api.graph.engine.deadlines import Deadlines, TooLate
from api.graph.engine.documents import Documents, Kept
from api.graph.engine.fast_lane import PreparedOperation
from api.graph.engine.limits import Limits
from api.graph.engine.masking import bug, masked, refusal_shown
from api.graph.engine.names import RememberedNames
from api.graph.engine.results import turned_down
from api.graph.engine.selections import Operation
from api.kernel.refusal import Refusal

Results = AsyncGenerator[ExecutionResult, None]


class Schema(strawberry.Schema):
    """`known_documents`: texts of our own clients, which may be asked for by their hash."""

    def __init__(
        self,
        query: type,
        mutation: type | None = None,
        subscription: type | None = None,
        *,
        known_documents: Iterable[str] = (),
        limits: Limits | None = None,
        development: bool = False,
        **more: Any,
    ) -> None:
        more.setdefault("config", StrawberryConfig(name_converter=RememberedNames()))
        strawberrys: Any = super()
        strawberrys.__init__(
            query, mutation, subscription, execution_context_class=CompiledExecutor, **more
        )
        assert_everything_declared(self.core)
        self.limits = limits or Limits()
        self._deadlines = Deadlines(self.limits.deadline_s)
        self.documents = Documents(
            self.core, limits=self.limits, known=known_documents, development=development
        )

    @property
    def core(self) -> GraphQLSchema:
        """graphql-core's schema, which Strawberry keeps to itself but documents (`info.schema`)."""
        return self._schema

    def admit(
        self,
        query: str | None,
        *,
        context: object,
        operation_name: str | None = None,
        extensions: Mapping[str, Any] | None = None,
    ) -> PreparedOperation | PreExecutionError:
        """Everything that can be refused before the variables are looked at."""
        try:
            text = self.documents.text_of(query, extensions)
            if not text:
                return turned_down(GraphQLError("No `query` was sent."))
            document = self.documents.read(text)
            if document.errors:
                return turned_down(*document.errors)
            operation = _chosen(document, operation_name)
        except GraphQLError as error:
            return turned_down(error)
        if errors := self.documents.errors_for(document, operation, actor_of(context)):
            return turned_down(*errors)
        return self._prepared(document, operation)

    def _prepared(self, document: Kept, operation: Operation) -> PreparedOperation:
        name = operation.name.value if operation.name else None
        prepared = document.prepared.get(name)
        if prepared is None:
            prepared = PreparedOperation(self.core, document, operation)
            document.prepared[name] = prepared
        return prepared

    async def run(
        self,
        prepared: PreparedOperation,
        variables: Mapping[str, Any] | None,
        context: object,
        root_value: object = None,
    ) -> ExecutionResult:
        """A query or a mutation, within the deadline. Nothing in here is ever tried twice."""
        try:
            result = await self._deadlines.within(prepared.run(variables, context, root_value))
        except TooLate:
            return ExecutionResult(data=None, errors=[_too_late(self.limits.deadline_s)])
        except Exception as cause:  # noqa: BLE001 (the edge: logged once, masked)
            return ExecutionResult(data=None, errors=[bug(cause)])
        if isinstance(result, list):
            return turned_down(*result)
        return _seen(result, context)

    async def execute(
        self,
        query: str | None,
        variable_values: dict[str, Any] | None = None,
        context_value: Any | None = None,
        root_value: Any | None = None,
        operation_name: str | None = None,
        allowed_operation_types: Iterable[OperationType] | None = None,
        operation_extensions: dict[str, Any] | None = None,
    ) -> ExecutionResult:
        prepared = self.admit(
            query,
            context=context_value,
            operation_name=operation_name,
            extensions=operation_extensions,
        )
        if isinstance(prepared, PreExecutionError):
            return prepared
        if refused := _of_another_kind(prepared, allowed_operation_types):
            return refused
        return await self.run(prepared, variable_values, context_value, root_value)

    async def stream(
        self,
        query: str | None,
        variable_values: dict[str, Any] | None = None,
        context_value: Any | None = None,
        root_value: Any | None = None,
        operation_name: str | None = None,
        operation_extensions: dict[str, Any] | None = None,
        allowed_operation_types: Iterable[OperationType] | None = None,
    ) -> Results:
        prepared = self.admit(
            query,
            context=context_value,
            operation_name=operation_name,
            extensions=operation_extensions,
        )
        if isinstance(prepared, PreExecutionError):
            return _only(prepared)
        if refused := _of_another_kind(prepared, allowed_operation_types):
            return _only(refused)
        return self.results(prepared, variable_values, context_value)

    async def results(
        self, prepared: PreparedOperation, variables: Mapping[str, Any] | None, context: object
    ) -> Results:
        """All results of any operation: one, or those of a subscription."""
        if not prepared.is_subscription:
            yield await self.run(prepared, variables, context)
            return
        async with aclosing(self._followed(prepared, variables, context)) as results:
            async for result in results:
                yield result

    async def _followed(
        self, prepared: PreparedOperation, variables: Mapping[str, Any] | None, context: object
    ) -> Results:
        """The answers of a subscription, each masked; an error of its source ends it."""
        executor = prepared.executor(variables, context)
        if isinstance(executor, list):
            yield turned_down(*executor)
            return
        try:
            source: Any = create_source_event_stream(executor)
            if isawaitable(source):
                source = await source
            if isinstance(source, CoreResult):
                yield turned_down(*masked(source.errors or (), _language(context)))
                return
            answers = map_source_to_response_event(executor, source, _answer_to_event)
            async with aclosing(answers) as results:
                async for result in results:
                    yield _seen(result, context)
        except Exception as cause:  # noqa: BLE001 (the edge: logged once, masked)
            yield ExecutionResult(data=None, errors=[_raised(cause, context)])


def _answer_to_event(executor: CompiledExecutor) -> Any:
    """With a context of its own, if there is such a thing: what was read for one event must not
    be remembered for the next."""
    if fresh := getattr(executor.context_value, "fresh", None):
        executor.context_value = fresh()
    return executor.execute_operation(serially=False)


def _chosen(document: Kept, name: str | None) -> Operation:
    operations = document.operations
    if name:
        operations = [each for each in operations if each.name and each.name.value == name]
        if not operations:
            raise GraphQLError(f"This document has no operation named {name!r}.")
    if len(operations) != 1:
        raise GraphQLError(
            f"This document has {len(operations)} operations. Say which one: `operationName`."
        )
    return operations[0]


def _of_another_kind(
    prepared: PreparedOperation, wanted: Iterable[OperationType] | None
) -> PreExecutionError | None:
    kind = prepared.operation.operation.value
    if wanted is None or kind in {each.value for each in wanted}:
        return None
    return turned_down(GraphQLError(f"A {kind} cannot be sent this way.", prepared.operation))


def _seen(result: CoreResult, context: object) -> ExecutionResult:
    errors = masked(result.errors, _language(context)) if result.errors else None
    return ExecutionResult(data=result.data, errors=errors)


def _raised(cause: Exception, context: object) -> GraphQLError:
    is_refusal = isinstance(cause, Refusal)
    return refusal_shown(cause, _language(context)) if is_refusal else bug(cause)


def _language(context: object) -> str:
    return getattr(context, "language", "en")


def _too_late(deadline_s: float) -> GraphQLError:
    return GraphQLError(
        f"This took longer than {deadline_s:g} seconds and was stopped. Ask for less at a time; "
        "look before you repeat a mutation, or repeat it with the same idempotency key.",
        extensions={"code": "TOO_LATE"},
    )


async def _only(result: ExecutionResult) -> Results:
    yield result
