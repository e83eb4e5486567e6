"""The figures of a city-region: the summary and the costs page of 10,000 young people, `act evaluate` of 100,000."""

from tests.bench.caseload.apart import KINDS, measured
from tests.bench.row import Row


def rows() -> list[Row]:
    """Every row of this benchmark: each database and each size in a process, a folder and a cluster of its own."""
    packages = {"tests.bench.counting.pages": "pages of figures", "tests.bench.counting.command": "act evaluate"}
    return [row for kind in KINDS for package, what in packages.items() for row in measured(kind, package, what)]
