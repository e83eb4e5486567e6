"""The report a finance officer reads: one sentence says what it rests on, lines fit a page, JSON numbers are whole."""

import json
import math
import re
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import time_machine
from click.testing import CliRunner
from python_calamine import CalamineWorkbook

from act.appraisal.engine import run
from act.appraisal.engine.figures import figures
from act.appraisal.reading import model_of
from act.cli import act

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.toml"))
ACT = next(file for file in EXAMPLES if file.stem == "act-reconstruction")
DRAWS = ["--simulate", "500"]


def _stdout(*words: str | Path) -> str:
    with time_machine.travel(datetime(2027, 3, 2, 12), tick=False):
        done = CliRunner().invoke(act, ["appraise", *map(str, words)])
    assert done.exit_code == 0, done.output
    return done.stdout


def test_text_json_and_workbook_begin_with_the_same_sentence(tmp_path: Path) -> None:
    book = tmp_path / "out.xlsx"
    text, printed = _stdout(ACT, "--xlsx", book), json.loads(_stdout(ACT, "--json"))
    digest = sha256(ACT.read_bytes()).hexdigest()
    assert printed["report"] == (
        f"Calculated on 2 March 2027 from act-reconstruction.toml (SHA-256 {digest}), in pounds of 2015/16 (price "
        "index v1.4), over one year from 2015/16, so that nothing is discounted (green-book-2022)."
    )
    assert next(iter(printed)) == "report"
    assert " ".join(text.split()).startswith(f"{printed['title']} {printed['report']} ")
    summary = CalamineWorkbook.from_filelike(BytesIO(book.read_bytes())).get_sheet_by_name("Summary").to_python()
    assert summary[0][0] == printed["title"]
    assert str(summary[2][0]).startswith(printed["report"])


def test_each_part_of_the_sentence_is_there_alone_for_other_programs() -> None:
    made = json.loads(_stdout(ACT, "--json"))["made"]
    assert made == {
        "on": "2027-03-02",
        "files": [{"name": "act-reconstruction.toml", "sha256": sha256(ACT.read_bytes()).hexdigest()}],
        "price_year": "2015/16",
        "price_index": "v1.4",
        "first_year": "2015/16",
        "years": 1,
        "discount": "green-book-2022",
        "discount_rates": "so that nothing is discounted (green-book-2022)",
    }


def test_another_byte_in_the_file_is_another_hash(tmp_path: Path) -> None:
    same = tmp_path / "same.toml"
    same.write_bytes(ACT.read_bytes() + b"\n")
    ours, other = (json.loads(_stdout(file, "--json")) for file in (ACT, same))
    assert ours["figures"] == other["figures"]
    assert ours["made"]["files"][0]["sha256"] != other["made"]["files"][0]["sha256"]


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_no_line_is_wider_than_a_page(file: Path) -> None:
    uncertain = model_of(file.read_text(encoding="utf-8")).uncertain
    assert max(map(len, _stdout(file, *(DRAWS if uncertain else ())).splitlines())) <= 100


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_every_number_of_the_json_is_a_number_and_none_is_rounded(file: Path) -> None:
    model = model_of(file.read_text(encoding="utf-8"))
    printed = json.loads(_stdout(file, *(DRAWS if model.uncertain else ()), "--json"))
    texts = [text for text in _texts(printed["figures"], printed["prices"], printed["switching"]) if _is_number(text)]
    assert texts == []
    by_key = {figure["key"]: figure["value"] for figure in printed["figures"]}
    for figure in figures(run(model)):
        assert by_key[figure.key] == figure.value  # to the last digit: a rounded one would differ
    prices = {price["name"]: price["pounds_of_model"] for price in printed["prices"]}
    for line in (*model.costs, *model.benefits):
        if line.unit_price.record:
            assert prices[line.unit_price.record.code] == line.unit_price.pounds.value * line.unit_price.uprate or (
                len([price for price in printed["prices"] if price["name"] == line.unit_price.record.code]) > 1
            )


def _texts(*values: Any) -> list[str]:
    """Every text in the values of some JSON, however deep; keys are not values."""
    found: list[str] = []
    for value in values:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict):
            found += _texts(*(inner for key, inner in value.items() if key not in {"price_year", "name"}))
        elif isinstance(value, list):
            found += _texts(*value)
    return found


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text.replace("£", "").replace(",", "").replace("%", "")))
    except ValueError:
        return False


def test_control_codes_of_a_file_do_not_reach_the_terminal(tmp_path: Path) -> None:
    file = tmp_path / "codes.toml"
    file.write_text(ACT.read_text(encoding="utf-8").replace("Achieving Change", "\\u001b[31mAchieving\\u202e"), "utf-8")
    assert all(letter.isprintable() or letter == "\n" for letter in _stdout(file))
    file.write_text('[appraisal]\n"\\u001b[31mx" = 1\n', encoding="utf-8")
    done = CliRunner().invoke(act, ["appraise", str(file)])
    assert done.exit_code == 1 and "\x1b" not in done.stderr


def test_the_reference_lists_every_key_and_every_sheet(tmp_path: Path) -> None:
    page = (ACT.parents[1] / "docs/reference/appraisal-report.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"`(\w+)`", page))
    book = tmp_path / "out.xlsx"
    printed = json.loads(_stdout(ACT, *DRAWS, "--json", "--xlsx", book))
    assert {*printed, *printed["made"], *printed["made"]["files"][0], *printed["prices"][0]} <= listed
    sheets = CalamineWorkbook.from_filelike(BytesIO(book.read_bytes())).sheet_names
    assert {*sheets[:3], *sheets[-4:]} <= listed
