"""Reads of what this person may remove: a form, a reason for non-completion, the ratings of a goal."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.http import Http404

from act.outcomes.models import Assessment, GoalRating, NonCompletion
from act.outcomes.queries.assessments import non_completion
from act.people.models import YoungPerson
from act.trust.records.removing import can_remove
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing


def form_to_remove(standing: Standing, young_person: YoungPerson, key: UUID, now: datetime) -> Assessment:
    """Return one form that this person may remove at a real moment. Raises Http404."""
    form = people_for(standing, Assessment).filter(young_person__in=standing.keys_of(young_person.pk), pk=key).first()
    if form is None or not can_remove(standing, form, now):
        raise Http404
    return form


def non_completion_to_remove(
    standing: Standing, young_person: YoungPerson, measure: str, month: int, now: datetime
) -> NonCompletion:
    """Return the reason of one time point that this person may remove at a real moment. Raises Http404."""
    record = non_completion(standing, young_person, measure, month)
    if record is None or not can_remove(standing, record, now):
        raise Http404
    return record


def ratings(standing: Standing, young_person: YoungPerson) -> list[GoalRating]:
    """Return every rating of a young person's goals, the newest first."""
    rows = people_for(standing, GoalRating).filter(young_person__in=standing.keys_of(young_person.pk))
    return list(rows.order_by("-rated_on", "-id"))


def goals_to_remove_from(standing: Standing, ratings: Iterable[GoalRating], now: datetime) -> frozenset[UUID]:
    """Return the goals that have a rating which this person may remove at a real moment."""
    return frozenset(each.goal_id for each in ratings if can_remove(standing, each, now))


def ratings_to_remove(standing: Standing, young_person: YoungPerson, goal: UUID, now: datetime) -> list[GoalRating]:
    """Return the ratings of a goal that this person may remove at a real moment, newest first. Raises Http404."""
    rows = people_for(standing, GoalRating).filter(young_person__in=standing.keys_of(young_person.pk), goal_id=goal)
    ratings = [each for each in rows.order_by("-rated_on", "-id") if can_remove(standing, each, now)]
    if not ratings:
        raise Http404
    return ratings
