"""Where every room keeps its rows. Names alone: Tortoise reads the files when it is told to."""

MODELS = (
    "api.shop.models",
    "api.access.models",
    "api.events.models",
    "api.orders.models",
    "api.stock.models",
    "api.policy.models",
    "api.loyalty.models",
    "api.shipping.models",
    "api.returns.models",
    "api.returns.withdrawals.models",
    "api.refunds.models",
    "api.refunds.credit.models",
    "api.refunds.debts.models",
    "api.suggestions.models",
    "api.exchanges.models",
    "api.exchanges.repairs.models",
    "api.exchanges.complaints.models",
    "api.refunds.books.models",
    "api.inspection.models",
    "api.inspection.sorting.models",
)
