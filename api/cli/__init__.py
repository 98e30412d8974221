"""The operator's command line: `retourney --help`. One file per noun; no rules here."""

import click

from api.cli.database import makemigration, migrate
from api.cli.demo import demo
from api.cli.demo_data import demo_data
from api.cli.imports import import_
from api.cli.loyalty import loyalty
from api.cli.payouts import payouts
from api.cli.policy import policy
from api.cli.serving import schema, serve, worker
from api.cli.shop import shop
from api.cli.simulation import simulate
from api.cli.staff import keys, staff


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="retourney")
def main() -> None:
    """Retourney: returns that are personal, honest and fast.

    \b
    Example:
      retourney migrate
      retourney staff add mira --role GRADER
      retourney serve
    """


for command in (
    serve,
    worker,
    migrate,
    makemigration,
    schema,
    shop,
    staff,
    keys,
    policy,
    loyalty,
    payouts,
    import_,
    demo,
    demo_data,
):
    main.add_command(command)
policy.add_command(simulate)
