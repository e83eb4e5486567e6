"""The functions of a spreadsheet that the workbook uses, each with its text and its meaning."""

import math
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.formula import Expression, Operand, Value, expression


def if_(condition: Expression, then: Operand, otherwise: Operand) -> Expression:
    """One or the other. Only the one that is taken is worked out."""
    one, other = expression(then), expression(otherwise)
    return _called("IF", (condition, one, other), lambda: one.value if condition.value else other.value)


def or_else(of: Expression, otherwise: Operand) -> Expression:
    """A number, or something else where it is beyond all numbers."""
    other = expression(otherwise)
    return _called("IFERROR", (of, other), lambda: of.value if math.isfinite(of.number) else other.value)


def and_(*conditions: Expression) -> Expression:
    """Whether all hold."""
    return _called("AND", conditions, lambda: all(each.value for each in conditions))


def or_(*conditions: Expression) -> Expression:
    """Whether any holds."""
    return _called("OR", conditions, lambda: any(each.value for each in conditions))


def is_number(found: Expression) -> Expression:
    """Whether it is a number, and not words or an empty cell."""
    return _called("ISNUMBER", (found,), lambda: isinstance(found.value, float))


def sum_(of: Range) -> Expression:
    """The sum."""
    return _of_ranges("SUM", (of,), lambda: math.fsum(of.numbers))


def sum_of_products(*of: Range) -> Expression:
    """The sum of what stands at the same place in each range, multiplied."""
    return _of_ranges(
        "SUMPRODUCT",
        of,
        lambda: math.fsum(math.prod(each) for each in zip(*(one.numbers for one in of), strict=True)),
    )


def sum_where(said: Range, words: str, of: Range) -> Expression:
    """The sum of those at whose place another range says some words."""

    def worked() -> float:
        pairs = zip(said, of.numbers, strict=True)
        return math.fsum(number for each, number in pairs if each.says(words).value)

    if not len(of):
        return expression(0)
    asked = expression(words)
    return Expression(lambda sheet: f"SUMIF({said.written(sheet)},{asked.written(sheet)},{of.written(sheet)})", worked)


def how_many(of: Range) -> Expression:
    """How many cells hold a number."""
    return _of_ranges("COUNT", (of,), lambda: float(sum(isinstance(cell.value, float) for cell in of)))


def how_many_say(of: Range, words: str) -> Expression:
    """How many cells say some words."""
    if not len(of):
        return expression(0)
    asked = expression(words)
    return Expression(
        lambda sheet: f"COUNTIF({of.written(sheet)},{asked.written(sheet)})",
        lambda: float(sum(bool(cell.says(words).value) for cell in of)),
    )


def least_in(of: Range) -> Expression:
    """The least number of a range, leaving words out."""
    return _of_ranges(
        "MIN", (of,), lambda: min((cell.value for cell in of if isinstance(cell.value, float)), default=0.0)
    )


def least(*of: Operand) -> Expression:
    """The least of some numbers."""
    each = [expression(one) for one in of]
    return _called("MIN", each, lambda: min(one.number for one in each))


def most(*of: Operand) -> Expression:
    """The most of some numbers."""
    each = [expression(one) for one in of]
    return _called("MAX", each, lambda: max(one.number for one in each))


def size(of: Expression) -> Expression:
    """A number without its sign."""
    return _called("ABS", (of,), lambda: abs(of.number))


def whole(of: Expression) -> Expression:
    """The whole number at or below a number."""
    return _called("INT", (of,), lambda: float(math.floor(of.number)))


def power(base: Expression, times: Expression) -> Expression:
    """A number multiplied with itself so many times. None of it is 1, of nothing too; some spreadsheets refuse that."""
    return if_(times <= 0, 1, base.raised(times))


def at(of: Range, place: Expression) -> Expression:
    """The cell at a place, counted from 1."""
    return Expression(
        lambda sheet: f"INDEX({of.written(sheet)},{place.written(sheet)})", lambda: of[round(place.number) - 1].value
    )


def found_in(words: Expression, beside: Range, of: Range) -> Expression:
    """What stands in `of` where `beside` says the words."""

    def worked() -> Value:
        return next(one.value for said, one in zip(beside, of, strict=True) if said.says(str(words.value)).value)

    return Expression(
        lambda sheet: f"INDEX({of.written(sheet)},MATCH({words.written(sheet)},{beside.written(sheet)},0))",
        worked,
    )


def in_band(number: Expression, beginnings: Range, of: Range) -> Expression:
    """What stands in `of` beside the last beginning that the number has reached. Beginnings climb."""

    def worked() -> Value:
        return [one.value for begins, one in zip(beginnings, of, strict=True) if begins.number <= number.number][-1]

    return Expression(
        lambda sheet: f"LOOKUP({number.written(sheet)},{beginnings.written(sheet)},{of.written(sheet)})", worked
    )


def pounds_and_pence(of: Expression) -> Expression:
    """A number of pounds in words, as "-£1,234.50"."""

    def worked() -> str:
        pence = Decimal(repr(abs(of.number))).quantize(Decimal("0.01"), ROUND_HALF_UP)
        return f"{'-' if of.number < 0 else ''}£{pence:,.2f}"

    return Expression(lambda sheet: f'TEXT({of.written(sheet)},"£#,##0.00;-£#,##0.00")', worked)


def _called(name: str, given: list[Expression] | tuple[Expression, ...], worked: Callable[[], Value]) -> Expression:
    return Expression(lambda sheet: f"{name}({','.join(each.written(sheet) for each in given)})", worked)


def _of_ranges(name: str, given: tuple[Range, ...], worked: Callable[[], Value]) -> Expression:
    if not all(len(each) for each in given):
        return expression(0)
    return Expression(lambda sheet: f"{name}({','.join(each.written(sheet) for each in given)})", worked)
