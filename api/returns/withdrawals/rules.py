"""What becomes of a statement of withdrawal: always accepted; the question is what it opens."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

from api.policy.document import ReturnMethod
from api.terms.rules import Terms
from api.terms.ways import MethodTerms


class WithdrawalState(StrEnum):
    DRAFT = "DRAFT"
    UNMATCHED = "UNMATCHED"
    UNDECIDED = "UNDECIDED"
    PARTLY = "PARTLY"
    CARRIED_OUT = "CARRIED_OUT"


class WithdrawalStep(StrEnum):
    FIND_NOTHING = "find_nothing"
    LEAVE_TO_A_PERSON = "leave_to_a_person"
    CARRY_OUT_PARTLY = "carry_out_partly"
    CARRY_OUT = "carry_out"


WITHDRAWAL_MOVES = {
    (WithdrawalState.DRAFT, WithdrawalStep.FIND_NOTHING): WithdrawalState.UNMATCHED,
    (WithdrawalState.DRAFT, WithdrawalStep.LEAVE_TO_A_PERSON): WithdrawalState.UNDECIDED,
    (WithdrawalState.DRAFT, WithdrawalStep.CARRY_OUT_PARTLY): WithdrawalState.PARTLY,
    (WithdrawalState.DRAFT, WithdrawalStep.CARRY_OUT): WithdrawalState.CARRIED_OUT,
    (WithdrawalState.UNMATCHED, WithdrawalStep.LEAVE_TO_A_PERSON): WithdrawalState.UNDECIDED,
    (WithdrawalState.UNMATCHED, WithdrawalStep.CARRY_OUT_PARTLY): WithdrawalState.PARTLY,
    (WithdrawalState.UNMATCHED, WithdrawalStep.CARRY_OUT): WithdrawalState.CARRIED_OUT,
    (WithdrawalState.UNDECIDED, WithdrawalStep.LEAVE_TO_A_PERSON): WithdrawalState.UNDECIDED,
    (WithdrawalState.UNDECIDED, WithdrawalStep.CARRY_OUT_PARTLY): WithdrawalState.PARTLY,
    (WithdrawalState.UNDECIDED, WithdrawalStep.CARRY_OUT): WithdrawalState.CARRIED_OUT,
}
"""A draft takes every step, so no confirmation can be refused. Once a return was opened the order
is settled; until then a person may match again (a corrected delivery date, another order)."""


class NoteKind(StrEnum):
    """What there is to say about a statement, or about one line of it."""

    NO_SUCH_ORDER = "NO_SUCH_ORDER"
    NO_SUCH_LINE = "NO_SUCH_LINE"
    ALREADY_COMING_BACK = "ALREADY_COMING_BACK"
    NOT_DELIVERED = "NOT_DELIVERED"
    BY_THE_SHOPS_PROMISE = "BY_THE_SHOPS_PROMISE"
    TOO_LATE_BY_LAW = "TOO_LATE_BY_LAW"
    EXCEPTED_BY_LAW = "EXCEPTED_BY_LAW"
    NO_RIGHT_BY_LAW = "NO_RIGHT_BY_LAW"


FOR_A_PERSON = frozenset(NoteKind) - {NoteKind.ALREADY_COMING_BACK, NoteKind.BY_THE_SHOPS_PROMISE}
"""Who sees one of these on the work-list has something to do; nothing of it refuses."""


class Note(msgspec.Struct, frozen=True):
    kind: NoteKind
    line: int | None = None


class NamedLine(msgspec.Struct, frozen=True):
    """What the consumer named; a quantity of None means all of it."""

    line: int
    quantity: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How one line of the order stands at the instant of the statement."""

    line: int
    bought: int
    """Without what was canceled."""
    free: int
    """Of those, in no return and not back yet."""
    has_right: bool
    in_time: bool
    excepted: bool
    promised: bool
    """The shop's own days still cover it."""
    delivered: bool


