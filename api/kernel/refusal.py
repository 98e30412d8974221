"""The house says no, and the caller can do something about it."""

from enum import StrEnum

from api.kernel.language import Sentence
from api.kernel.money import Money


class RefusalCode(StrEnum):
    NOT_FOUND = "NOT_FOUND"
    WRONG_MOMENT = "WRONG_MOMENT"
    NOT_ALLOWED = "NOT_ALLOWED"
    UNAUTHENTICATED = "UNAUTHENTICATED"
    INVALID_INPUT = "INVALID_INPUT"
    KEY_REUSED = "KEY_REUSED"
    ALREADY_TAKEN = "ALREADY_TAKEN"
    LEASED = "LEASED"
    TOO_MANY_ATTEMPTS = "TOO_MANY_ATTEMPTS"
    OVER_LIMIT = "OVER_LIMIT"
    NOT_RETURNABLE = "NOT_RETURNABLE"


class Refusal(Exception):
    """Base of every expected «no». Anything else that is raised is a bug.

    * Refusal
      - NotFound           no such thing, or not yours to see
      - WrongMoment        the thing exists, but not in a state that allows this
      - NotAllowed         you may not do this
      - Unauthenticated    we do not know who you are (any more)
      - InvalidInput       what you sent cannot be meant; `field` says where
      - KeyReused          this idempotency key was used for something else
      - AlreadyTaken       another one was first
      - Leased             somebody else is working on it
      - TooManyAttempts    wait, then try again
      - OverLimit          more than you may decide alone
      - NotReturnable      neither law nor policy lets this unit come back
    """

    code: RefusalCode

    def __init__(self, sentence: Sentence, *, field: str | None = None, **values: object) -> None:
        self.sentence, self.field, self.values = sentence, field, {"field": field, **values}
        super().__init__(self.say("en"))

    def say(self, language: str) -> str:
        spoken = {name: _spoken(value, language) for name, value in self.values.items()}
        return self.sentence.say(language, **spoken)


def _spoken(value: object, language: str) -> object:
    """Amounts and sentences inside a sentence are said in its language."""
    match value:
        case Money():
            return value.formatted(language)
        case Sentence():
            return value.say(language)
        case _:
            return value


class NotFound(Refusal):
    code = RefusalCode.NOT_FOUND


class WrongMoment(Refusal):
    code = RefusalCode.WRONG_MOMENT


class NotAllowed(Refusal):
    code = RefusalCode.NOT_ALLOWED


class Unauthenticated(Refusal):
    code = RefusalCode.UNAUTHENTICATED


class InvalidInput(Refusal):
    code = RefusalCode.INVALID_INPUT


class KeyReused(Refusal):
    code = RefusalCode.KEY_REUSED


class AlreadyTaken(Refusal):
    code = RefusalCode.ALREADY_TAKEN


class Leased(Refusal):
    code = RefusalCode.LEASED


class TooManyAttempts(Refusal):
    code = RefusalCode.TOO_MANY_ATTEMPTS


class OverLimit(Refusal):
    code = RefusalCode.OVER_LIMIT


class NotReturnable(Refusal):
    code = RefusalCode.NOT_RETURNABLE
