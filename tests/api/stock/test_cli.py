"""`retourney import stock`, as an operator runs it."""

import csv
import json

from tests.api.orders.test_cli import Shell, open_shell, shell

__all__ = ["open_shell", "shell"]
COUNT = {"quantity": 7, "countedAt": "2026-01-20T06:00:00Z"}
BOOT = {"sku": "BOOT-43", "title": "Boot", "style": "BOOT", "listPrice": "129.00"}


def test_counts_come_in_twice_without_harm_and_what_is_wrong_is_listed(open_shell: Shell):
    lines = [
        {**COUNT, "product": BOOT},
        {**COUNT, "sku": "BOOT-43", "quantity": 2, "location": "shop-2"},
        {**COUNT, "sku": "NOTHING"},
    ]
    file = open_shell.folder / "stock.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines) + "\nnot json\n")

    said = open_shell.says("import", "stock", file)
    again = open_shell.says("import", "stock", file)

    assert "2 changed a level, 0 said what was known" in said
    assert "0 changed a level, 2 said what was known" in again
    with (open_shell.folder / "stock.report.csv").open() as report:
        assert [(row["row"], row["reason"]) for row in csv.DictReader(report)] == [
            ("5", "NOT_A_COUNT"),
            ("3", "NOT_FOUND"),
        ]


def test_help_has_an_example(shell: Shell):
    assert "retourney import stock stock.jsonl" in shell.says("import", "stock", "--help")
