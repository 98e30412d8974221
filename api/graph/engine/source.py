"""Python source under construction: lines, fresh names, and the values it refers to."""

from collections.abc import Callable, Mapping
from typing import Any

Function = Callable[[Any, Any, Any], Any]
"""`(value, path, holes)` → the completed value."""


class Source:
    def __init__(self, bound: Mapping[str, object]) -> None:
        self._bound = dict(bound)
        self._lines: list[str] = []
        self._names = 0

    def line(self, depth: int, text: str) -> None:
        self._lines.append("    " * depth + text)

    def insert(self, mark: int, depth: int, text: str) -> None:
        self._lines.insert(mark, "    " * depth + text)

    def mentions(self, name: str, since: int) -> bool:
        return any(name in line for line in self._lines[since:])

    def mark(self) -> int:
        return len(self._lines)

    def back_to(self, mark: int) -> None:
        del self._lines[mark:]

    def name(self, prefix: str) -> str:
        self._names += 1
        return f"{prefix}{self._names}"

    def bind(self, value: object, prefix: str) -> str:
        """A name under which the generated code finds this value."""
        name = self.name(prefix)
        self._bound[name] = value
        return name

    def function(self, result: str) -> Function:
        """All lines written so far as a function that returns this expression."""
        text = "\n".join(
            ["def completed(value, path, holes):", *self._lines, f"    return {result}"]
        )
        scope = dict(self._bound)
        exec(compile(text, "<compiled graphql>", "exec"), scope)
        function: Any = scope["completed"]
        function.source = text
        return function
