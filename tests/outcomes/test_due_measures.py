"""What waits to be filled in, for those who fill it in, in the same number of statements for any number of people."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from act.methods.timepoints import Status
from act.outcomes import actions, queries
from act.outcomes.models import NonCompletionReason
from act.people.models import YoungPerson
from act.people.queries import young_people
from act.trust.scope.standing import Standing
from tests.outcomes.makers import BASELINE, TODAY, chloe, chloes_course, chloes_form, chloes_goal, chloes_rating
from tests.world import World


def _waiting(by: Standing, *people: YoungPerson) -> list[tuple[str, int, bool]]:
    return [(due.measure, due.month, due.overdue) for due in queries.due_measures(by, list(people))]


def test_each_measure_of_an_open_time_point_waits_until_it_closes(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        person = chloe(world, priya)
        assert {
            measure: [status.status for status in points] for measure, points in queries.measures(priya, person).items()
        } == {
            measure: [Status.MISSED, Status.OVERDUE, *[Status.NOT_YET_DUE] * 3]
            for measure in ("sdq_parent", "sdq_self", "goals")
        }
        (first, *_) = queries.due_measures(priya, [person])
        assert (first.since, first.closes, first.young_person) == (date(2016, 10, 4), date(2016, 11, 15), person)
        assert _waiting(priya, person) == [("goals", 3, True), ("sdq_parent", 3, True), ("sdq_self", 3, True)]


def test_what_is_done_or_has_a_reason_waits_no_more(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        person = chloe(world, priya)
        chloes_form(world, priya)
        assert _waiting(priya, person) == [("goals", 3, True), ("sdq_parent", 3, True)]
        chloes_rating(world, priya, {chloes_goal(world, priya).pk: 4})
        assert _waiting(priya, person) == [("sdq_parent", 3, True)]
        judged = NonCompletionReason.WORKER_JUDGED
        actions.record_non_completion(
            person, by=priya, measure="sdq_parent", month=3, reason=judged, words="", on=TODAY
        )
        assert _waiting(priya, person) == []
        assert [status.status for status in queries.measures(priya, person)["sdq_parent"]][1] is Status.OVERDUE


def test_a_baseline_is_due_from_the_first_day(world: World) -> None:
    chloes_course(world, TODAY)
    with world.acting("priya") as priya:
        assert _waiting(priya, chloe(world, priya)) == [
            ("goals", 0, False),
            ("sdq_parent", 0, False),
            ("sdq_self", 0, False),
        ]


@pytest.mark.parametrize("member", ["helen", "jess", "david", "ruth", "lena", "moira"])
def test_nothing_waits_for_somebody_who_measures_none_of_them(world: World, member: str) -> None:
    chloes_course(world)
    with world.acting("helen") as helen:
        person = chloe(world, helen)
    with world.acting(member) as by:
        assert queries.due_measures(by, [person]) == []


def test_before_the_course_and_after_it_nothing_waits(world: World) -> None:
    with world.acting("priya") as priya:
        assert queries.measures(priya, chloe(world, priya)) == {}
        assert _waiting(priya, chloe(world, priya)) == []
    chloes_course(world)
    with world.acting("helen") as helen:
        actions.end_course(by=helen, young_person=chloe(world, helen), on=date(2016, 10, 3), goals={})
    with world.acting("priya") as priya:
        assert _waiting(priya, chloe(world, priya)) == []
        statuses = [status.status for status in queries.measures(priya, chloe(world, priya))["goals"]]
        assert statuses == [Status.MISSED, *[Status.LEFT] * 4]


def test_the_statements_do_not_grow_with_the_young_people(world: World) -> None:
    chloes_course(world, BASELINE)
    with world.acting("priya") as priya:
        everyone = list(young_people(priya))
        person = chloe(world, priya)
        with CaptureQueriesContext(
            connection,
        ) as one:
            queries.due_measures(priya, [person])
        with CaptureQueriesContext(connection) as all_of_them:
            queries.due_measures(priya, everyone)
        assert len(everyone) > 1
        assert len(one) == len(all_of_them) == 2
