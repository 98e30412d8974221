"""`python -m api.cli` is `retourney`."""

from api.cli import main

main(prog_name="retourney")
