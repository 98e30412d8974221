"""The first parcel at a station, told in four steps: the next comes when this one was done."""

from reviewer_app import words
from reviewer_app.inspecting.machine import State
from reviewer_app.look.boxes import boxed, row
from reviewer_app.look.buttons import Secondary
from reviewer_app.look.sheet import Strip
from reviewer_app.look.theme import Look
from reviewer_app.station import Station


class TourStrip(Strip):
    def __init__(self, look: Look, station: Station) -> None:
        self._setup, self._bench, self._acted = station.setup, station.bench, False
        self.known = Secondary(look, words.known_already(), icon="check", height=40)
        known = boxed(row(self.known, None))
        super().__init__(look, icon="info", tone="accent", extra=known)
        self.known.clicked.connect(self._end)
        station.bench.pending.connect(self._act)
        for voice in (station.bench, station.setup):
            voice.changed.connect(self.show_model)
        self.show_model()

    def show_model(self) -> None:
        if self._setup.preferences.toured:
            self.show_strip("", "")
            return
        if self._acted and self._bench.state not in (State.PENDING, State.GRADED):
            self._end()
            return
        self.show_strip(*self._told())

    def _told(self) -> tuple[str, str]:
        match self._bench.state:
            case State.GRADED | State.PENDING:
                return (
                    self.tr("Step 4 of 4: do it"),
                    self.tr("Space does what the big key says. U takes it back for 5 seconds."),
                )
            case State.CHECKING if self._checked:
                return (
                    self.tr("Step 3 of 4: grade"),
                    self.tr("1 is new, 5 is broken. Each key says where the item goes."),
                )
            case State.CHECKING:
                return (
                    self.tr("Step 2 of 4: answer the checks"),
                    self.tr("Y is yes, N is no, 0 does not apply. The marked one is asked."),
                )
            case _:
                return (
                    self.tr("Step 1 of 4: scan a parcel"),
                    self.tr("Or press Enter for the most urgent. ? shows all keys."),
                )

    @property
    def _checked(self) -> bool:
        item = self._bench.item
        return item is not None and len(self._bench.verdict.answers) >= len(item.checks)

    def _act(self, _: int) -> None:
        self._acted = True

    def _end(self) -> None:
        self._setup.choose("toured", True)
