"""A policy being written: the text, what the linter says of it while it grows, and saving it."""

import re
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer_app.keys import new_key
from reviewer_app.parcels import Value
from reviewer_app.policies import Draft, Finding, Market, Policy, Review
from reviewer_app.server import Declined, Server
from reviewer_app.shelf import Shelf
from reviewer_app.tasks import Tasks

PAUSE_MS = 500
RULE = """  - name: new-rule
    method: SITUATION
    title: {en: New rule, nl: Nieuwe regel, fr: Nouvelle règle, de: Neue Regel, nb: Ny regel}
    when: {sale: true}
    then: {window: {days: 45}}
"""


FIRST = """\
# Returns in {name}. Amounts in {currency}, days from delivery.
currency: {currency}

base:
  window: {{days: 30}}
  ways:  # directCost is what a label costs the shop
    PARCEL_SHOP: {{carrier: carrier, fee: 0, directCost: 5, days: [2, 5]}}
  resolutions: [ORIGINAL_PAYMENT_METHOD]
"""


class Text(Value, frozen=True):
    """What was written of a policy and is not saved as a draft; empty when all is."""

    text: str


class Editing(QObject):
    changed = Signal()
    saved = Signal(object)  # Draft
    failed = Signal(object)  # Exception

    def __init__(
        self, server: Server, shelf: Shelf, tasks: Tasks, *, clock: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._server, self._shelf, self._tasks, self._clock = server, shelf, tasks, clock
        self.about: Policy | None = None
        self._market: Market | None = None
        self.text, self.line = "", 1
        self.findings: tuple[Finding, ...] | None = None  # nobody has looked yet
        self.trouble = ""
        self.saving = False
        self._key = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)

    @property
    def is_new(self) -> bool:
        """Whether there is something to save."""
        return self.about is not None and self.text != self.about.text

    def begin_first(self, market: Market) -> None:
        """Where the law alone holds as yet: something to write over."""
        about = Draft(f"first {market.id}", market.id, "", "", self._clock(), yours=True)
        text = FIRST.format(name=market.name, currency=market.currency)
        self.begin(about, market, text=text)

    def begin(
        self,
        about: Policy,
        market: Market,
        *,
        text: str = "",
        rule: str = "",
        adds: bool = False,
    ) -> None:
        """At a rule, or with one more. What was left unsaved goes on."""
        left = self._shelf.page(_page(about), Text)
        self.about, self._market = about, market
        self.text = left.text if left and left.text else about.text or text
        if adds:
            self.text = with_rule(self.text)
        self.line = line_of(self.text, "new-rule" if adds else rule)
        self.findings, self.trouble = None, ""
        self.look()
        self.changed.emit()

    def type(self, text: str) -> None:
        if text != self.text:
            self.text, self._key = text, ""
            self._pause.start()

    def leave(self) -> None:
        self.stop()
        self.about = None
        self.changed.emit()

    def stop(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._keep()

    def save(self) -> None:
        if not (self.about and self._market and self.is_new) or self.saving:
            return
        self.saving, self._key = True, self._key or new_key(self._clock())
        draft = self._server.policies.draft
        work = partial(draft, self._market, self.about, self.text, self._key)
        self._tasks.run(work, self._kept, self._not_kept)
        self.changed.emit()

    def _kept(self, draft: Draft) -> None:
        self.saving = False
        if self.about:
            self._shelf.put_page(_page(self.about), Text(""))
        self.leave()
        self.saved.emit(draft)

    def _not_kept(self, error: Exception) -> None:
        self.saving = False
        if isinstance(error, Declined):
            self.trouble = str(error)
        self.changed.emit()
        self.failed.emit(error)

    def _keep(self) -> None:
        if self.about:
            self._shelf.put_page(_page(self.about), Text(self.text if self.is_new else ""))

    def look(self) -> None:
        """What the linter says of it now."""
        self._keep()
        if self._market and self.about:
            asked = self.text
            lint = self._server.policies.lint
            work = partial(lint, asked, self._market.country)
            self._tasks.run(work, partial(self._found, asked), partial(self._unread, asked))

    def _found(self, asked: str, review: Review) -> None:
        if asked == self.text:
            self.findings, self.trouble = review.findings, ""
            self.changed.emit()

    def _unread(self, asked: str, error: Exception) -> None:
        """It cannot be read yet, and the server says why; any other trouble is told elsewhere."""
        if not isinstance(error, Declined):
            self.failed.emit(error)
        elif asked == self.text:
            self.findings, self.trouble = None, str(error)
            self.changed.emit()


def with_rule(text: str) -> str:
    """One more rule at the end, to be written over. JSON is left as it is."""
    if text.lstrip().startswith("{"):
        return text
    head = text.rstrip("\n") + "\n"
    return head + ("" if re.search(r"^rules:", text, re.MULTILINE) else "\nrules:\n") + RULE


def line_of(text: str, name: str) -> int:
    """Where a rule is written, from 1; the first line for what has no name there."""
    pattern = re.compile(rf"\bname[\"']?:\s*[\"']?{re.escape(name)}[\"']?\s*(,|}}|#|$)")
    lines = text.splitlines()
    return next((n for n, line in enumerate(lines, 1) if name and pattern.search(line)), 1)


def _page(policy: Policy) -> str:
    return f"text {policy.id}"
