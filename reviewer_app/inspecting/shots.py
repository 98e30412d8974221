"""Which picture of the item in hand is looked at: as it was sold, then as it came."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.parcels import Item, PhotoSide


@dataclass(frozen=True, slots=True)
class Shot:
    url: str | None
    caption: str


class Shots(QObject):
    changed = Signal()

    def __init__(self, bench: Inspecting) -> None:
        super().__init__()
        self._bench, self._of, self._place = bench, "", 0

    @property
    def shot(self) -> Shot | None:
        if not (item := self._bench.item):
            return None
        if item.id != self._of:
            self._of, self._place = item.id, 0
        shots = self._all(item)
        return shots[self._place % len(shots)]

    def next(self) -> None:
        self._place += 1
        self.changed.emit()

    def _all(self, item: Item) -> list[Shot]:
        whose = {
            PhotoSide.CUSTOMER: self.tr("The customer’s"),
            PhotoSide.BENCH: self.tr("As it came"),
        }
        sold = Shot(item.product.image_url, self.tr("As sold"))
        if not item.photos:
            return [sold]
        shots = [sold, *(Shot(photo.url, whose[photo.side]) for photo in item.photos)]
        return [Shot(one.url, f"{one.caption}  {n}/{len(shots)}") for n, one in enumerate(shots, 1)]
