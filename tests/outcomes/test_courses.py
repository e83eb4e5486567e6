"""The time in which change is measured: from the baseline date, which never changes, to the last day."""

from datetime import date, timedelta

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from act.demo.cast import CAST
from act.methods.instruments import GoalOutcome
from act.outcomes import actions
from act.outcomes.models import Course, Goal
from act.trust.models import AuditRow
from act.trust.scope.standing import Refused
from tests.outcomes.makers import BASELINE, TODAY, chloe, chloes_course, chloes_goal, chloes_rating
from tests.world import World

A_DAY = timedelta(days=1)


def test_a_manager_begins_it_and_that_is_one_act(world: World) -> None:
    course = chloes_course(world)
    with world.acting("priya"):
        kept = Course.objects.get(pk=course.pk)
        assert (kept.baseline_on, kept.ended_on, kept.young_person_id) == (BASELINE, None, world.people["Chloe"])
    with world.acting("helen"):
        assert AuditRow.objects.filter(what="outcomes.begun", object_id=course.pk).count() == 1


@pytest.mark.parametrize("member", [member.username for member in CAST if member.username != "helen"])
def test_nobody_else_begins_it(world: World, member: str) -> None:
    with world.acting("helen") as helen:
        person = chloe(world, helen)
    with world.acting(member) as by, pytest.raises(Refused, match="Only a manager in this authority"):
        actions.begin_course(by=by, authority_id=person.authority_id, young_person_id=person.pk, on=BASELINE)


def test_one_is_open_at_a_time_and_the_next_begins_when_it_has_ended(world: World) -> None:
    chloes_course(world)
    with pytest.raises(Refused, match="have already started"):
        chloes_course(world)
    with world.acting("helen") as helen:
        actions.end_course(by=helen, young_person=chloe(world, helen), on=TODAY, goals={})
    with pytest.raises(Refused, match="31 October 2016, when they ended last time, or later"):
        chloes_course(world, TODAY - A_DAY)
    assert chloes_course(world, TODAY).baseline_on == TODAY


def test_the_baseline_date_is_never_changed_whatever_the_code_forgets(world: World) -> None:
    course = chloes_course(world)
    with world.acting("helen"):
        course.baseline_on = BASELINE + A_DAY
        with pytest.raises(DatabaseError, match="baseline_on is never changed"), transaction.atomic():
            course.save(force_update=True)
        assert Course.objects.get(pk=course.pk).baseline_on == BASELINE


def test_it_ends_with_every_open_goal(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goals = [chloes_goal(world, priya, words) for words in ("Dance again", "Sleep at home")]
    with world.acting("helen") as helen:
        outcomes = {goals[0].pk: GoalOutcome.REACHED, goals[1].pk: GoalOutcome.PARTLY}
        actions.end_course(by=helen, young_person=chloe(world, helen), on=TODAY, goals=outcomes)
        assert Course.objects.get(young_person=world.people["Chloe"]).ended_on == TODAY
        ended = Goal.objects.filter(pk__in=outcomes).values_list("pk", "ended_on", "outcome")
        assert set(ended) == {(key, TODAY, outcome.value) for key, outcome in outcomes.items()}


@pytest.mark.parametrize(
    ("outcome", "sentence"),
    [
        (None, "Choose how the goal “Dance again” ended"),
        (GoalOutcome.CHANGED, "enter the new goal instead"),
    ],
)
def test_it_does_not_end_without_knowing_how_a_goal_ended(
    world: World, outcome: GoalOutcome | None, sentence: str
) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goal = chloes_goal(world, priya)
    with world.acting("helen") as helen:
        with pytest.raises(Refused, match=sentence):
            actions.end_course(
                by=helen, young_person=chloe(world, helen), on=TODAY, goals={goal.pk: outcome} if outcome else {}
            )
        assert Course.objects.get(young_person=world.people["Chloe"]).ended_on is None


@pytest.mark.parametrize("on", [date(2016, 7, 3), date(2016, 10, 19), TODAY + A_DAY])
def test_it_ends_on_a_day_between_what_was_written_last_and_today(world: World, on: date) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goal = chloes_goal(world, priya, on=date(2016, 10, 10))
        chloes_rating(world, priya, {goal.pk: 3}, on=date(2016, 10, 20))
    with (
        world.acting("helen") as helen,
        pytest.raises(Refused, match="between 20 October 2016, the date of the last record, and 31"),
    ):
        actions.end_course(by=helen, young_person=chloe(world, helen), on=on, goals={goal.pk: GoalOutcome.REACHED})


def test_ending_where_none_is_open_ends_nothing(world: World) -> None:
    with world.acting("helen") as helen:
        actions.end_course(by=helen, young_person=chloe(world, helen), on=TODAY, goals={})
        assert not Course.objects.filter(young_person=world.people["Chloe"]).exists()


@pytest.mark.parametrize("member", ["priya", "jess", "david", "lena", "ruth", "moira"])
def test_only_their_key_worker_and_the_manager_end_it(world: World, member: str) -> None:
    chloes_course(world)
    with world.acting("helen") as helen:
        person = chloe(world, helen)
    with world.acting(member) as by, pytest.raises(Refused, match="key worker or a manager"):
        actions.end_course(by=by, young_person=person, on=TODAY, goals={})


def test_a_course_does_not_end_before_it_began(world: World) -> None:
    course = chloes_course(world)
    course.ended_on = BASELINE - A_DAY
    with world.acting("helen"), pytest.raises(IntegrityError), transaction.atomic():
        course.save(force_update=True)
