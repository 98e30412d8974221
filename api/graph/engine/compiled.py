"""The executor: graphql-core's, with generated functions where a selection is pure.

This is the one file that overrides methods graphql-core calls private (`complete_value`,
`execute_fields`, `collect_subfields`, all of graphql-core 3.3): the documented way in,
`executor_class`, ends at the class. Should they change, tests/api/graph/engine/test_compiled.py
fails, and running without plans is the reference executor, only slower.

Why at all: completing 1,080 fields takes graphql-core about 4 ms and a generated function 0.15
(graphql-js is going the same way: graphql/graphql-js#4776).
"""

from collections.abc import Awaitable, Sequence
from typing import Any

from graphql import GraphQLObjectType
from graphql.execution.collect_fields import FieldDetails, GroupedFieldSet
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from api.graph.engine.compiler import Compiler, Function, Impure
from api.graph.engine.core_types import OutputType, ResolveInfo
from api.graph.engine.plans import FieldsPlan, Plans, Variants, switches_in


class CompiledExecutor(StrawberryGraphQLCoreExecutionContext):
    """Without `plans` it is graphql-core's executor and nothing else."""

    def __init__(self, *args: Any, plans: Plans | None = None, **more: Any) -> None:
        super().__init__(*args, **more)
        # Middleware wraps every resolver, and generated code calls none.
        self.plans = None if self.middleware_manager else plans
        self._split: dict[int, tuple[GroupedFieldSet, FieldsPlan, GroupedFieldSet]] = {}

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
            self.plans is not None
            and result is not None
            and field_details_list[0].node.selection_set is not None
            and (function := self.value_function(return_type, field_details_list))
        ):
            try:
                return function(result)
            except Exception:  # noqa: BLE001 (graphql-core decides below what the error is)
                pass
        reference: Any = super()
        return reference.complete_value(
            return_type, field_details_list, info, path, result, position_context
        )

    def value_function(
        self, return_type: OutputType, details: list[FieldDetails]
    ) -> Function | None:
        """The generated function for these fields, made at their first use; None if impure."""
        plans = self.plans
        if plans is None:
            return None
        key = (id(return_type), *(id(detail.node) for detail in details))
        variants = plans.values.get(key)
        if variants is None:
            switches = switches_in(details, self.fragment_definitions)
            variants = plans.values[key] = Variants(switches)
        variant = self._variant(variants.switches)
        if variant is None:
            return None
        if variant not in variants.made:
            variants.made[variant] = self._generate(plans, return_type, details)
        return variants.made[variant]

    def _generate(
        self, plans: Plans, return_type: OutputType, details: list[FieldDetails]
    ) -> Function | None:
        if plans.is_full:
            return None
        plans.generated += 1
        try:
            return self._compiler().value_function(return_type, details)
        except Impure:
            return None

    def execute_fields(
        self,
        parent_type: GraphQLObjectType,
        source_value: Any,
        path: Path | None,
        grouped_field_set: GroupedFieldSet,
        position_context: Any,
    ) -> Any:
        """Mixed objects: the pure fields by one function, the others as graphql-core does.

        The pure ones come first and touch no resolver, so if they fail nothing has happened.
        """
        if self.plans is None or path is None:
            return super().execute_fields(
                parent_type, source_value, path, grouped_field_set, position_context
            )
        plan, rest = self._mixed(self.plans, parent_type, grouped_field_set)
        try:
            known = plan.pure(source_value) if plan.pure else None
        except Exception:  # noqa: BLE001 (graphql-core decides what the error is)
            known, rest = None, grouped_field_set
        others = super().execute_fields(parent_type, source_value, path, rest, position_context)
        if known is None:
            return others
        if isinstance(others, dict):
            known.update(others)
            return known
        return _joined(known, others)

    def _mixed(
        self, plans: Plans, parent_type: GraphQLObjectType, grouped: GroupedFieldSet
    ) -> tuple[FieldsPlan, GroupedFieldSet]:
        """Looked up once per request, then remembered by the identity of the collected fields
        (which are kept beside it, so that the identity cannot be given to another)."""
        hit = self._split.get(id(grouped))
        if hit is not None and hit[0] is grouped:
            return hit[1], hit[2]
        plan = self._fields_plan(plans, parent_type, grouped)
        rest = {name: grouped[name] for name in plan.impure} if plan.pure else grouped
        self._split[id(grouped)] = (grouped, plan, rest)
        return plan, rest

    def _fields_plan(
        self, plans: Plans, parent_type: GraphQLObjectType, grouped: GroupedFieldSet
    ) -> FieldsPlan:
        details = [detail for group in grouped.values() for detail in group]
        key = (id(parent_type), *(id(detail.node) for detail in details))
        variants = plans.fields.get(key)
        if variants is None:
            switches = switches_in(details, self.fragment_definitions)
            variants = plans.fields[key] = Variants(switches)
        variant = self._variant(variants.switches)
        if variant is None or (variant not in variants.made and plans.is_full):
            return FieldsPlan(None, tuple(grouped))
        if variant not in variants.made:
            plans.generated += 1
            variants.made[variant] = self._split_up(parent_type, grouped)
        return variants.made[variant]

    def _split_up(self, parent_type: GraphQLObjectType, grouped: GroupedFieldSet) -> FieldsPlan:
        try:
            return FieldsPlan(*self._compiler().fields_function(parent_type, grouped))
        except Impure:
            return FieldsPlan(None, tuple(grouped))

    def _variant(self, switches: Sequence[str] | None) -> tuple[object, ...] | None:
        if switches is None:
            return None
        values = self.variable_values.coerced
        return tuple(values.get(name) for name in switches)

    def _compiler(self) -> Compiler:
        return Compiler(
            self.schema, lambda type_, details: self.collect_subfields(type_, details)[0]
        )


async def _joined(known: dict[str, Any], others: Awaitable[dict[str, Any]]) -> dict[str, Any]:
    known.update(await others)
    return known
