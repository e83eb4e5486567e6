"""A page needs as many SQL statements for thousands of young people as for six, and reads no table through.

For six they are counted in `test_who_sees_what`, on the way through every door.
"""

from collections.abc import Callable
from itertools import groupby

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from act.casework.models import Contact
from act.methods import kept_figures
from tests import environment
from tests.attack import crowd, plans
from tests.attack.stage import Stage
from tests.attack.statements import CHOSEN, PAGES, address_of, expected, without_parts

SignIn = Callable[[str], Client]


def statements(client: Client, address: str) -> list[str]:
    """Those of a page that opens."""
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return without_parts(query["sql"] for query in captured.captured_queries)


def test_each_page_needs_for_thousands_as_many_statements_as_for_six(
    stage: Stage, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_figures, "LIVE_UP_TO", 1_000_000)  # counted each time, as for six
    crowd.add(stage)
    clients = {username: sign_in(username) for username, *_ in PAGES}
    pages = (*PAGES, *CHOSEN)
    needed = {page[:2]: len(statements(clients[page[0]], address_of(page, stage))) for page in pages}
    assert needed == {page[:2]: expected(page) for page in pages}


NUMBERS = ("/evaluation/", "/costs/", "/team/looks/")
"""Pages that count everybody, or every look: they are held to their own measure."""
ENOUGH = crowd.MANY if environment.POSTGRES else 4 * crowd.MANY
"""SQLite weighs how large a table is. PostgreSQL is told to take an index wherever one serves (`plans`)."""
LARGE = {
    f"{room}_{model}"
    for room, models in {
        "people": ("youngperson",),
        "trust": ("tie",),
        "referrals": ("referral", "decision", "expectedpath"),
        "casework": ("involvement", "contact"),
        "placements": ("placement", "missingepisode"),
        "outcomes": ("course", "assessment"),
        "voice": ("feedback",),
    }.items()
    for model in models
}
"""What the crowd fills: a table of a few rows is rightly read from end to end."""
COMPARES_ALL = {("helen", "/young-people/duplicates/")}
"""Names are compared outside the database, each with every other."""


def test_no_page_reads_a_table_that_grows_from_end_to_end(stage: Stage, sign_in: SignIn) -> None:
    crowd.add(stage, ENOUGH)
    pages = [page for page in (*PAGES, *CHOSEN) if not page[1].startswith(NUMBERS) and page[:2] not in COMPARES_ALL]
    clients = {page[0]: sign_in(page[0]) for page in pages}
    asked: list[tuple[str, str, plans.Asked]] = []
    for page in pages:
        with plans.asked() as statements_asked:
            assert clients[page[0]].get(address_of(page, stage)).status_code == 200
        asked += [(*page[:2], each) for each in statements_asked]
    assert _read_through(stage, asked) == set()
    plans.settle()  # an index that is there may still look dearer than the whole table
    # Sam works with everybody here, so that a list of theirs is the whole table.
    of_others = [each for each in asked if each[0] != "sam"]
    assert {found for found in _read_through(stage, of_others) if found[2] in LARGE} == set()


@pytest.mark.skipif(environment.POSTGRES, reason="PostgreSQL is told to take an index, and reads a whole one")
def test_a_table_that_is_read_from_end_to_end_is_noticed(stage: Stage) -> None:
    with stage.acting("helen"):
        with plans.asked() as reads:
            assert not list(Contact.objects.filter(note__contains="nowhere").order_by().values_list("pk"))
            assert not list(Contact.objects.filter(pk=stage.keys["people/Mia"]).order_by().values_list("pk"))
        assert [plans.read_from_end_to_end(each) for each in reads] == [{"casework_contact"}, set()]


def _read_through(stage: Stage, asked: list[tuple[str, str, plans.Asked]]) -> set[tuple[str, str, str]]:
    """Who reads which table from end to end on which page."""
    found: set[tuple[str, str, str]] = set()
    for username, theirs in groupby(sorted(asked, key=_username), key=_username):
        with stage.acting(username):
            known: dict[str, set[str]] = {}  # every page begins with the same few statements
            for _, address, each in theirs:
                if repr(each) not in known:
                    known[repr(each)] = plans.read_from_end_to_end(each)
                found |= {(username, address, table) for table in known[repr(each)]}
    return found


def _username(each: tuple[str, str, plans.Asked]) -> str:
    return each[0]
