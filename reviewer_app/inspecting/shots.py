"""Which picture of the item in hand is looked at, beside how it was sold."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.parcels import Photo, PhotoSide


@dataclass(frozen=True, slots=True)
class Shot:
    url: str | None
    caption: str


class Shots(QObject):
    changed = Signal()

    def __init__(self, bench: Inspecting) -> None:
        super().__init__()
        self._bench, self._of, self.place = bench, "", 0

    @property
    def all(self) -> tuple[Photo, ...]:
        """As it came: the customer's and the bench's, the oldest first."""
        return self._bench.item.photos if self._bench.item else ()

    @property
    def photo(self) -> Photo | None:
        item, photos = self._bench.item, self.all
        if item and item.id != self._of:
            self._of, self.place = item.id, 0
        return photos[self.place % len(photos)] if photos else None

    @property
    def sold(self) -> Shot:
        item = self._bench.item
        return Shot(item.product.image_url if item else None, self.tr("As sold"))

    def received(self, photo: Photo) -> Shot:
        whose = {
            PhotoSide.CUSTOMER: self.tr("The customer’s"),
            PhotoSide.BENCH: self.tr("As it came"),
        }
        place = self.all.index(photo) + 1
        return Shot(photo.url, f"{whose[photo.side]}  {place}/{len(self.all)}")

    def next(self) -> None:
        self.look_at(self.place + 1)

    def look_at(self, place: int) -> None:
        if photos := self.all:
            self.place = place % len(photos)
            self.changed.emit()
