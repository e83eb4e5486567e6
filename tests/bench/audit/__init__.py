"""How fast `act audit verify` checks a thousand young people's audit, on both databases."""

from tests.bench.caseload.apart import KINDS, measured
from tests.bench.row import Row


def rows() -> list[Row]:
    """One row for each database, in a process, a folder and a cluster of its own."""
    return [row for kind in KINDS for row in measured(kind, "tests.bench.audit", "audit verified")]
