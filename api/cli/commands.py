"""Commands that are read when they are asked for, so that every start does not read them all."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class Commands(click.Group):
    """Its own commands, and those of `files`: by name, the file of this folder that has it."""

    def __init__(self, *arguments: Any, files: Mapping[str, str], **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._files = files

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *self._files]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if (file := self._files.get(cmd_name)) is None:
            return super().get_command(ctx, cmd_name)
        found = vars(import_module(f"api.cli.{file}")).values()
        return next(one for one in found if isinstance(one, click.Command) and one.name == cmd_name)
