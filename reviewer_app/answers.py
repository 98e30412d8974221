"""What the server answered, read strictly into the station's values."""

from typing import TypeVar

import msgspec

from reviewer_app.server import Declined

T = TypeVar("T")


def read(answer: object, kind: type[T]) -> T:
    try:
        return msgspec.convert(answer, kind)
    except msgspec.ValidationError as error:
        raise Declined(f"The server said something this station does not know: {error}") from error
