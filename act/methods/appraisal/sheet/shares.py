"""Rows of shares by agency, for those who pay a cost and those who gain from a line."""

from collections.abc import Mapping, Sequence

from act.methods.appraisal.sheet.agency_names import Agencies
from act.methods.appraisal.sheet.cell import Range
from act.methods.appraisal.sheet.functions import if_, size, sum_
from act.methods.appraisal.sheet.page import Input
from act.methods.appraisal.sheet.styles import Shape
from act.methods.appraisal.sheet.table import Table

CLOSE = 0.000001
"""How far shares may be from adding up to 1."""


def share_rows(table: Table, agencies: Agencies, shares: Sequence[Mapping[str, float]]) -> list[Range]:
    """A row for each agency, and below them whether each line's shares make 100%."""
    rows = [
        table.row(
            label,
            "share of each line",
            [Input(value=each.get(key, 0.0), least=0.0, most=1.0) for each in shares],
            Shape.SHARE,
        )
        for key, label in agencies.labels.items()
    ]
    table.row(
        "Together",
        "100%, or the accounts do not add up",
        [if_(size(sum_(of_line(rows, line)) - 1) < CLOSE, "100%", "not 100%") for line in range(len(shares))],
    )
    return rows


def of_line(rows: Sequence[Range], line: int) -> Range:
    """The shares of one line, from the rows of all."""
    return Range([row[line] for row in rows])
