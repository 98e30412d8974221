"""The states of the bench as a table. No Qt, no clock: property tests drive it."""

from enum import StrEnum


class State(StrEnum):
    IDLE = "idle"  # nothing open
    PARCEL = "parcel"  # open, no item in hand
    CHECKING = "checking"  # an item in hand, something still missing
    GRADED = "graded"  # complete: one key away from the act
    PENDING = "pending"  # written, can still be taken back
    SENT = "sent"  # the server's now


class Step(StrEnum):
    OPEN = "open"
    PICK = "pick"
    COMPLETE = "complete"
    REOPEN = "reopen"
    ACT = "act"
    UNDO = "undo"
    SEND = "send"
    CLOSE = "close"


S, T = State, Step
TABLE: dict[tuple[State, Step], State] = {
    (S.IDLE, T.OPEN): S.PARCEL,
    (S.PARCEL, T.OPEN): S.PARCEL,
    (S.CHECKING, T.OPEN): S.PARCEL,
    (S.GRADED, T.OPEN): S.PARCEL,
    (S.PARCEL, T.PICK): S.CHECKING,
    (S.CHECKING, T.PICK): S.CHECKING,
    (S.GRADED, T.PICK): S.CHECKING,
    (S.SENT, T.PICK): S.CHECKING,
    (S.CHECKING, T.COMPLETE): S.GRADED,
    (S.GRADED, T.COMPLETE): S.GRADED,
    (S.GRADED, T.REOPEN): S.CHECKING,
    (S.CHECKING, T.REOPEN): S.CHECKING,
    (S.GRADED, T.ACT): S.PENDING,
    (S.PENDING, T.UNDO): S.GRADED,
    (S.PENDING, T.SEND): S.SENT,
    (S.PARCEL, T.CLOSE): S.IDLE,
    (S.CHECKING, T.CLOSE): S.IDLE,
    (S.GRADED, T.CLOSE): S.IDLE,
    (S.SENT, T.CLOSE): S.IDLE,
}


def can(state: State, step: Step) -> bool:
    return (state, step) in TABLE


def move(state: State, step: Step) -> State:
    return TABLE[state, step]
