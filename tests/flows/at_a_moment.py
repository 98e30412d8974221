"""The real server whose clock shows the moment of a story and goes on from there.

STORY_AT=2026-11-30T22:59:30+00:00 python -m tests.flows.at_a_moment serve --port 8123
"""

import os
import sys
import time
from datetime import datetime, timedelta

import uvicorn

from api.cli.running import settings
from api.main import app_from


def main(port: int) -> None:
    at, begun = datetime.fromisoformat(os.environ["STORY_AT"]), time.monotonic()

    def clock() -> datetime:
        return at + timedelta(seconds=time.monotonic() - begun)

    uvicorn.run(app_from(settings(), clock), port=port, log_level="warning")


if __name__ == "__main__":
    main(int(sys.argv[-1]))
