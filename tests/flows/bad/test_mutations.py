"""Whatever is sent: a «no» in the caller's language or a validation error, and nothing written."""

from collections.abc import Callable
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, get_named_type

from api.access.rules import STAFF, Actor, Role, Scope
from api.database import Database
from tests.flows import asks
from tests.flows.bad.hostile import hostile
from tests.flows.bad.stock import SCHEMA, Stock
from tests.flows.conftest import BOTH, Server, wired
from tests.sentences import is_said_in

BACKENDS = BOTH

MUTATIONS = sorted(SCHEMA.mutation_type.fields)
TABLES = (
    *("session", "claim", "outbox", "parcel", "label", "carrier_scan", "return", "return_item"),
    *("withdrawal", "customer", "product", "shipment", "shipment_line", "past_return"),
    *("taken_unit", "refund", "posting", "inspection", "item_decision", "find", "approval"),
    *("order", "order_line", "staff", "loyalty_programme", "standing", "returned_unit"),
    *("location", "stock_level", "stock_movement", "exchange", "set_off", "repair", "complaint"),
    *("debt", "settlement"),
    *("payout", "points_posting", "policy", "policy_draft", "budget_period", "budget_reservation"),
    *("credit", "credit_movement", "goodwill", "difference_note", "book_export"),
    *("view", "size", "trial", "own_reason", "plate_block", "plate", "container"),
    *("return_alert", "return_rating"),
)
WRITTEN = "SELECT " + ", ".join(f'(SELECT count(*) FROM "{t}") AS "{t}"' for t in TABLES)
DOCUMENTS = {
    "requestReturn": asks.REQUEST,
    "approveReturn": asks.APPROVE,
    "declineReturn": asks.DECLINE,
    "cancelReturn": asks.CANCEL,
    "changeReturnMethod": asks.CHANGE_METHOD,
    "issueGiftReceipt": asks.GIFT_RECEIPT,
    "openGift": asks.OPEN_GIFT,
    "requestGiftReturn": asks.REQUEST_GIFT_RETURN,
    "declareWithdrawal": asks.DECLARE,
    "confirmWithdrawal": asks.CONFIRM_WITHDRAWAL,
    "matchWithdrawal": asks.MATCH,
    "receiveParcel": asks.RECEIVE,
    "receiveParcels": asks.RECEIVE_MANY,
    "leaseParcel": asks.LEASE,
    "releaseParcel": asks.RELEASE_PARCEL,
    "finishParcel": asks.FINISH_PARCEL,
    "inspectItem": asks.INSPECT,
    "allocatePlates": asks.ALLOCATE_PLATES,
    "placeItem": asks.PLACE_ITEM,
    "closeContainer": asks.CLOSE_CONTAINER,
    "approveVerdict": asks.APPROVE_VERDICT,
    "decideItem": asks.DECIDE,
    "correctVerdict": asks.CORRECT,
    "reopenReturn": asks.REOPEN,
    "addPhoto": asks.ADD_PHOTO,
    "describeItem": asks.DESCRIBE,
    "markPhoto": asks.MARK_PHOTO,
    "invitePhotos": asks.INVITE_PHOTOS,
    "appeal": asks.APPEAL,
    "answerAppeal": asks.ANSWER_APPEAL,
    "recordFind": asks.FIND,
    "gradeAgain": asks.GRADE_AGAIN,
    "setFindAside": asks.SET_FIND_ASIDE,
    "tieFind": asks.TIE_FIND,
    "releaseRefund": asks.RELEASE,
    "holdRefund": asks.HOLD,
    "retryRefund": asks.RETRY,
    "settleRefundExcess": asks.EXCESS,
    "confirmPayout": asks.CONFIRM,
    "lockBooks": asks.LOCK_BOOKS,
    "noteDifference": asks.NOTE_DIFFERENCE,
    "exportBooks": asks.EXPORT_BOOKS,
    "giveBankAccount": asks.BANK_ACCOUNT,
    "openOrder": asks.OPEN_ORDER,
    "openOrderLink": asks.OPEN_ORDER_LINK,
    "signIn": asks.SIGN_IN,
    "signInWithBadge": asks.SIGN_IN_WITH_BADGE,
    "signOut": asks.SIGN_OUT,
    "importOrders": asks.IMPORT,
    "recordShipments": asks.SHIPPED,
    "recordDeliveries": asks.DELIVERED,
    "editOrder": asks.EDIT,
    "recordStock": asks.RECORD_STOCK,
    "recordView": asks.RECORD_VIEW,
    "forgetViews": asks.FORGET_VIEWS,
    "setSize": asks.SET_SIZE,
    "setReason": asks.SET_REASON,
    "recordSuggestionsShown": asks.SUGGESTIONS_SHOWN,
    "recordSuggestionClicked": asks.SUGGESTION_CLICKED,
    "answerReturnAlert": asks.ANSWER_ALERT,
    "rateReturn": asks.RATE_RETURN,
    "recordExchangePayment": asks.EXCHANGE_PAID,
    "recordExchangeShipped": asks.EXCHANGE_SHIPPED,
    "cancelExchange": asks.CANCEL_EXCHANGE,
    "recordRepair": asks.RECORD_REPAIR,
    "endRepair": asks.END_REPAIR,
    "moveStock": asks.MOVE_STOCK,
    "extendReturn": asks.EXTEND,
    "settleDebt": asks.SETTLE_DEBT,
    "makeComplaint": asks.MAKE_COMPLAINT,
    "decideComplaint": asks.DECIDE_COMPLAINT,
    "cancelOrder": asks.CANCEL_ORDER,
    "setLoyaltyProgramme": asks.SET_PROGRAMME,
    "redeemPoints": asks.REDEEM,
    "redeemCredit": asks.REDEEM_CREDIT,
    "reverseCreditRedemption": asks.REVERSE_CREDIT,
    "newCreditCode": asks.NEW_CREDIT_CODE,
    "adjustCredit": asks.ADJUST_CREDIT,
    "giveGoodwill": asks.GIVE_GOODWILL,
    "settleGoodwill": asks.SETTLE_GOODWILL,
    "objectToProfiling": asks.OBJECT,
    "eraseCustomer": asks.ERASE,
    "withdrawProfilingObjection": asks.WITHDRAW_OBJECTION,
    "draftPolicy": asks.DRAFT_POLICY,
    "publishPolicy": asks.PUBLISH_POLICY,
    "publishPolicyAgain": asks.PUBLISH_POLICY_AGAIN,
}


