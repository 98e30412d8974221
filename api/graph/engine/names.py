"""Strawberry's names, remembered: it spells idempotency_key as idempotencyKey again for every
field of every input it reads, which is a third of a small mutation."""

from strawberry.schema.name_converter import NameConverter


class RememberedNames(NameConverter):
    def __init__(self, auto_camel_case: bool = True) -> None:
        super().__init__(auto_camel_case)
        self._known: dict[str, str] = {}

    def apply_naming_config(self, name: str) -> str:
        """Names come from the schema, so there are only so many."""
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = super().apply_naming_config(name)
        return known
