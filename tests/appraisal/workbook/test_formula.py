"""Formulas: what they say, what they come to, and that the two belong together."""

import pytest

from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.formula import Formula, Value, formula
from act.appraisal.workbook.functions import (
    absolute,
    and_,
    cell_at,
    count,
    count_of,
    floor,
    if_,
    is_number,
    lookup,
    lookup_band,
    maximum,
    minimum,
    minimum_of,
    or_,
    or_else,
    pounds_and_pence,
    power,
    sum_,
    sum_product,
    sum_where,
)

HERE, THERE = "Here", "There"


def _column(*values: Value, sheet: str = HERE, column: int = 0) -> Range:
    return Range([Cell(sheet, row, column, value) for row, value in enumerate(values)])


two, three, away, empty, yes = (
    Cell(HERE, 0, 0, 2.0),
    Cell(HERE, 1, 0, 3.0),
    Cell(THERE, 4, 2, 5.0),
    Cell(HERE, 2, 0, None),
    Cell(HERE, 3, 0, "Yes"),
)
numbers, more = _column(1.0, 2.0, 4.0), _column(10.0, 20.0, 40.0, column=1)
said = _column("yes", "no", "YES", column=2)
none = Range([])


@pytest.mark.parametrize(
    ("formula", "text", "value"),
    [
        (two + three * away, "A1+A2*There!C5", 17.0),
        ((two + three) * away, "(A1+A2)*There!C5", 25.0),
        (two - (three - away), "A1-(A2-There!C5)", 4.0),
        (two / (three / away), "A1/(A2/There!C5)", 2 / (3 / 5)),
        (two * three / away, "A1*A2/There!C5", 1.2),
        (1 - two, "1-A1", -1.0),
        (0.5 / two, "0.5/A1", 0.25),
        ((two + 1).raised(three), "(A1+1)^A2", 27.0),
        (empty + 1, "A3+1", 1.0),
        (two > three, "A1>A2", False),
        (two + 1 >= 3, "A1+1>=3", True),
        (two < 0.000001, "A1<0.000001", False),
        (yes.says("yes"), 'A4="yes"', True),
        (yes.differs("no"), 'A4<>"no"', True),
        (yes.then(" and ").then("no"), 'A4&" and "&"no"', "Yes and no"),
        (formula('say "so"'), '"say ""so"""', 'say "so"'),
        (sum_(numbers), "SUM(A1:A3)", 7.0),
        (sum_(Range([away])), "SUM(There!C5)", 5.0),
        (sum_(none), "0", 0.0),
        (sum_product(numbers, more), "SUMPRODUCT(A1:A3,B1:B3)", 210.0),
        (sum_product(none, none), "0", 0.0),
        (sum_where(said, "yes", numbers), 'SUMIF(C1:C3,"yes",A1:A3)', 5.0),
        (count(_column(1.0, None, "x")), "COUNT(A1:A3)", 1.0),
        (count_of(said, "yes"), 'COUNTIF(C1:C3,"yes")', 2.0),
        (minimum(two, three, 1), "MIN(A1,A2,1)", 1.0),
        (maximum(two, 2.5), "MAX(A1,2.5)", 2.5),
        (minimum_of(_column("", 4.0, 3.0)), "MIN(A1:A3)", 3.0),
        (absolute(two - three), "ABS(A1-A2)", 1.0),
        (floor(two / three), "INT(A1/A2)", 0.0),
        (and_(two > 1, three > 1), "AND(A1>1,A2>1)", True),
        (or_(two > 9, three > 9), "OR(A1>9,A2>9)", False),
        (is_number(yes), "ISNUMBER(A4)", False),
        (cell_at(more, two), "INDEX(B1:B3,A1)", 20.0),
        (lookup(formula("no"), said, more), 'INDEX(B1:B3,MATCH("no",C1:C3,0))', 20.0),
        (lookup_band(three, numbers, more), "LOOKUP(A2,A1:A3,B1:B3)", 20.0),
        (lookup_band(formula(4), numbers, more), "LOOKUP(4,A1:A3,B1:B3)", 40.0),
        (if_(two > 3, "big", two), 'IF(A1>3,"big",A1)', 2.0),
        (or_else(two, "none"), 'IFERROR(A1,"none")', 2.0),
        (or_else(Cell(HERE, 0, 0, 1e300) * Cell(HERE, 0, 1, 1e300), "none"), 'IFERROR(A1*B1,"none")', "none"),
    ],
)
def test_a_formula_says_what_it_comes_to(formula: Formula, text: str, value: Value) -> None:
    assert formula.written(HERE) == text
    assert formula.value == value


def test_a_branch_that_is_not_taken_needs_no_value() -> None:
    assert if_(two > 0, two, 1 / empty).value == 2


def test_nothing_multiplied_no_times_is_one_as_the_engine_has_it_and_some_spreadsheets_do_not() -> None:
    assert power(formula(0), formula(0)).value == 1
    assert power(formula(0.5), formula(2)).value == 0.25


def test_words_where_a_number_is_needed_are_refused() -> None:
    with pytest.raises(TypeError, match="“Yes” stands where a number is needed"):
        _ = (yes + 1).value


@pytest.mark.parametrize(
    ("pounds", "words"),
    [
        (5.4797, "£5.48"),
        (1_234.5, "£1,234.50"),
        (-0.5, "-£0.50"),
        (2.675, "£2.68"),
        (0.005, "£0.01"),
        (1e15, "£1,000,000,000,000,000.00"),
    ],
)
def test_pounds_in_a_sentence_are_rounded_as_a_spreadsheet_rounds_them(pounds: float, words: str) -> None:
    assert pounds_and_pence(formula(pounds)).value == words
