"""`retourney migrate`, and `retourney makemigration` for developers."""

import asyncio

import click

from api.cli.running import settings
from api.database import migrate as migrations
from api.models import MODELS


@click.command()
@click.option("--to", "target", help="Stop at this migration, forwards or back: retourney.0001_x.")
def migrate(target: str | None) -> None:
    """Bring the database up to this version. Run it again at will.

    \b
    Example:
      RETOURNEY_DATABASE_URL=sqlite://shop.sqlite3 retourney migrate
    """
    asyncio.run(migrations.migrate(settings().database_url, MODELS, target=target, say=click.echo))
    click.echo("The database is up to date." if target is None else f"The database is at {target}.")


@click.command()
@click.option("--name", help="What it does, in a few words: add_tiers.")
def makemigration(name: str | None) -> None:
    """Write a migration for what changed in the models (for developers).

    \b
    Example:
      retourney makemigration --name add_tiers
    """
    written = asyncio.run(migrations.write_migration(MODELS, name))
    for path in written:
        click.echo(f"Wrote {path.name}. Read it before you commit it.")
    if not written:
        click.echo("The models and the migrations agree; nothing to write.")
