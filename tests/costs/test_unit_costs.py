"""`act costs unit-costs`: a summary for reading, everything for programs, one sentence when it is not the workbook."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from act.cli import act
from tests.appraisal.unit_cost_database.small_workbook import small
from tests.costs.xlsx import workbook

REAL = "ACT_REAL_DATA"


def run(*arguments: str | Path) -> Result:
    """The command, in this process."""
    return CliRunner().invoke(act, ["costs", "unit-costs", *map(str, arguments)], prog_name="act")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The small workbook of our own."""
    return workbook(tmp_path / "small.xlsx", small())


def test_the_summary_says_what_is_in_it_and_how_much_of_it_matches(file: Path) -> None:
    done = run(file)
    assert done.exit_code == 0, done.output
    assert done.stdout.splitlines() == [
        "Unit Cost Database v0.9, May 2014",
        "Licence as stated in it: Made-up Attribution 1.0 License",
        "4 rows",
        "5 updated values, in prices of 2014/15: 3 fiscal, 1 economic, 1 social",
        "5 of 5 match: value x index of 2014/15 / index of its year",
        "Not among them:",
        "  Ponds, row 4 (W1.1), fiscal: 0.0 of 2012/13 has no updated value beside it.",
    ]


def test_each_value_that_does_not_match_is_told(tmp_path: Path) -> None:
    sheets = small()
    sheets["Parks"][2][9], sheets["Ponds"][2][15] = 111.0, 8.0
    done = run(workbook(tmp_path / "wrong.xlsx", sheets))
    assert "3 of 5 match" in done.stdout
    assert "  Parks, row 3 (P1.0), fiscal: 100.0 of 2012/13 is updated to 111.0; expected 110.0" in done.stdout
    assert "  Ponds, row 3 (W1.0), social: 7.0 of 2014/15 is updated to 8.0; expected 7.0" in done.stdout


def test_json_holds_everything(file: Path) -> None:
    printed = json.loads(run(file, "--json").stdout)
    assert (printed["edition"], printed["rows"], printed["values"], printed["match"]) == ("v0.9", 4, 5, 5)
    assert printed["without_updated_value"][0]["row"] == 4


def _missing(folder: Path) -> Path:
    return folder / "nowhere.xlsx"


def _folder(folder: Path) -> Path:
    return folder


def _letter(folder: Path) -> Path:
    (folder / "letter.xlsx").write_text("Dear all", encoding="utf-8")
    return folder / "letter.xlsx"


def _empty(folder: Path) -> Path:
    (folder / "empty.xlsx").touch()
    return folder / "empty.xlsx"


def _cut_short(folder: Path) -> Path:
    whole = workbook(folder / "cut.xlsx", small()).read_bytes()
    (folder / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    return folder / "cut.xlsx"


def _another(folder: Path) -> Path:
    return workbook(folder / "another.xlsx", {"Rota": [["Monday", "Sam"], ["Tuesday", 4]]})


@pytest.mark.parametrize("make", [_missing, _folder, _letter, _empty, _cut_short, _another])
def test_what_cannot_be_read_is_one_sentence_and_exit_code_one(make: object, tmp_path: Path) -> None:
    done = run(make(tmp_path))  # type: ignore[operator]
    assert (done.exit_code, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1 and done.stderr.startswith("Error: ") and done.stderr.endswith(".\n")


def test_it_needs_neither_settings_nor_database(file: Path, tmp_path: Path) -> None:
    names = ("ACT_SECRET_KEY", "DATABASE_URL", "DATABASE_OWNER_URL", "DJANGO_SETTINGS_MODULE")
    bare = {name: value for name, value in os.environ.items() if name not in names}
    state, root = tmp_path / "state", Path(__file__).parents[2]
    path = os.pathsep.join(filter(None, [str(root), bare.get("PYTHONPATH", "")]))
    done = subprocess.run(
        [sys.executable, "-m", "act.cli", "costs", "unit-costs", str(file)],
        env=bare | {"ACT_STATE": str(state), "PYTHONPATH": path},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not state.exists()


@pytest.mark.skipif(REAL not in os.environ, reason="ACT_REAL_DATA does not say where the real data is")
def test_all_779_updated_values_of_edition_1_4_come_out_again() -> None:
    printed = json.loads(run(Path(os.environ[REAL]) / "gmca-unit-cost-database-v1.4.xlsx", "--json").stdout)
    assert (printed["edition"], printed["updated"], printed["price_year"]) == ("v1.4", "March 2015", "2015/16")
    assert (printed["rows"], printed["values"], printed["match"]) == (684, 779, 779)
    assert printed["by_class"] == {"fiscal": 674, "economic": 80, "social": 25}
    assert [value["code"] for value in printed["without_updated_value"]] == ["CR8.18.5"]
    assert "Creative Commons Attribution 4.0" in printed["licence"]


@pytest.mark.skipif(REAL not in os.environ, reason="ACT_REAL_DATA does not say where the real data is")
def test_the_unit_costs_and_the_index_that_ship_are_those_of_edition_1_4() -> None:
    from act.appraisal import deflator
    from act.appraisal.unit_cost import unit_cost_catalogue
    from act.appraisal.unit_cost_database.check import check_workbook
    from act.appraisal.unit_cost_database.layout import index_of
    from act.appraisal.unit_cost_database.unit_costs import unit_costs_of
    from act.costs.workbook import sheets_of
    from tests.appraisal.shipped import UPDATED, rows

    sheets = sheets_of(Path(os.environ[REAL]) / "gmca-unit-cost-database-v1.4.xlsx")
    assert index_of(sheets, "v1.4")[0] == deflator("v1.4")
    published = unit_costs_of(sheets, "https://github.com/charlescoverdale/econstack-data")
    assert [cost for cost in unit_cost_catalogue().costs.values() if cost.edition == "v1.4"] == list(published)
    assert len(published) == 780 and len({cost.key for cost in published}) == 780
    stated = [str(value.updated or "") for value in check_workbook(sheets).values]
    assert [row[UPDATED] for row in rows()] == stated


@pytest.mark.skipif(REAL not in os.environ, reason="ACT_REAL_DATA does not say where the real data is")
def test_one_row_of_edition_1_4_has_no_code_and_is_named_by_its_place() -> None:
    from act.appraisal.unit_cost_database.unit_costs import NO_CODE, unit_costs_of
    from act.costs.workbook import sheets_of

    found = unit_costs_of(sheets_of(Path(os.environ[REAL]) / "gmca-unit-cost-database-v1.4.xlsx"))
    assert [cost.code for cost in found if cost.note == NO_CODE] == ["Crime!58"]
