"""`python -m tests.bench.looks SQLite`, with ACT_STATE an empty folder: leaves its rows there, as JSON."""

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

from tests.bench.caseload import place
from tests.bench.caseload.apart import stopped_by_sigterm


def main(kind: str) -> None:
    """Sets the demonstration up as its users do, adds a year of an authority, and asks about it."""
    place.settle(kind)

    from tests.bench.grown import here  # these need the settings of that demonstration
    from tests.bench.looks import asking, year

    looks = year.lived(here())
    found = Path(os.environ["ACT_STATE"], "rows.json")
    found.write_text(json.dumps([asdict(row) for row in asking.rows(kind, looks)]), encoding="utf-8")


if __name__ == "__main__":
    with stopped_by_sigterm():
        try:
            main(sys.argv[1])
        except KeyboardInterrupt:
            sys.exit(130)
