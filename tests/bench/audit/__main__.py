"""`python -m tests.bench.audit SQLite`, with ACT_STATE an empty folder: leaves its row there, as JSON."""

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

from tests.bench.caseload import place
from tests.bench.caseload.apart import stopped_by_sigterm

PEOPLE = 1_000


def main(kind: str) -> None:
    """Sets the demonstration up as its users do, grows it, and checks its audit."""
    place.settle(kind)

    from tests.bench.audit import checking  # these need the settings of that demonstration
    from tests.bench.grown import grown, here

    grown(here(), PEOPLE)
    found = Path(os.environ["ACT_STATE"], "rows.json")
    found.write_text(json.dumps([asdict(checking.row(kind))]), encoding="utf-8")


if __name__ == "__main__":
    with stopped_by_sigterm():
        try:
            main(sys.argv[1])
        except KeyboardInterrupt:
            sys.exit(130)
