"""A widget in a cycle must not die on the network's thread."""

import gc
import threading

from PySide6.QtCore import QCoreApplication, QObject

from reviewer_app.collector import Collector


def test_python_does_not_collect_while_the_station_runs(qapp):
    keeper = QObject()
    Collector(keeper)
    died_on: list[threading.Thread] = []

    class Knot(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.me = self

        def __del__(self) -> None:
            died_on.append(threading.current_thread())

    Knot()
    busy = threading.Thread(target=lambda: [[object()] for _ in range(5_000)])
    busy.start()
    busy.join()
    assert died_on == []


def test_the_screen_collects_what_is_due(qapp):
    keeper = QObject()
    collector = Collector(keeper)
    gc.set_threshold(1, 1, 1)
    try:
        collector = Collector(keeper)
        died: list[bool] = []

        class Knot:
            def __init__(self) -> None:
                self.me = self

            def __del__(self) -> None:
                died.append(True)

        Knot()
        several = [[] for _ in range(10)]
        collector.look()
        assert died == [True]
        assert len(several) == 10
    finally:
        gc.set_threshold(700, 10, 10)
        QCoreApplication.processEvents()
