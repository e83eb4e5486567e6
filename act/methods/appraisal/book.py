"""A unit cost workbook as unit costs: what a reader's own copy, of v1.4 or later, puts on the shelf.

Neither limits nor derivations are carried: they stand in the workbook, in the comment column beside each value.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from act.methods.appraisal.agencies import NOT_STATED, SOCIETY, agency_named
from act.methods.appraisal.unit_cost import UnitCost, ValueClass
from act.methods.appraisal.workbook import Columns, Edition, Sheets, Value, edition, number, text, themes

TITLE = "Greater Manchester Unit Cost Database"
LICENCES = {"Creative Commons Attribution 4.0 International License": "CC BY 4.0"}
NO_CODE = "The workbook gives this row no code: it is named by its sheet and row"
PART_TRANSFER = "Part of it is a transfer payment that public value leaves out: use the rows it is made of"


def book_of(sheets: Sheets, address: str = "") -> tuple[UnitCost, ...]:
    """Every value of a workbook as a unit cost of its edition, in the order of its sheets and rows.

    A row without a code is keyed by its sheet and row ("Crime!58", the only one in v1.4). A value counts as verified
    when the workbook states the year whose money it is in; one without is kept with an empty price year. The agencies
    of a row belong to its fiscal value only (sheet Guidance), so economic and social values stand under society.

    `address`: where the workbook was found. Raises NotTheWorkbook.
    """
    which, costs = edition(sheets), list[UnitCost]()
    for sheet, columns, lines in themes(sheets):
        for row, cells in enumerate(lines, start=columns.first):
            if text(cells, columns.detail):
                for cost in _costs(which, f"{sheet}!{row}", columns, cells):
                    costs.append(replace(cost, address=address))
    partly = {cost.code for cost in costs if cost.note == PART_TRANSFER}
    return tuple(replace(cost, transfer=True) if _is_benefit(cost, partly) else cost for cost in costs)


def _costs(which: Edition, where: str, columns: Columns, cells: Sequence[object]) -> Iterator[UnitCost]:
    for name, place in columns.values.items():
        value = number(cells, place.value)
        if value is not None:
            yield _cost(which, where, columns, cells, ValueClass(name), place, value)


def _cost(
    which: Edition,
    where: str,
    columns: Columns,
    cells: Sequence[object],
    value_class: ValueClass,
    place: Value,
    value: Decimal,
) -> UnitCost:
    code, year = text(cells, columns.code), text(cells, place.year)
    agency, part = _agency(columns, cells) if value_class is ValueClass.FISCAL else (SOCIETY, "")
    transfer, note = _transfer(columns, cells) if value_class is ValueClass.FISCAL else (False, "")
    return UnitCost(
        code=code or where,
        title=text(cells, columns.detail),
        value=_plain(value),
        unit=_unit(text(cells, columns.unit)),
        price_year=year,
        edition=which.name,
        agency=agency,
        agency_part=part,
        value_class=value_class,
        licence=LICENCES.get(which.licence, which.licence),
        book=f"{TITLE} {which.name}{f', {which.updated}' if which.updated else ''}",
        source=text(cells, columns.source),
        address="",
        verified=bool(year),
        theme=text(cells, columns.theme).capitalize(),
        rag=text(cells, columns.rag),
        transfer=transfer,
        note=note if code else NO_CODE,
    )


def _agency(columns: Columns, cells: Sequence[object]) -> tuple[str, str]:
    """The key of level 1 and the words of level 2; words of a level 1 that is not listed are kept beside them."""
    named, part = text(cells, columns.agency), text(cells, columns.agency_part).strip("-")
    known = agency_named(named)
    return (known.key, part) if known else (NOT_STATED, ", ".join(filter(None, [named, part])))


def _transfer(columns: Columns, cells: Sequence[object]) -> tuple[bool, str]:
    """Whether all of the fiscal value is a transfer, and what to say when part of it is. Source: the comment."""
    comment = text(cells, columns.comment)
    if "transfer payment" not in comment:
        return False, ""
    return (False, PART_TRANSFER) if "from benefits payments should be excluded" in comment else (True, "")


def _is_benefit(cost: UnitCost, partly: set[str]) -> bool:
    """A constituent that is the benefits payments of a value that is partly a transfer."""
    return cost.title.endswith("benefits payments") and any(cost.code.startswith(f"{code}.") for code in partly)


def _plain(value: Decimal) -> Decimal:
    """2947 for 2947.0, as a reader writes it."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value


def _unit(words: str) -> str:
    """What it is for one of: "week" of "Per week", "each" of "Each"."""
    words = words.removeprefix("Per ").removeprefix("per ")
    return words if words.isupper() else words[:1].lower() + words[1:]
