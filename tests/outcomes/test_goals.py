"""Goals in their own words: up to three at a time, a changed one linked to the old, each rated by whoever rates."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from act.demo.cast import CAST
from act.methods.instruments import GoalOutcome
from act.outcomes import actions, queries
from act.outcomes.models import Goal, GoalRating, Rater
from act.trust.models import AuditRow
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused, Standing
from tests.outcomes.makers import BASELINE, TODAY, chloe, chloes_course, chloes_goal, chloes_rating
from tests.world import World

A_DAY = timedelta(days=1)
OPENS = date(2016, 6, 20)


def test_a_goal_is_in_their_words_and_is_one_act(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goal = chloes_goal(world, priya, "  Dance again ")
        kept = Goal.objects.get(pk=goal.pk)
        assert (kept.words, kept.set_on, kept.number, kept.place, kept.outcome) == ("Dance again", TODAY, 1, 1, "")
        assert AuditRow.objects.filter(what="outcomes.goal_set", object_id=goal.pk).count() == 1


@pytest.mark.parametrize("member", [member.username for member in CAST if member.username != "priya"])
def test_only_those_who_work_with_them_write_goals(world: World, member: str) -> None:
    chloes_course(world)
    with world.acting("helen") as helen:
        person = chloe(world, helen)
    with world.acting(member) as by, pytest.raises(Refused, match="key worker and social worker can record goals"):
        actions.set_goal(person, by=by, words="Dance again", on=TODAY, follows=None, seen=0)


@pytest.mark.parametrize(
    ("words", "on", "sentence"),
    [
        (" ", TODAY, "Enter the goal in their own words"),
        ("Dance", OPENS - A_DAY, "between 20 June 2016, when the baseline opens, and 31 October 2016"),
        ("Dance", TODAY + A_DAY, "between 20 June 2016"),
    ],
)
def test_a_goal_needs_words_and_a_day_of_the_course(world: World, words: str, on: date, sentence: str) -> None:
    chloes_course(world)
    with world.acting("priya") as priya, pytest.raises(Refused, match=sentence):
        chloes_goal(world, priya, words, on)


def test_goals_wait_for_the_course(world: World) -> None:
    with world.acting("priya") as priya, pytest.raises(Refused, match="start when Chloe has a key worker"):
        chloes_goal(world, priya)


def test_three_can_be_open_and_an_ended_one_gives_its_place(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goals = [chloes_goal(world, priya, words) for words in ("One", "Two", "Three")]
        with pytest.raises(Refused, match="Chloe can have 3 goals"):
            chloes_goal(world, priya, "Four")
        actions.end_goal(goals[1], by=priya, seen=1, outcome=GoalOutcome.REACHED, on=TODAY)
        assert (fourth := chloes_goal(world, priya, "Four")).place == 2
        assert fourth.number == 4


def test_a_changed_goal_stays_and_the_new_one_takes_its_place_and_names_it(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goals = [chloes_goal(world, priya, words) for words in ("One", "Two", "Three")]
        new = actions.set_goal(
            chloe(world, priya), by=priya, words="Another", on=TODAY, follows=goals[0], seen=goals[0].version
        )
        old = Goal.objects.get(pk=goals[0].pk)
        assert (new.follows_id, new.place, new.number) == (old.pk, 1, 4)
        assert (old.words, old.ended_on, old.outcome) == ("One", TODAY, GoalOutcome.CHANGED)
        with pytest.raises(Refused, match="already ended on 31 October 2016"):
            actions.set_goal(chloe(world, priya), by=priya, words="Again", on=TODAY, follows=old, seen=old.version)


def test_a_goal_changed_by_somebody_meanwhile_is_not_followed_blindly(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goal = chloes_goal(world, priya)
        actions.amend_goal_words(goal, by=priya, seen=1, words="Dance on Fridays")
        with pytest.raises(Stale):
            actions.set_goal(chloe(world, priya), by=priya, words="Sing", on=TODAY, follows=goal, seen=1)
        assert Goal.objects.filter(young_person=world.people["Chloe"]).count() == 1


def test_an_edited_goal_keeps_what_it_said_before(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goal = chloes_goal(world, priya, "Dnace again")
        now = actions.amend_goal_words(goal, by=priya, seen=1, words="Dance again")
        assert [version.words for version in now.history.order_by("version")] == ["Dnace again", "Dance again"]
        with pytest.raises(Refused, match="own words"):
            actions.amend_goal_words(now, by=priya, seen=2, words=" ")


@pytest.mark.parametrize("on", [TODAY - A_DAY, TODAY + A_DAY])
def test_a_goal_does_not_end_before_it_was_last_rated_or_after_today(world: World, on: date) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goal = chloes_goal(world, priya, on=BASELINE)
        chloes_rating(world, priya, {goal.pk: 4})
        with pytest.raises(Refused, match="when the goal was set or last rated"):
            actions.end_goal(goal, by=priya, seen=1, outcome=GoalOutcome.REACHED, on=on)
        assert actions.end_goal(goal, by=priya, seen=1, outcome=GoalOutcome.REACHED, on=TODAY).outcome == "reached"
        with pytest.raises(Stale):
            actions.end_goal(goal, by=priya, seen=1, outcome=GoalOutcome.REACHED, on=TODAY)


def test_a_goal_ends_as_changed_only_by_another_in_its_place(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goal = chloes_goal(world, priya)
        with pytest.raises(Refused, match="enter the new goal instead"):
            actions.end_goal(goal, by=priya, seen=1, outcome=GoalOutcome.CHANGED, on=TODAY)


def test_ratings_of_a_day_are_one_act_and_the_latest_written_counts(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goal, other = chloes_goal(world, priya, on=BASELINE), chloes_goal(world, priya, "Sleep at home", on=BASELINE)
        first = chloes_rating(world, priya, {goal.pk: 2, other.pk: 0}, on=BASELINE)
        assert AuditRow.objects.filter(what="outcomes.goals_rated", object_id=first.pk).count() == 1
        chloes_rating(world, priya, {goal.pk: 6})
        chloes_rating(world, priya, {goal.pk: 5})
        chloes_rating(world, priya, {goal.pk: 9}, Rater.WORKER)
        seen, second = queries.goals(priya, chloe(world, priya))
        assert seen.ratings == {Rater.YOUNG_PERSON: ((BASELINE, 2), (TODAY, 5)), Rater.WORKER: ((TODAY, 9),)}
        assert (seen.rater, seen.start, seen.latest) == (Rater.YOUNG_PERSON, (BASELINE, 2), (TODAY, 5))
        assert (second.start, second.latest) == ((BASELINE, 0), (BASELINE, 0))
        assert set(GoalRating.objects.filter(goal=other).values_list("goal_number", flat=True)) == {other.number}


def test_where_the_young_person_has_not_rated_the_line_is_whose_it_is(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goal = chloes_goal(world, priya)
        (unrated,) = queries.goals(priya, chloe(world, priya))
        assert (unrated.rater, unrated.start, unrated.latest) == (None, None, None)
        chloes_rating(world, priya, {goal.pk: 3}, Rater.WORKER)
        chloes_rating(world, priya, {goal.pk: 7}, Rater.PARENT)
        (seen,) = queries.goals(priya, chloe(world, priya))
        assert (seen.rater, seen.latest) == (Rater.PARENT, (TODAY, 7))


@pytest.mark.parametrize(
    ("ratings", "on", "sentence"),
    [
        (lambda goal: {}, TODAY, "Rate at least one goal"),
        (lambda goal: {goal: 11}, TODAY, "from 0 to 10"),
        (lambda goal: {goal: -1}, TODAY, "from 0 to 10"),
        (lambda goal: {uuid4(): 5}, TODAY, "has ended since you opened this page"),
        (lambda goal: {goal: 5}, date(2016, 10, 9), "was set on 10 October 2016"),
        (lambda goal: {goal: 5}, TODAY + A_DAY, "and 31 October 2016"),
    ],
)
def test_what_is_wrong_with_a_rating_is_said(
    world: World, ratings: Callable[[object], dict[object, int]], on: date, sentence: str
) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goal = chloes_goal(world, priya, on=date(2016, 10, 10))
        with pytest.raises(Refused, match=sentence):
            chloes_rating(world, priya, ratings(goal.pk), on=on)  # type: ignore[arg-type]
        assert not GoalRating.objects.filter(goal=goal).exists()


def test_a_rating_is_never_changed(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        row = chloes_rating(world, priya, {chloes_goal(world, priya).pk: 5})
        row.rating = 9
        with pytest.raises(DatabaseError), transaction.atomic():
            row.save(force_update=True)


def test_open_goals_come_first_by_place_then_the_ended(world: World) -> None:
    chloes_course(world)

    def words(by: Standing) -> list[str]:
        return [seen.goal.words for seen in queries.goals(by, chloe(world, by))]

    with world.acting("priya") as priya:
        goals = [chloes_goal(world, priya, words) for words in ("One", "Two", "Three")]
        actions.end_goal(goals[0], by=priya, seen=1, outcome=GoalOutcome.PARTLY, on=TODAY)
        actions.end_goal(goals[2], by=priya, seen=1, outcome=GoalOutcome.NO_LONGER_WANTED, on=TODAY)
        assert words(priya) == ["Two", "Three", "One"]
    with world.acting("helen") as helen:
        assert words(helen) == ["Two", "Three", "One"]


def test_a_goal_never_follows_itself_whatever_the_code_forgets(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goal = chloes_goal(world, priya)
        with pytest.raises(IntegrityError, match="goal_follows_another"), transaction.atomic():
            Goal.objects.filter(pk=goal.pk).update(follows=goal)
