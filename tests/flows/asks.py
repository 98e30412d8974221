"""What the stories ask of the server, in the words of its schema."""

import asyncio
from typing import Any

from api.access.rules import Role
from tests.flows.conftest import Server

REFUSED = "... on Refused { code message field }"
ORDER = "query ($id: ID!) { order(id: $id) { id number lines { number terms { returnable } } } }"
REQUEST = f"""
mutation ($input: RequestReturnInput!) {{ requestReturn(input: $input) {{
  __typename
  ... on Return {{ id rma status authorization fee {{ amount }} label {{ trackingCode }}
    items {{ id unit reception paid {{ amount }} }} }}
  {REFUSED} }} }}
"""
APPROVE = f"""
mutation ($input: ApproveReturnInput!) {{ approveReturn(input: $input) {{
  __typename ... on Return {{ id rma status label {{ trackingCode }} }} {REFUSED} }} }}
"""
DECLINE = f"""
mutation ($input: DeclineReturnInput!) {{ declineReturn(input: $input) {{
  __typename ... on Return {{ id rma status declineReason declineNote }} {REFUSED} }} }}
"""
REOPEN = f"""
mutation ($input: ReopenReturnInput!) {{ reopenReturn(input: $input) {{
  __typename ... on Return {{ id rma status history {{ text by why }} }} {REFUSED} }} }}
"""
CANCEL = f"""
mutation ($input: CancelReturnInput!) {{ cancelReturn(input: $input) {{
  __typename ... on Return {{ id rma status }} {REFUSED} }} }}
"""
RECEIVE = f"""
mutation ($input: ReceiveParcelInput!) {{ receiveParcel(input: $input) {{
  __typename
  ... on Parcel {{ id parcelCode: code state announced flags lease {{ by bench }}
    finds {{ code note }}
    items {{ id unit lineNumber reception reason {{ ground }} product {{ sku }}
      outlooks {{ grade refund {{ needsApproval total {{ amount }} }} }} }} }}
  {REFUSED} }} }}
"""
RECEIVE_MANY = f"""
mutation ($input: ReceiveParcelsInput!) {{ receiveParcels(input: $input) {{
  __typename ... on DockReceipts {{ receipts {{ code outcome parcelId }} }} {REFUSED} }} }}
"""
LEASE = f"""
mutation ($input: LeaseParcelInput!) {{ leaseParcel(input: $input) {{
  __typename ... on Parcel {{ id lease {{ by bench }} }} {REFUSED} }} }}
"""
RELEASE_PARCEL = f"""
mutation ($input: ReleaseParcelInput!) {{ releaseParcel(input: $input) {{
  __typename ... on Released {{ parcelId }} {REFUSED} }} }}
"""
QUEUE = "{ queue(first: 100) { nodes { id } } }"
FINISH_PARCEL = f"""
mutation ($input: FinishParcelInput!) {{ finishParcel(input: $input) {{
  __typename ... on Parcel {{ id state }} {REFUSED} }} }}
"""
INSPECT = f"""
mutation ($input: InspectItemInput!) {{ inspectItem(input: $input) {{
  __typename
  ... on Inspection {{ id grade finding disposition
    refund {{ id state amount {{ amount }} holdReason lines {{ kind amount {{ amount }} }} }} }}
  {REFUSED} }} }}
"""
ALLOCATE_PLATES = f"""
mutation ($input: AllocatePlatesInput!) {{ allocatePlates(input: $input) {{
  __typename ... on PlateBlock {{ numbers }} {REFUSED} }} }}
"""
CONTAINER = (
    "... on Container { id containerCode: code disposition quantity closedAt lines { sku } }"
)
PLACE_ITEM = f"""
mutation ($input: PlaceItemInput!) {{ placeItem(input: $input) {{
  __typename {CONTAINER} {REFUSED} }} }}
"""
CLOSE_CONTAINER = f"""
mutation ($input: CloseContainerInput!) {{ closeContainer(input: $input) {{
  __typename {CONTAINER} {REFUSED} }} }}
"""
APPROVE_VERDICT = f"""
mutation ($input: ApproveVerdictInput!) {{ approveVerdict(input: $input) {{
  __typename ... on Approval {{ id approvedBy expiresAt }} {REFUSED} }} }}
"""
SIGN_IN_WITH_BADGE = f"""
mutation ($input: BadgeSignInInput!) {{ signInWithBadge(input: $input) {{
  __typename ... on Session {{ token staff {{ username }} }} {REFUSED} }} }}
"""
TO_DECIDE = """
{ itemsToDecide { nodes { id rma reception product { title } inspection { finding }
    outlooks { grade refund { total { amount } } } } pageInfo { hasNextPage } } }
"""
DECIDE = f"""
mutation ($input: DecideItemInput!) {{ decideItem(input: $input) {{
  __typename
  ... on ReturnItem {{ id acceptance refund
    decision {{ decision reason decidedBy refund {{ id amount {{ amount }} }} }} }}
  {REFUSED} }} }}
"""
CORRECT = f"""
mutation ($input: CorrectVerdictInput!) {{ correctVerdict(input: $input) {{
  __typename
  ... on ReturnItem {{ id acceptance refund inspection {{ grade }} grant {{ amount {{ amount }} }}
    corrections {{ grade judgedBy granted {{ amount }} reason correctedBy }} }}
  {REFUSED} }} }}
"""
ADD_PHOTO = f"""
mutation ($input: AddPhotoInput!) {{ addPhoto(input: $input) {{
  __typename ... on PhotoUpload {{ id uploadUrl photoState: state }} {REFUSED} }} }}
"""
DESCRIBE = f"""
mutation ($input: DescribeItemInput!) {{ describeItem(input: $input) {{
  __typename ... on ItemDescription {{ customerNote answers {{ question answer text }} }}
  {REFUSED} }} }}
"""
MARK_PHOTO = f"""
mutation ($input: MarkPhotoInput!) {{ markPhoto(input: $input) {{
  __typename ... on Photo {{ id marks {{ x radius words }} }} {REFUSED} }} }}
"""
INVITE_PHOTOS = f"""
mutation ($input: InvitePhotosInput!) {{ invitePhotos(input: $input) {{
  __typename ... on PhotoInvitation {{ url goodUntil }} {REFUSED} }} }}
"""
APPEAL = f"""
mutation ($input: AppealInput!) {{ appeal(input: $input) {{
  __typename ... on Appeal {{ id words outcome }} {REFUSED} }} }}
"""
ANSWER_APPEAL = f"""
mutation ($input: AnswerAppealInput!) {{ answerAppeal(input: $input) {{
  __typename
  ... on Appeal {{ id outcome reply
    item {{ inspection {{ grade }} grant {{ amount {{ amount }} }} }} }}
  {REFUSED} }} }}
"""
FIND = f"""
mutation ($input: RecordFindInput!) {{ recordFind(input: $input) {{
  __typename ... on Find {{ id foundCode: code note recordedBy }} {REFUSED} }} }}
"""
SET_FIND_ASIDE = f"""
mutation ($input: SetFindAsideInput!) {{ setFindAside(input: $input) {{
  __typename ... on Find {{ id place note tiedBy }} {REFUSED} }} }}
"""
TIE_FIND = f"""
mutation ($input: TieFindInput!) {{ tieFind(input: $input) {{
  __typename ... on Find {{ id tiedBy }} {REFUSED} }} }}
"""
GRADE_AGAIN = f"""
mutation ($input: GradeAgainInput!) {{ gradeAgain(input: $input) {{
  __typename ... on GradedAgain {{ recheckId }} {REFUSED} }} }}
"""
LINT_POLICY = f"""query ($text: String!) {{ lintPolicy(text: $text, country: "NL") {{ __typename
  ... on PolicyReview {{ document lawWarning unreadLaw {{ topic name citation }}
    findings {{ kind place message blocks }} }} {REFUSED} }} }}"""
