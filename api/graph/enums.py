"""Every enum of the schema, with what each of its values means: one table, read by the schema."""

from api.casebook.returns import ReturnFilter
from api.desk.finds import FindSearch
from api.desk.leads import LeadTask
from api.exchanges.complaints.rules import ComplaintDecision, ComplaintKind, ComplaintWish
from api.exchanges.repairs.reads import RepairFilter
from api.exchanges.repairs.rules import InsteadOfRepair, RepairState, RepairWork, WhyEnded
from api.exchanges.rules import ExchangeState, WhyCanceled
from api.graph.engine.words import describe
from api.insights.alerts import AlertState, ProductAction
from api.insights.rules import CohortGroup, InsightGroup
from api.insights.spikes import AlertKind
from api.inspection.checklists import CheckAnswer, Grade
from api.inspection.docks import DockOutcome
from api.inspection.found import Found
from api.inspection.rules import AppealOutcome, Decision, Finding
from api.kernel.refusal import RefusalCode
from api.loyalty.points import PointsKind
from api.loyalty.programme import Benefit, Overdraft
from api.loyalty.rules import Condition
from api.loyalty.segments import Segment
from api.orders.rules import Buyer, Channel, MediaSlot, ProductGroup, TenderKind
from api.photos.rules import PhotoSide, PhotoState
from api.policy.document import (
    BudgetEffect,
    Per,
    RefundTiming,
    Resolution,
    ReturnMethod,
    RuleMethod,
)
from api.policy.lint import FindingKind
from api.policy.slots import Dimension
from api.policy.statute import OutboundRefund
from api.policy.statute.because import Topic
from api.policy.statute.unread import NAMES
from api.reasons.rules import Ground
from api.reasons.vocabularies import SchemaOrgReason, ShopifyReason
from api.refunds.books.days import DayPart
from api.refunds.books.document import DocumentKind
from api.refunds.books.totals import TaxScheme
from api.refunds.credit.rules import CreditKind, GoodwillChoice, GoodwillState, MovementKind
from api.refunds.debts.rules import DebtCause, Debtor, Settling
from api.refunds.reconciliation import Difference, Step
from api.refunds.rules import Excess, RefundLineKind
from api.returns.rules import (
    Acceptance,
    Authorization,
    Reception,
    RefundState,
    ReturnDeclineReason,
    ReturnStatus,
)
from api.returns.withdrawals.reads import WithdrawalFilter
from api.returns.withdrawals.rules import NoteKind, WithdrawalState
from api.shipping.rules import ParcelState, TrackingStatus
from api.signals.rules import SignalKind
from api.simulation.answer import Objective, SimulationGroup
from api.stock.espr.rules import Derogation
from api.stock.rules import Disposition
from api.suggestions.rules import Availability, SuggestionKind
from api.terms.because import Outcome
from api.terms.rights import RightKind
from api.terms.rules import NonReturnableReason
from api.terms.stated import Surface
from api.terms.told_rules import RuleChange
from api.terms.window import Clock

