from typing import Annotated

import strawberry
import structlog

from api.access.rules import STAFF
from api.desk import lookups
from api.graph.context import Info
from api.graph.desk import ParcelSummary
from api.graph.engine.access import allowed
from api.graph.engine.cost import sized
from api.graph.fields import asked, show_all, shown
from api.graph.inspection import BENCH
from api.kernel import text as words

log = structlog.get_logger("api.graph")


@strawberry.type(
    description="Parcels that may be the one without a code.", directives=[allowed(*STAFF)]
)
class ParcelLookUp:
    parcels: list[ParcelSummary] = shown(
        "What is here first, then what is expected.", directives=[sized(lookups.MOST)]
    )
    more: bool = shown("Whether there are more: say more of it.")


@strawberry.type
class LookUpQuery:
    @strawberry.field(
        description="Looks for a parcel whose code is damaged, among those that are expected or "
        "wait: by the end of its code or RMA, or by its customer's name or postcode. Who looked, "
        "and what they saw, is written to the log.",
        directives=[allowed(*BENCH)],
    )
    async def look_up_parcels(
        self,
        info: Info,
        text: Annotated[str, asked("At least 3 characters.")],
    ) -> ParcelLookUp:
        context = info.context
        found, more = await lookups.look_up(
            context.reads,
            words.typed(text, most=60),
            now=context.now,
            language=context.language,
        )
        seen = [str(one.id) for one in found]
        log.info("parcels looked up", staff=context.actor.staff_id, parcels=seen)
        return ParcelLookUp(parcels=show_all(ParcelSummary, found), more=more)
