"""What happens next: one young person's, for their page, and this week's by young person, for Today."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import TypeVar

from act.people.models import YoungPerson
from act.plans import queries
from act.plans.next_lines import NextLine, PersonNext, appointment_line, by_young_person, meeting_line, task_line
from act.plans.policy import can_change_plan
from act.trust import clock
from act.trust.models import PersonRecord
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing

A_WEEK = timedelta(days=7)
Row = TypeVar("Row", bound=PersonRecord)


def next_of(standing: Standing, young_person: YoungPerson, *, writes: bool) -> list[NextLine]:
    """Return what is planned with a young person, then tasks, with what was done or answered lately. `writes`: whether
    a line offers to change it.
    """
    now = clock.now()
    appointments, meetings = (
        queries.appointments_of(standing, young_person),
        queries.meetings_of(standing, young_person),
    )
    planned = [
        *((each.at, appointment_line(standing, each, now=now, writes=writes)) for each in appointments),
        *((each.at, meeting_line(standing, each, now=now, writes=writes)) for each in meetings),
    ]
    return [
        *(line for _, line in sorted(planned, key=lambda timed: timed[0])),
        *(task_line(standing, task, writes=writes) for task in queries.tasks_of(standing, young_person)),
    ]


def this_week(standing: Standing) -> list[PersonNext]:
    """Return what is due or planned within a week, by young person; nothing for who plans with nobody."""
    if not (standing.may(Permission.PLAN_NEXT) and (standing.people or standing.managed)):
        return []
    return by_young_person(standing, _this_week(standing))


def _this_week(standing: Standing) -> Iterator[tuple[datetime, NextLine]]:
    """Yield each line with its moment: a task is due by the end of its day, and so comes after its appointments."""
    now, last = clock.now(), standing.on + A_WEEK
    until = clock.midnight(last + timedelta(days=1))
    for meeting in _present(standing, queries.meetings_of_week(standing, until)):
        writes = can_change_plan(standing, meeting)
        yield meeting.at, meeting_line(standing, meeting, now=now, writes=writes)
    for appointment in _present(standing, queries.appointments_of_week(standing, now, until)):
        writes = can_change_plan(standing, appointment)
        yield appointment.at, appointment_line(standing, appointment, now=now, writes=writes)
    for task in _present(standing, queries.tasks_of_week(standing, last)):
        line = task_line(standing, task, writes=can_change_plan(standing, task))
        yield clock.midnight(task.due_on + timedelta(days=1)), line


def _present(standing: Standing, rows: Iterable[Row]) -> list[Row]:
    """Leave out whom this person worked with when ACT support ended: they read on, and nothing waits for them."""
    return [row for row in rows if row.person_id not in standing.retained - standing.shown]
