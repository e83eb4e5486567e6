"""A unit cost workbook as unit costs: what a reader's own copy, of v1.4 or later, adds to the catalogue.

Neither limits nor derivations are carried: they stand in the workbook, in the comment column beside each value.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from act.appraisal.agencies import NOT_STATED, SOCIETY, agency_named
from act.appraisal.unit_cost import UnitCost, ValueClass
from act.appraisal.unit_cost_database.layout import (
    TITLE,
    Edition,
    NotTheUnitCostDatabase,
    SheetColumns,
    Sheets,
    edition,
    number,
    text,
    themes,
)
from act.appraisal.unit_cost_database.unread import not_read, texts_for_numbers

LICENCES = {"Creative Commons Attribution 4.0 International License": "CC BY 4.0"}
NO_CODE = "The workbook gives this row no code: it is named by its sheet and row"
PART_TRANSFER = "Part of it is a transfer payment that public value leaves out: use the rows it is made of"
PERHAPS_TRANSFER = "The workbook's comment speaks of a transfer payment: read it before counting this in public value"


def unit_costs_of(sheets: Sheets, address: str = "") -> tuple[UnitCost, ...]:
    """Read every value of a workbook as a unit cost of its edition, in the order of its sheets and rows.

    A row without a code is keyed by its sheet and row ("Crime!58", the only one in v1.4). A value counts as verified
    when the workbook states the year whose money it is in; one without is kept with an empty price year. The agencies
    of a row belong to its fiscal value only (sheet Guidance), so economic and social values stand under society. A
    fiscal value is a transfer where the comment says that the saving is one and should be excluded.

    `address`: where the workbook was found. Raises NotTheUnitCostDatabase, also when a cost could not be read or could
    be read in two ways: a model that names its code would get another edition's price without a word.
    """
    which = edition(sheets)
    _check_all_read(sheets)
    costs = [
        cost
        for sheet, columns, lines in themes(sheets)
        for row, cells in enumerate(lines, start=columns.first)
        if text(cells, columns.detail)
        for cost in _Row(which, address, f"{sheet}!{row}", columns, cells).costs()
    ]
    partly = {cost.code for cost in costs if cost.note == PART_TRANSFER}
    return tuple(replace(cost, transfer=True) if _is_benefit(cost, partly) else cost for cost in costs)


def _check_all_read(sheets: Sheets) -> None:
    faults = [*not_read(sheets), *texts_for_numbers(sheets)]
    if faults:
        more = f" There are {len(faults) - 1:,} more such; act costs unit-costs names them." if len(faults) > 1 else ""
        raise NotTheUnitCostDatabase(f"{faults[0]}{more}")


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of costs: up to three values."""

    edition: Edition
    address: str
    where: str
    columns: SheetColumns
    cells: Sequence[object]

    def costs(self) -> Iterator[UnitCost]:
        for name, place in self.columns.values.items():
            value = number(self.cells, place.value)
            if value is not None:
                yield self._cost(ValueClass(name), _plain(value), self._text(place.year))

    def _cost(self, value_class: ValueClass, value: Decimal, year: str) -> UnitCost:
        code, fiscal = self._text(self.columns.code), value_class is ValueClass.FISCAL
        agency, part = self._agency() if fiscal else (SOCIETY, "")
        transfer, note = self._transfer() if fiscal else (False, "")
        return UnitCost(
            code=code or self.where,
            title=self._text(self.columns.detail),
            value=value,
            unit=_unit(self._text(self.columns.unit)),
            price_year=year,
            edition=self.edition.name,
            agency=agency,
            agency_part=part,
            value_class=value_class,
            licence=LICENCES.get(self.edition.licence, self.edition.licence),
            book=f"{TITLE} {self.edition.name}{f', {self.edition.updated}' if self.edition.updated else ''}",
            source=self._text(self.columns.source),
            address=self.address,
            verified=bool(year),
            theme=self._text(self.columns.theme).capitalize(),
            rag=self._text(self.columns.rag),
            transfer=transfer,
            note=note if code else NO_CODE,
        )

    def _agency(self) -> tuple[str, str]:
        """Read the key of level 1 and the words of level 2; words of an unknown level 1 are kept beside them."""
        named, part = self._text(self.columns.agency), self._text(self.columns.agency_part).strip("-")
        known = agency_named(named)
        return (known.key, part) if known else (NOT_STATED, ", ".join(filter(None, [named, part])))

    def _transfer(self) -> tuple[bool, str]:
        """Tell whether all of the fiscal value is a transfer, and what to say when part of it may be."""
        comment = self._text(self.columns.comment)
        if "transfer payment" not in comment:
            return False, ""
        if "from benefits payments should be excluded" in comment:
            return False, PART_TRANSFER
        return (True, "") if "saving should be excluded" in comment else (False, PERHAPS_TRANSFER)

    def _text(self, place: int | None) -> str:
        return text(self.cells, place)


def _is_benefit(cost: UnitCost, partly: set[str]) -> bool:
    """Tell whether a part is the benefits payments of a value that is partly a transfer."""
    return cost.title.endswith("benefits payments") and any(cost.code.startswith(f"{code}.") for code in partly)


def _plain(value: Decimal) -> Decimal:
    """Write 2947 for 2947.0, as a reader does."""
    return Decimal(int(value)) if value == value.to_integral_value() else value


def _unit(words: str) -> str:
    """Read what it is for one of: "week" of "Per week", "each" of "Each"."""
    words = words.removeprefix("Per ").removeprefix("per ")
    return words if words.isupper() else words[:1].lower() + words[1:]