describe(
    Derogation,
    "Why something that nobody bought may be destroyed or recycled all the same (Delegated "
    "Regulation (EU) 2026/296, art. 2).",
    DANGEROUS="It is dangerous.",
    NOT_COMPLIANT="It breaks a law of the Union or of a country.",
    INFRINGES_RIGHTS="It infringes somebody's intellectual property.",
    LICENCE_EXPIRED="The licence to sell it has expired.",
    LOGO_NOT_REMOVABLE="It carries a protected label or logo that cannot be taken off.",
    DAMAGED="It is damaged, and repairing it is not feasible or costs more than it brings.",
    DEFECT="It has a defect of design or manufacturing.",
    DONATION_REJECTED="It was offered as a donation, and turned down.",
    NO_RECIPIENT="Nobody was found who would take it as a donation.",
    NO_RECIPIENT_AFTER_REUSE="Nobody would take it after it was prepared for reuse.",
)
describe(
    RefusalCode,
    "Why something was refused, for programs.",
    NOT_FOUND="There is no such thing, or it is not the caller's to see.",
    WRONG_MOMENT="It exists, but not in a state that allows this.",
    NOT_ALLOWED="The caller may not do this.",
    UNAUTHENTICATED="It is not known who the caller is (any more).",
    INVALID_INPUT="What was sent cannot be meant; `field` says where.",
    KEY_REUSED="This idempotency key was used for something else.",
    ALREADY_TAKEN="Another one was first.",
    LEASED="Somebody else is working on it.",
    TOO_MANY_ATTEMPTS="Wait, then try again.",
    OVER_LIMIT="More than the caller may decide alone.",
    NOT_RETURNABLE="Neither law nor policy lets this come back.",
)
describe(
    ReturnStatus,
    "What the case as a whole is.",
    REQUESTED="Asked for; a person has to let it in.",
    OPEN="Let in, and something still has to happen.",
    CLOSED="Nothing more has to happen.",
    DECLINED="Turned down, with a reason.",
    CANCELED="The customer keeps it after all.",
    EXPIRED="Nothing came in time.",
)
describe(
    ReturnFilter,
    "Which returns to list.",
    ALL="All of them.",
    REQUESTED="Those that a person has to let in.",
    OPEN="Those in which something still has to happen.",
    CLOSED="Those that are over.",
    DUE="Those whose money the law wants moved within a day, or wanted moved already.",
)
describe(
    WithdrawalState,
    "What became of a statement of withdrawal.",
    DRAFT="Not confirmed: no statement yet.",
    UNMATCHED="Accepted; a person looks for its order.",
    UNDECIDED="Accepted; the order is known, and a person has to look before anything comes back.",
    PARTLY="A return is open; something remains that a person has to see to.",
    CARRIED_OUT="All of it is coming back.",
)
describe(
    WithdrawalFilter,
    "Which withdrawals to list.",
    UNMATCHED="Those whose order is not found yet.",
    WAITING="All that a person has to look at.",
    ALL="All of them.",
)
describe(
    NoteKind,
    "What there is to know about a withdrawal, or about one line of it.",
    name="WithdrawalNoteKind",
    NO_SUCH_ORDER="Number and proof fit no order.",
    NO_SUCH_LINE="The order has no such line.",
    ALREADY_COMING_BACK="In a return already or canceled, so it was not taken again.",
    NOT_DELIVERED="Not delivered yet: stop it, or pay back without waiting for goods.",
    BY_THE_SHOPS_PROMISE="After the legal period, within the days that the shop gives.",
    TOO_LATE_BY_LAW="After the legal period, as far as is known.",
    EXCEPTED_BY_LAW="The law makes an exception for this kind of article.",
    NO_RIGHT_BY_LAW="The law knows no right of withdrawal for this purchase.",
)
describe(
    Authorization,
    "Whether a return was let in.",
    REQUESTED="Not decided yet.",
    APPROVED="Let in.",
    DECLINED="Turned down.",
)
describe(
    ReturnDeclineReason,
    "Why a return was declined.",
    FINAL_SALE="It was sold without a right to return it.",
    RETURN_PERIOD_ENDED="The period had ended.",
    OTHER="Another reason; see the note.",
)
describe(
    Reception,
    "Is it here?",
    AWAITING="Not sent yet, as far as known.",
    IN_TRANSIT="On its way.",
    RECEIVED="Here.",
    MISSING="Not in the parcel that should have held it.",
    LOST_IN_TRANSIT="The carrier lost it.",
    WRONG_ITEM="Another thing came instead.",
    KEPT="Nothing comes back: the customer keeps it, or never got it.",
    REDUCED="It stays with the customer for a part of its price, and can come back for the rest.",
    SENT_BACK="Repaired, and back with the customer.",
    EXPIRED="It never came.",
    CANCELED="It is not coming back after all.",
)
describe(
    Acceptance,
    "Do we accept it?",
    PENDING="Not judged yet.",
    ACCEPTED="Accepted.",
    REJECTED="Not accepted.",
    MANUAL_INTERVENTION_REQUIRED="A person has to find out.",
)
describe(
    RefundState,
    "Is the money there?",
    NONE="Nothing was granted yet.",
    GRANTED="Granted, and about to be paid.",
    HELD="Granted, and waiting for a person.",
    PENDING="With the gateway or the bank; it has not moved yet.",
    SUCCEEDED="The money has moved.",
    FAILED="The gateway refused; a person finds another way.",
)
describe(
    RefundLineKind,
    "What a line of a refund is about.",
    GOODS="What was paid for the unit.",
    DUTIES="Customs that were charged with it, given back.",
    OUTBOUND_DELIVERY="The delivery to the customer, given back.",
    RETURN_FEE="What the way back costs the customer.",
    DIMINISHED_VALUE="Value lost by use beyond trying it.",
    KEPT="What is not given back for an item that stays with the customer.",
    REDUCED="What was given back before, while it stayed with the customer.",
    ALREADY_REPAID="What was paid back before: no more goes back than was paid.",
    CREDIT_BONUS="On top of it, for choosing store credit.",
    EXCHANGED="What pays for other goods instead.",
)
describe(
    CreditKind,
    "What kind of credit it is.",
    GIFT_CARD="It stands for gift cards that an order was paid with.",
    STORE_CREDIT="Given by the shop: for a return, or as goodwill.",
)
describe(
    MovementKind,
    "Why credit came or went.",
    name="CreditMovementKind",
    ISSUED="A refund, or goodwill.",
    REDEEMED="It paid for an order.",
    REVERSED="A redemption was undone.",
    EXPIRED="It ended.",
    ADJUSTED="A person put it right.",
)
describe(
    GoodwillState,
    "What became of goodwill.",
    GIVEN="It is on a credit.",
    HELD="A second person has to decide.",
    REFUSED="A second person refused it.",
)
describe(
    GoodwillChoice,
    "What a second person makes of goodwill that was held.",
    GIVE="It is given.",
    REFUSE="It is not.",
)
describe(
    DocumentKind,
    "What a document of the books says.",
    CREDIT_NOTE="The shop owes the customer.",
    DEBIT_NOTE="It takes a credit note back, whole or in part.",
)
describe(
    TaxScheme,
    "Where a country's tax is declared.",
    DOMESTIC="Where the legal entity is at home.",
    OSS="In the one-stop shop: another EU country, and the entity is registered for it.",
    LOCAL="In that country itself.",
)
describe(
    Difference,
    "How grants, payments and goods can disagree.",
    PAID_WITHOUT_GOODS="Paid, and the goods have not come.",
    GOODS_WITHOUT_REFUND="The goods are here, and nobody has decided.",
    GRANTED_NOT_SENT="Granted, and nobody was asked to pay it.",
    PENDING_TOO_LONG="Asked, and the money has not moved for days.",
    FAILED="The gateway or the bank refused.",
    AMOUNT_DIFFERS="Grant, payouts and books name different amounts.",
    PAID_OUTSIDE="The bank tells of a payment that these books do not know.",
    CLAIM_UNPAID="A customer has not paid for long what is claimed.",
    OWED_TO_CUSTOMER="Something beside the refunds is to go back to a customer.",
    HELD="Granted, and held for a second person.",
    OVERDUE="The law's day for the money has passed, and nothing was granted.",
    GAVE_TOO_MUCH="Paid early, and the bench then found less to be owed.",
)
describe(
    Step,
    "What finance can do about a difference at once.",
    RELEASE="Let it go, as the second person (`releaseRefund`).",
    RETRY="Ask the gateway once more (`retryRefund`).",
    PAY_BY_HAND="Pay it another way: it was refused again (`retryRefund` with `byHand`).",
    CONFIRM="Say that the money has moved, if it has (`confirmPayout`).",
    SETTLE="Forgive or claim what was too much (`settleRefundExcess`).",
    NOTE="Find out, and write it down (`noteDifference`).",
)
describe(
    DayPart,
    "How grant, payment and goods of a unit stand to each other.",
    AGREES="Granted, paid and here; or a person has decided.",
    GOODS_TO_COME="Granted and paid; the goods are not here.",
    UNPAID="Granted, and the money has not moved yet.",
    REFUSED="Granted, and the gateway or the bank refused.",
    NOT_GRANTED="Here, and nobody has decided.",
)
describe(
    Excess,
    "What a person made of the part of an early refund that was not owed.",
    FORGIVEN="The customer keeps it.",
    CLAIMED="The customer owes it: a debt in the books. No card is charged for it.",
)
describe(
    Resolution,
    "What the customer gets for what comes back.",
    ORIGINAL_PAYMENT_METHOD="Money back, by the way it was paid.",
    STORE_CREDIT="Credit to shop with.",
    EXCHANGE="Another variant or article.",
    REPLACEMENT="The same article again.",
    REPAIR="The article, repaired.",
    KEEP_ITEM="Part of the money, and the article.",
)
describe(
    RefundTiming,
    "When the money is sent.",
    INSTANT="At once.",
    ON_HANDOVER="When the carrier has it.",
    ON_RECEIPT="When it is here.",
    ON_INSPECTION="When it has been looked at.",
)
describe(
    ReturnMethod,
    "A way back.",
    PARCEL_SHOP="Dropped off at a parcel shop.",
    LOCKER="Dropped in a parcel locker.",
    HOME_PICKUP="Fetched at the door.",
    IN_STORE="Handed over in a shop of the brand.",
    CURBSIDE="Handed over by the car, at the shop's kerb.",
    OWN_CARRIER="Sent by a carrier of the customer's choice.",
)
describe(
    Clock,
    "What a deadline counts.",
    name="DeadlineClock",
    NOT_STARTED="Nothing yet: not everything was delivered.",
    WITHDRAWAL="The legal days of withdrawal.",
    POLICY="The days that the shop gives.",
    CONFORMITY="The time in which a fault must be put right.",
)
describe(
    Dimension,
    "A side of the terms.",
    name="TermsDimension",
    WINDOW="Until when.",
    FEE="What the way back costs.",
    METHOD="Which ways back there are.",
    RESOLUTION="What can be had for it.",
    CREDIT_BONUS="What store credit is worth on top.",
    REFUND_TIMING="When the money is sent.",
    KEEP_ITEM="Whether the item may be kept.",
    KEEP_ITEM_PERCENT="How much of its price is given back for what is kept.",
    INSPECTION="Whether it is looked at first.",
    PHOTOS="Whether photos are asked for.",
    PRIORITY="What goes first in the warehouse.",
    SERVICE_LEVEL="How soon the warehouse looks at it.",
    DEDUCTION="Whether lost value may be taken off.",
)
describe(
    Per,
    "How long a budget has to last.",
    MONTH="A month of the calendar.",
    QUARTER="A quarter of the calendar.",
)
describe(
    BudgetEffect,
    "What is paid out of a budget.",
    FEE_WAIVER="What the way back would have cost the customer.",
    INSTANT_REFUND="What is paid back before anything has come back.",
)
describe(
    RuleMethod,
    "How a rule finds the customer.",
    TIER="By their tier in the loyalty programme: personal.",
    BEHAVIOUR="By a segment of what they buy and send back: personal.",
    SITUATION="Not at all: the same for everybody at that time, for that article.",
)
describe(
    RuleChange,
    "What became of a rule against the policy in force.",
    name="PolicyRuleChange",
    NEW="It was not there.",
    CHANGED="It was there, and said something else.",
    GONE="It is there, and would be no more.",
)
describe(
    Topic,
    "What a provision of the law is about.",
    name="LegalTopic",
    **{topic.value: f"{NAMES[topic][0].capitalize()}." for topic in Topic},
)
describe(
    FindingKind,
    "What can be wrong with a policy.",
    name="PolicyFindingKind",
    UNREACHABLE="A rule whose conditions exclude each other.",
    NO_EFFECT="A rule that says what the base says, or gives a person less.",
    SHADOWED="A rule that another one always goes before.",
    TIER_INVERSION="A tier's rule that gives no more than a lower tier's.",
    CONTRADICTION="Two rules of one rank that can meet and differ.",
    GAP_BETWEEN_SEASONS="A few days between two seasons.",
    UNTIL_PASSED="A last day that is over.",
    UNKNOWN_TIER="A tier that is not in the programme.",
    TIERS_WITHOUT_ORDER="Several tiers, and nothing says which is higher.",
    NO_WAY_BACK="No way back is left.",
    FEE_OF_NO_WAY="A fee of a way that nothing offers.",
    BONUS_WITHOUT_CREDIT="A bonus on store credit that is not offered.",
    KEEP_WITHOUT_LIMIT="Keeping is offered, up to nothing.",
    LIMIT_WITHOUT_KEEP="A limit for keeping, which is not offered.",
    UNKNOWN_GRADE="A grade that there is not.",
    UNUSED_BUDGET="A budget out of which no rule pays anything.",
    WINDOW_BELOW_LAW="Fewer days than the law gives.",
    FEE_ABOVE_COST="A fee above the direct cost.",
    NO_MONEY_BACK="Money back the way it was paid is missing.",
    MISSING_LANGUAGE="Words that are not there in every language.",
    GREEN_CLAIM="An environmental claim without proof.",
    RIGHTS_DENIED="Words that deny a right.",
)
describe(
    Outcome,
    "What became of a rule's say.",
    name="RuleOutcome",
    DECIDED="It decided.",
    LOST="A better one decided.",
    RAISED_TO_FLOOR="The law gave more than the policy.",
)
describe(
    NonReturnableReason,
    "Why a unit cannot come back.",
    RETURNED="All units are in a return or were returned before.",
    CANCELED="All units were canceled.",
    UNFULFILLED="Nothing was delivered yet.",
    RETURN_WINDOW_EXPIRED="The last day is over.",
    EXCEPTED_BY_LAW="The law makes an exception for this kind of article.",
)
describe(
    OutboundRefund,
    "What is due of the delivery to the customer.",
    STANDARD="Standard delivery, in full.",
    PRO_RATA_OR_NONE="A part or nothing, since only a part of the order comes back.",
)
describe(
    Surface,
    "Where a policy statement will be shown.",
    name="PolicySurface",
    CATEGORY="On a page of many products.",
    PRODUCT="On the page of one product.",
    CHECKOUT="Where the order is placed: this one is held to.",
    ORDER_CONFIRMATION="In the confirmation of the order.",
    DELIVERY="In the message about the delivery.",
)
describe(
    RightKind,
    "A right that comes with an order.",
    WITHDRAWAL="To withdraw from the purchase without giving a reason, by law.",
    RETURN="To send it back on the shop's own terms, where these give more than the law.",
    COST="What the way back may cost.",
    REFUND="When the money is there, and how.",
    GUARANTEE="That the goods are as agreed: the legal guarantee.",
    CHOICE_OF_REMEDY="To choose between repair and replacement of what is faulty.",
    BURDEN_OF_PROOF="Not having to prove that a fault was there from the beginning.",
    SHORT_TERM_REJECTION="To reject faulty goods at once (United Kingdom).",
)
describe(
    Debtor,
    "Who owes something beside the refunds.",
    CUSTOMER="The customer: they were given too much.",
    SHOP="The shop: something of the customer's is to go back.",
)
describe(
    DebtCause,
    "How a debt arose.",
    EXCESS="An early refund was too high, and claimed; or too much was paid for that.",
    EXCHANGE="An exchange was called off for which the customer had paid on top.",
)
describe(
    Settling,
    "How a debt is settled.",
    PAID="The money has moved.",
    WRITTEN_OFF="Nobody will pay it.",
)
describe(
    ComplaintKind,
    "What is wrong with what was delivered.",
    DAMAGED="It came damaged.",
    WRONG_ITEM="Another thing came.",
    MISSING="It was not in the delivery.",
)
describe(
    ComplaintWish,
    "What the customer would like.",
    MONEY="Money back, as it was paid.",
    REPLACEMENT="The same again, as it should be.",
)
describe(
    ComplaintDecision,
    "What a person makes of a complaint.",
    REFUND="Pay it back; nothing is sent.",
    REDUCE="Give a part of its price; the customer keeps it.",
    REPLACE="Send the same again; nothing is sent back.",
    SEND_BACK="Have it sent back first: a label is issued, and it goes its way as a fault.",
    REFUSE="Turn it down, with a reason.",
)
describe(
    RepairState,
    "Where a repair stands.",
    REQUESTED="Asked for; the bench has not seen it yet.",
    WAITING="Here, and to be repaired.",
    STARTED="Somebody works on it.",
    DONE="Repaired, and to be sent back.",
    IMPOSSIBLE="It cannot be repaired: the customer chooses anew.",
    SENT_BACK="Sent to the customer.",
    ENDED="Something else came of it.",
)
describe(
    RepairWork,
    "How far the workshop is.",
    STARTED="Somebody works on it.",
    DONE="Repaired.",
    IMPOSSIBLE="It cannot be repaired.",
    SENT_BACK="Sent to the customer.",
)
describe(
    InsteadOfRepair,
    "What there is instead of a repair.",
    MONEY="Money back, as it was paid.",
    REPLACEMENT="The same again.",
)
describe(
    WhyEnded,
    "What a repair became.",
    name="WhyRepairEnded",
    MONEY="Money back.",
    REPLACEMENT="The same again.",
    NOT_RETURNED="Nothing came for it, or it was refused.",
)
describe(
    RepairFilter,
    "Which repairs to list.",
    TO_DO="Those that are here and not sent back.",
    TO_CHOOSE="Those that cannot be repaired, whose customer has not chosen yet.",
    LATE="Those that take longer than is reasonable.",
)
describe(
    TrackingStatus,
    "What the carrier last said of a parcel.",
    LABEL_CREATED="There is a label, and no scan yet.",
    HANDED_OVER="The carrier has it: proof of sending.",
    IN_TRANSIT="On its way.",
    DELAYED="On its way, later than expected.",
    LOST="The carrier cannot find it.",
    DELIVERED="Delivered at the dock.",
)
describe(
    ParcelState,
    "Where a parcel stands for the dock.",
    EXPECTED="Announced, not here yet.",
    ARRIVED="At the dock, waiting for a bench.",
    OPEN="Open at a bench.",
    DONE="All that was in it was judged.",
)
describe(
    Grade,
    "The condition of an item.",
    A="New.",
    B="Like new.",
    C="Good.",
    D="Fair.",
    E="Broken.",
)
describe(
    Finding,
    "There is nothing to grade.",
    INCORRECT_ITEM="Another thing was in the parcel.",
    MISSING="It was not in the parcel.",
    EMPTY="The box was empty.",
)
describe(
    SignalKind,
    "What kind of fact stands out.",
    LIGHT="The parcel is lighter than what should be in it.",
    FOUND_BEFORE="Pieces of this customer's were missing or others before.",
    OFTEN="Several returns in a short time; faults do not count.",
    SEVERAL="Ordered in several variants to choose from: no abuse.",
)
describe(
    Disposition,
    "Where an item goes.",
    RESTOCK="Back on the shelf.",
    REFURBISH="To the workshop, then on sale again.",
    OUTLET="On sale at a lower price.",
    RETURN_TO_VENDOR="Back to the maker.",
    DONATE="Given away.",
    RECYCLE="Taken apart for its material.",
    DESTROY="Destroyed; the law allows it in few cases (ESPR art. 25).",
    QUARANTINE="Kept apart until a person decides.",
)
describe(
    ExchangeState,
    "Where other goods for a unit stand.",
    RESERVED="A piece is put aside until the unit is accepted, or as the terms promise.",
    AWAITING_PAYMENT="It costs more than what comes back: the shop waits for the rest.",
    RELEASED="The shop may send it.",
    SHIPPED="It was sent.",
    CANCELED="There is money instead.",
)
describe(
    WhyCanceled,
    "Why there is money instead of other goods.",
    UNWANTED="The customer would rather have the money.",
    UNAVAILABLE="The shop cannot send it.",
    UNPAID="What it costs on top was not paid in time.",
    NOT_RETURNED="The unit does not come back, or was refused.",
)
describe(
    CheckAnswer,
    "The answer to a question of the checklist.",
    YES="Yes.",
    NO="No.",
    NOT_APPLICABLE="The question does not fit this item.",
)
describe(
    AppealOutcome,
    "What became of an appeal.",
    STANDS="What was judged stands.",
    CORRECTED="Something else holds now.",
)
describe(
    Decision,
    "What a person makes of an item that the bench could not judge.",
    REFUND="The customer gets the money, as if it had come back whole.",
    REFUSE="The customer gets nothing for it, and is told why.",
)
describe(
    Ground,
    "What the law makes of a reason.",
    REMORSE="A change of mind: the right of withdrawal.",
    FIT="It does not fit; in law a withdrawal too.",
    FAULT="It is faulty or not what was ordered: free and undiminished.",
    RECALL="The maker calls it back.",
)
describe(
    ShopifyReason,
    "Shopify's `ReturnReason` (Admin API, 2026-04).",
    name="ShopifyReturnReason",
    COLOR="The colour.",
    DEFECTIVE="Damaged or defective.",
    NOT_AS_DESCRIBED="Not as described.",
    OTHER="Another reason.",
    SIZE_TOO_LARGE="Too large.",
    SIZE_TOO_SMALL="Too small.",
    STYLE="The style.",
    UNKNOWN="None was given.",
    UNWANTED="Not wanted any more.",
    WRONG_ITEM="The wrong item came.",
)
describe(
    Found,
    "What a bench found of a unit, in the kinds that a reason can be held against.",
    ABSENT="Nothing: it was missing, or its box was empty.",
    ANOTHER="Another thing.",
    BROKEN="Something is broken or faulty, whoever did it.",
    INCOMPLETE="Parts are missing.",
    AS_SOLD="Nothing against it.",
)
describe(
    SchemaOrgReason,
    "Under which properties of schema.org's `MerchantReturnPolicy` a reason falls.",
    CUSTOMER_REMORSE="`customerRemorseReturnFees` and the like.",
    ITEM_DEFECT="`itemDefectReturnFees` and the like.",
)
describe(
    ProductGroup,
    "What kind of thing a product is; decides the checklist at the bench.",
    FASHION="Clothes, shoes and what goes with them.",
    HOME="For the house.",
    ELECTRONICS="With a plug or a battery.",
    OTHER="Anything else.",
)
describe(
    MediaSlot,
    "What a product page can show beside its words.",
    PHOTOS="Photos of it.",
    SIZE_CHART="Its own sizes, in centimetres.",
    VIDEO="A film of it in use.",
    MODEL_3D="A model to turn around.",
    AR="A look at it in one's own room, or on oneself.",
)
describe(
    Channel,
    "Where a contract was made.",
    ONLINE="In the web shop.",
    STORE="In a shop of stone.",
    CLICK_AND_COLLECT_PAID_ONLINE="Paid online, collected in a shop: a distance contract.",
    SOCIAL="Through social media.",
    MARKETPLACE="Through a marketplace.",
    PHONE="By telephone.",
)
describe(
    TenderKind,
    "What an order was paid with.",
    CARD="A debit or credit card.",
    WALLET="A wallet on a phone or on the web.",
    BANK_TRANSFER="From a bank account.",
    PAY_LATER="A company that paid the shop and is paid by the customer.",
    CASH="Notes and coins.",
    GIFT_CARD="A gift card of the shop.",
    STORE_CREDIT="Credit that the shop owed.",
    OTHER="Anything else.",
)
describe(
    Buyer,
    "Who the law sees in the buyer.",
    CONSUMER="A consumer, with a consumer's rights.",
    BUSINESS="A business.",
)
describe(
    Benefit,
    "What a tier brings.",
    name="TierBenefit",
    POINTS="Points are earned.",
    PRICE="Prices of its own.",
    RETURNS="More generous returns.",
    SHIPPING="More generous delivery.",
)
describe(
    Condition,
    "What a tier may take.",
    name="TierCondition",
    SPEND="An amount paid for goods, less what was given back for them.",
    ORDERS="Orders of which something was kept.",
    KEPT_RATE="A share of the items kept; faults and recalls count as kept.",
    SUSTAINABLE="Returns by the slower way, or together with another.",
)
describe(
    Segment,
    "Customers who behave alike. None of them is held against anybody.",
    NEW="The first order is less than 60 days old.",
    LOW_RETURNER="Returns less than the shop's customers do, with a probability of 95 %.",
    VALUE="Buys often, is of high net value, and returns no more than the shop's average.",
    AT_RISK="Bought often, but not for a while.",
    BRACKETING="Orders several variants to choose from: better size advice may help.",
    SUSTAINABLE="Chose slower or joint returns more than once.",
)
describe(
    Overdraft,
    "What happens when points are taken back that were spent already.",
    name="PointsOverdraft",
    FORGIVE="The balance stops at zero.",
    CARRY="The balance goes below zero, and the next points fill it up.",
)
describe(
    PointsKind,
    "Why points came or went.",
    EARNED="For what was bought.",
    TAKEN_BACK="Their part of the order came back or was canceled.",
    SLOW_BONUS="For a return by a slower way than was offered.",
    CONSOLIDATED_BONUS="For a return that shared its parcel with another.",
    REDEEMED="They were spent.",
)
describe(
    Objective,
    "What a shop may want of its returns.",
    COST="That they cost less.",
    RETENTION="That more stays sold.",
    CO2E="That less is emitted on the way back.",
    SPEED="That customers have their money sooner.",
)
describe(
    SimulationGroup,
    "By what the orders of a simulation are put together.",
    TIER="The tier that the customer had then.",
    SEGMENT="The segments that the customer was in then; somebody may be in several.",
    COUNTRY="Where the order went.",
    CATEGORY="As the shop's catalogue calls it.",
    METHOD="The way back, of what came back.",
)
describe(
    SuggestionKind,
    "How a suggestion was found.",
    OTHER_SIZE="The same article in a size that may fit.",
    SAME_AGAIN="The same article, a new one.",
    DRAWN_TO="What customers who bought what this one bought, bought lately.",
    GOES_WITH="What customers who bought the article bought lately.",
    SELLS_NOW="What sells best these weeks.",
)
describe(
    Availability,
    "Whether many are left.",
    IN_STOCK="It is in stock.",
    FEW_LEFT="Three or fewer are left.",
)
describe(
    PhotoSide,
    "Who took a photo.",
    CUSTOMER="Whoever sends the item back.",
    BENCH="Whoever looked at it.",
)
describe(
    PhotoState,
    "Whether a photo is here.",
    AWAITED="Not all of it has come.",
    KEPT="It is here.",
    UNREADABLE="It was no picture.",
)
describe(
    LeadTask,
    "What a lead is asked to do.",
    RELEASE="Let a held refund go, or have the item looked at again.",
    DECIDE="Say what becomes of an item that the bench could not judge.",
    APPEAL="Answer a customer who does not agree.",
    COMPLAINT="Decide about what came damaged, wrong or not at all.",
    OVERDUE="See why money that the law wants out has not left.",
    FIND="Find out whose a thing is that belongs to no unit yet.",
    RECHECK="Grade an item once more, blind (`gradeAgain`).",
)
describe(
    FindSearch,
    "Where was looked for whose a find is.",
    THIS_PARCEL="In the parcel that it was found in.",
    SAME_CUSTOMER="In other returns of whoever sent that parcel.",
    MISSED="Among what was missing, or another thing, in other parcels.",
    EXPECTED="Among what has not come yet.",
)
describe(
    DockOutcome,
    "What became of a code at the dock.",
    RECEIVED="It was expected, and is here now.",
    ALREADY_HERE="It had come before.",
    UNANNOUNCED="Nobody announced it: it is kept, and what is in it becomes finds.",
    NOT_OURS="Nobody announced it, and it was not to be kept.",
    UNREADABLE="This is no code that can be kept.",
)
describe(
    InsightGroup,
    "By what sales and their returns are put together.",
    PRODUCT="The article: its style, or its SKU where it has none.",
    VARIANT="The SKU.",
    SIZE="The size, over all products.",
    CATEGORY="As the shop's catalogue calls it.",
    SUPPLIER="Who makes or delivers it.",
    BATCH="The lot that it came from.",
    REASON="Why it came back.",
    COUNTRY="Where the order went.",
    CHANNEL="Where it was bought.",
    POLICY="The version of the policy that was in force when it was ordered.",
)
describe(
    CohortGroup,
    "By what customers are put together who returned something.",
    OUTCOME="What became of it, beside those who sent nothing back.",
    DAYS_TO_REFUND="How long the money took.",
    DEDUCTION="Whether something was taken off for wear.",
    POLICY="The version of the policy that was in force when it was ordered.",
)
describe(
    AlertKind,
    "What of a product stands out.",
    name="ReturnAlertKind",
    PRODUCT="All of it.",
    REASON="One reason.",
    SIZE="One size.",
    BATCH="One batch, beside the others.",
)
describe(
    AlertState,
    "What a person made of an alert.",
    name="ReturnAlertState",
    OPEN="Nobody has said anything about it.",
    SEEN="Somebody looks into it.",
    ACTED="Something was done.",
    NOT_NOW="Nothing is done about it.",
)
describe(
    ProductAction,
    "What a shop can change about a product.",
    ADVISE_SIZE_UP="Tell shoppers to take one size up.",
    ADVISE_SIZE_DOWN="Tell shoppers to take one size down.",
    ADD_SIZE_CHART="Show its own sizes, in centimetres.",
    SHOW_TRUE_COLOUR="Take its photos anew, in daylight.",
    DESCRIBE_BETTER="Say and show what it is, and what it is not.",
    ASK_VENDOR="Hold it against the vendor.",
    PACK_BETTER="Pack it for the way.",
    CHECK_PICKING="See what is on its shelf.",
    STOP_SALE="Sell no more of it.",
    LOOK_INTO_IT="Find out what it is.",
)