_RANGE = "{ low { amount } likely { amount } high { formatted } }"
_GROUP = f"""{{ name orders customers returns {{ current draft {{ low likely high }} }}
  fees {{ current {{ amount }} draft {_RANGE} }} waivers {{ current {{ amount }} }}
  instantRefunds {{ current {{ amount }} }} retained {{ draft {_RANGE} }}
  betterOff worseOff same lawDecided }}"""
SIMULATE_POLICY = f"""query ($draft: String!, $from: Date!, $to: Date!, $country: String,
  $assume: [AssumptionInput!], $weigh: [ObjectiveInput!]) {{ simulatePolicy(draft: $draft,
  from: $from, to: $to, country: $country, assume: $assume, weigh: $weigh) {{ __typename
  {REFUSED} ... on PolicySimulation {{
    orders lines returns betterOff worseOff same lawDecided costOfReturns {_RANGE}
    salesKept {_RANGE} together {_RANGE} replayed {{ returns agreed differ }}
    everybody {_GROUP} tiers: groups(by: TIER) {_GROUP} ways: groups(by: METHOD) {_GROUP}
    score objectives {{ objective weight better }}
    exposure {{ timing current {{ paid {{ amount }} }} draft {{ most {{ formatted }} }} }}
    budgets {{ country name since amount {{ amount }} taken {{ amount }} lacking {{ amount }} }}
    rules {{ name decided }} assumptions {{ name value low high meaning source }} }} }} }}"""
