"""What both servers are asked, and who asks."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphql import print_ast

from api.kernel.ids import public_id
from reviewer_app.wire import documents
from tests.bench.load import KEY

ROOT = Path(__file__).parents[2]
QUEUE = print_ast(documents()["Queue"].document)
"""As the station sends it."""
MOST = 64
"""So many different parcels or returns are asked for in turn."""

RETURN = """
fragment Case on Return {
  id rma orderNumber status authorization resolution method requestedAt sendBackBy closedAt
  fee { amount currency } refunded { amount currency }
  items {
    id unit lineNumber reception acceptance refund paid { amount currency }
    product { sku title imageUrl } reason { handle name ground }
    inspection { grade disposition refund { state amount { amount currency } } }
  }
}
"""
LIST = f"""{RETURN}
query Returns {{
  returns(first: 50) {{ nodes {{ ...Case }} pageInfo {{ hasNextPage endCursor }} }}
}}
"""
LOOK_UP = f"{RETURN} query Return($rma: String!) {{ return(rma: $rma) {{ ...Case }} }}"
SCAN = """
query Scan($code: String!) { scan(code: $code) { __typename ... on Parcel {
  id code state announced customerName dueAt flags value { amount formatted }
  lease { by bench until } finds { code note }
  items {
    id unit lineNumber rma orderNumber customerNote deliveredAt requestedAt weightGrams serials
    product { title sku gtin imageUrl options { name value } } reason { name }
    paid { amount formatted } checks { handle question critical grades }
    inspection { grade finding disposition refund { amount { amount formatted } } }
  } } } }
"""
LEASE = """
mutation Lease($input: LeaseParcelInput!) { leaseParcel(input: $input) {
  __typename
  ... on Parcel { id code state lease { by bench } } ... on Refused { errors: message } } }
"""

Variables = Callable[[sqlite3.Connection], list[dict[str, Any]]]


@dataclass(frozen=True)
class Question:
    name: str
    about: str
    role: str
    query: str
    variables: Variables
    targets: dict[str, float]
    """Of requests per second to the hand-written server's, by database."""
    operation: str | None = None

    @property
    def path(self) -> str:
        return f"/{self.name}"

    def bodies(self, shop: Path) -> list[str]:
        with closing(sqlite3.connect(shop)) as db:
            found = self.variables(db)
        body = {"query": self.query, "operationName": self.operation}
        return [json.dumps({**body, "variables": variables}) for variables in found]


def _rmas(db: sqlite3.Connection) -> list[dict[str, Any]]:
    return [{"rma": rma} for (rma,) in db.execute(f'SELECT rma FROM "return" LIMIT {MOST}')]


WAITING = f"FROM parcel WHERE state = 'ARRIVED' AND leased_by IS NULL LIMIT {MOST}"


def _codes(db: sqlite3.Connection) -> list[dict[str, Any]]:
    return [{"code": code} for (code,) in db.execute(f"SELECT code {WAITING}")]


def _leases(db: sqlite3.Connection) -> list[dict[str, Any]]:
    return [
        {
            "input": {
                "parcelId": public_id("Parcel", id),
                "bench": "Bench 04",
                "idempotencyKey": KEY,
            }
        }
        for (id,) in db.execute(f"SELECT id {WAITING}")
    ]


def _page(_db: sqlite3.Connection) -> list[dict[str, Any]]:
    return [{"first": 50}]


QUESTIONS = (
    Question(
        "list",
        "returns(first: 50) with items, product, reason, refund",
        "SUPPORT_AGENT",
        LIST,
        _page,
        {"sqlite": 0.50, "postgres": 0.60},
    ),
    Question(
        "look-up",
        "return(rma:), the same fields",
        "SUPPORT_AGENT",
        LOOK_UP,
        _rmas,
        {"sqlite": 0.60, "postgres": 0.75},
    ),
    Question(
        "queue",
        "the station's own document",
        "GRADER",
        QUEUE,
        _page,
        {"sqlite": 0.50, "postgres": 0.60},
        "Queue",
    ),
    Question(
        "scan",
        "a parcel with its items and their checks, without what the rules say of each grade",
        "GRADER",
        SCAN,
        _codes,
        {"sqlite": 0.60, "postgres": 0.75},
    ),
    Question(
        "lease",
        "leaseParcel: claim, parcel, outbox in one transaction",
        "GRADER",
        LEASE,
        _leases,
        {"sqlite": 0.60, "postgres": 0.65},
    ),
)
