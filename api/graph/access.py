from datetime import datetime
from typing import Annotated
from uuid import UUID

import strawberry

from api.access import actions, reads
from api.access.reads import StaffView
from api.access.rules import EVERYBODY, SIGN_IN_FIRST, Role
from api.graph.context import Context, Info
from api.graph.engine.access import PUBLIC, allowed, mutation
from api.graph.engine.shown import shows
from api.graph.fields import show, shown, shown_id
from api.graph.money import Money
from api.graph.refused import Refused
from api.kernel.money import LocalMoney
from api.kernel.refusal import Unauthenticated
from api.orders.access import OpenedOrder, open_order
from api.refunds.rules import Limits


@shows(StaffView)
@strawberry.type(description="A person who works here.", directives=[PUBLIC])
class Staff:
    public_id: strawberry.ID = shown_id("person")
    username: str = shown("What they sign in with.")
    name: str = shown("Their name.")
    initials: str = shown("Two letters for a small round picture.")
    roles: list[Role] = shown("What they may do.")
    language: str = shown("The language they read best (BCP 47).")

    @strawberry.field(
        description="What they may refund without a second person, in the first currency set; of a "
        "bad grade it may be less."
    )
    def refund_limit(self, info: Info) -> Money:
        limits = info.context.limits_of(show(StaffView, self).roles) or Limits({})
        currencies = (of for of in limits.by_currency if ":" not in of)
        limit = limits.of(next(currencies, "EUR"))
        return show(Money, LocalMoney(limit.minor, limit.currency, info.context.language))


@strawberry.type(
    description="What a bench keeps for a person: it sends what they did there, also when their "
    "session is over or somebody else has signed in. It may do what a grader may.",
    directives=[PUBLIC],
)
class BenchGrant:
    token: str = shown("Send it as `Authorization: Bearer …` with what was done there.")
    bench: str = shown("The bench.")
    until: datetime = shown("When it ends by itself. A newer one for this bench ends it, too.")


@strawberry.type(description="A signed-in person's access.", directives=[PUBLIC])
class Session:
    token: str = shown("Send it as `Authorization: Bearer …`. Told once, kept hashed.")
    expires_at: datetime = shown("When it ends by itself.")
    staff: Staff = shown("Who signed in.")
    grant: BenchGrant | None = shown("For the bench that was named, and whoever works at one.")


@shows(OpenedOrder)
@strawberry.type(description="A shopper's access to one order.", directives=[PUBLIC])
class OrderAccess:
    token: str = shown("Send it as `Authorization: Bearer …`: it opens this one order alone.")
    expires_at: datetime = shown("When it ends by itself.")
    order_id: strawberry.ID = shown("The order it opens.")


@strawberry.type(description="The session is over.", directives=[PUBLIC])
class SignedOut:
    at: datetime = shown("When it ended.")


BENCH = "The bench that asks, for a grant that outlives the session."


@strawberry.input(description="A staff member's user name and password.")
class SignInInput:
    username: str = shown("The user name; capitals do not matter.")
    password: str = shown("The password.")
    bench: str | None = shown(BENCH, default=None)


@strawberry.input(description="A staff member's badge and PIN.")
class BadgeSignInInput:
    badge: str = shown("What the scanner read from the badge.")
    pin: str = shown("The PIN that belongs to it.")
    bench: str | None = shown(BENCH, default=None)


@strawberry.input(description="Ends the session whose token is sent with it.")
class SignOutInput:
    idempotency_key: UUID = shown("Made by the client; the same key twice is one act.")


@strawberry.input(description="What a shopper knows of an order: no account needed.")
class OpenOrderInput:
    number: str = shown("The order number, as on the confirmation.")
    proof: str = shown("The e-mail address or the postcode of the order.")


SignInResult = Annotated[
    Session | Refused, strawberry.union("SignInResult", description="A session, or why not.")
]
SignInWithBadgeResult = Annotated[
    Session | Refused,
    strawberry.union("SignInWithBadgeResult", description="A session, or why not."),
]
SignOutResult = Annotated[
    SignedOut | Refused, strawberry.union("SignOutResult", description="Signed out, or why not.")
]
OpenOrderResult = Annotated[
    OrderAccess | Refused,
    strawberry.union("OpenOrderResult", description="Access to the order, or why not."),
]


async def _session(
    context: Context, token: str, until: datetime, staff_id: int, *, bench: str | None
) -> Session:
    staff = await reads.staff(context.reads, staff_id)
    if staff is None:
        raise Unauthenticated(SIGN_IN_FIRST)
    given = await actions.grant_bench(staff_id, bench, now=context.now) if bench else None
    grant = BenchGrant(token=given[0], bench=bench, until=given[1]) if given and bench else None
    return Session(token=token, expires_at=until, staff=show(Staff, staff), grant=grant)


@strawberry.type
class AccessQuery:
    @strawberry.field(
        description="Who is signed in; null for who is not staff.",
        directives=[allowed(*EVERYBODY)],
    )
    async def me(self, info: Info) -> Staff | None:
        context = info.context
        if context.actor.staff_id is None:
            return None
        return show(Staff, await reads.staff(context.reads, context.actor.staff_id))


@strawberry.type
class AccessMutation:
    @mutation(*EVERYBODY, description="Sign in as staff.")
    async def sign_in(self, info: Info, input: SignInInput) -> SignInResult:
        context = info.context
        token, session, row = await actions.sign_in(input.username, input.password, now=context.now)
        return await _session(context, token, session.expires_at, row.id, bench=input.bench)

    @mutation(
        *EVERYBODY,
        description="Sign in at a station with a badge and its PIN. After five wrong ones the "
        "badge is of no use for a quarter of an hour.",
    )
    async def sign_in_with_badge(
        self, info: Info, input: BadgeSignInInput
    ) -> SignInWithBadgeResult:
        context = info.context
        token, session, row = await actions.sign_in_with_badge(
            input.badge, input.pin, now=context.now
        )
        return await _session(context, token, session.expires_at, row.id, bench=input.bench)

    @mutation(*EVERYBODY, description="End this session. Harmless without one.")
    async def sign_out(self, info: Info, input: SignOutInput) -> SignOutResult:
        if info.context.token:
            await actions.sign_out(info.context.token)
        return SignedOut(at=info.context.now)

    @mutation(
        *EVERYBODY,
        description="Open one order with its number and e-mail address or postcode. The answer is "
        "the same whether the order does not exist or the proof is wrong.",
    )
    async def open_order(self, info: Info, input: OpenOrderInput) -> OpenOrderResult:
        context = info.context
        opened = await open_order(context.reads, input.number, input.proof, now=context.now)
        return show(OrderAccess, opened)
