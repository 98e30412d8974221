"""The operator's command line: `retourney --help`. One file per noun; no rules here."""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

import click

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "serve": "serving",
        "worker": "serving",
        "migrate": "database",
        "makemigration": "database",
        "schema": "serving",
        "shop": "shop",
        "staff": "staff",
        "keys": "staff",
        "policy": "policy",
        "loyalty": "loyalty",
        "payouts": "payouts",
        "import": "imports",
        "demo": "demo",
        "demo-data": "demo_data",
    }
)
"""Each command and its file, which is read when it is asked for: a start takes half the time."""


class Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if (file := COMMANDS.get(cmd_name)) is None:
            return None
        found = vars(import_module(f"api.cli.{file}")).values()
        named = (one for one in found if isinstance(one, click.Command) and one.name == cmd_name)
        return next(named)


@click.group(
    cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(package_name="retourney")
def main() -> None:
    """Retourney: returns that are personal, honest and fast.

    \b
    Example:
      retourney migrate
      retourney staff add mira --role GRADER
      retourney serve
    """
