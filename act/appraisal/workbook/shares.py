"""Rows of shares by agency, for those who pay a cost and those who gain from a line."""

from collections.abc import Mapping, Sequence

from act.appraisal.workbook.agency_names import AgencyRows
from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.formula import Formula
from act.appraisal.workbook.functions import sum_, sum_where
from act.appraisal.workbook.sheet_writer import InputCell
from act.appraisal.workbook.styles import NumberFormat
from act.appraisal.workbook.table import LineTable


def share_rows(table: LineTable, agencies: AgencyRows, shares: Sequence[Mapping[str, float]]) -> list[Range]:
    """Put a row for each agency, and at the end their sum: it has to be 100% for the accounts to add up."""
    rows = [
        table.row(
            label,
            "share of each line",
            [InputCell(value=each.get(key, 0.0), least=0.0, most=1.0) for each in shares],
            NumberFormat.SHARE,
        )
        for key, label in agencies.labels.items()
    ]
    together = [sum_(of_line(rows, line)) for line in range(len(shares))]
    return [*rows, table.row("Together", "share", together, NumberFormat.SHARE)]


def of_line(rows: Sequence[Range], line: int) -> Range:
    """Take the shares of one line from the rows of all agencies."""
    return Range([row[line] for row in rows])


def public_part(agencies: AgencyRows, rows: Sequence[Range], lines: int) -> list[Formula]:
    """Add up the share of each line that public bodies have; the sum at the end of the rows is left out."""
    return [sum_where(agencies.public, "yes", of_line(rows[:-1], line)) for line in range(lines)]