async def rows_written(database: Database) -> dict[str, int]:
    (row,) = await database.reads.fetch(WRITTEN)
    return dict(row)


def complaint(mutation: str, status: int, answer: dict[str, Any]) -> str | None:
    """What is wrong with how this was turned down; None if it was done, or turned down well."""
    if errors := answer.get("errors"):
        codes = [error.get("extensions", {}).get("code") for error in errors]
        if status != 400 or "INTERNAL" in codes or answer.get("data"):
            return f"{status} {codes} {errors[0]['message'][:160]}"
        return None
    result = answer["data"][mutation]
    if result["__typename"] != "Refused":
        return None
    if not is_said_in("nl", result["message"]):
        return f"not said in Dutch: {result['message'][:160]}"
    return None


def was_done(mutation: str, answer: dict[str, Any]) -> bool:
    found = (answer.get("data") or {}).get(mutation)
    return bool(found) and found["__typename"] != "Refused"


def test_every_mutation_is_tried():
    assert sorted(DOCUMENTS) == MUTATIONS


WHO: dict[str, Role | None] = {
    "changeReturnMethod": Role.SUPPORT_AGENT,
    "declareWithdrawal": None,
    "confirmWithdrawal": None,
    "matchWithdrawal": Role.SUPPORT_AGENT,
    "requestReturn": Role.SUPPORT_AGENT,
    "issueGiftReceipt": Role.SUPPORT_AGENT,
    "openGift": None,
    "requestGiftReturn": Role.RECIPIENT,
    "cancelReturn": Role.SUPPORT_AGENT,
    "approveReturn": Role.SUPPORT_AGENT,
    "declineReturn": Role.SUPPORT_AGENT,
    "correctVerdict": Role.SUPERVISOR,
    "reopenReturn": Role.SUPPORT_AGENT,
    "addPhoto": Role.GRADER,
    "describeItem": Role.SUPPORT_AGENT,
    "markPhoto": Role.GRADER,
    "invitePhotos": Role.GRADER,
    "appeal": Role.SUPPORT_AGENT,
    "answerAppeal": Role.SUPERVISOR,
    "releaseRefund": Role.FINANCE,
    "gradeAgain": Role.SUPERVISOR,
    "holdRefund": Role.FINANCE,
    "retryRefund": Role.FINANCE,
    "confirmPayout": Role.FINANCE,
    "lockBooks": Role.FINANCE,
    "noteDifference": Role.FINANCE,
    "exportBooks": Role.FINANCE,
    "giveBankAccount": Role.SUPPORT_AGENT,
    "openOrder": None,
    "openOrderLink": None,
    "signIn": None,
    "signInWithBadge": None,
    "signOut": None,
    "importOrders": Role.ADMIN,
    "recordShipments": Role.ADMIN,
    "recordDeliveries": Role.ADMIN,
    "editOrder": Role.ADMIN,
    "recordStock": Role.ADMIN,
    "recordView": Role.ADMIN,
    "forgetViews": Role.ADMIN,
    "setSize": Role.ADMIN,
    "setReason": Role.MERCHANDISER,
    "recordSuggestionsShown": Role.ADMIN,
    "answerReturnAlert": Role.MERCHANDISER,
    "rateReturn": Role.SUPPORT_AGENT,
    "recordSuggestionClicked": Role.ADMIN,
    "recordExchangePayment": Role.FINANCE,
    "recordExchangeShipped": Role.ADMIN,
    "cancelExchange": Role.SUPPORT_AGENT,
    "endRepair": Role.SUPPORT_AGENT,
    "extendReturn": Role.SUPPORT_AGENT,
    "settleDebt": Role.FINANCE,
    "makeComplaint": Role.SUPPORT_AGENT,
    "decideComplaint": Role.SUPPORT_AGENT,
    "cancelOrder": Role.ADMIN,
    "setLoyaltyProgramme": Role.MERCHANDISER,
    "redeemPoints": Role.SUPPORT_AGENT,
    "redeemCredit": Role.SUPPORT_AGENT,
    "reverseCreditRedemption": Role.SUPPORT_AGENT,
    "newCreditCode": Role.SUPPORT_AGENT,
    "adjustCredit": Role.FINANCE,
    "giveGoodwill": Role.SUPPORT_AGENT,
    "settleGoodwill": Role.FINANCE,
    "objectToProfiling": Role.SUPPORT_AGENT,
    "eraseCustomer": Role.SUPPORT_AGENT,
    "withdrawProfilingObjection": Role.SUPPORT_AGENT,
    "draftPolicy": Role.MERCHANDISER,
    "publishPolicy": Role.MERCHANDISER,
    "publishPolicyAgain": Role.MERCHANDISER,
}


