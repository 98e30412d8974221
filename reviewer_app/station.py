"""The whole station without a window: everything built once, and who hears whom."""

import random
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer

from reviewer_app import report
from reviewer_app.backoff import Backoff
from reviewer_app.camera.frames import frames_from
from reviewer_app.camera.viewmodel import Camera
from reviewer_app.docking.viewmodel import Docking
from reviewer_app.finding.viewmodel import Finds
from reviewer_app.frame.viewmodel import Frame
from reviewer_app.handing.viewmodel import HandOver
from reviewer_app.inspecting.correcting import Judged
from reviewer_app.inspecting.leases import Leases
from reviewer_app.inspecting.shots import Shots
from reviewer_app.inspecting.viewmodel import Inspecting
from reviewer_app.journal import Entry, Journal
from reviewer_app.keys import new_key
from reviewer_app.labels.printing import printer_from
from reviewer_app.line import Line
from reviewer_app.live import Live
from reviewer_app.offices import MINUTE_MS, Offices
from reviewer_app.parcels import Answer, CheckAnswer, Disposition, DockReceipts, Parcel, Staff
from reviewer_app.photobox import PhotoBox
from reviewer_app.photographing.marking import Marking
from reviewer_app.photographing.viewmodel import Photographing
from reviewer_app.pictures import Pictures
from reviewer_app.plates import Plates
from reviewer_app.refusals.viewmodel import Refusals
from reviewer_app.scanning.matching import Matching
from reviewer_app.scanning.viewmodel import Scanning
from reviewer_app.screens import Screen, Screens
from reviewer_app.server import Server
from reviewer_app.settings import Settings
from reviewer_app.setup.viewmodel import Setup
from reviewer_app.shelf import Shelf
from reviewer_app.signin.viewmodel import SignIn
from reviewer_app.sorting import Sorting
from reviewer_app.sync import Sync
from reviewer_app.tasks import Tasks
from reviewer_app.vault import Vault
from reviewer_app.weighing.viewmodel import Weighing
from reviewer_app.words import GRADE_KEYS
from reviewer_app.worklist.viewmodel import Queue