DRAFT_POLICY = f"""mutation ($input: DraftPolicyInput!) {{ draftPolicy(input: $input) {{ __typename
  ... on PolicyDraft {{ id country draftedBy text }} {REFUSED} }} }}"""
PUBLISH_POLICY = f"""mutation ($input: PublishPolicyInput!) {{ publishPolicy(input: $input) {{
  __typename ... on PolicyVersion {{ id version draftedBy publishedBy }} {REFUSED} }} }}"""
PUBLISH_POLICY_AGAIN = f"""mutation ($input: PublishPolicyAgainInput!) {{
  publishPolicyAgain(input: $input) {{
    __typename ... on PolicyVersion {{ version publishedBy }} {REFUSED} }} }}"""
RELEASE = f"""
mutation ($input: ReleaseRefundInput!) {{ releaseRefund(input: $input) {{
  __typename ... on Refund {{ id state grantedBy releasedBy }} {REFUSED} }} }}
"""
RETRY = f"""
mutation ($input: RetryRefundInput!) {{ retryRefund(input: $input) {{
  __typename ... on Refund {{ id state }} {REFUSED} }} }}
"""
BANK_ACCOUNT = f"""
mutation ($input: GiveBankAccountInput!) {{ giveBankAccount(input: $input) {{
  __typename ... on BankAccount {{ lastDigits holder }} {REFUSED} }} }}
"""
LOCK_BOOKS = f"""
mutation ($input: LockBooksInput!) {{ lockBooks(input: $input) {{
  __typename ... on LockedBooks {{ until }} {REFUSED} }} }}
"""
NOTE_DIFFERENCE = f"""
mutation ($input: NoteDifferenceInput!) {{ noteDifference(input: $input) {{
  __typename ... on DifferenceNote {{ note by at }} {REFUSED} }} }}
"""
EXPORT_BOOKS = f"""
mutation ($input: ExportBooksInput!) {{ exportBooks(input: $input) {{
  __typename ... on ExportedBooks {{ name csv }} {REFUSED} }} }}
"""
EXCESS = f"""
mutation ($input: SettleRefundExcessInput!) {{ settleRefundExcess(input: $input) {{
  __typename ... on Refund {{ id excess excessBy foundTooHigh {{ amount }} }} {REFUSED} }} }}
"""
HOLD = f"""
mutation ($input: HoldRefundInput!) {{ holdRefund(input: $input) {{
  __typename ... on Refund {{ id state holdReason }} {REFUSED} }} }}
"""
CONFIRM = f"""
mutation ($input: ConfirmPayoutInput!) {{ confirmPayout(input: $input) {{
  __typename ... on Refund {{ id state settledAt }} {REFUSED} }} }}
"""
OPEN_ORDER = f"""
mutation ($input: OpenOrderInput!) {{ openOrder(input: $input) {{
  __typename ... on OrderAccess {{ token orderId }} {REFUSED} }} }}
"""
ORDER_LINK = """query ($id: ID!, $days: Int!) {
  orderLink(orderId: $id, days: $days) { link expiresAt } }"""