@pytest.mark.parametrize("mutation", MUTATIONS)
async def test_a_hostile_value_is_turned_down_in_words_and_nothing_is_written(
    server: Server, database: Database, stock: Stock, mutation: str, tried: slice
):
    role = WHO.get(mutation, Role.GRADER)
    token = await server.signed_in(role) if role else None
    type_ = get_named_type(SCHEMA.mutation_type.fields[mutation].args["input"].type)
    assert isinstance(type_, GraphQLInputObjectType)
    wrong: list[str] = []

    async with wired(server) as wire:
        _, good = await wire.post(token, DOCUMENTS[mutation], {"input": stock.good(mutation)})
        assert "errors" not in good, "or nothing below would get past the validation"
        before = await rows_written(database)
        for where, change in list(hostile(type_, stock.good(mutation)))[tried]:
            status, answer = await wire.post(
                token, DOCUMENTS[mutation], {"input": change(stock.good(mutation))}
            )
            after = await rows_written(database)
            if bad := complaint(mutation, status, answer):
                wrong.append(f"{where}: {bad}")
            elif after != before and not was_done(mutation, answer):
                wrong.append(f"{where}: refused, but {after.items() - before.items()} was written")
            before = after
    assert not wrong, "\n".join(wrong[:60])


ROLES: list[str] = ["NOBODY", "SHOPPER", "PARTNER", "A FORGED TOKEN", *sorted(STAFF)]


@pytest.mark.parametrize("role", ROLES)
async def test_who_may_not_do_it_is_told_so_and_nothing_is_written(
    server: Server, database: Database, stock: Stock, role: str
):
    token = await _token(server, role)
    actor = _roles(role)
    wrong: list[str] = []
    async with wired(server) as wire:
        for mutation in MUTATIONS:
            if may(actor, mutation):
                continue
            before = await rows_written(database)
            status, answer = await wire.post(
                token, DOCUMENTS[mutation], {"input": stock.good(mutation)}
            )
            if bad := complaint(mutation, status, answer):
                wrong.append(f"{mutation}: {bad}")
            elif was_done(mutation, answer) or await rows_written(database) != before:
                wrong.append(f"{mutation} was done")
            elif "errors" not in answer:
                code = answer["data"][mutation]["code"]
                anonymous = actor.roles == {Role.ANONYMOUS}
                if code != ("UNAUTHENTICATED" if anonymous else "NOT_ALLOWED"):
                    wrong.append(f"{mutation}: {code}")
    assert not wrong, "\n".join(wrong[:60])


def may(actor: Actor, mutation: str) -> bool:
    field = SCHEMA.mutation_type.fields[mutation].extensions["strawberry-definition"]
    return all(rule.admits(actor) for rule in field.directives)


def _roles(role: str) -> Actor:
    if role == "PARTNER":
        return Actor("key", frozenset({Role.PARTNER}), key_id=1, scopes=frozenset(Scope))
    known = Role(role) if role in set(Role) else Role.ANONYMOUS
    return Actor(role, frozenset({known}))


async def _token(server: Server, role: str) -> str | None:
    makers: dict[str, Callable[[], Any]] = {
        "NOBODY": lambda: None,
        "A FORGED TOKEN": lambda: "x" * 43,
    }
    if role in makers:
        return makers[role]()
    if role == "PARTNER":
        return server.shop.partner_key
    if role == "SHOPPER":
        return (await asks.opened(server, "B-1"))[0]
    return await server.signed_in(role)
