"""How a «no» reaches the client: as a member of the mutation's union, never as an error."""

from typing import Any

import strawberry
from strawberry.types.field import StrawberryField

from api.graph.engine.access import PUBLIC
from api.graph.fields import shown
from api.kernel.refusal import Refusal, RefusalCode


@strawberry.type(
    description="An expected «no»: nothing was changed, and the message says what to do next.",
    directives=[PUBLIC],
)
class Refused:
    code: RefusalCode = shown("Why, for programs.")
    message: str = shown("Why, for people, in the request's language.")
    field: str | None = shown("The field of the input that it is about, if it is about one.")


class SayNo(strawberry.ExceptionHandler[Refusal, Refused]):
    def handle(
        self, exception: Refusal, *, field: StrawberryField, info: strawberry.Info[Any, Any]
    ) -> Refused:
        language = info.context.language
        return Refused(code=exception.code, message=exception.say(language), field=exception.field)