OPEN_ORDER_LINK = f"""
mutation ($input: OpenOrderLinkInput!) {{ openOrderLink(input: $input) {{
  __typename ... on OrderAccess {{ token orderId }} {REFUSED} }} }}
"""
SIGN_IN = f"""
mutation ($input: SignInInput!) {{ signIn(input: $input) {{
  __typename ... on Session {{ token }} {REFUSED} }} }}
"""
SIGN_OUT = f"""
mutation ($input: SignOutInput!) {{ signOut(input: $input) {{
  __typename ... on SignedOut {{ at }} {REFUSED} }} }}
"""
CHANGE_METHOD = f"""
mutation ($input: ChangeReturnMethodInput!) {{ changeReturnMethod(input: $input) {{
  __typename ... on Return {{ id rma method fee {{ amount }} label {{ trackingCode method }} }}
  {REFUSED} }} }}
"""
WITHDRAWAL = """
  id state name orderNumber email inTime statement declaredAt sendBackBy refundDueBy downloadUrl
  lines { line quantity } notes { kind line sentence } matchedBy
  return { id rma method fee { amount } trackingCode unitCount }
"""
DECLARE = f"""
mutation ($input: DeclareWithdrawalInput!) {{ declareWithdrawal(input: $input) {{
  __typename
  ... on WithdrawalDraft {{ token name orderNumber email postcode matched lastDay withdrawLabel
    confirmLabel lines {{ line quantity title }} }}
  {REFUSED} }} }}
"""
CONFIRM_WITHDRAWAL = f"""
mutation ($input: ConfirmWithdrawalInput!) {{ confirmWithdrawal(input: $input) {{
  __typename ... on Withdrawal {{ {WITHDRAWAL} }} {REFUSED} }} }}
"""
MATCH = f"""
mutation ($input: MatchWithdrawalInput!) {{ matchWithdrawal(input: $input) {{
  __typename ... on Withdrawal {{ {WITHDRAWAL} }} {REFUSED} }} }}
"""
WITHDRAWALS = f"""
query ($only: WithdrawalFilter!, $first: Int!, $after: String) {{
  withdrawals(only: $only, first: $first, after: $after) {{
    nodes {{ {WITHDRAWAL} }} pageInfo {{ hasNextPage endCursor }} }} }}
"""
REPORT = "... on ImportReport { created updated unchanged refusals { order code field message } }"
IMPORT = f"""
mutation ($input: ImportOrdersInput!) {{ importOrders(input: $input) {{
  __typename {REPORT} {REFUSED} }} }}
"""
SHIPPED = f"""
mutation ($input: RecordShipmentsInput!) {{ recordShipments(input: $input) {{
  __typename {REPORT} {REFUSED} }} }}
"""
DELIVERED = f"""
mutation ($input: RecordDeliveriesInput!) {{ recordDeliveries(input: $input) {{
  __typename {REPORT} {REFUSED} }} }}
"""
EXCHANGE = """id state product { sku } owed { amount } paid { amount } payBy shippedAt tracking
  whyCanceled"""
