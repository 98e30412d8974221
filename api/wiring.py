"""Who is told what, after the commit. This table is the map of all that is asynchronous."""

MODELS = (
    "api.shop.models",
    "api.access.models",
    "api.events.models",
    "api.orders.models",
)
