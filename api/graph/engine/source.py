"""Python source under construction: lines, fresh names, and the values it refers to."""

from collections.abc import Callable
from typing import Any


class Source:
    def __init__(self) -> None:
        self.bound: dict[str, object] = {}
        self._lines: list[str] = []
        self._names = 0

    def line(self, depth: int, text: str) -> None:
        self._lines.append("    " * depth + text)

    def name(self, prefix: str) -> str:
        self._names += 1
        return f"{prefix}{self._names}"

    def bind(self, value: object, prefix: str) -> str:
        """A name under which the generated code finds this value."""
        name = self.name(prefix)
        self.bound[name] = value
        return name

    def mark(self) -> int:
        return len(self._lines)

    def back_to(self, mark: int) -> None:
        del self._lines[mark:]

    def function(self, result: str) -> Callable[[Any], Any]:
        """`value` → `result`, with all lines written so far as the body."""
        text = "\n".join(["def completed(value):", *self._lines, f"    return {result}"])
        scope = dict(self.bound)
        exec(compile(text, "<compiled graphql>", "exec"), scope)
        function: Any = scope["completed"]
        function.source = text
        return function
