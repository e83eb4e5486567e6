"""Every page of every role with 28 young people and with ten thousand, on both databases: which grew most."""

from tests.bench.caseload.apart import KINDS, measured
from tests.bench.row import Row


def rows() -> list[Row]:
    """Two rows for each database, in a process, a folder and a cluster of its own."""
    return [row for kind in KINDS for row in measured(kind, "tests.bench.growth", "every page of every role, grown")]
