"""`retourney demo`: everything at once, on this machine, in the folder .demo."""

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from urllib.request import urlopen

import click
import msgspec

from api.cli.running import now
from api.database import connect
from api.database.migrate import migrate
from api.demo.building import DemoFacts, build
from api.demo.staff import PASSWORD, PEOPLE
from api.models import MODELS

FOLDER = Path(".demo")
FACTS = FOLDER / "demo.json"
DATABASE = FOLDER / "retourney.sqlite3"


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, help="Port to listen on.")
@click.option("--seed", default=1, show_default=True, help="The same seed invents the same shop.")
@click.option("--orders", "count", default=2000, show_default=True, help="How many orders.")
@click.option("--headless", is_flag=True, help="The API alone, also where there is a screen.")
@click.option("--fresh", is_flag=True, help="Throw the demo shop away first and make it anew.")
def demo(host: str, port: int, seed: int, count: int, headless: bool, fresh: bool) -> None:
    """A demo shop, the API with GraphiQL, and the station signed in at a bench.

    \b
    Example:
      retourney demo --port 8080
    """
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # else it would leave the API behind
    _refuse_taken(host, port)
    if fresh:
        shutil.rmtree(FOLDER, ignore_errors=True)
    facts = _facts(f"http://{host}:{port}", seed, count)
    screen = not headless and _has_screen()
    running = [_serve(host, port)]
    try:
        _wait(running[0], facts.url)
        _tell(facts, screen=screen)
        if screen:
            running.append(_station(f"{facts.url}/graphql"))
        running[-1].wait()
    except KeyboardInterrupt:
        click.echo("\nStopping.")
    finally:
        for process in reversed(running):
            _stop(process)


def _facts(url: str, seed: int, count: int) -> DemoFacts:
    """The shop is made in a folder beside and moved when it is complete: kill it at any time."""
    if FACTS.exists():
        facts = msgspec.json.decode(FACTS.read_bytes(), type=DemoFacts)
        asyncio.run(migrate(f"sqlite://{DATABASE}", MODELS))
    else:
        click.echo("Making a demo shop: this takes about half a minute, once.")
        unfinished = FOLDER.with_name(".demo.unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir()
        facts = asyncio.run(_build(unfinished / DATABASE.name, seed, count))
        (unfinished / FACTS.name).write_bytes(_json(facts))
        shutil.rmtree(FOLDER, ignore_errors=True)
        unfinished.rename(FOLDER)
    facts = msgspec.structs.replace(facts, url=url)
    FACTS.write_bytes(_json(facts))
    return facts


async def _build(path: Path, seed: int, count: int) -> DemoFacts:
    url = f"sqlite://{path}?synchronous=OFF"
    await migrate(url, MODELS)
    async with connect(url, MODELS) as database:
        facts = await build(database, seed=seed, count=count, now=now(), say=_progress)
    click.echo()
    return facts


def _progress(what: str, done: int, of: int) -> None:
    """A bar on a terminal; elsewhere a line for every quarter."""
    filled = 30 * done // max(of, 1)
    bar = "█" * filled + "·" * (30 - filled)
    if sys.stdout.isatty():
        click.echo(f"\r  {what:8} {bar} {done:,} of {of:,}", nl=done >= of)
    elif 4 * done // of > 4 * (done - 1) // of:
        click.echo(f"  {what:8} {bar} {done:,} of {of:,}")


def _json(facts: DemoFacts) -> bytes:
    return msgspec.json.format(msgspec.json.encode(facts), indent=2) + b"\n"


def _serve(host: str, port: int) -> "subprocess.Popen[bytes]":
    environment = {
        **os.environ,
        "RETOURNEY_DATABASE_URL": f"sqlite://{DATABASE.resolve()}",
        "RETOURNEY_PAYMENTS_URL": "ledger://?confirm=auto",
        "RETOURNEY_BASE_URL": f"http://{host}:{port}",
        "RETOURNEY_PHOTOS_URL": f"folder://{FOLDER.resolve()}/photos",
        "RETOURNEY_LINK_SECRET": os.environ.get("RETOURNEY_LINK_SECRET", "only-for-the-demo"),
        "RETOURNEY_CARRIER_SECRET": os.environ.get("RETOURNEY_CARRIER_SECRET", "only-for-the-demo"),
    }
    command = [sys.executable, "-m", "api.cli", "serve", "--development"]
    log = (FOLDER / "server.log").open("ab")
    with log:
        return subprocess.Popen(
            [*command, "--host", host, "--port", str(port)],
            env=environment,
            stdout=log,
            stderr=log,
        )


def _station(url: str) -> "subprocess.Popen[bytes]":
    grader = next(person for person in PEOPLE if person.role == "GRADER")
    return subprocess.Popen(
        [
            *(sys.executable, "-m", "reviewer_app.main", "--server", url, "--user", grader.user),
            *("--bench", "Bench 04", "--data", str(FOLDER.resolve() / "station")),
        ],
        env={**os.environ, "RETOURNEY_PASSWORD": PASSWORD},
    )


def _wait(server: "subprocess.Popen[bytes]", url: str) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and server.poll() is None:
        with suppress(OSError), urlopen(f"{url}/ready", timeout=2) as answer:
            if answer.status == 200:
                return
        time.sleep(0.05)
    raise click.ClickException(f"The API did not start. Its log is {FOLDER / 'server.log'}.")


def _refuse_taken(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.settimeout(1)
        if probe.connect_ex((host, port)) == 0:
            raise click.ClickException(
                f"Port {port} is taken. Choose another one: make demo PORT={port + 1}"
            )


def _has_screen() -> bool:
    on_linux = sys.platform.startswith("linux")
    return not on_linux or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _tell(facts: DemoFacts, *, screen: bool) -> None:
    accounts = "\n".join(f"    {one.role:14} {one.user:8} {one.password}" for one in facts.staff)
    click.echo(
        f"""
  The demo shop is open: {facts.orders:,} orders, {facts.returns:,} returns.

  GraphQL, with GraphiQL in a browser   {facts.url}/graphql
  An order to open (number, e-mail)     {facts.order.number}  {facts.order.email}
  An RMA to scan at the bench           {facts.rma}
  A partner's key                       {facts.partner_key}
  Staff:
{accounts}

  Payouts confirm themselves here: no money moves. All of this stands in {FACTS}."""
    )
    if not screen:
        click.echo("  No screen is used: the API runs alone. The station: retourney-station --help")
    click.echo("  Ctrl-C stops everything.\n")


def _stop(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(12)
        except subprocess.TimeoutExpired:
            process.kill()
