"""One statement tells which queues have a row, as each of them would."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from act.referrals.queries import drafts
from act.referrals.question_queries import questions_to_answer
from act.trust.scope.waiting import with_rows
from tests.referrals.makers import finished_draft
from tests.world import World

QUEUES = (drafts, questions_to_answer)


def test_it_names_the_queues_that_hold_a_row(world: World) -> None:
    with world.acting("priya") as standing:
        finished_draft(standing)
    found = set()
    for username in ("sam", "helen", "priya", "tom", "lena", "moira"):
        with world.acting(username) as standing:
            waiting = with_rows(standing, QUEUES)
            assert waiting == {queue for queue in QUEUES if queue(standing)}, username
        found.add(bool(waiting))
    assert found == {True, False}


def test_it_is_one_statement_and_none_for_no_queue(world: World) -> None:
    with world.acting("priya") as standing, CaptureQueriesContext(connection) as asked:
        with_rows(standing, QUEUES)
        with_rows(standing, ())
    assert len(asked.captured_queries) == 1