REQUEST_EXCHANGE = f"""
mutation ($input: RequestReturnInput!) {{ requestReturn(input: $input) {{
  __typename ... on Return {{ id rma items {{ id exchange {{ {EXCHANGE} }} }} }} {REFUSED} }} }}
"""
PREVIEW_EXCHANGE = """query ($orderLineId: ID!, $productId: ID!, $reason: String,
  $method: ReturnMethod) { previewExchange(orderLineId: $orderLineId, productId: $productId,
  reason: $reason, method: $method) { available likeForLike exchanged { amount } owed { amount }
  refunded { amount } lines { kind label amount { amount } } } }"""
EXCHANGE_PAID = f"""
mutation ($input: RecordExchangePaymentInput!) {{ recordExchangePayment(input: $input) {{
  __typename ... on Exchange {{ {EXCHANGE} }} {REFUSED} }} }}
"""
EXCHANGE_SHIPPED = f"""
mutation ($input: RecordExchangeShippedInput!) {{ recordExchangeShipped(input: $input) {{
  __typename ... on Exchange {{ {EXCHANGE} }} {REFUSED} }} }}
"""
CANCEL_EXCHANGE = f"""
mutation ($input: CancelExchangeInput!) {{ cancelExchange(input: $input) {{
  __typename ... on Exchange {{ {EXCHANGE} }} {REFUSED} }} }}
"""
_REPAIR = """id rma product { sku } state choices note tracking extendsUntil lateAt whyEnded"""
RECORD_REPAIR = f"""
mutation ($input: RecordRepairInput!) {{ recordRepair(input: $input) {{
  __typename ... on Repair {{ {_REPAIR} }} {REFUSED} }} }}
"""
END_REPAIR = f"""
mutation ($input: EndRepairInput!) {{ endRepair(input: $input) {{
  __typename ... on Repair {{ {_REPAIR} }} {REFUSED} }} }}
"""
REPAIR_OF = (
    f"query ($rma: String!) {{ return(rma: $rma) {{ items {{ repair {{ {_REPAIR} }} }} }} }}"
)
REPAIRS = """query ($only: RepairFilter!, $first: Int!, $after: String) {
  repairs(only: $only, first: $first, after: $after) { nodes { id state } } }"""
_COMPLAINT = "id rma kind wish photos decision reason"
MAKE_COMPLAINT = f"""
mutation ($input: MakeComplaintInput!) {{ makeComplaint(input: $input) {{
  __typename ... on Complaint {{ {_COMPLAINT} }} {REFUSED} }} }}
"""
DECIDE_COMPLAINT = f"""
mutation ($input: DecideComplaintInput!) {{ decideComplaint(input: $input) {{
  __typename ... on Complaint {{ {_COMPLAINT} decidedBy }} {REFUSED} }} }}
"""
COMPLAINTS = """query ($first: Int!, $after: String) {
  complaintsToDecide(first: $first, after: $after) { nodes { id rma } } }"""
COMPLAINT_OF = f"""
query ($rma: String!) {{ return(rma: $rma) {{ status refunded {{ amount }} label {{ carrier }}
  complaint {{ {_COMPLAINT} }} }} }}
"""
_DEBT = "id orderNumber refundId debtor cause amount { amount } left { amount } reference"
DEBTS = f"""query ($debtor: Debtor!, $first: Int!, $after: String) {{
  debts(debtor: $debtor, first: $first, after: $after) {{ nodes {{ {_DEBT} }} }} }}"""
