"""The only writers of tasks and appointments."""

from act.plans.actions.appointments import (
    AppointmentAnswer,
    AppointmentFacts,
    answer_appointment,
    change_appointment,
    plan_appointment,
    remove_appointment,
)
from act.plans.actions.tasks import TaskEnding, TaskFacts, add_task, amend_task, finish_task, remove_task

__all__ = [
    "AppointmentAnswer",
    "AppointmentFacts",
    "TaskEnding",
    "TaskFacts",
    "add_task",
    "amend_task",
    "answer_appointment",
    "change_appointment",
    "finish_task",
    "plan_appointment",
    "remove_appointment",
    "remove_task",
]