@dataclass(frozen=True, slots=True)
class Decision:
    take: tuple[tuple[int, int], ...]
    """(line, units) that come back now."""
    notes: tuple[Note, ...]
    in_time: bool | None
    """By statute; None where there is no right of withdrawal to be in time for."""

    @property
    def step(self) -> WithdrawalStep:
        for_a_person = any(note.kind in FOR_A_PERSON for note in self.notes)
        if self.take:
            part, whole = WithdrawalStep.CARRY_OUT_PARTLY, WithdrawalStep.CARRY_OUT
            return part if for_a_person else whole
        return WithdrawalStep.LEAVE_TO_A_PERSON if for_a_person else WithdrawalStep.CARRY_OUT


def decide(named: Sequence[NamedLine], standings: Mapping[int, Standing]) -> Decision:
    """What comes back and what is noted. No line is named: the whole order is meant."""
    whole = [NamedLine(line) for line, one in standings.items() if one.bought]
    asked = named or whole or [NamedLine(line) for line in standings]
    take: list[tuple[int, int]] = []
    notes: list[Note] = []
    for part in asked:
        standing = standings.get(part.line)
        if standing is None:
            notes.append(Note(NoteKind.NO_SUCH_LINE, part.line))
            continue
        units, said = _line(standing, part.quantity)
        notes += (Note(kind, part.line) for kind in said)
        if units:
            take.append((part.line, units))
    return Decision(tuple(take), tuple(notes), _in_time(asked, standings))


def _line(standing: Standing, quantity: int | None) -> tuple[int, list[NoteKind]]:
    wanted = standing.bought if quantity is None else quantity
    units = min(wanted, standing.free)
    said = [NoteKind.ALREADY_COMING_BACK] if units < wanted or not units else []
    if not units:
        return 0, said
    if not (standing.has_right and standing.in_time):
        why = _why_not(standing)
        if not standing.promised:
            return 0, [*said, why]
        said.append(NoteKind.BY_THE_SHOPS_PROMISE)
    if not standing.delivered:
        said.append(NoteKind.NOT_DELIVERED)
    return units, said


def _why_not(standing: Standing) -> NoteKind:
    if standing.excepted:
        return NoteKind.EXCEPTED_BY_LAW
    return NoteKind.TOO_LATE_BY_LAW if standing.has_right else NoteKind.NO_RIGHT_BY_LAW


def _in_time(asked: Sequence[NamedLine], standings: Mapping[int, Standing]) -> bool | None:
    known = (standings.get(part.line) for part in asked)
    rights = [one.in_time for one in known if one and one.has_right]
    return any(rights) if rights else None


def merged(named: Sequence[NamedLine]) -> list[NamedLine]:
    """A line named twice is one line: their quantities add up, and «all» stays all."""
    found: dict[int, int | None] = {}
    for part in named:
        before = found.get(part.line, 0)
        if before is None or part.quantity is None:
            found[part.line] = None
        else:
            found[part.line] = before + part.quantity
    return [NamedLine(line, quantity) for line, quantity in found.items()]


OWN_WAY = MethodTerms(ReturnMethod.OWN_CARRIER, "own", 0, 0, 0)
"""For a market that offers no way back: the consumer sends it as they like, and owes us nothing."""


def simplest_way(terms: Collection[Terms]) -> ReturnMethod | None:
    """By a carrier of their own where that is offered, else the policy's first; None: OWN_WAY."""
    offered = [[offer.method for offer in given.methods] for given in terms]
    if not offered:
        return None
    common = [method for method in offered[0] if all(method in one for one in offered)]
    if ReturnMethod.OWN_CARRIER in common:
        return ReturnMethod.OWN_CARRIER
    return common[0] if common else None


def free_of_charge(terms: Terms) -> Terms:
    """Where nothing was delivered there is no way back to charge for, whatever is chosen later."""
    methods = tuple(msgspec.structs.replace(offer, fee_minor=0) for offer in terms.methods)
    return msgspec.structs.replace(terms, methods=methods)


TIME_TO_SEND = timedelta(days=14)


def time_to_send(by_law: datetime | None, told_at: datetime) -> datetime | None:
    """CRD art. 14(1) counts from the statement. Whoever we had to look for gets as long from the
    day we found them: our delay is not theirs. None: there is nothing to send, or we fetch it."""
    return max(by_law, told_at + TIME_TO_SEND) if by_law else None
