"""Reading the unit cost workbook from cells: what is there, what does not match, and what is not the workbook."""

from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.appraisal.unit_cost_database.check import check_workbook
from act.appraisal.unit_cost_database.layout import NotTheUnitCostDatabase
from tests.appraisal.unit_cost_database.small_workbook import LICENCE, small


def test_it_counts_rows_and_values_and_works_each_out_again() -> None:
    found = check_workbook(small())
    assert (found.edition.name, found.edition.updated, found.price_year) == ("v0.9", "May 2014", "2014/15")
    assert found.edition.licence in LICENCE and found.edition.licence.endswith("1.0 License")
    assert found.rows == 4
    assert found.by_class == {"fiscal": 3, "economic": 1, "social": 1}
    assert (len(found.updated), found.amiss) == (5, ())
    assert [(value.sheet, value.row, value.code) for value in found.alone] == [("Ponds", 4, "W1.1")]


def test_a_value_that_does_not_match_is_told_with_sheet_row_and_what_was_expected() -> None:
    sheets = small()
    sheets["Parks"][2][9] = 111.0
    (amiss,) = check_workbook(sheets).amiss
    assert (amiss.sheet, amiss.row, amiss.expected) == ("Parks", 3, Decimal(110))
    assert amiss.sentence == (
        "Parks, row 3 (P1.0), fiscal: 100.0 of 2012/13 is updated to 111.0; expected 110.0000000000."
    )


@pytest.mark.parametrize(
    ("place", "cell"), [(8, "1066/67"), (8, ""), (8, 2012), (7, ""), (7, "about 100"), (7, True), (7, float("nan"))]
)
def test_a_value_that_cannot_be_checked_is_told_too(place: int, cell: object) -> None:
    sheets = small()
    sheets["Parks"][2][place] = cell
    (amiss,) = check_workbook(sheets).amiss
    assert (amiss.expected, amiss.matches) == (None, False)
    assert "Parks, row 3 (P1.0), fiscal: 110.0 cannot be checked" in amiss.sentence


def _without(*names: str) -> dict[str, Any]:
    return {name: rows for name, rows in small().items() if name not in names}


@pytest.mark.parametrize(
    ("sheets", "sentence"),
    [
        ({}, "This is not the Unit Cost Database"),
        (_without("Introduction"), "This is not the Unit Cost Database"),
        (_without("Lookups"), "The price index is missing"),
        ({**small(), "Lookups": [["Current Year", "Year", "GDP cumulative"]]}, "The price index is missing"),
        (_without("Parks", "Ponds"), "No sheet holds costs"),
    ],
)
def test_what_is_not_the_workbook_is_said_in_a_sentence(sheets: dict[str, Any], sentence: str) -> None:
    with pytest.raises(NotTheUnitCostDatabase, match=sentence):
        check_workbook(sheets)


def test_everything_is_there_for_other_programs() -> None:
    told = check_workbook(small()).as_dict()
    assert (told["edition"], told["rows"], told["values"], told["match"], told["amiss"]) == ("v0.9", 4, 5, 5, [])


cells = st.one_of(st.text(max_size=5), st.floats(), st.integers(-9, 9), st.booleans(), st.none(), st.just("2012/13"))


@given(st.dictionaries(st.sampled_from(list(small())), st.lists(st.lists(cells, max_size=14), max_size=6), max_size=4))
def test_whatever_the_cells_it_reads_them_or_says_why_not(found: dict[str, Any]) -> None:
    with suppress(NotTheUnitCostDatabase):
        told = check_workbook({**small(), **found})
        assert len(told.updated) + len(told.alone) == len(told.values)
