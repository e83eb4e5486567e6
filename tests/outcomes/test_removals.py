"""A form, a reason for no form, or a goal's rating that is wrong: removed, by its writer or a manager."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client

from act.methods.removals import RemovalReason
from act.outcomes import actions, queries
from act.outcomes.models import Assessment, GoalRating, NonCompletion, NonCompletionReason
from act.trust import clock
from act.trust.models import RemovableRecord
from act.trust.records.removing import RemovalFacts, removed_lines
from act.trust.records.versions import Stale
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.people import people_for, removed_for
from act.trust.scope.standing import Refused, Standing
from tests import environment
from tests.outcomes.makers import TODAY, chloe, chloes_course, chloes_form, chloes_goal, chloes_rating
from tests.world import World

SignIn = Callable[[str], Client]
FACTS = RemovalFacts(because=RemovalReason.NOT_TRUE, words="")
LINE = "Entry removed 31 October 2016 by Priya Ellis: not true"


def reason(world: World, by: Standing) -> NonCompletion:
    """Why the parent's form at the baseline is not there."""
    return actions.record_non_completion(
        chloe(world, by),
        by=by,
        measure="sdq_parent",
        month=0,
        reason=NonCompletionReason.WORKER_JUDGED,
        words="",
        on=TODAY,
    )


def entries(world: World, by: Standing) -> tuple[Assessment, NonCompletion, GoalRating]:
    """One of each kind, written by `by`."""
    goal = chloes_goal(world, by)
    return chloes_form(world, by), reason(world, by), chloes_rating(world, by, {goal.pk: 4})


def removed(by: Standing, form: Assessment, why: NonCompletion, rating: GoalRating, days: int = 0) -> None:
    """All three, some days after they were written."""
    now = clock.real_now() + timedelta(days=days)
    actions.remove_form(form, by=by, seen=1, facts=FACTS, now=now)
    actions.remove_non_completion(why, by=by, seen=1, facts=FACTS, now=now)
    actions.remove_rating(rating, by=by, seen=1, facts=FACTS, now=now)


@pytest.mark.parametrize(("who", "days"), [("priya", 0), ("helen", 9)])
def test_what_is_removed_is_on_no_page_and_can_be_written_again(world: World, who: str, days: int) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        due = queries.due_measures(priya, [chloe(world, priya)])
        form, why, rating = entries(world, priya)
        assert queries.due_measures(priya, [chloe(world, priya)]) != due
    with world.acting(who) as by:
        removed(by, form, why, rating, days)
    with world.acting("priya") as priya:
        person = chloe(world, priya)
        assert queries.assessments(priya, person) == []
        assert queries.non_completion(priya, person, "sdq_parent", 0) is None
        (goal,) = queries.goals(priya, person)
        assert goal.ratings == {}
        assert queries.due_measures(priya, [person]) == due
        chloes_form(world, priya)
        reason(world, priya)
        assert len(removed_lines(priya, person.pk, *(each.entry_kind for each in (form, why, rating)))) == 3


def test_an_earlier_rating_of_that_day_counts_again(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goal = chloes_goal(world, priya)
        chloes_rating(world, priya, {goal.pk: 3})
        slip = chloes_rating(world, priya, {goal.pk: 9})
        actions.remove_rating(slip, by=priya, seen=1, facts=FACTS, now=clock.real_now())
        (kept,) = queries.goals(priya, chloe(world, priya))
        assert kept.latest == (TODAY, 3)
        with pytest.raises((Refused, Stale)):
            actions.remove_rating(slip, by=priya, seen=1, facts=FACTS, now=clock.real_now())


def test_neither_a_colleague_nor_a_writer_who_is_late_removes_anything(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        form, why, rating = entries(world, priya)
        for entry in (form, why, rating):
            with pytest.raises(Refused, match="within one working day"):
                removed_one(entry, priya, days=9)


def removed_one(entry: RemovableRecord, by: Standing, days: int) -> None:
    """One entry of any kind."""
    now = clock.real_now() + timedelta(days=days)
    match entry:
        case Assessment():
            actions.remove_form(entry, by=by, seen=1, facts=FACTS, now=now)
        case NonCompletion():
            actions.remove_non_completion(entry, by=by, seen=1, facts=FACTS, now=now)
        case GoalRating():
            actions.remove_rating(entry, by=by, seen=1, facts=FACTS, now=now)


def test_removed_entries_are_not_counted_and_only_a_manager_reads_them(world: World) -> None:
    models = (Assessment, NonCompletion, GoalRating)

    def counts() -> list[int]:
        with world.acting("ruth") as ruth, cohort_for(ruth, Purpose.EVALUATION) as cohort:
            return [cohort.count(model) for model in models]

    before = counts()
    chloes_course(world)
    with world.acting("priya") as priya:
        made = entries(world, priya)
        removed(priya, *made)
    assert counts() == before
    for who, rows in (("priya", 0), ("helen", 1)):
        with world.acting(who) as by, connection.cursor() as cursor:
            assert [removed_for(by, model).count() for model in models] == [rows] * 3  # type: ignore[type-var]
            for entry in made if environment.POSTGRES else ():
                cursor.execute(f'SELECT count(*) FROM "{entry._meta.db_table}" WHERE id = %s', [entry.pk])
                assert cursor.fetchone() == (rows,)


def test_of_a_rating_nothing_else_is_ever_changed(world: World) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goal = chloes_goal(world, priya)
        rating = chloes_rating(world, priya, {goal.pk: 3})
        with pytest.raises(DatabaseError), transaction.atomic():
            people_for(priya, GoalRating).filter(pk=rating.pk).update(rating=9)


def test_the_pages_lead_there_and_a_line_stays(world: World, sign_in: SignIn) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        form, _, rating = entries(world, priya)
    page, client = f"/young-people/{world.people['Chloe']}/", sign_in("priya")
    for edit, remove, back, more in (
        (f"measures/forms/{form.pk}/", f"measures/forms/{form.pk}/remove/", "measures/", {}),
        ("measures/sdq_parent/0/not-filled-in/", "measures/sdq_parent/0/not-filled-in/remove/", "measures/", {}),
        ("goals/", f"goals/{rating.goal_id}/remove-rating/", "goals/", {"rating": str(rating.pk)}),
    ):
        assert f"{page}{remove}" in client.get(f"{page}{edit}").content.decode()
        assert f"{page}{remove}" in sign_in("helen").get(f"{page}{back}").content.decode()
        sent = {"once": str(uuid4()), "seen": 1, "because": "not_true", "words": "", **more}
        for _ in range(2):
            answer = client.post(f"{page}{remove}", sent)
            assert (answer.status_code, answer["Location"]) == (302, f"{page}{back}")
    lines = [
        sign_in("helen").get(f"{page}{where}").content.decode().count(LINE) for where in ("measures/", "goals/", "")
    ]
    assert lines == [2, 1, 3]
    assert client.get(f"{page}measures/forms/{form.pk}/remove/").status_code == 404
