"""The commands that bring orders in, as an operator runs them."""

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from api.cli import main

FILES = Path(__file__).parent / "files"
README = Path(__file__).parents[3] / "api" / "orders" / "README.md"


class Shell:
    """Runs `retourney …` in a folder of its own, on a database of its own."""

    def __init__(self, url: str, folder: Path) -> None:
        self._runner, self.folder = CliRunner(env={"RETOURNEY_DATABASE_URL": url}), folder

    def run(self, *words: str | Path) -> Result:
        return self._runner.invoke(main, [str(word) for word in words])

    def says(self, *words: str | Path) -> str:
        done = self.run(*words)
        assert done.exit_code == 0, done.output
        return done.output

    def refuses(self, *words: str | Path) -> str:
        done = self.run(*words)
        assert done.exit_code != 0, done.output
        assert "Traceback" not in done.output
        return done.output


@pytest.fixture
def shell(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shell:
    monkeypatch.chdir(tmp_path)
    return Shell(sqlite_url, tmp_path)


@pytest.fixture
def open_shell(shell: Shell) -> Shell:
    shell.says("shop", "add-brand", "brinkvik", "--entity-name", "Brinkvik BV")
    shell.says("shop", "add-market", "NL")
    return shell


def example(folder: Path) -> Path:
    """The example of the README, as a file."""
    text = README.read_text().split("```json\n")[1].split("```")[0]
    file = folder / "orders.jsonl"
    file.write_text(" ".join(text.split()) + "\n")
    return file


def test_the_example_of_the_readme_can_be_imported_twice(open_shell: Shell):
    file = example(open_shell.folder)

    assert "1 new" in open_shell.says("import", "orders", file)
    again = open_shell.says("import", "orders", file)

    assert "0 new, 0 renewed, 1 as they were, 0 refused" in again
    assert "Every row was used." in again


def test_a_shopify_export_is_known_and_what_was_not_used_is_listed(open_shell: Shell):
    file = FILES / "shopify_orders_export.csv"

    said = open_shell.says("import", "orders", file, "--market", "NL")

    assert "9 new" in said
    with (open_shell.folder / "shopify_orders_export.report.csv").open() as report:
        rows = [*csv.DictReader(report)]
    assert [row["order"] for row in rows] == ["#1009", "#1010"]


def test_an_order_that_is_refused_is_listed_with_its_line_and_field(open_shell: Shell):
    file = example(open_shell.folder)
    good = file.read_text()
    bad = good.replace('"129.00"', '"129.005"').replace("A-1001", "A-1002")
    file.write_text(good + bad + '{"externalId": 1}\n\nnot json\n')

    said = open_shell.says("import", "orders", file, "--report", "why.csv")

    assert "1 new, 0 renewed, 0 as they were, 1 refused" in said
    assert "3 rows were not used" in said
    with (open_shell.folder / "why.csv").open() as report:
        rows = {row["row"]: row for row in csv.DictReader(report)}
    assert set(rows) == {"2", "3", "5"}
    assert rows["2"]["item"] == "lines[0].paid"
    assert "externalId" in rows["3"]["message"]


def test_without_a_brand_the_next_step_is_told(shell: Shell):
    (shell.folder / "orders.jsonl").write_text("")

    assert "retourney shop add-brand" in shell.refuses("import", "orders", "orders.jsonl")


def test_an_unknown_brand_or_market_or_file_is_told_in_one_line(open_shell: Shell):
    file = example(open_shell.folder)
    (open_shell.folder / "odd.csv").write_text("a,b\n1,2\n")
    (open_shell.folder / "odd.xlsx").write_text("PK")
    (open_shell.folder / "odd.parquet").write_text("no parquet")

    assert "add-brand nobody" in open_shell.refuses("import", "orders", file, "--brand", "nobody")
    assert "--format" in open_shell.refuses("import", "orders", "odd.csv")
    assert "Save it as CSV" in open_shell.refuses("import", "orders", "odd.xlsx")
    assert "no Parquet" in open_shell.refuses("import", "orders", "odd.parquet")
    assert "does not exist" in open_shell.refuses("import", "orders", "none.csv")


def test_a_database_that_was_never_migrated_is_told_in_one_line(tmp_path: Path):
    shell = Shell(f"sqlite://{tmp_path / 'new.sqlite3'}", tmp_path)

    assert "retourney migrate" in shell.refuses("shop", "add-brand", "brinkvik")


def test_a_shop_is_set_up_twice_without_harm_and_attested_by_name(open_shell: Shell):
    open_shell.says("shop", "add-brand", "brinkvik")
    open_shell.says("shop", "add-market", "NL")

    assert "1 market in NL" in open_shell.says("shop", "attest", "NL", "--by", "Mira Kaya")
    assert "add-market" in open_shell.refuses("shop", "attest", "DE", "--by", "Mira Kaya")


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("add-market", "PL"), "--currency"),
        (("add-market", "UK"), "--currency"),
        (("add-market", "DE", "--entity", "other"), "add-brand"),
        (("add-market", "DE", "--currency", "EURO"), "ISO 4217"),
        (("add-market", "DE", "--time-zone", "Berlin"), "Europe/Amsterdam"),
        (("add-brand", "a brand"), "dashes"),
        (("add-brand", "brinkvik", "--entity", "other"), "no other"),
    ],
)
def test_what_cannot_be_set_up_is_told_in_one_line(open_shell: Shell, words, hint):
    assert hint in open_shell.refuses("shop", *words)


def test_the_demo_shop_is_made_once(shell: Shell):
    assert "60 orders" in shell.says("demo-data", "--orders", "60")
    assert "empty database" in shell.refuses("demo-data")


@pytest.mark.parametrize("command", ["import orders", "shop add-market", "demo-data"])
def test_help_has_an_example(shell: Shell, command: str):
    said = shell.says(*command.split(), "--help")

    assert "Example:" in said
    assert f"retourney {command}" in said
