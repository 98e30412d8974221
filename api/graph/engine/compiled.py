"""The executor: graphql-core's, with generated functions in place of its walk over values.

This file and holes.py are the ones that use methods graphql-core calls private
(`complete_value`, `execute_field`, `collect_subfields`, `collected_errors`, all of graphql-core
3.3): the documented way in, `executor_class`, ends at the class. Should they change,
tests/api/graph/engine/test_compiled.py fails; without plans it is the reference executor.

Why at all: completing 1,080 fields takes graphql-core about 4 ms and a generated function 0.15
(graphql-js is going the same way: graphql/graphql-js#4776).
"""

from typing import Any

from graphql.execution.collect_fields import FieldDetails
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from api.graph.engine.compiler import Compiler, Impure
from api.graph.engine.core_types import OutputType, ResolveInfo
from api.graph.engine.holes import Hole, fill
from api.graph.engine.plans import Plans, Variants, switches_in
from api.graph.engine.source import Function


class CompiledExecutor(StrawberryGraphQLCoreExecutionContext):
    """Without `plans` it is graphql-core's executor and nothing else."""

    def __init__(self, *args: Any, plans: Plans | None = None, **more: Any) -> None:
        super().__init__(*args, **more)
        # Middleware wraps every resolver, and generated code calls none.
        self.plans = None if self.middleware_manager else plans

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
        key = (id(return_type), *(id(detail.node) for detail in details))
        variants = plans.by_nodes.get(key)
        if variants is None:
            switches = switches_in(details, self.fragment_definitions)
            variants = plans.by_nodes[key] = Variants(switches)
        if variants.switches is None:
            return None
        values = self.variable_values.coerced
        variant = tuple(values.get(name) for name in variants.switches)
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
