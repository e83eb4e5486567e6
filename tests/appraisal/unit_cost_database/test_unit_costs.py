"""A workbook as unit costs: one in the layout that we know, one of an edition to come, and whatever the cells hold."""

from contextlib import suppress
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.appraisal import ValueClass
from act.appraisal.unit_cost import UnitCost, unit_cost_catalogue
from act.appraisal.unit_cost_database.check import check_workbook
from act.appraisal.unit_cost_database.layout import NotTheUnitCostDatabase
from act.appraisal.unit_cost_database.unit_costs import NO_CODE, PERHAPS_TRANSFER, unit_costs_of
from tests.appraisal.unit_cost_database.small_workbook import later, small

FISCAL, ECONOMIC, SOCIAL = ValueClass


def by_code(sheets: dict[str, Any]) -> dict[tuple[str, ValueClass], UnitCost]:
    """What a workbook holds, by code and class."""
    return {(cost.code, cost.value_class): cost for cost in unit_costs_of(sheets, "a drawer")}


def test_each_value_becomes_a_unit_cost_of_the_edition() -> None:
    found = by_code(small())
    assert list(found) == [
        ("P1.0", FISCAL),
        ("P1.0", ECONOMIC),
        ("P1.1", FISCAL),
        ("W1.0", FISCAL),
        ("W1.0", SOCIAL),
        ("W1.1", FISCAL),
    ]
    bench = found["P1.0", FISCAL]
    assert (bench.value, bench.unit, bench.price_year, bench.edition) == (100, "each", "2012/13", "v0.9")
    assert (bench.book, bench.address) == ("Greater Manchester Unit Cost Database v0.9, May 2014", "a drawer")
    assert bench.licence == "Made-up Attribution 1.0 License"
    assert bench.verified and bench.theme == "Theme"


def test_an_edition_to_come_is_read_by_its_headings() -> None:
    found = by_code(later())
    heating = found["EN1.0", FISCAL]
    assert (heating.edition, heating.value, heating.price_year) == ("v3.0", 200, "2023/24")
    assert (heating.unit, heating.theme, heating.rag) == ("person per year", "Energy", "G")
    assert heating.source == "A book of benches (2024), p. 3"
    assert heating.book.endswith("v3.0, November 2025")
    assert found["EN1.0", ECONOMIC].value == Decimal("1.5") and found["EN1.0", ECONOMIC].agency == "society"
    assert found["EN1.1", FISCAL].agency == "nhs"


def test_its_updated_values_are_worked_out_again_too() -> None:
    told = check_workbook(later())
    assert (told.edition.name, told.price_year, told.rows) == ("v3.0", "2024/25", 4)
    assert (len(told.updated), told.amiss, [each.code for each in told.alone]) == (4, (), ["EN1.3"])


def test_an_agency_that_is_not_listed_is_kept_in_its_own_words() -> None:
    heating = by_code(later())["EN1.0", FISCAL]
    assert (heating.agency, heating.agency_part) == ("not-stated", "Department for Benches, Parks")


def test_a_row_without_a_code_is_named_by_its_sheet_and_row() -> None:
    cost = by_code(later())["Energy and benches!7", FISCAL]
    assert (cost.value, cost.note) == (9, NO_CODE)


def test_a_value_of_no_year_is_kept_and_not_verified() -> None:
    cost = by_code(later())["EN1.3", FISCAL]
    assert (cost.price_year, cost.verified, cost.unit) == ("", False, "FTE")


@pytest.mark.parametrize("missing", [0, 1, 4, 5, 6])
def test_a_column_that_is_missing_leaves_only_its_own_words_out(missing: int) -> None:
    sheets = small()
    for row in sheets["Parks"]:
        del row[missing]
    found = by_code(sheets)
    assert [found[key].value for key in (("P1.0", FISCAL), ("P1.0", ECONOMIC), ("P1.1", FISCAL))] == [100, 10, 50]


def test_what_is_a_transfer_is_taken_from_the_comment_and_a_doubt_is_said() -> None:
    found = by_code(later())
    assert [cost.code for cost in found.values() if cost.transfer] == ["EN1.1"]
    assert found["EN1.3", FISCAL].note == PERHAPS_TRANSFER


@pytest.mark.parametrize("cell", [1e300, -0.0, 3.0, 12_345_678_901_234_567_890, 0.1])
def test_a_number_of_any_size_is_read_as_it_is(cell: float) -> None:
    sheets = small()
    sheets["Parks"][2][7] = cell
    assert by_code(sheets)["P1.0", FISCAL].value == Decimal(str(cell))


def test_the_workbook_wins_on_the_shelf() -> None:
    found = unit_cost_catalogue().with_book(unit_costs_of(later()))
    assert found.find("EN1.0", FISCAL).edition == "v3.0"
    assert found.find("SS3.1").edition == "v1.4"


def test_what_is_not_the_workbook_is_said_in_a_sentence() -> None:
    with pytest.raises(NotTheUnitCostDatabase, match="This is not the Unit Cost Database"):
        unit_costs_of({"Rota": [["Monday", "Sam"]]})


cells = st.one_of(st.text(max_size=5), st.floats(), st.integers(-9, 9), st.booleans(), st.none(), st.just("2012/13"))


@given(st.dictionaries(st.sampled_from(list(later())), st.lists(st.lists(cells, max_size=20), max_size=9), max_size=3))
def test_whatever_the_cells_it_reads_them_or_says_why_not(found: dict[str, Any]) -> None:
    with suppress(NotTheUnitCostDatabase):
        assert all(cost.value.is_finite() for cost in unit_costs_of({**later(), **found}))
