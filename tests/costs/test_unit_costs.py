"""`act costs unit-costs`: a summary for reading, everything for programs, one sentence when it is not the workbook."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

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
        "4 rows, in sheets Parks, Ponds",
        "5 updated values, in prices of 2014/15: 3 fiscal, 1 economic, 1 social",
        "5 of 5 match: value x index of 2014/15 / index of its year",
        "No updated value to check:",
        "  Ponds, row 4 (W1.1), fiscal: 0.0 of 2012/13 has no updated value beside it.",
        "Not read, as nothing here looks like a cost:",
        "  Sheets: Guidance",
        "  Columns: “Outcome detail”",
    ]


def test_each_value_that_does_not_match_is_told(tmp_path: Path) -> None:
    sheets = small()
    sheets["Parks"][2][9], sheets["Ponds"][2][15] = 111.0, 8.0
    done = run(workbook(tmp_path / "wrong.xlsx", sheets))
    assert done.exit_code == 1
    assert done.stderr == f"Error: {tmp_path / 'wrong.xlsx'}: updated values do not match: 2.\n"
    assert "3 of 5 match" in done.stdout
    assert "  Parks, row 3 (P1.0), fiscal: 100.0 of 2012/13 is updated to 111.0; expected 110.0" in done.stdout
    assert "  Ponds, row 3 (W1.0), social: 7.0 of 2014/15 is updated to 8.0; expected 7.0" in done.stdout


def test_json_holds_everything(file: Path) -> None:
    printed = json.loads(run(file, "--json").stdout)
    assert (printed["edition"], printed["rows"], printed["values"], printed["match"]) == ("v0.9", 4, 5, 5)
    assert printed["without_updated_value"][0]["row"] == 4


def test_json_is_whole_and_its_numbers_are_numbers_also_when_a_value_does_not_match(tmp_path: Path) -> None:
    sheets = small()
    sheets["Parks"][2][9] = 111.0
    done = run(workbook(tmp_path / "wrong.xlsx", sheets), "--json")
    (amiss,) = json.loads(done.stdout)["amiss"]
    assert done.exit_code == 1
    assert (amiss["value"], amiss["updated"], amiss["expected"]) == (100.0, 111.0, 110.0)


@pytest.mark.parametrize("cell", ["£50", "fifty", "n/a"])
def test_lines_fit_a_page_and_hold_no_control_codes(cell: str, tmp_path: Path) -> None:
    sheets = small()
    sheets["Parks"][3][3:8:4] = [f"A bench {'of many words ' * 20}", f"{cell}\x1b[2J"]
    sheets["Parks"][3][2] = "P1.1-\u202e" + "x" * 200
    done = run(workbook(tmp_path / "wrong.xlsx", {name: _legal(rows) for name, rows in sheets.items()}))
    assert done.exit_code == 1
    assert max(map(len, done.stdout.splitlines())) <= 100
    assert all(letter.isprintable() or letter == "\n" for letter in done.stdout)


def _legal(rows: list[list[Any]]) -> list[list[Any]]:
    """What a workbook can hold: it has no control codes but line ends."""
    return [[cell.replace("\x1b", "") if isinstance(cell, str) else cell for cell in row] for row in rows]


FORMULA = '<c r="H3"><f>1+1</f><v></v></c>'


@pytest.mark.parametrize(
    ("written", "place"),
    [
        (FORMULA, "Parks, cell H3"),
        ('<c r="H3" s="1"><f>1+1</f><v/></c>', "Parks, cell H3"),
        ('<c r="H3" t="n"><f t="shared" si="0"/></c>', "Parks, cell H3"),
        ('<c r="H3"><f>1+1</f><v>100</v></c>', ""),
        ('<c r="H3" t="str"><f>""</f><v></v></c>', ""),
        ('<c r="H3" s="4"/>', ""),
    ],
)
def test_a_formula_that_was_never_worked_out_is_refused_in_a_sentence(written: str, place: str, tmp_path: Path) -> None:
    """Its value is empty and would be left out; one that came to empty text says that it is text."""
    file = _rewritten(workbook(tmp_path / "formula.xlsx", small()), '<c r="H3"><v>100.0</v></c>', written)
    done = run(file)
    refusal = f"Error: {file}: The file holds formulas that were never worked out ({place}); open and save it in Excel."
    assert (done.exit_code == 1 and done.stderr == f"{refusal}\n") if place else "never worked out" not in done.stderr


def test_many_formulas_are_counted(tmp_path: Path) -> None:
    file = _rewritten(workbook(tmp_path / "formula.xlsx", small()), '<c r="H3"><v>100.0</v></c>', FORMULA * 1_200)
    assert "(Parks, cell H3, and 1,199 more); open and save it in Excel." in run(file).stderr


def test_an_error_is_not_a_number(tmp_path: Path) -> None:
    error = '<c r="J3" t="e"><f>H3*2</f><v>#REF!</v></c>'
    done = run(_rewritten(workbook(tmp_path / "error.xlsx", small()), '<c r="J3"><v>110.0</v></c>', error))
    assert done.exit_code == 1
    assert "  Parks, row 3 (P1.0), fiscal: “#REF!” is not a number." in done.stdout


def _rewritten(file: Path, was: str, becomes: str) -> Path:
    """The same workbook with other XML in its sheets."""
    with ZipFile(file) as parts:
        contents = {name: parts.read(name).decode() for name in parts.namelist()}
    assert any(was in content for content in contents.values())
    with ZipFile(file, "w") as parts:
        for name, content in contents.items():
            parts.writestr(name, content.replace(was, becomes))
    return file


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
    assert printed["not_read"] == printed["unlike_the_published_edition"] == []
    assert [each["sheet"] for each in printed["sheets_not_read"]] == ["Guidance", "v1.4 update log"]


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
