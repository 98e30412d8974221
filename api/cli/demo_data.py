"""`retourney demo-data`: a shop to try everything on."""

import click

from api.cli.running import now, with_database
from api.database import Database
from api.demo import shop
from api.demo.orders import orders as invent


@click.command("demo-data")
@click.option("--seed", default=1, show_default=True, help="The same seed invents the same shop.")
@click.option(
    "--orders",
    "count",
    default=2000,
    show_default=True,
    type=click.IntRange(1, 100_000),
    help="How many orders, over the last 120 days.",
)
def demo_data(seed: int, count: int) -> None:
    """Fill an empty database with an invented shop: two brands, four markets, their orders.

    \b
    Example:
      retourney demo-data --seed 1 --orders 2000
    """

    async def work(_database: Database) -> tuple[int, int]:
        if await shop.is_open():
            raise click.ClickException(
                "The demo shop is here already. For another one start with an empty database."
            )
        at = now()
        await shop.set_up(at)
        taken, refused = 0, 0
        with click.progressbar(length=count, label="Inventing orders") as bar:
            async for done in shop.take_in(invent(seed, count, at), at):
                taken, refused = taken + done.created, refused + len(done.refusals)
                bar.update(done.created)
        return taken, refused

    taken, refused = with_database(work)
    click.echo(f"{taken:,} orders of two brands in NL, BE, NO and DE.")
    if refused:
        raise click.ClickException(
            f"{refused} orders were refused; this is a bug, please report it."
        )