SETTLE_DEBT = f"""
mutation ($input: SettleDebtInput!) {{ settleDebt(input: $input) {{
  __typename ... on Debt {{ {_DEBT} settlements {{ how note by amount {{ amount }} }} }} {REFUSED}
  }} }}
"""
EXTEND = f"""
mutation ($input: ExtendReturnInput!) {{ extendReturn(input: $input) {{
  __typename ... on Return {{ id sendBackBy }} {REFUSED} }} }}
"""
MOVE_STOCK = f"""
mutation ($input: MoveStockInput!) {{ moveStock(input: $input) {{
  __typename ... on ProductStock {{ sku onHand }} {REFUSED} }} }}
"""
RECORD_STOCK = f"""
mutation ($input: RecordStockInput!) {{ recordStock(input: $input) {{
  __typename ... on StockReport {{ changed unchanged older refusals {{ sku code field }} }}
  {REFUSED} }} }}
"""
STOCK = """query ($brand: String!, $skus: [String!], $first: Int!, $after: String) {
  stock(brand: $brand, skus: $skus, first: $first, after: $after) {
    nodes { sku onHand reserved available short expectedBack { by quantity }
      levels { location disposition quantity reserved countedAt } }
    pageInfo { hasNextPage endCursor } } }"""
EDIT = f"""
mutation ($input: EditOrderInput!) {{ editOrder(input: $input) {{
  __typename ... on Order {{ id lines {{ quantity canceledQuantity }} }} {REFUSED} }} }}
"""
GIFT_RECEIPT = f"""
mutation ($input: IssueGiftReceiptInput!) {{ issueGiftReceipt(input: $input) {{
  __typename ... on GiftReceipt {{ giftCode }} {REFUSED} }} }}
"""
OPEN_GIFT = f"""
mutation ($input: OpenGiftInput!) {{ openGift(input: $input) {{
  __typename ... on GiftAccess {{ token expiresAt }} {REFUSED} }} }}
"""
REQUEST_GIFT_RETURN = f"""
mutation ($input: RequestGiftReturnInput!) {{ requestGiftReturn(input: $input) {{
  __typename ... on GiftReturn {{ rma status fee {{ amount }} label {{ trackingCode qrCode }} }}
  {REFUSED} }} }}
"""
GIFT = """{ gift { brand
  credits { id balance { amount } lastFour } returns { rma status fee { amount }
    items { id lineNumber customerNote answers { text } photos { side } } }
  lines { number quantity
  product { title options { value } }
  terms { returnable deadline nonReturnableReason methods { method price { amount } } } } } }"""
