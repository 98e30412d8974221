"""The most memory that a command held: by what it says itself, since what the kernel tells of a
child begins with its parent's."""

import os
import subprocess
import sys

TOLD = """
import atexit, runpy
from api.suggestions.learning.trying import most_memory
atexit.register(lambda: print(most_memory()))
runpy.run_module("api.cli", run_name="__main__")
"""


def most_memory_of(*words: str, database: str, folder: str) -> float:
    """In megabytes, of `retourney WORDS` on this database, run in the folder."""
    done = subprocess.run(
        [sys.executable, "-c", TOLD, *words],
        env={**os.environ, "RETOURNEY_DATABASE_URL": database},
        cwd=folder,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return float(done.stdout.split()[-1])
