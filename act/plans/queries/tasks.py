"""Reads of tasks: one, a young person's open ones, and those of this week for Today."""

from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import Http404

from act.people.models import YoungPerson
from act.people.queries import workers_of
from act.plans.models import Task
from act.plans.policy import can_change_plan
from act.trust.models import Posting, Tie, TieKind
from act.trust.records.removing import can_remove
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing

LATELY = timedelta(days=14)
"""For how long a task that was closed, or an appointment that is over, stays within reach on a young person's page."""
MOST_TASKS = 100
"""Tasks on one Today. Who has more reads the most urgent."""
LEADS = frozenset({TieKind.KEY_WORKER, TieKind.COVER})
"""Who sees to what is nobody's: the key worker, and whoever covers for them."""


def task_to_change(standing: Standing, key: UUID) -> Task:
    """Return one task that this person may edit. Raises Http404."""
    task = _task(standing, key)
    if task is None or not can_change_plan(standing, task):
        raise Http404
    return task


def task_to_remove(standing: Standing, key: UUID, now: datetime) -> Task:
    """Return one task that this person may remove at a real moment. Raises Http404."""
    task = _task(standing, key)
    if task is None or not can_remove(standing, task, now):
        raise Http404
    return task


def _task(standing: Standing, key: UUID) -> Task | None:
    rows = people_for(standing, Task).select_related("young_person__authority", "authority", "owner")
    return rows.filter(pk=key).first()


def tasks_of(standing: Standing, young_person: YoungPerson) -> list[Any]:
    """Return a young person's tasks by the day they are due, open ones and those that were closed lately, each with
    `has_owner`: whether a worker who can open the record still has it.
    """
    rows = _tasks_of(standing, standing.keys_of(young_person.pk), standing.on - LATELY)
    for task in rows:
        task.young_person = young_person
    return rows


@compiled_once
def _tasks_of(standing: Standing, records: Collection[UUID], since: date) -> "QuerySet[Any]":
    working = Tie.objects.live(standing.on).filter(user=OuterRef("owner"), young_person_id__in=records)
    lately = Q(outcome="") | Q(closed_on__gte=since)
    tasks = people_for(standing, Task).filter(lately, young_person__in=records).select_related("owner")
    return _with_owner(standing, tasks, working).order_by("due_on", "pk")


def led_people(standing: Standing) -> frozenset[UUID]:
    """Return the young people whose key worker this person is, or covers for."""
    return standing.all_keys(tie.young_person_id for tie in standing.ties if tie.kind in LEADS) & standing.people


def tasks_of_week(standing: Standing, last: date) -> list[Any]:
    """Return the open tasks for Today that are due by a day: this person's own; those of people outside the service
    whom a key worker asks; and, whenever they are due, those of a worker who can't open the record any more, for the
    key worker and the manager. Each has `has_owner`. One statement; a second one where records are joined.
    """
    led = led_people(standing)
    rows = _tasks_of_week(standing, led, last)
    joined = {row.young_person_id: row.young_person for row in rows if len(standing.keys_of(row.young_person_id)) > 1}
    workers = workers_of(standing, list(joined.values())) if joined else {}
    for row in rows:
        # A tie may be on the other record of the same person.
        row.has_owner |= row.owner_id in {tie.user_id for tie in workers.get(row.young_person_id, ())}
    return [row for row in rows if (row.due_on <= last and _concerns(standing, row, led)) or not row.has_owner]


def _concerns(standing: Standing, task: Task, led: Collection[UUID]) -> bool:
    return task.owner_id == standing.user_id or (task.owner_id is None and task.young_person_id in led)


@compiled_once
def _tasks_of_week(standing: Standing, led: Collection[UUID], last: date) -> "QuerySet[Any]":
    working = Tie.objects.live(standing.on).filter(user=OuterRef("owner"), young_person_id=OuterRef("young_person_id"))
    tasks = people_for(standing, Task).filter(outcome="").select_related("young_person", "owner")
    rows = _with_owner(standing, tasks, working)
    own = Q(owner_id=standing.user_id, due_on__lte=last)
    outside = Q(owner__isnull=True, young_person__in=led, due_on__lte=last)
    left = Q(has_owner=False) & (Q(young_person__in=led) | Q(authority_id__in=standing.managed))
    return rows.filter(own | outside | left).order_by("due_on", "pk")[:MOST_TASKS]


def _with_owner(standing: Standing, tasks: "QuerySet[Task]", working: "QuerySet[Tie]") -> "QuerySet[Any]":
    """Add `has_owner`: a person outside the service, who works with the young person, or who manages the authority."""
    managing = Posting.objects.live(standing.on).filter(
        user=OuterRef("owner"), authority=OuterRef("authority"), role=Role.MANAGER
    )
    rows: QuerySet[Any] = tasks.annotate(has_owner=Q(owner__isnull=True) | Exists(working) | Exists(managing))
    return rows
