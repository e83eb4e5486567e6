"""The caseload page on both databases: what policy and audit cost of its CPU, and thirty people at once."""

from tests.bench.caseload.apart import KINDS, measured
from tests.bench.row import Row


def rows() -> list[Row]:
    """Every row of this benchmark: each database in a process, a folder and a cluster of its own."""
    return [row for kind in KINDS for row in measured(kind)]
