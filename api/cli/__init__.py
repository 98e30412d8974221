"""The operator's command line: `retourney --help`. One file per noun; no rules here."""

import click

from api.cli.commands import Commands


@click.group(
    cls=Commands,
    files={
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
        "credit": "credit",
        "books": "books",
        "reconcile": "reconcile",
        "report": "reports",
        "credit-note": "credit_notes",
        "reasons": "reasons",
        "suggestions": "suggestions",
        "insights": "insights",
        "import": "imports",
        "demo": "demo",
        "demo-data": "demo_data",
    },
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
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
