"""The workbook as it is written: every result a formula, with the value that the engine has."""

from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
import time_machine
from hypothesis import given, settings
from lxml import etree

from act.appraisal.engine import Run, run
from act.appraisal.engine.cautions import cautions
from act.appraisal.model.year_names import year_names
from act.appraisal.reading import model_of
from act.appraisal.workbook import filled, workbook
from act.appraisal.workbook.builder import SHEETS
from tests.appraisal.models import text
from tests.appraisal.strategies import files
from tests.appraisal.workbook.cells import MAIN, sheets
from tests.appraisal.workbook.comparing import written_otherwise
from tests.appraisal.workbook.models import AGENCIES, FREE, IN_KIND, LATE, MODELS, RATE


def _run(file: str) -> Run:
    return run(model_of(file))


def _words(found: Run, sheet: str) -> str:
    return "\n".join(str(cell) for row in sheets(workbook(found))[sheet] for cell in row if cell != "")


@pytest.mark.parametrize("name", MODELS)
def test_every_result_is_the_engine_s(name: str) -> None:
    assert written_otherwise(_run(MODELS[name])) == []


@settings(max_examples=50, deadline=None)
@given(files())
def test_every_result_of_any_model_is_the_engine_s(file: dict[str, object]) -> None:
    assert written_otherwise(_run(text(file))) == []


def test_every_result_is_a_formula_and_no_formula_is_without_its_value() -> None:
    book = filled(_run(AGENCIES))
    results, content = list(book.results.values()), book.closed()
    cells = _cells(content)
    for result in results:
        assert cells[result.sheet, result.address].find(f"{{{MAIN}}}f") is not None, result.place
    for place, cell in cells.items():
        if cell.find(f"{{{MAIN}}}f") is not None:
            assert cell.find(f"{{{MAIN}}}v") is not None, place


def test_a_shared_input_is_typed_once_and_referred_to_from_there() -> None:
    book = filled(_run(AGENCIES))
    given, cells = book.input_cells.cells["inputs.reached"], _cells(book.closed())
    formulas = [cell.findtext(f"{{{MAIN}}}f") for cell in cells.values()]
    assert (given.sheet, cells[given.sheet, given.address].findtext(f"{{{MAIN}}}v")) == ("Inputs", "40")
    assert formulas.count(f"Inputs!{given.address}") == 3  # two lines, and the sheet Sources


def test_a_unit_cost_that_several_lines_use_stands_once() -> None:
    book = filled(_run(AGENCIES))
    uses = [cell for key, cell in book.input_cells.cells.items() if key == "unit_costs.bed"]
    prices = [row for row in sheets(book.closed())["Prices"] if row[1] == "bed"]
    assert (len(uses), len(prices)) == (1, 1)


def test_one_model_always_gives_the_same_bytes() -> None:
    with time_machine.travel(datetime(2016, 10, 31, 12, 0)):
        first = workbook(_run(AGENCIES))
    assert workbook(_run(AGENCIES)) == first


def test_sheets_stand_in_the_order_in_which_they_are_read() -> None:
    assert tuple(sheets(workbook(_run(FREE)))) == SHEETS


def test_words_of_the_file_never_become_formulas() -> None:
    found = _run(AGENCIES)
    cells = _cells(workbook(found))
    assert "=1+1 is only words here" in _words(found, "Summary")
    assert not [cell for cell in cells.values() if (cell.findtext(f"{{{MAIN}}}f") or "").startswith("1+1")]


def test_every_caution_is_said() -> None:
    found = _run(AGENCIES)
    words = _words(found, "Summary")
    assert [sentence for sentence in cautions(found.model) if sentence not in words] == []


def test_what_nobody_checked_is_said_in_words() -> None:
    found = _run(MODELS["act-reconstruction"])
    words = {sheet: str(rows) for sheet, rows in sheets(workbook(found)).items()}
    for sheet in ("Summary", "Inputs", "Prices", "Discounting", "Sources"):
        assert "not checked" in words[sheet], sheet


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (MODELS["act-reconstruction"], "£5.48 of gross fiscal benefit for every £1 of running cost."),
        (AGENCIES, "£1.06 of gross public value for every £1 of running cost."),
        (IN_KIND, "There is no running cost, and a return at no cost is not a number."),
    ],
)
def test_the_first_result_is_a_sentence(file: str, sentence: str) -> None:
    assert sentence in _words(_run(file), "Summary")


def test_what_is_no_number_is_said_in_words() -> None:
    assert "not a number" in _words(_run(FREE), "Summary")
    assert "not reached" in _words(_run(LATE), "Payback")


def test_who_reads_is_told_how_to_find_a_break_even_value() -> None:
    book = filled(_run(RATE))
    rate, net = book.input_cells.cells["inputs.rate"], book.results["appraisal.net_fiscal"]
    assert f"Set {net.place} to the value 0 by changing {rate.place}." in _words(_run(RATE), "Summary")


def test_agencies_add_up_and_say_so() -> None:
    rows = sheets(workbook(_run(AGENCIES)))["Agencies"]
    (check,) = [row[2:] for row in rows if row[0] == "Check"]
    assert set(check) == {"agrees"}


def test_boxed_cells_are_open_and_take_in_only_what_can_be() -> None:
    content = workbook(_run(AGENCIES))
    shown = _part(content, f"xl/worksheets/sheet{SHEETS.index('Benefits') + 1}.xml")
    told = [rule.get("error") for rule in etree.fromstring(shown).iter(f"{{{MAIN}}}dataValidation")]
    assert {"Give one of yes, no.", "Give a number between 0 and 1.", "Give a number, 0 or more."} <= set(told)
    assert b'<protection locked="0"/>' in _part(content, "xl/styles.xml")


def test_words_that_are_longer_than_a_cell_are_cut() -> None:
    assert written_otherwise(_run(FREE.replace("No cost at all", "long " * 10_000))) == []


@pytest.mark.parametrize(
    ("first", "names"),
    [
        ("2015/16", ("2015/16", "2016/17", "2017/18")),
        ("1998/99", ("1998/99", "1999/00", "2000/01")),
        ("2020", ("2020", "2021", "2022")),
        ("the first", ("the first", "", "")),
    ],
)
def test_years_are_named_from_the_first_on(first: str, names: tuple[str, ...]) -> None:
    assert year_names(first, 3) == names


def _part(content: bytes, name: str) -> bytes:
    with ZipFile(BytesIO(content)) as parts:
        return parts.read(name)


def _cells(content: bytes) -> dict[tuple[str, str], etree._Element]:
    """Every cell by its sheet and address."""
    return {
        (name, cell.get("r")): cell
        for number, name in enumerate(SHEETS, 1)
        for cell in etree.fromstring(_part(content, f"xl/worksheets/sheet{number}.xml")).iter(f"{{{MAIN}}}c")
    }
