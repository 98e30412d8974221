"""The whole GraphQL surface, one line per room. `make schema` prints it."""

from uuid import UUID

import strawberry
from strawberry.schema.config import StrawberryConfig

from api.graph import enums
from api.graph.access import AccessMutation, AccessQuery
from api.graph.appeals import AppealsMutation, AppealsQuery
from api.graph.approvals import ApprovalsMutation
from api.graph.bank import BankMutation
from api.graph.books import BooksMutation, BooksQuery
from api.graph.budgets import BudgetsQuery
from api.graph.complaints import ComplaintsMutation, ComplaintsQuery
from api.graph.containers import ContainersMutation, ContainersQuery
from api.graph.corrections import CorrectionsMutation
from api.graph.credit import CreditMutation, CreditQuery
from api.graph.customer_acts import CustomersMutation
from api.graph.customers import CustomersQuery
from api.graph.debts import DebtsMutation, DebtsQuery
from api.graph.decisions import DecisionsMutation, DecisionsQuery
from api.graph.descriptions import DescriptionsMutation
from api.graph.desk import DeskQuery, DeskSubscription
from api.graph.docks import DockMutation
from api.graph.engine.names import RememberedNames
from api.graph.engine.schema import Schema
from api.graph.events import EventsQuery, EventsSubscription
from api.graph.exchanges import ExchangesMutation, ExchangesQuery
from api.graph.fields import CURRENCY, JSON, JSON_TEXT, UUID_TEXT, Currency
from api.graph.finance import FinanceMutation, FinanceQuery
from api.graph.finds import FindsMutation, FindsQuery
from api.graph.floor import FloorMutation, FloorQuery
from api.graph.gifts import GiftsMutation, GiftsQuery
from api.graph.goodwill import GoodwillMutation, GoodwillQuery
from api.graph.insights import InsightsMutation, InsightsQuery
from api.graph.inspection import InspectionMutation
from api.graph.lookups import LookUpQuery
from api.graph.loyalty import LoyaltyMutation, LoyaltyQuery
from api.graph.order_book import OrderBookMutation
from api.graph.order_links import OrderLinksMutation, OrderLinksQuery
from api.graph.orders import OrdersQuery
from api.graph.photos import PhotosMutation
from api.graph.policy import PolicyQuery
from api.graph.policy_drafts import PolicyDraftsMutation, PolicyDraftsQuery
from api.graph.policy_rules import PolicyRulesQuery
from api.graph.reasons import ReasonsMutation, ReasonsQuery
from api.graph.reasons_heard import ReasonsHeardQuery
from api.graph.recovery import RecoveryMutation
from api.graph.refunds import RefundsMutation, RefundsQuery
from api.graph.refused import SayNo
from api.graph.reopening import ReopeningMutation
from api.graph.repairs import RepairsMutation, RepairsQuery
from api.graph.returns import ReturnsMutation, ReturnsQuery
from api.graph.simulation import SimulationQuery
from api.graph.stock import StockMutation, StockQuery
from api.graph.suggestion_acts import SuggestionsMutation
from api.graph.suggestions import SuggestionsQuery
from api.graph.withdrawals import WithdrawalsMutation, WithdrawalsQuery

__all__ = ["enums", "make_schema"]
"""The enums are named here because importing them gives them their words."""


@strawberry.type(description="What can be asked.")
class Query(
    ReturnsQuery,
    ExchangesQuery,
    RepairsQuery,
    ComplaintsQuery,
    WithdrawalsQuery,
    RefundsQuery,
    CreditQuery,
    GoodwillQuery,
    DebtsQuery,
    BooksQuery,
    AppealsQuery,
    FinanceQuery,
    DecisionsQuery,
    ContainersQuery,
    DeskQuery,
    LookUpQuery,
    FloorQuery,
    FindsQuery,
    OrdersQuery,
    OrderLinksQuery,
    StockQuery,
    SuggestionsQuery,
    GiftsQuery,
    CustomersQuery,
    LoyaltyQuery,
    PolicyQuery,
    ReasonsQuery,
    ReasonsHeardQuery,
    PolicyDraftsQuery,
    BudgetsQuery,
    PolicyRulesQuery,
    SimulationQuery,
    InsightsQuery,
    EventsQuery,
    AccessQuery,
):
    pass


@strawberry.type(description="What can be done. Each answers with what came of it, or Refused.")
class Mutation(
    ReturnsMutation,
    ExchangesMutation,
    RepairsMutation,
    ComplaintsMutation,
    GiftsMutation,
    DescriptionsMutation,
    WithdrawalsMutation,
    RefundsMutation,
    CreditMutation,
    GoodwillMutation,
    DebtsMutation,
    RecoveryMutation,
    BooksMutation,
    FinanceMutation,
    BankMutation,
    InspectionMutation,
    DockMutation,
    ApprovalsMutation,
    FindsMutation,
    FloorMutation,
    AppealsMutation,
    CorrectionsMutation,
    ContainersMutation,
    ReopeningMutation,
    PhotosMutation,
    DecisionsMutation,
    CustomersMutation,
    LoyaltyMutation,
    OrderBookMutation,
    OrderLinksMutation,
    StockMutation,
    ReasonsMutation,
    SuggestionsMutation,
    InsightsMutation,
    PolicyDraftsMutation,
    AccessMutation,
):
    pass


@strawberry.type(description="What can be followed as it happens.")
class Subscription(DeskSubscription, EventsSubscription):
    pass


def make_schema(*, development: bool = False) -> Schema:
    return Schema(
        Query,
        Mutation,
        Subscription,
        development=development,
        exception_handlers=[SayNo()],
        config=StrawberryConfig(
            scalar_map={Currency: CURRENCY, JSON: JSON_TEXT, UUID: UUID_TEXT},
            name_converter=RememberedNames(),
        ),
    )
