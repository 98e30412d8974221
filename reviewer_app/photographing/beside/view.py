"""As it came beside how it was sold, the other photos small, and room for one more."""

from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reviewer_app.inspecting import shown
from reviewer_app.inspecting.shots import Shots
from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.look.boxes import boxed, column, row
from reviewer_app.look.photo import AddTile, Photo, Spot
from reviewer_app.look.theme import Look
from reviewer_app.parcels import Ring
from reviewer_app.photographing.marking import Marking
from reviewer_app.photographing.viewmodel import Photographing
from reviewer_app.pictures import Pictures

TILES, TILE, BESIDE, LEAST = 3, 62, 96, 72


class PhotosView(QWidget):
    def __init__(
        self,
        look: Look,
        model: Inspecting,
        shots: Shots,
        photos: Photographing,
        marking: Marking,
        pictures: Pictures,
    ) -> None:
        super().__init__()
        self._model, self._shots, self._pictures = model, shots, pictures
        self._photos, self._marking = photos, marking
        self.came, self.sold = Photo(look, ground="sunken"), Photo(look)
        self.came.spotted.connect(marking.put)
        self.thumbs = [Photo(look, width=BESIDE, ground="sunken") for _ in range(TILES)]
        for place, thumb in enumerate(self.thumbs):
            thumb.clicked.connect(partial(self._pick, place))
        self.add = AddTile(look, key="P")
        self.add.clicked.connect(photos.invite)
        body = row(gap=10)
        body.addWidget(self.came, 59)
        body.addWidget(self.sold, 41)
        body.addWidget(boxed(column(*self.thumbs, self.add, gap=8), width=BESIDE))
        self.setLayout(body)
        self.setMinimumHeight(LEAST)
        for voice in (model, shots, photos, marking):
            voice.changed.connect(self.show_model)
        pictures.arrived.connect(self.show_model)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_model()

    def show_model(self, _: str = "") -> None:
        if not (item := self._model.item):
            return
        sold, photo = self._shots.sold, self._shots.photo
        title = item.product.title
        self.sold.show_caption(sold.caption)
        self.sold.show_image(self._pictures.image(sold.url), f"{title}: {sold.caption}")
        self.came.setVisible(photo is not None)
        if photo:
            told, drawn = self._shots.received(photo), self._marking.drawn
            self.came.show_caption(told.caption)
            rings = "; ".join(ring.words for ring in photo.marks if ring.words)
            said = f"{title}: {told.caption}" + (f". {rings}" if rings else "")
            self.came.show_image(self._pictures.image(told.url), said)
            drawing = _spot(drawn.ring) if drawn and drawn.photo == photo else None
            self.came.show_spots([_spot(ring) for ring in photo.marks], drawing)
        self._show_tiles()

    def _show_tiles(self) -> None:
        """The photos around the one that is looked at; the last tile is for one more."""
        photos, room = self._shots.all, max(0, min(TILES, self.height() // TILE - 1))
        first = self._first(len(photos), room)
        for offset, thumb in enumerate(self.thumbs):
            place = first + offset
            here = len(photos) > 1 and offset < room and place < len(photos)
            thumb.setVisible(here)
            if here:
                told = self._shots.received(photos[place])
                thumb.show_image(self._pictures.image(told.url), told.caption)
                thumb.show_marks(done=False, current=photos[place] == self._shots.photo)
        words, wanted, sentence = shown.photo_wish(self._model, self._photos.waiting)
        self.add.show_wish(words, wanted=wanted, sentence=sentence)

    def _first(self, count: int, room: int) -> int:
        here = self._shots.place % count if count else 0
        return max(0, min(here - room // 2, count - room))

    def _pick(self, offset: int) -> None:
        room = max(0, min(TILES, self.height() // TILE - 1))
        self._shots.look_at(self._first(len(self._shots.all), room) + offset)


def _spot(ring: Ring) -> Spot:
    return Spot(ring.x, ring.y, ring.radius, ring.words)
