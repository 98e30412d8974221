"""`retourney staff add`, `staff badge` and `retourney keys create`: who may come in."""

import os

import click

from api.access import actions
from api.access.rules import STAFF, Role, Scope
from api.cli.running import now, with_database
from api.database import Database

ROLES = click.Choice(sorted(STAFF), case_sensitive=False)


@click.group()
def staff() -> None:
    """The people who work here."""


@staff.command()
@click.argument("username")
@click.option("--name", help="Their name; the user name if left out.")
@click.option("--role", "roles", multiple=True, required=True, type=ROLES, help="May be repeated.")
@click.option("--language", default="en", show_default=True, help="en, nl, fr, de or nb.")
@click.option(
    "--password-env",
    metavar="NAME",
    help="Take the password from this environment variable instead of asking.",
)
def add(
    username: str, name: str | None, roles: tuple[str, ...], language: str, password_env: str | None
) -> None:
    """Let a person in. The first ADMIN is made this way, too.

    \b
    Example:
      retourney staff add mira --name "Mira Kok" --role GRADER --language nl
    """
    password = _secret(password_env, "Password")

    async def work(_database: Database) -> str:
        person = await actions.add_staff(
            username,
            password,
            name=name or username,
            roles=[Role(role.upper()) for role in roles],
            language=language,
            now=now(),
        )
        return person.username

    click.echo(f"{with_database(work)} can sign in now.")


@staff.command()
@click.argument("username")
@click.option(
    "--pin-env",
    metavar="NAME",
    help="Take the PIN from this environment variable instead of asking.",
)
def badge(username: str, pin_env: str | None) -> None:
    """Make a badge for a person: a code to print as a barcode, and a PIN to type after it.

    The badge that they had is of no use any more.

    \b
    Example:
      retourney staff badge mira
    """
    pin = _secret(pin_env, "PIN")

    async def work(_database: Database) -> str:
        return await actions.give_badge(username, pin)

    click.echo("Print this code as a barcode (Code 128 or QR); it is not shown again:")
    click.echo(with_database(work))


def _secret(variable: str | None, name: str) -> str:
    if variable is None:
        return str(click.prompt(name, hide_input=True, confirmation_prompt=True))
    if not (password := os.environ.get(variable)):
        raise click.ClickException(f"The environment variable {variable} is empty. Set it first.")
    return password


@click.group()
def keys() -> None:
    """Keys for partners: carriers, warehouses, marketplaces, the shop's own systems."""


@keys.command()
@click.argument("name")
@click.option(
    "--scope",
    "scopes",
    multiple=True,
    required=True,
    type=click.Choice(sorted(Scope), case_sensitive=False),
    help="What it may do; may be repeated.",
)
def create(name: str, scopes: tuple[str, ...]) -> None:
    """Make a key. It is shown once and kept hashed.

    \b
    Example:
      retourney keys create "Warehouse Tilburg" --scope EVENTS_READ --scope RETURNS_READ
    """

    async def work(_database: Database) -> str:
        key, _ = await actions.create_key(
            name, [Scope(scope.upper()) for scope in scopes], now=now()
        )
        return key

    click.echo("Keep this key; it is not shown again:")
    click.echo(with_database(work))
