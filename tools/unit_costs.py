"""Writes act/appraisal/unit_costs.csv from the Greater Manchester Unit Cost Database. For maintainers.

    python tools/unit_costs.py WORKBOOK.xlsx
One row a value. updated_2015_16 is what the workbook itself makes of the value in the money of 2015/16: tests hold
ours beside it. Its licence, CC BY 4.0, allows it to ship with attribution, which stands in every row.
"""

import csv
import sys
from pathlib import Path

from act.appraisal.unit_cost_database.check import check_workbook
from act.appraisal.unit_cost_database.unit_costs import unit_costs_of
from act.costs.workbook import sheets_of

SHIPPED = Path(__file__).parent.parent / "act/appraisal/unit_costs.csv"
ADDRESS = "https://github.com/charlescoverdale/econstack-data"
COLUMNS = (
    "code",
    "title",
    "theme",
    "unit",
    "agency",
    "agency_part",
    "value_class",
    "value",
    "price_year",
    "updated_2015_16",
    "transfer",
    "rag",
    "verified",
    "edition",
    "book",
    "source",
    "licence",
    "address",
    "note",
)


def write(workbook: Path) -> None:
    """Write the file. Raises NotTheUnitCostDatabase, OSError."""
    sheets = sheets_of(workbook)
    stated = {(each.sheet, each.row, each.value_class): each.updated for each in check_workbook(sheets).values}
    with SHIPPED.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow(COLUMNS)
        for cost, updated in zip(unit_costs_of(sheets, ADDRESS), stated.values(), strict=True):
            flags = {name: "yes" if getattr(cost, name) else "no" for name in ("transfer", "verified")}
            cells = flags | {"updated_2015_16": "" if updated is None else str(updated)}
            lines.writerow(cells.get(name) or getattr(cost, name, "") for name in COLUMNS)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
