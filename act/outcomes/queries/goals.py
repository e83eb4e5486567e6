"""Reads of goals, with how close each is."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import F, FilteredRelation, Q, QuerySet
from django.http import Http404

from act.outcomes.models import Goal, Rater
from act.outcomes.policy import can_measure
from act.people.models import YoungPerson
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing

Rated = tuple[date, int]
"""A day and a rating."""


@dataclass(frozen=True, kw_only=True)
class GoalWithRatings:
    """A goal with its ratings: for each rater one a day, oldest first."""

    goal: Goal
    ratings: dict[Rater, tuple[Rated, ...]]

    @property
    def rater(self) -> Rater | None:
        """Return whose ratings count for the goal: the young person's own where there are any."""
        return next((rater for rater in Rater if rater in self.ratings), None)

    @property
    def start(self) -> Rated | None:
        """Return the first rating, by `rater`."""
        return self.ratings[self.rater][0] if self.rater else None

    @property
    def latest(self) -> Rated | None:
        """Return the last rating, by `rater`; the first one again while there is no other."""
        return self.ratings[self.rater][-1] if self.rater else None


def goals(standing: Standing, young_person: YoungPerson) -> list[GoalWithRatings]:
    """Return every goal a young person has had: the open ones by place, then the ended, newest first."""
    records: dict[UUID, Goal] = {}
    rows: dict[UUID, list[tuple[str, date, int]]] = {}
    for goal in _rated_goals(standing, standing.keys_of(young_person.pk)):
        goal.young_person = young_person
        records.setdefault(goal.pk, goal)
        if goal.rater:
            rows.setdefault(goal.pk, []).append((goal.rater, goal.rated_on, goal.rating))
    in_order = sorted(records.values(), key=lambda goal: (1, -goal.number) if goal.ended_on else (0, goal.place))
    return [GoalWithRatings(goal=goal, ratings=_by_rater(rows.get(goal.pk, ()))) for goal in in_order]


@compiled_once
def _rated_goals(standing: Standing, records: Collection[UUID]) -> "QuerySet[Any]":
    """Goals, one row for each rating as they were written, or one without any."""
    goals = people_for(standing, Goal).filter(young_person__in=records)
    present = FilteredRelation("ratings", condition=Q(ratings__removed_at__isnull=True))  # a join knows no manager
    columns = {column: F(f"present__{column}") for column in ("rater", "rated_on", "rating")}
    rated = goals.annotate(present=present).annotate(**columns)
    return rated.order_by("present__rated_on", "present__written_at", "present__id")


def _by_rater(rows: Iterable[tuple[str, date, int]]) -> dict[Rater, tuple[Rated, ...]]:
    """Group ratings by rater, one a day: rows come as they were written, so the latest of a day stays."""
    by_day: dict[Rater, dict[date, int]] = {}
    for rater, on, rating in rows:
        by_day.setdefault(Rater(rater), {})[on] = rating
    return {rater: tuple(by_day[rater].items()) for rater in Rater if rater in by_day}


def open_goals(standing: Standing, young_person: YoungPerson) -> list[Goal]:
    """Return the open goals, by place."""
    still_open = people_for(standing, Goal).filter(
        young_person__in=standing.keys_of(young_person.pk), ended_on__isnull=True
    )
    return list(still_open.order_by("place"))


def goal_to_change(standing: Standing, young_person: YoungPerson, key: UUID) -> Goal:
    """Return one goal of theirs, open or ended, for someone who may change it. Raises Http404."""
    goals = (
        people_for(standing, Goal)
        .filter(young_person__in=standing.keys_of(young_person.pk))
        .select_related("young_person")
    )
    record = goals.filter(pk=key).first()
    if record is None or not can_measure(standing, young_person):
        raise Http404
    return record
