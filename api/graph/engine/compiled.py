"""The executor: graphql-core's, with generated functions in place of its walk over values.

This file and holes.py are the ones that use methods graphql-core calls private
(`complete_value`, `execute_field`, `collect_subfields`, `collected_errors`, all of graphql-core
3.3): the documented way in, `executor_class`, ends at the class. Should they change,
tests/api/graph/engine/test_compiled.py fails; without plans it is the reference executor.

Why at all: completing 1,080 fields takes graphql-core about 4 ms and a generated function 0.15
(graphql-js is going the same way: graphql/graphql-js#4776).
"""

from collections.abc import Sequence
from typing import Any

from graphql import ExecutionResult, GraphQLError
from graphql.execution.collect_fields import FieldDetails
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from api.graph.engine.compiler import Compiler, Impure
from api.graph.engine.core_types import OutputType, ResolveInfo, type_of
from api.graph.engine.holes import Hole, fill
from api.graph.engine.plans import Plans, Variants, key_of, switches_in
from api.graph.engine.root_field import RootField
from api.graph.engine.source import Function


class CompiledExecutor(StrawberryGraphQLCoreExecutionContext):
    """Without `plans` it is graphql-core's executor and nothing else."""

    def __init__(self, *args: Any, plans: Plans | None = None, **more: Any) -> None:
        super().__init__(*args, **more)
        # Middleware wraps every resolver, and generated code calls none.
        self.plans = None if self.middleware_manager else plans

    async def completed(
        self, root: RootField, value: Any, holes: Sequence[Hole] | None
    ) -> ExecutionResult:
        """The response to an operation of one field: the second half of graphql-core's own
        `execute_field`, for a value the resolver has given (or an exception it has raised).
        With `holes`, the value has been completed but for them."""
        try:
            data = {root.name: await self._field_completed(root, value, holes)}
        except GraphQLError as error:
            self.collected_errors.add(error, None)
            data = None
        return ExecutionResult(data, self.collected_errors.errors or None)

    async def _field_completed(
        self, root: RootField, value: Any, holes: Sequence[Hole] | None
    ) -> Any:
        core: Any = self
        kind, details, path = type_of(root.field), root.details, root.path
        try:
            if holes is None:
                nodes = [each.node for each in details]
                info = core.build_resolve_info(root.field, nodes, root.parent, path)
                outcome = core.complete_value(kind, details, info, path, value, None)
            else:
                outcome = fill(self, value, path, holes)
            return await outcome if core.is_awaitable(outcome) else outcome
        except Exception as raised:  # noqa: BLE001 (as graphql-core: it becomes a located error)
            core.handle_field_error(raised, kind, details, path)

    def complete_value(
        self,
        return_type: OutputType,
        field_details_list: list[FieldDetails],
        info: ResolveInfo,
        path: Path,
        result: Any,
        position_context: Any,
    ) -> Any:
        if (
            result is not None
            and field_details_list[0].node.selection_set is not None
            and (function := self.function_for(return_type, field_details_list))
        ):
            holes: list[Hole] = []
            try:
                completed = function(result, path, holes)
            except Exception:  # noqa: BLE001 (graphql-core decides below what the error is)
                pass
            else:
                return fill(self, completed, path, holes) if holes else completed
        reference: Any = super()
        return reference.complete_value(
            return_type, field_details_list, info, path, result, position_context
        )

    def function_for(self, return_type: OutputType, details: list[FieldDetails]) -> Function | None:
        """The generated function for these fields, made at their first use; None if impure."""
        plans = self.plans
        if plans is None:
            return None
        key = key_of(return_type, details)
        variants = plans.by_nodes.get(key)
        if variants is None:
            switches = switches_in(details, self.fragment_definitions)
            variants = plans.by_nodes[key] = Variants(switches)
        if variants.switches is None:
            return None
        variant = variants.of(self.variable_values.coerced)
        if variant not in variants.made:
            variants.made[variant] = self._generate(plans, return_type, details)
        return variants.made[variant]

    def _generate(
        self, plans: Plans, return_type: OutputType, details: list[FieldDetails]
    ) -> Function | None:
        if plans.is_full:
            return None
        plans.generated += 1
        compiler = Compiler(self.schema, lambda type_, of: self.collect_subfields(type_, of)[0])
        try:
            return compiler.function(return_type, details)
        except Impure:
            return None
