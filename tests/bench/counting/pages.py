"""`python -m tests.bench.counting.pages SQLite`: what pages of figures cost with 10,000 young people."""

from time import process_time
from typing import Any

from tests.bench.counting.world import WHO, measure
from tests.bench.row import Row
from tests.bench.timing import written

PEOPLE = 10_000
MS, KB = 300, 300
"""What was asked of a page."""
GOES = 7


def rows(kind: str) -> list[Row]:
    """The summary and the measures as they were kept, and the costs, which are counted."""
    from django.conf import settings
    from django.test import Client

    from act.trust.models import User

    settings.ALLOWED_HOSTS = ["testserver"]
    browser = Client()
    browser.force_login(User.objects.get(username=WHO))
    first, _ = _once(browser, "/evaluation/")
    kept = f"counted anew, as at the first opening of a day without a night's work, it takes {written(first)}"
    return [
        _row(browser, kind, "/evaluation/", "the evaluation summary, kept last night", kept),
        _row(browser, kind, "/evaluation/measures/", "the page of measures, kept last night", "of the same set"),
        _row(
            browser,
            kind,
            "/costs/",
            "the costs page, counted when it is opened",
            "the running cost, and so the page, is of two of the ten authorities, with 18 in 100 of the young people",
        ),
    ]


def _row(browser: Any, kind: str, address: str, what: str, note: str) -> Row:
    found = sorted(_once(browser, address) for _ in range(GOES))
    spent, size = found[GOES // 2]
    return Row(
        what=f"{what}, of {PEOPLE:,} young people on {kind}: its CPU against that allowed",
        asked=f"at most 1, and at most {KB} kB",
        ratio=spent * 1000 / MS,
        holds=spent * 1000 <= MS and size <= KB * 1000,
        note=f"{size / 1000:.0f} kB; the middle of {GOES} goes; {note}",
        ours=written(spent),
        theirs=f"{MS} ms",
    )


def _once(browser: Any, address: str) -> tuple[float, int]:
    """Seconds of our CPU and of the server's end of the connection, and bytes. Raises RuntimeError for no page."""
    from tests.bench.caseload.cost import server_time  # it needs the settings of the demonstration

    before, server = process_time(), server_time()
    answer = browser.get(address)
    spent = process_time() - before + server_time() - server
    if answer.status_code != 200:
        raise RuntimeError(f"{address} answered with {answer.status_code}.")
    return spent, len(answer.content)


if __name__ == "__main__":
    measure(PEOPLE, rows)
