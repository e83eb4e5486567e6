"""`python -m tests.bench.caseload SQLite`, with ACT_STATE an empty folder: leaves its rows there, as JSON."""

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

from tests.bench.caseload import place
from tests.bench.caseload.apart import stopped_by_sigterm


def main(kind: str) -> None:
    """Sets the demonstration up as its users do, and measures it."""
    state = Path(os.environ["ACT_STATE"])
    place.settle(kind)

    from tests.bench.caseload import cost, thirty, weight  # these need the settings of that demonstration

    found = [*cost.rows(kind), *weight.rows(kind), *thirty.rows(kind, state)]
    (state / "rows.json").write_text(json.dumps([asdict(row) for row in found]), encoding="utf-8")


if __name__ == "__main__":
    with stopped_by_sigterm():
        try:
            main(sys.argv[1])
        except KeyboardInterrupt:
            sys.exit(130)
