"""`python -m tests.bench.growth SQLite`, with ACT_STATE an empty folder: leaves its rows there, as JSON.

A number behind it is that of the young people."""

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

from tests.bench.caseload import place
from tests.bench.caseload.apart import stopped_by_sigterm

PEOPLE = 10_000


def main(kind: str, young_people: int) -> None:
    """Sets the demonstration up as its users do, keeps copies, grows it, and compares the pages of each."""
    place.settle(kind)

    from tests.bench.growth import comparing  # these need the settings of that demonstration

    found = Path(os.environ["ACT_STATE"], "rows.json")
    found.write_text(json.dumps([asdict(row) for row in comparing.rows(kind, young_people)]), encoding="utf-8")


if __name__ == "__main__":
    with stopped_by_sigterm():
        try:
            main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else PEOPLE)
        except KeyboardInterrupt:
            sys.exit(130)
