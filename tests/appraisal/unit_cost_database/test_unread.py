"""What is not read of a unit cost workbook is named: nothing that looks like a cost is left out without a word."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from act.appraisal.unit_cost import unit_cost_catalogue
from act.appraisal.unit_cost_database.check import check_workbook
from act.appraisal.unit_cost_database.layout import NotTheUnitCostDatabase
from act.appraisal.unit_cost_database.unit_costs import unit_costs_of
from tests.appraisal.unit_cost_database.small_workbook import later, small

Book = dict[str, Any]


def _put(place: tuple[str, int, int], cell: object) -> Callable[[Book], None]:
    sheet, row, column = place

    def change(book: Book) -> None:
        book[sheet][row][column] = cell

    return change


def _without_heading(book: Book) -> None:
    book["Parks"][0][2] = ""


def _without_detail_heading(book: Book) -> None:
    book["Parks"][0][3] = "What it is"


def _without_classes(book: Book) -> None:
    for column in (7, 10, 13):
        book["Parks"][0][column] = "Pounds"


def _far_down(book: Book) -> None:
    book["Parks"] = [[] for _ in range(120)] + book["Parks"]


def _without_update(book: Book) -> None:
    book["Parks"][1][9] = "Now"


def _misspelt_and_typed_as_text(book: Book) -> None:
    book["Parks"][0][7] = "Fiscl Cost"
    for row, cell in zip(book["Parks"][2:4], ("£100", "1,050.50"), strict=True):
        row[7] = cell


def _one_row_of_headings(book: Book) -> None:
    """Headings in one row, the class misspelt."""
    heads = book["Parks"][0]
    heads[7:10], heads[10:13] = ["Fiscl value", "Year", "Updated"], ["Economic value", "Year", "Updated"]
    del book["Parks"][1]


FAULTS: dict[str, tuple[Callable[[Book], None], str]] = {
    "no heading of codes": (
        _without_heading,
        "Parks looks like a sheet of costs (6 numbers) and is not read: row 1 has no heading “Cost code”.",
    ),
    "no heading of details": (
        _without_detail_heading,
        "Parks looks like a sheet of costs (6 numbers) and is not read: row 1 has no heading “Cost / saving detail”.",
    ),
    "no heading of a class": (
        _without_classes,
        "Parks looks like a sheet of costs (6 numbers) and is not read: row 1 has no heading “Fiscal”, “Economic” or "
        "“Social”.",
    ),
    "headings far down": (
        _far_down,
        "Parks looks like a sheet of costs (6 numbers) and is not read: its headings are in row 121, and are looked "
        "for in the first 100.",
    ),
    "a class misspelt": (
        _put(("Parks", 0, 7), "Fiscl Cost"),
        "Parks, column H (“Fiscl Cost, Estimated cost/saving”), holds 2 numbers and is not read. Should its heading be "
        "“Fiscal”?",
    ),
    "a class misspelt in one row of headings": (
        _one_row_of_headings,
        "Parks, column H (“Fiscl value”), holds 2 numbers and is not read. Should its heading be “Fiscal”?",
    ),
    "a class misspelt and its numbers typed as text": (
        _misspelt_and_typed_as_text,
        "Parks, column H (“Fiscl Cost, Estimated cost/saving”), holds 2 numbers and is not read. Should its heading be "
        "“Fiscal”?",
    ),
    "an update of another name": (
        _without_update,
        "Parks, column J (“Fiscal value, Now”), holds 2 numbers and is not read.",
    ),
    "a value without words": (
        _put(("Parks", 3, 3), ""),
        "Parks, row 4 (P1.1), has a value and no “Cost / saving detail”, so it is not read.",
    ),
    "one code for two rows": (
        _put(("Ponds", 2, 2), "P1.0"),
        "P1.0 is the code of 2 rows: Parks, row 3, and Ponds, row 3.",
    ),
}


@pytest.mark.parametrize(("change", "sentence"), FAULTS.values(), ids=FAULTS)
def test_what_looks_like_a_cost_and_is_not_read_is_named(change: Callable[[Book], None], sentence: str) -> None:
    book = small()
    change(book)
    check = check_workbook(book)
    assert sentence in check.not_read
    assert check.faults >= 1


@pytest.mark.parametrize(("change", "sentence"), FAULTS.values(), ids=FAULTS)
def test_no_model_is_priced_from_such_a_workbook(change: Callable[[Book], None], sentence: str) -> None:
    """A code that is not read would be looked up in another edition."""
    book = small()
    change(book)
    with pytest.raises(NotTheUnitCostDatabase):
        unit_costs_of(book)


@pytest.mark.parametrize("down", [1, 5, 12, 97])
def test_headings_may_be_lower_down(down: int) -> None:
    book = small()
    book["Parks"] = [[""] * 5 for _ in range(down)] + book["Parks"]
    check = check_workbook(book)
    assert (check.rows, len(check.updated), check.faults) == (4, 5, 0)


@pytest.mark.parametrize(
    ("cell", "sentence"),
    [
        ("£50", "“£50” is not a number."),
        ("50", "“50” is text and not a number."),
        ("1,234.50", "“1,234.50” is text and not a number."),
        ("#REF!", "“#REF!” is not a number."),
        (True, "“True” is not a number."),
    ],
)
def test_text_in_a_cell_of_numbers_is_named(cell: object, sentence: str) -> None:
    for column in (7, 9):
        book = small()
        book["Parks"][3][column] = cell
        (amiss,) = check_workbook(book).amiss
        assert amiss.sentence.startswith("Parks, row 4 (P1.1), fiscal: ") and amiss.sentence.endswith(sentence)
    with pytest.raises(NotTheUnitCostDatabase, match="Parks, row 4"):
        unit_costs_of({**small(), "Parks": [*small()["Parks"][:3], [*small()["Parks"][3][:7], cell]]})


def test_a_text_where_no_update_stands_is_named_too() -> None:
    book = small()
    book["Ponds"][3][7] = "to follow"
    (amiss,) = check_workbook(book).amiss
    assert amiss.sentence == "Ponds, row 4 (W1.1), fiscal: “to follow” is not a number."


def test_words_that_are_left_out_are_no_fault() -> None:
    check = check_workbook(later())
    assert [(each.heading, each.money) for each in check.unread_columns] == [
        ("New in v3?", False),
        ("Fiscal value (£), Quality", False),
    ]
    assert check.faults == 0


def test_numbers_that_are_no_pounds_are_named_and_no_fault() -> None:
    book = small()
    for row, cell in zip(book["Parks"], ("Sample size", "", 12, 30, ""), strict=True):
        row.append(cell) if len(row) > 15 else row.extend([""] * (16 - len(row)) + [cell])
    check = check_workbook(book)
    assert [(each.column, each.heading, each.numbers) for each in check.unread_columns if each.numbers] == [
        ("Q", "Sample size", 2)
    ]
    assert check.faults == 0


def _published() -> Book:
    """Two values of the edition that ships, as it was published."""
    costs = {cost.code: cost for cost in unit_cost_catalogue().costs.values() if cost.edition == "v1.4"}
    book = small()
    book["Introduction"][1] = ["", "Unit Cost Database (v.1.4) - Introduction"]
    del book["Ponds"], book["Parks"][4:]
    for row, code in zip(book["Parks"][2:], ("SS3.1", "SS1.0"), strict=True):
        cost = costs[code]
        row[2:] = [code, cost.title, "Each", "Council", "", float(cost.value), "2014/15", float(cost.value)]
        book["Lookups"][4][2] = "2014/15"
    return book


def test_a_workbook_that_calls_itself_a_published_edition_is_compared_with_it() -> None:
    book = _published()
    book["Parks"][2][7] = book["Parks"][2][9] = 4000.0
    unlike = check_workbook(book).unlike
    value = next(
        cost for cost in unit_cost_catalogue().costs.values() if (cost.code, cost.edition) == ("SS3.1", "v1.4")
    )
    assert value.value == Decimal(2947)
    assert unlike[0] == ("Parks, row 3 (SS3.1), fiscal: 4000.0 of 2014/15; v1.4 was published with 2947 of 2013/14.")
    assert unlike[-1].startswith("777 of the 779 values with a code that v1.4 was published with are not read here: ")


def test_an_edition_that_does_not_ship_is_compared_with_nothing() -> None:
    assert check_workbook(small()).unlike == ()
