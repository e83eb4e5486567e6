"""How a file discounts: a rate of its own for every year, or a schedule with the rows that it and its lines ask for."""

from collections.abc import Iterable

from act.appraisal.discount import STANDARD, DiscountSchedule, schedule, schedules
from act.appraisal.model import Benefit, Discounting
from act.appraisal.model.error import wrong_in
from act.appraisal.model.suggestions import suggestion
from act.appraisal.reading.context import ModelContext
from act.appraisal.reading.quantities import quantity
from act.appraisal.reading.toml_table import TomlTable

ROW = "discount_row"


def discounting_of(head: TomlTable, context: ModelContext, benefits: Iterable[Benefit]) -> Discounting:
    """Read how [appraisal] discounts. Raises ModelError."""
    value = head.raw("discount")
    if value is None:
        raise head.unusable("discount", 'give a schedule such as "green-book-2022", or a rate such as 0.035')
    asking = {line.discount_row: line.key for line in benefits if line.discount_row}
    if isinstance(value, str) and value not in context.inputs:
        own = head.text(ROW, STANDARD)
        rows = {"": _row(head, value, own, head.place)}
        return Discounting(
            name=value, rows=rows | {row: _row(head, value, row, place) for row, place in asking.items()}
        )
    if ROW in head:
        asking[head.text(ROW)] = head.place
    for row, place in asking.items():
        raise head.wrong("discount", f"[{place}] asks for the row “{row}” of a schedule; give a schedule here.")
    return Discounting(name="a rate of this file", rate=quantity(head, "discount", context.inputs))


def _row(head: TomlTable, edition: str, row: str, place: str) -> DiscountSchedule:
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
        raise wrong_in(place, ROW, f"the schedule {edition} has no row “{row}”; its rows are {rows}.") from None
