"""The worked cases of the law, through the JSON door."""

import json
from pathlib import Path
from typing import Any

import pytest

from api.policy.statute.cases import floor_of, floors

CASES: list[dict[str, Any]] = json.loads(
    Path(__file__).with_name("statutory_floor_cases.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_the_law_gives_what_the_worked_case_says(case: dict[str, Any]) -> None:
    floor = floor_of(case["in"])

    assert {name: floor[name] for name in case["expect"]} == case["expect"], case["why"]


def test_every_case_of_a_file_is_answered_by_its_id_and_can_be_written_as_json() -> None:
    answers = floors(CASES)

    assert [answer["id"] for answer in answers] == [case["id"] for case in CASES]
    assert json.loads(json.dumps(answers)) == answers


BAD = [
    ({"deliveries": ["yesterday"]}, "deliveries[0]"),
    ({"requestedOn": None}, "requestedOn"),
    ({"requestedOn": "9999-12-31"}, "requestedOn"),
    ({"contractOn": "1026-11-20"}, "contractOn"),
    ({"country": "UK"}, "country"),
    ({"country": "Nederland"}, "country"),
    ({"region": "Twente"}, "region"),
    ({"channel": "FAX"}, "channel"),
    ({"reason": "BORED"}, "reason"),
    ({"disclosedReturnFee": -1}, "disclosedReturnFee"),
    ({"disclosedReturnFee": 4.955}, "disclosedReturnFee"),
    ({"directReturnCost": True}, "directReturnCost"),
    ({"directReturnCost": "NaN"}, "directReturnCost"),
    ({"daysInRepair": -1}, "daysInRepair"),
    ({"informedOfRigth": False}, "informedOfRigth"),
]


@pytest.mark.parametrize(("wrong", "field"), BAD)
def test_a_bad_case_is_refused_by_its_id_and_field(wrong: dict[str, Any], field: str) -> None:
    good = {"country": "NL", "deliveries": ["2026-11-20"], "requestedOn": "2026-11-21"}

    with pytest.raises(ValueError, match="case X7: ") as refusal:
        floors([{"id": "X7", "in": good | wrong}])

    assert field in str(refusal.value)


@pytest.mark.parametrize("case", ["F01", {"in": {}}, {"id": 7, "in": {}}, {"id": "X", "in": []}])
def test_what_is_no_case_is_refused(case: object) -> None:
    with pytest.raises(ValueError, match="case "):
        floors([case])
