"""A worker that dies before the given line of the loyalty room or of the events it hears.

python -m tests.api.loyalty.dying URL NOW LINES
"""

import asyncio
import os
import sys
from datetime import datetime

from api.database import connect
from api.events.bell import Bell
from api.models import MODELS
from api.settings import Settings
from api.wiring import effects
from api.worker import work_once
from tests.people import FakePayments

left = int(sys.argv[3])


def count(frame, event, argument):
    global left
    if not any(part in frame.f_code.co_filename for part in ("api/loyalty/", "api/events/")):
        return None
    left -= event == "line"
    if left == 0:
        os._exit(9)
    return count


async def main():
    now = datetime.fromisoformat(sys.argv[2])
    async with connect(sys.argv[1], MODELS) as database:
        sys.settrace(count)
        house = {"reads": database.reads, "settings": Settings()}
        while await work_once(Bell(), effects(FakePayments(), lambda: now, **house), now=now):
            pass


if __name__ == "__main__":
    asyncio.run(main())
