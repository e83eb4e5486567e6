"""Record access to check, with an imagined year of one authority: the page of it, and that of one question."""

from tests.bench.caseload.apart import KINDS, measured
from tests.bench.row import Row


def rows() -> list[Row]:
    """Two rows for each database, in a process, a folder and a cluster of its own."""
    return [row for kind in KINDS for row in measured(kind, "tests.bench.looks", "record access to check, of a year")]
