"""`retourney policy floor`: what the law gives at least, for a lawyer to check."""

import json
from pathlib import Path

import click

from api.policy.statute.cases import floors


@click.group()
def policy() -> None:
    """The shop's policy, and the law below it."""


@policy.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def floor(file: Path) -> None:
    """Print the statutory minimum for each case of FILE: [{"id": …, "in": {…}}].

    \b
    Example:
      retourney policy floor cases.json
    """
    try:
        answers = floors(json.loads(file.read_text()))
    except ValueError as error:
        raise click.ClickException(f"{file.name}: {error}") from error
    click.echo(json.dumps(answers, indent=1, ensure_ascii=False))
