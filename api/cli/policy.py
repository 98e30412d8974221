"""`retourney policy`: write a policy, check it, put it in force; and the law below it."""

import json
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import click

from api.access.models import Staff
from api.access.rules import SYSTEM, Actor, Role, demand
from api.cli.commands import Commands
from api.cli.running import now, with_database
from api.database import Database
from api.demo.policies import POLICIES
from api.kernel.refusal import Refusal
from api.policy import actions, reads
from api.policy.actions import WRITERS, For
from api.policy.document import PolicyDocument
from api.policy.lint import lint
from api.policy.reading import json_schema, read
from api.policy.statute.cases import floors
from api.policy.statute.unread import warning
from api.shop.actions import brand_called, markets_called

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(cls=Commands, files={"simulate": "simulation", "export": "policy_export"})
def policy() -> None:
    """The shop's policy, and the law below it.

    \b
    Example:
      retourney policy example > policy.yaml
      retourney policy lint policy.yaml --country NL
      retourney policy draft NL policy.yaml --by ines
      retourney policy publish 1 --by ruth --from 2026-12-01
    """


@policy.command()
@click.argument("file", type=FILE)
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


@policy.command()
def example() -> None:
    """Print a policy to start from, with comments.

    \b
    Example:
      retourney policy example > policy.yaml
    """
    click.echo((POLICIES / "NL.yaml").read_text(), nl=False)


@policy.command()
def schema() -> None:
    """Print the JSON Schema of a policy, for editors that complete and check.

    \b
    Example:
      retourney policy schema > policy.schema.json
    """
    click.echo(json.dumps(json_schema(), indent=2))


@policy.command("lint")
@click.argument("file", type=FILE)
@click.option("--country", help="ISO 3166-1 code of its market. [default: as if for all]")
@click.option("--language", default="en", show_default=True, help="en, nl, fr, de or nb.")
def lint_(file: Path, country: str | None, language: str) -> None:
    """Say what is wrong with the policy of FILE. Ends with 1 when something is.

    \b
    Example:
      retourney policy lint policy.yaml
      retourney policy lint policy.yaml --country NL --language nl
    """
    _, document = _policy(file)
    market = country.upper() if country else None
    found = lint(document, country=market, today=now().date())
    for finding in found:
        click.echo(f"{finding.place}: {finding.kind}: {finding.say(language)}")
    if unread := warning(market or "", language):
        click.echo(unread, err=True)
    if found:
        raise click.exceptions.Exit(1)
    click.echo(f"{file.name}: nothing to say.")


@policy.command()
@click.argument("country")
@click.argument("file", type=FILE)
@click.option("--by", help="User name of who drafts it. [default: the operator]")
@click.option("--brand", help="Only for this brand. [default: all that have none of their own]")
@click.option("--entity", help="Handle of the legal entity, where several sell to the country.")
def draft(country: str, file: Path, by: str | None, brand: str | None, entity: str | None) -> None:
    """Keep the policy of FILE as a draft for a market. Nothing is in force by it.

    \b
    Example:
      retourney policy draft NL policy.yaml --by ines
    """
    text, _ = _policy(file)

    async def work(_database: Database) -> list[int]:
        actor = await _writer(by) if by else SYSTEM
        brand_id = (await brand_called(brand)).id if brand else None
        return [
            await actions.draft(For(market.id, brand_id), text, actor=actor, key=uuid4(), now=now())
            for market in await markets_called(country, entity=entity)
        ]

    for id in with_database(work):
        click.echo(f"Draft {id}. Somebody else publishes it: retourney policy publish {id} --by …")


@policy.command()
@click.argument("draft", type=int)
@click.option("--by", required=True, help="User name of who publishes: not who drafted it.")
@click.option("--from", "since", type=click.DateTime(["%Y-%m-%d"]), help="UTC. [default: now]")
def publish(draft: int, by: str, since: datetime | None) -> None:
    """Put a draft in force. Orders keep what they were told.

    \b
    Example:
      retourney policy publish 1 --by ruth
      retourney policy publish 1 --by ruth --from 2026-12-01
    """

    async def work(_database: Database) -> int:
        return await actions.publish(
            draft, valid_from=_begin(since), actor=await _writer(by), key=uuid4(), now=now()
        )

    click.echo(f"Published as {with_database(work)}; see retourney policy list.")


@policy.command()
@click.argument("version", type=int)
@click.option("--by", required=True, help="User name of who brings it back.")
@click.option("--from", "since", type=click.DateTime(["%Y-%m-%d"]), help="UTC. [default: now]")
def again(version: int, by: str, since: datetime | None) -> None:
    """Bring an old version back as the newest: the id as `list` shows it.

    \b
    Example:
      retourney policy again 3 --by ruth
    """

    async def work(_database: Database) -> int:
        return await actions.publish_again(
            version, valid_from=_begin(since), actor=await _writer(by), key=uuid4(), now=now()
        )

    click.echo(f"Published again as {with_database(work)}; see retourney policy list.")


@policy.command("list")
def list_() -> None:
    """Print the versions and the drafts of every market, newest first.

    \b
    Example:
      retourney policy list
    """

    async def work(database: Database) -> list[str]:
        waiting = await reads.drafts(database.reads, owner="")
        published = await reads.versions(database.reads, at=now())
        return [
            *(f"draft {one.id}: {_whom(one)}, by {one.drafted_by}" for one in waiting),
            *(
                f"id {one.id}: {_whom(one)}, version {one.version} from {one.valid_from:%Y-%m-%d}"
                f", drafted by {one.drafted_by}, published by {one.published_by}"
                for one in published
            ),
        ]

    for line in with_database(work):
        click.echo(line)


def _whom(one: reads.WaitingDraft | reads.PublishedPolicy) -> str:
    return f"{one.country} for {one.brand}" if one.brand else one.country


def _policy(file: Path) -> tuple[str, PolicyDocument]:
    """Read first, so that a mistake is told without a database."""
    try:
        text = file.read_text(encoding="utf-8")
        return text, read(text)
    except Refusal as refusal:
        raise click.ClickException(f"{file.name}: {refusal}") from refusal
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{file.name} is no text in UTF-8.") from error


def _begin(since: datetime | None) -> datetime | None:
    return since.replace(tzinfo=UTC) if since else None


async def _writer(username: str) -> Actor:
    row = await Staff.get_or_none(username=username.casefold(), active=True)
    if row is None:
        raise click.ClickException(f"There is no {username}. Add them: retourney staff add.")
    actor = Actor(row.name, frozenset(map(Role, row.roles)), staff_id=row.id)
    demand(actor, WRITERS)
    return actor
