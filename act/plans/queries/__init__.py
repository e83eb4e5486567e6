"""Reads of what happens next, always through a scope."""

from act.plans.queries.appointments import (
    appointment_to_change,
    appointment_to_remove,
    appointments_of,
    appointments_of_week,
)
from act.plans.queries.meetings import (
    invitees,
    meeting_to_change,
    meeting_to_remove,
    meetings_of,
    meetings_of_week,
)
from act.plans.queries.tasks import task_to_change, task_to_remove, tasks_of, tasks_of_week

__all__ = [
    "appointment_to_change",
    "appointment_to_remove",
    "appointments_of",
    "appointments_of_week",
    "invitees",
    "meeting_to_change",
    "meeting_to_remove",
    "meetings_of",
    "meetings_of_week",
    "task_to_change",
    "task_to_remove",
    "tasks_of",
    "tasks_of_week",
]
