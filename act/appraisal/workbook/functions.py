"""The functions of a spreadsheet that the workbook uses, each with its text and its meaning."""

import math
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.formula import Formula, Operand, Value, formula


def if_(condition: Formula, then: Operand, otherwise: Operand) -> Formula:
    """Choose one or the other. Only the one that is taken is worked out."""
    one, other = formula(then), formula(otherwise)
    return _called("IF", (condition, one, other), lambda: one.value if condition.value else other.value)


def or_else(of: Formula, otherwise: Operand) -> Formula:
    """Take a number, or something else where it is beyond all numbers."""
    other = formula(otherwise)
    return _called("IFERROR", (of, other), lambda: of.value if math.isfinite(of.number) else other.value)


def and_(*conditions: Formula) -> Formula:
    """Tell whether all hold."""
    return _called("AND", conditions, lambda: all(each.value for each in conditions))


def or_(*conditions: Formula) -> Formula:
    """Tell whether any holds."""
    return _called("OR", conditions, lambda: any(each.value for each in conditions))


def is_number(of: Formula) -> Formula:
    """Tell whether it is a number, and not words or an empty cell."""
    return _called("ISNUMBER", (of,), lambda: isinstance(of.value, float))


def sum_(of: Range) -> Formula:
    """Add up a range."""
    return _of_ranges("SUM", (of,), lambda: math.fsum(of.numbers))


def sum_product(*of: Range) -> Formula:
    """Multiply what stands at the same place in each range, and add up."""
    return _of_ranges(
        "SUMPRODUCT",
        of,
        lambda: math.fsum(math.prod(each) for each in zip(*(one.numbers for one in of), strict=True)),
    )


def sum_where(labels: Range, words: str, of: Range) -> Formula:
    """Add up those at whose place another range says some words."""

    def worked() -> float:
        pairs = zip(labels, of.numbers, strict=True)
        return math.fsum(number for each, number in pairs if each.says(words).value)

    if not len(of):
        return formula(0)
    asked = formula(words)
    return Formula(lambda sheet: f"SUMIF({labels.written(sheet)},{asked.written(sheet)},{of.written(sheet)})", worked)


def count(of: Range) -> Formula:
    """Count the cells that hold a number."""
    return _of_ranges("COUNT", (of,), lambda: float(sum(isinstance(cell.value, float) for cell in of)))


def count_of(of: Range, words: str) -> Formula:
    """Count the cells that say some words."""
    if not len(of):
        return formula(0)
    asked = formula(words)
    return Formula(
        lambda sheet: f"COUNTIF({of.written(sheet)},{asked.written(sheet)})",
        lambda: float(sum(bool(cell.says(words).value) for cell in of)),
    )


def minimum_of(of: Range) -> Formula:
    """Return the least number of a range, leaving words out."""
    return _of_ranges(
        "MIN", (of,), lambda: min((cell.value for cell in of if isinstance(cell.value, float)), default=0.0)
    )


def maximum_of(of: Range) -> Formula:
    """Return the greatest number of a range, leaving words out."""
    return _of_ranges(
        "MAX", (of,), lambda: max((cell.value for cell in of if isinstance(cell.value, float)), default=0.0)
    )


def minimum(*of: Operand) -> Formula:
    """Return the least of some numbers."""
    each = [formula(one) for one in of]
    return _called("MIN", each, lambda: min(one.number for one in each))


def maximum(*of: Operand) -> Formula:
    """Return the most of some numbers."""
    each = [formula(one) for one in of]
    return _called("MAX", each, lambda: max(one.number for one in each))


def absolute(of: Formula) -> Formula:
    """Return a number without its sign."""
    return _called("ABS", (of,), lambda: abs(of.number))


def sign(of: Formula) -> Formula:
    """Return 1 of a number above nothing, -1 of one below, 0 of nothing."""
    return _called("SIGN", (of,), lambda: float((of.number > 0) - (of.number < 0)))


def floor(of: Formula) -> Formula:
    """Return the whole number at or below a number."""
    return _called("INT", (of,), lambda: float(math.floor(of.number)))


def power(base: Formula, times: Formula) -> Formula:
    """Multiply a number with itself so many times. No times is 1, of nothing too; some spreadsheets refuse that."""
    return if_(times <= 0, 1, base.raised(times))


def cell_at(of: Range, place: Formula) -> Formula:
    """Return the cell at a place, counted from 1."""
    return Formula(
        lambda sheet: f"INDEX({of.written(sheet)},{place.written(sheet)})", lambda: of[round(place.number) - 1].value
    )


def lookup(words: Formula, beside: Range, of: Range) -> Formula:
    """Find what stands in `of` where `beside` says the words."""

    def worked() -> Value:
        return next(one.value for label, one in zip(beside, of, strict=True) if label.says(str(words.value)).value)

    return Formula(
        lambda sheet: f"INDEX({of.written(sheet)},MATCH({words.written(sheet)},{beside.written(sheet)},0))",
        worked,
    )


def lookup_band(number: Formula, beginnings: Range, of: Range) -> Formula:
    """Find what stands in `of` beside the last beginning that the number has reached. Beginnings climb."""

    def worked() -> Value:
        return [one.value for begins, one in zip(beginnings, of, strict=True) if begins.number <= number.number][-1]

    return Formula(
        lambda sheet: f"LOOKUP({number.written(sheet)},{beginnings.written(sheet)},{of.written(sheet)})", worked
    )


def pounds_and_pence(of: Formula) -> Formula:
    """Write a number of pounds in words, as "-£1,234.50"."""

    def worked() -> str:
        pence = Decimal(repr(abs(of.number))).quantize(Decimal("0.01"), ROUND_HALF_UP)
        return f"{'-' if of.number < 0 else ''}£{pence:,.2f}"

    return Formula(lambda sheet: f'TEXT({of.written(sheet)},"£#,##0.00;-£#,##0.00")', worked)


def _called(name: str, given: list[Formula] | tuple[Formula, ...], worked: Callable[[], Value]) -> Formula:
    return Formula(lambda sheet: f"{name}({','.join(each.written(sheet) for each in given)})", worked)


def _of_ranges(name: str, given: tuple[Range, ...], worked: Callable[[], Value]) -> Formula:
    if not all(len(each) for each in given):
        return formula(0)
    return Formula(lambda sheet: f"{name}({','.join(each.written(sheet) for each in given)})", worked)
