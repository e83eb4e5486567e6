"""A grown world in which one evaluator counts all ten authorities, and the rows that were measured in it."""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from tests.bench.caseload import place
from tests.bench.caseload.apart import stopped_by_sigterm
from tests.bench.row import Row

WHO = "ruth"


def measure(people: int, rows: Callable[[str], list[Row]]) -> None:
    """Set the demonstration up as its users do, grow it, and leave the rows in the folder, as JSON."""
    kind = sys.argv[1]
    with stopped_by_sigterm():
        try:
            place.settle(kind)
            from tests.bench.grown import grown, here  # these need the settings of that demonstration

            grown(here(), people, audited=False)
            count_everywhere()
            found = Path(os.environ["ACT_STATE"], "rows.json")
            found.write_text(json.dumps([asdict(row) for row in rows(kind)]), encoding="utf-8")
        except KeyboardInterrupt:
            sys.exit(130)


def count_everywhere() -> None:
    """Give the evaluator a posting in every authority, as the operator does."""
    from act.trust.models import Authority, Posting, User
    from act.trust.scope.acting import administering
    from act.trust.scope.roles import Role

    with administering():
        user = User.objects.get(username=WHO)
        held = user.postings.filter(role=Role.EVALUATOR).values("authority")
        for authority in Authority.objects.exclude(pk__in=held):
            Posting.objects.create(user=user, authority=authority, role=Role.EVALUATOR, since="2016-02-01")
