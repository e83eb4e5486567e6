"""Pages on both databases: what policy and audit cost of the caseload page's CPU, what Today and a young person's page
cost beside a bare one, and thirty people at once."""

from tests.bench.caseload.apart import KINDS, measured
from tests.bench.row import Row


def rows() -> list[Row]:
    """Every row of this benchmark: each database in a process, a folder and a cluster of its own."""
    return [row for kind in KINDS for row in measured(kind)]