REDEEM = f"""
mutation ($input: RedeemPointsInput!) {{ redeemPoints(input: $input) {{
  __typename ... on PointsRedeemed {{ balance }} {REFUSED} }} }}
"""
REDEEM_CREDIT = f"""
mutation ($input: RedeemCreditInput!) {{ redeemCredit(input: $input) {{
  __typename ... on CreditRedemption {{ id amount {{ amount }} reference reversedAt
    credits {{ id balance {{ amount }} lastFour }} }} {REFUSED} }} }}
"""
REVERSE_CREDIT = f"""
mutation ($input: ReverseCreditRedemptionInput!) {{ reverseCreditRedemption(input: $input) {{
  __typename ... on CreditRedemption {{ id reversedAt credits {{ balance {{ amount }} }} }}
  {REFUSED} }} }}
"""
NEW_CREDIT_CODE = f"""
mutation ($input: NewCreditCodeInput!) {{ newCreditCode(input: $input) {{
  __typename ... on CreditCode {{ creditCode }} {REFUSED} }} }}
"""
ADJUST_CREDIT = f"""
mutation ($input: AdjustCreditInput!) {{ adjustCredit(input: $input) {{
  __typename ... on Credit {{ id balance {{ amount }} }} {REFUSED} }} }}
"""
GIVE_GOODWILL = f"""
mutation ($input: GiveGoodwillInput!) {{ giveGoodwill(input: $input) {{
  __typename ... on Goodwill {{ id state amount {{ amount }} givenBy }} {REFUSED} }} }}
"""
SETTLE_GOODWILL = f"""
mutation ($input: SettleGoodwillInput!) {{ settleGoodwill(input: $input) {{
  __typename ... on Goodwill {{ id state settledBy }} {REFUSED} }} }}
"""
OBJECT = f"""
mutation ($input: ObjectToProfilingInput!) {{ objectToProfiling(input: $input) {{
  __typename ... on Customer {{ id objectedAt tier {{ handle }} }} {REFUSED} }} }}
"""
ERASE = f"""
mutation ($input: EraseCustomerInput!) {{ eraseCustomer(input: $input) {{
  __typename ... on CustomerErased {{ customerId }} {REFUSED} }} }}
"""
WITHDRAW_OBJECTION = f"""
mutation ($input: WithdrawProfilingObjectionInput!) {{ withdrawProfilingObjection(input: $input) {{
  __typename ... on Customer {{ id objectedAt }} {REFUSED} }} }}
"""
SET_PROGRAMME = f"""
mutation ($input: SetLoyaltyProgrammeInput!) {{ setLoyaltyProgramme(input: $input) {{
  __typename ... on LoyaltyProgramme {{ name version tiers {{ handle name }} }} {REFUSED} }} }}
"""
_NOTED = f"{{ __typename ... on Noted {{ ok }} {REFUSED} }}"
RECORD_VIEW = f"mutation ($input: RecordViewInput!) {{ recordView(input: $input) {_NOTED} }}"
FORGET_VIEWS = f"mutation ($input: ForgetViewsInput!) {{ forgetViews(input: $input) {_NOTED} }}"
SET_SIZE = f"mutation ($input: SetSizeInput!) {{ setSize(input: $input) {_NOTED} }}"
SET_REASON = f"""
mutation ($input: SetReasonInput!) {{ setReason(input: $input) {{
  __typename ... on ReasonSet {{ handle }} {REFUSED} }} }}
"""
ANSWER_ALERT = f"""
mutation ($input: AnswerReturnAlertInput!) {{ answerReturnAlert(input: $input) {{
  __typename ... on ReturnAlert {{ id state done note by closedAt }} {REFUSED} }} }}
"""
RATE_RETURN = f"""
mutation ($input: RateReturnInput!) {{ rateReturn(input: $input) {{
  __typename ... on ReturnRated {{ returnId score }} {REFUSED} }} }}
"""
INSIGHTS = """
query ($from: Date!, $to: Date!, $currency: String!, $handling: Decimal) {
  insights(from: $from, to: $to, currency: $currency, handling: $handling) {
    __typename
    ... on Refused { code message field }
    ... on Insights {
      currency netOfBestFifth
      everything { sold back rate low high cost { total { amount } } costOfOne { amount } }
      products: groups(by: PRODUCT) { name label sold back rate low high
        cost { total { amount } handling { amount } lost { amount } }
        reasons { reason name group pieces } weeks { week sold back rate } usual { rate } }
      reasons: groups(by: REASON) { name label back }
      policies: groups(by: POLICY) { name label sold }
      pareto { customers gross net }
      cohorts(by: OUTCOME) { name label customers bought share low high }
      feedback { style reasonName sentence action fewerLow fewerLikely fewerHigh lift
        sizes { size said of } }
      contentGaps { style missing said score }
    } } }
"""
ALERTS = """
query ($living: Boolean!) { returnAlerts(living: $living) { nodes {
  id kind style name sentence howSure firstDay cases expected suggested state } } }
"""
ALERT = "query ($id: ID!) { returnAlert(id: $id) { id words sentence by done } }"
EXPECTED = """
{ expectedReturns { together { day likely low high }
  variants { sku likely onTheWay days { day likely low high } } } }
"""
SATISFACTION = """
query ($from: Date!, $to: Date!) { satisfaction(from: $from, to: $to) {
  closed scores words everybody { answers mean content low high } byPolicy { name answers } } }
"""
SUGGESTIONS_SHOWN = (
    "mutation ($input: RecordSuggestionsShownInput!) "
    f"{{ recordSuggestionsShown(input: $input) {_NOTED} }}"
)
SUGGESTION_CLICKED = (
    "mutation ($input: RecordSuggestionClickedInput!) "
    f"{{ recordSuggestionClicked(input: $input) {_NOTED} }}"
)
SUGGESTIONS = """query ($orderLineId: ID!, $reason: String, $first: Int!) {
  suggestions(orderLineId: $orderLineId, reason: $reason, first: $first) {
    product { id sku } kind because availability priceDifference { amount } bonus { amount } } }"""
