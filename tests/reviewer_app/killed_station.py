"""A station that grades without network until it is killed; says each item it has acted on."""

import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from reviewer_app.answers import read
from reviewer_app.parcels import CheckAnswer, Grade, Parcel
from reviewer_app.settings import Settings
from reviewer_app.station import Station
from tests.reviewer_app.fake_server import FakeServer
from tests.reviewer_app.fake_shop import FakeShop


def main() -> None:
    app = QApplication([])
    settings = Settings(
        server="",
        bench="Bench 04",
        data=Path(sys.argv[1]),
        theme="light",
        language="en",
        time_zone="Europe/Amsterdam",
    )
    server = FakeServer(FakeShop())
    server.up = False
    station = Station(settings, server, clock=lambda: datetime.now(UTC))
    station.scanning.actor = station.bench.actor = "mira"
    bench = station.bench
    for parcel in server.shop.parcels.values():
        bench.open(read(parcel, Parcel))
        while bench.item:
            while bench.verdict.current < len(bench.item.checks):
                bench.answer(CheckAnswer.YES)
            bench.grade(Grade.A)
            item_id = bench.item.id
            bench.act()
            print(item_id, flush=True)
            bench.go_on()
            app.processEvents()
    time.sleep(60)


if __name__ == "__main__":
    main()