class Station(QObject):
    def __init__(
        self,
        settings: Settings,
        server: Server,
        *,
        clock: Callable[[], datetime],
        vault: Vault | None = None,
    ) -> None:
        super().__init__()
        self._vault = vault or Vault(settings.data)
        settings.data.mkdir(parents=True, exist_ok=True)
        self.settings, self.server, self._clock = settings, server, clock
        self.tasks, self.line, self.screens = Tasks(), Line(), Screens()
        self.setup = Setup(
            settings.preferences, settings.preferences_file, spoken=settings.language
        )
        self.journal = Journal(settings.data / "journal.sqlite3")
        self.shelf = Shelf(settings.data / "shelf.sqlite3")
        self.pictures = Pictures(settings.data / "pictures", server, self.tasks)
        self.sync = Sync(
            self.journal, server, self.tasks, clock=clock, backoff=Backoff(random.random)
        )
        self.live = Live(server, self.tasks, backoff=Backoff(random.random))
        self._build_models(settings, server, clock)
        self._connect_line()
        self._connect_work()
        self._clear_finished()
        self.sign_in.granted.connect(self.sync.run)  # what others left need not wait for them
        self.sign_in.remember_grants()
        self._minute = QTimer(self)
        self._minute.timeout.connect(self.queue.tick)
        self._minute.start(MINUTE_MS)

    def close(self) -> None:
        """Says goodbye; what is still waiting stays in the journal."""
        bench = (self.leases, self.bench, self.weighing, self.finds, self.photos)
        self.camera.close()
        for part in (self.live, self.sync, *bench, self.frame):
            part.stop()
        self.offices.close()
        self._minute.stop()
        self.tasks.close(self.server.close)
        self.journal.shut()
        self.shelf.shut()

    def _build_models(
        self, settings: Settings, server: Server, clock: Callable[[], datetime]
    ) -> None:
        journal, shelf, tasks, bench = self.journal, self.shelf, self.tasks, settings.bench
        self.sign_in = SignIn(server, shelf, journal, tasks, self._vault, clock=clock, bench=bench)
        self.queue = Queue(
            shelf, server, tasks, clock=clock, bench=bench, fetched_ahead=settings.fetched_ahead
        )
        printer = printer_from(settings.labels)
        self.plates = Plates(shelf, server, tasks, printer, clock=clock, bench=bench)
        self.sorting = Sorting(journal, self.plates, clock=clock, scans=settings.scan_bins)
        self.docking = Docking(settings.data, journal, tasks, clock=clock)
        found_at = (self.line, self.sorting, self.docking)
        self.scanning = Scanning(journal, shelf, server, tasks, *found_at, clock=clock, bench=bench)
        self.matching = Matching(shelf, server, tasks)
        self.photobox = PhotoBox(settings.data / "photos", server, tasks, clock=clock)
        self.leases = Leases(server, tasks, clock=clock, bench=bench, renew_ms=settings.lease_ms)
        self.bench = Inspecting(
            journal,
            shelf,
            server,
            tasks,
            self.leases,
            self.plates,
            self.line,
            clock=clock,
            bench=bench,
            undo_ms=settings.undo_ms,
        )
        self.weighing, self.camera = Weighing(tasks), Camera(tasks)
        self.shots = Shots(self.bench)
        self.photos = Photographing(self.bench, self.photobox, server, tasks, clock=clock)
        self.marking = Marking(self.bench, self.shots, server, tasks, clock=clock)
        left = (self.bench, self.sorting, self.plates, self.photobox)
        self.handing = HandOver(settings.data, journal, *left, clock=clock)
        self.finds = Finds(server, tasks, self.line, clock=clock, backoff=Backoff(random.random))
        self.refusals = Refusals(journal, shelf)
        self.offices = Offices(server, shelf, tasks, self.line, clock=clock, settings=settings)
        self.frame = Frame(
            journal,
            server,
            tasks,
            self.line,
            clock=clock,
            bench=bench,
            every_ms=settings.statistics_ms,
            training=settings.training,
        )

    def _connect_line(self) -> None:
        for voice in (self.sync, self.live):
            voice.online.connect(self.line.set_online)
            voice.sign_in_needed.connect(self.line.ask_sign_in)
        self.leases.sign_in_needed.connect(self.line.ask_sign_in)
        self.line.changed.connect(self._line_changed)
        self.sign_in.signed_in.connect(self._entered)
        self.sign_in.without_network.connect(self._entered_alone)
        for heard in (self.setup.hear, self._ask_again):
            self.sign_in.spoke.connect(heard)

    def _connect_work(self) -> None:
        self.live.snapshot.connect(self.queue.look)
        self.live.change.connect(self.queue.follow)
        self.scanning.opened.connect(self.bench.open)
        self.scanning.named.connect(self.bench.name)
        self.scanning.lost.connect(self.matching.look_up)
        self.matching.found.connect(self.scanning.dismiss)
        self.matching.chosen.connect(self.scanning.open_parcel)
        self.scanning.opened.connect(self.matching.close)
        self.weighing.landed.connect(self.bench.weigh)
        self.setup.chose.connect(self._use)
        for thing in ("scale_kind", "camera"):
            self._use(thing)
        self.camera.read.connect(self.scanning.scan)
        self.scanning.card.connect(self._card)
        self.scanning.evidence.connect(self.bench.show_evidence)
        self.scanning.badge.connect(self._badge)
        self.scanning.finished.connect(self._finished)
        self.finds.tied.connect(self.bench.look_again)
        self.bench.correcting.corrected.connect(self._corrected)
        for voice in (self.bench.correcting, self.photos, self.marking):
            voice.sign_in_needed.connect(self.line.ask_sign_in)
        self.handing.leaves.connect(self.leave)
        self.bench.opened.connect(self._opened)
        self.bench.plated.connect(self.sorting.expect)
        for writer in (self.scanning, self.bench, self.sorting, self.docking):
            writer.wrote.connect(self._wrote)
        bench = (self.plates, self.sorting, self.marking, self.scanning, self.bench, self.finds)
        things = (self.weighing, self.docking, self.camera, self.photos)
        for voice in (*bench, *things, self.offices):
            voice.said.connect(self.frame.say)
        self.sync.answered.connect(self._answered)
        self.sync.refused.connect(self._refused)
        self.refusals.changed.connect(self.frame.changed)
        self.setup.report.connect(self._save_report)

    def _entered(self, staff: Staff) -> None:
        for hand in (self.scanning, self.bench, self.sorting, self.docking):
            hand.actor = staff.username
        self.frame.enter(staff)
        self.handing.enter(staff)
        self.line.signed_in()
        self.sync.work_for(staff.username)
        self.screens.enter(staff.roles)
        self.offices.enter(staff.roles)
        if Screen.BENCH in self.screens.all:
            self._man_the_bench()

    def _man_the_bench(self) -> None:
        self.live.start()
        self.plates.fetch()
        self.photobox.send()
        if self.bench.parcel:
            self.leases.take(self.bench.parcel.id)  # whoever was here before left it open
        elif left := self.shelf.left_open():
            self.scanning.open_parcel(left)

    def _corrected(self, judged: Judged) -> None:
        """It lies open again, as the server has it now."""
        self.journal.correct(judged.item_id)
        self.shelf.forget(judged.parcel_id)
        self.queue.reopen(judged.parcel_id)
        self.scanning.open_parcel(judged.parcel_id, judged.item_id)

    def find(self) -> None:
        """An unknown code is noted as a find; else what was found is worked on."""
        if self.scanning.unknown:
            self.scanning.note_find()
        else:
            self.finds.open(self.bench.parcel)

    def photo(self) -> None:
        """An unknown code is received as a parcel; else what is in hand is photographed."""
        if self.scanning.unknown:
            self.scanning.receive()
        else:
            self.photos.invite()

    def serial(self) -> None:
        """An unknown code is what stands on the thing in hand."""
        unknown = self.scanning.unknown
        if unknown and self.bench.note_serial(unknown.code):
            self.scanning.dismiss()

    def _use(self, name: str) -> None:
        """What was chosen in the settings, as far as it is a thing on the bench."""
        chosen = self.setup.preferences
        if name in ("scale_kind", "scale_port"):
            self.weighing.use(chosen.scale_address)
        elif name in ("camera", "camera_folder"):
            self.camera.use(frames_from(self.tasks, chosen.camera, chosen.camera_folder))

    def _finished(self, parcel_id: str) -> None:
        self.queue.finish(parcel_id)
        self.bench.close()

    def _badge(self, code: str) -> None:
        """A lead agrees to what is in hand, or somebody else wants to work here."""
        if not self.bench.badge(code):
            self.hand_over(code)

    def go(self) -> None:
        """Somebody wants to leave; from a bench with a word about what is left over."""
        if self.screens.here is Screen.BENCH:
            self.handing.go()
        else:
            self.leave()

    def lock(self) -> None:
        """Nobody was here for a while: what is open stays, and waits for a badge or a password."""
        if self.sign_in.staff:
            self.hand_over("")
            self.sign_in.tell_locked()

    def hand_over(self, badge: str) -> None:
        """Another badge: what is open stays on the bench, for whoever types the PIN."""
        self.bench.go_on()
        self.leases.release()
        self._say_goodbye()
        self.sign_in.take_badge(badge)

    def _entered_alone(self) -> None:
        self.line.set_online(False)

    def _save_report(self) -> None:
        settings = self.settings
        into, entries = settings.exports_folder, self.journal.entries()
        file = report.save(settings.data, into, entries, self._clock())
        self.frame.say("good", self.tr("Saved as {0}").format(file))

    def _ask_again(self) -> None:
        """Whatever the server said in words, in the language that was chosen."""
        if self.sign_in.staff is None:
            return
        self.bench.ask_again()
        self.offices.ask_again()
        self.finds.ask()
        if Screen.BENCH in self.screens.all:
            self.live.look()
            self.queue.fetch_again()

    def leave(self) -> None:
        """Somebody else takes over; what waits is sent when its maker is back."""
        self.bench.close()
        self._say_goodbye()

    def _say_goodbye(self) -> None:
        self.offices.leave()
        self.screens.leave()
        self.live.stop()
        self.sync.stop()
        goodbye = partial(self.server.sign_out, new_key(self._clock()))
        self.tasks.run(goodbye, self._signed_out, self._not_signed_out)
        self.frame.enter(None)
        self.handing.enter(None)
        self.sign_in.leave()
        self.sync.run()

    def _signed_out(self, _: None) -> None:
        """The token is worth nothing any more."""

    def _not_signed_out(self, error: Exception) -> None:
        """The token runs out by itself."""

    def _line_changed(self) -> None:
        if self.line.online:
            self.pictures.try_again()
            self.photobox.send()
            self.sync.run()

    def _opened(self, parcel: Parcel | None) -> None:
        last, self.scanning.parcel = self.scanning.parcel, parcel
        if parcel and parcel is not last:
            self.sorting.remind()
        self.finds.close()
        self.queue.mark_open(parcel.id if parcel else "")
        if last and self.bench.finished(last):
            self.queue.finish(last.id)

    def _clear_finished(self) -> None:
        """What was done before a restart and is not yet sent must not look as if it were to do."""
        for row in self.queue.rows:
            parcel = self.shelf.parcel(row.id)
            if parcel and self.bench.finished(parcel):
                self.queue.finish(row.id)

    def _wrote(self) -> None:
        self.frame.changed.emit()
        self.sync.run()

    def _answered(self, entry: Entry, answer: Answer) -> None:
        if isinstance(answer, DockReceipts):
            self.docking.answered(answer)
        else:
            self.bench.answered(entry, answer)
        self.refusals.changed.emit()
        self.frame.ask()
        self.frame.changed.emit()

    def _refused(self, entry: Entry, message: str) -> None:
        self.queue.reopen(entry.about.get("parcel", ""))
        self.bench.refused(entry, message)
        self.live.look()
        self.refusals.changed.emit()

    def _card(self, card: str) -> None:
        bench = self.bench
        deeds: dict[str, Callable[[], None]] = {
            "YES": lambda: bench.answer(CheckAnswer.YES),
            "NO": lambda: bench.answer(CheckAnswer.NO),
            "GO": bench.act,
            "UNDO": bench.undo,
            "HOLD": bench.hold,
            "DOCK": self.docking.turn,
        }
        for key, grade in GRADE_KEYS.items():
            deeds[f"GRADE-{key}"] = lambda grade=grade: bench.grade(grade)
        for to in Disposition:
            deeds[f"DISPO-{to}"] = partial(bench.send_to, to)
        deeds[card]()