RECENTLY_VIEWED = """query ($visitor: String!, $first: Int!) {
  recentlyViewed(visitor: $visitor, first: $first) { sku } }"""
SIZE_ADVICE = """query ($productId: ID!, $customerId: ID) {
  sizeAdvice(productId: $productId, customerId: $customerId) {
    sentence tooSmall said size sizeBecause } }"""
BASKET_HINTS = """query ($productIds: [ID!]!, $customerId: ID) {
  basketHints(productIds: $productIds, customerId: $customerId)
  { products { sku } size because } }"""
SIZES = "query ($customerId: ID!) { sizes(customerId: $customerId) { kind maker size said } }"
RECOMMENDATIONS = """query ($customerId: ID!, $first: Int!) {
  recommendations(customerId: $customerId, first: $first) {
    greeting items { product { sku } kind because price { amount } availability } } }"""
SUGGESTION_RESULTS = """query (
  $from: Date!, $to: Date!, $currency: String!, $brand: String, $country: String
) {
  suggestionResults(
    from: $from, to: $to, currency: $currency, brand: $brand, country: $country
  ) {
    seen clicked exchanged bought shownReturns heldOutReturns
    retained { amount } retainedHeldOut { amount }
    uplift { low { amount } likely { amount } high { amount } } } }"""
CANCEL_ORDER = f"""
mutation ($input: CancelOrderInput!) {{ cancelOrder(input: $input) {{
  __typename ... on OrderCancellation {{ units }} {REFUSED} }} }}
"""
RETURN = """
query ($rma: String!) { return(rma: $rma) { id rma status closedAt refunded { amount }
  items { id reception acceptance refund inspection { refund { id state settledAt } } } } }
"""


async def opened(server: Server, number: str) -> tuple[str, str]:
    """A shopper's token and their order's id, by the postcode that tests/shop.py gives to all."""
    answer = (await server.ask(None, OPEN_ORDER, input={"number": number, "proof": "3511ab"}))[
        "openOrder"
    ]
    assert answer["__typename"] == "OrderAccess", answer
    return answer["token"], answer["orderId"]


async def requested(
    server: Server, token: str, order_id: str, *items: dict[str, Any], **more: Any
) -> dict[str, Any]:
    """A return of these items (of one piece of line 1 if nothing is said)."""
    wanted = {"orderId": order_id, "items": list(items) or [{"line": 1}], "method": "PARCEL_SHOP"}
    case = await server.do(token, REQUEST, **{**wanted, **more})
    assert case["__typename"] == "Return", case
    return case


async def received(server: Server, code: str, *, by: str = Role.GRADER) -> dict[str, Any]:
    parcel = await server.do(await server.signed_in(by), RECEIVE, code=code, bench="04")
    assert parcel["__typename"] == "Parcel", parcel
    return parcel


async def inspected(
    server: Server, item: dict[str, Any], *, by: str = Role.GRADER, **verdict: Any
) -> dict[str, Any]:
    token = await server.signed_in(by)
    judged = await server.do(token, INSPECT, returnItemId=item["id"], **verdict)
    assert judged["__typename"] == "Inspection", judged
    return judged


async def until(server: Server, token: str, rma: str, *, refund: str) -> dict[str, Any]:
    """The case once its first item's money is there, after some patience with the worker."""
    for _ in range(200):
        case = (await server.ask(token, RETURN, rma=rma))["return"]
        if case["items"][0]["refund"] == refund:
            return case
        await asyncio.sleep(0.05)
    raise AssertionError(f"not {refund}: {case}")
