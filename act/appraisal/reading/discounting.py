"""How a file discounts: a rate of its own for every year, or a schedule with the rows that it and its lines ask for."""

from collections.abc import Iterable

from act.appraisal.discount import STANDARD, DiscountSchedule, schedule, schedules
from act.appraisal.model import Benefit, Cost, Discounting, Quantity, fixed
from act.appraisal.model.error import wrong_in
from act.appraisal.model.suggestions import suggestion
from act.appraisal.reading.context import ModelContext
from act.appraisal.reading.quantities import quantity
from act.appraisal.reading.toml_table import TomlTable

ROW = "discount_row"
ROWS = "discount_rows"
ZERO = "zero"
"""The row that every file has: a pound counts the same in every year."""


def discounting_of(head: TomlTable, context: ModelContext, lines: Iterable[Cost | Benefit]) -> Discounting:
    """Read how [appraisal] discounts. Raises ModelError."""
    value = head.raw("discount")
    if value is None:
        raise head.unusable("discount", 'give a schedule such as "green-book-2022", or a rate such as 0.035')
    asking = {line.discount_row: line.key for line in lines if line.discount_row}
    if isinstance(value, str) and value not in context.inputs:
        if ROWS in head:
            raise head.wrong(
                ROWS, f"the schedule {value} has rows of its own; give a rate in discount, or leave {ROWS} out."
            )
        own = head.text(ROW, STANDARD)
        rows = {"": _row(head, value, own, head.place)}
        return Discounting(
            name=value, rows=rows | {row: _row(head, value, row, place) for row, place in asking.items()}
        )
    if ROW in head:
        asking[head.text(ROW)] = head.place
    rates = _own_rates(head, context)
    for row, place in asking.items():
        if row not in rates:
            raise head.wrong(
                "discount",
                f"[{place}] asks for the row “{row}” of a schedule; give a schedule here, or the rate of that row in "
                f"[appraisal], {ROWS} = {{ {row} = 0.015 }}.",
            )
    used = {row: rates[row] for row in asking}
    if ROW in head:
        return Discounting(name="rates of this file", rates={"": rates[head.text(ROW)], **used})
    return Discounting(
        name="rates of this file" if used else "a rate of this file",
        rates={"": quantity(head, "discount", context.inputs), **used},
    )


def _own_rates(head: TomlTable, context: ModelContext) -> dict[str, Quantity]:
    """Read the rates that a file gives its own rows, and the row that is not discounted."""
    zero = {ZERO: fixed(f"{head.at(ROWS)}.{ZERO}", 0.0)}
    if ROWS not in head:
        return zero
    table = head.table(ROWS)
    given = {row: quantity(table, row, context.inputs) for row in table.named()}
    table.close()
    return zero | given


def _row(head: TomlTable, edition: str, row: str, place: str) -> DiscountSchedule:
    if row == ZERO:
        return schedule("none")
    editions = list(dict.fromkeys(each.edition for each in schedules()))
    if edition not in editions:
        raise head.wrong(
            "discount",
            f"“{edition}” is no discount schedule and no input; {suggestion(edition, editions)}"
            f"schedules are {', '.join(editions)}.",
        )
    try:
        return schedule(edition, row)
    except LookupError:
        rows = ", ".join(each.row for each in schedules() if each.edition == edition)
        raise wrong_in(place, ROW, f"the schedule {edition} has no row “{row}”; its rows are {rows}, {ZERO}.") from None
