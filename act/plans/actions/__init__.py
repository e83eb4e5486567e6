"""The only writers of tasks, appointments and meetings."""

from act.plans.actions.appointments import (
    AppointmentAnswer,
    AppointmentFacts,
    answer_appointment,
    change_appointment,
    plan_appointment,
    remove_appointment,
)
from act.plans.actions.meetings import (
    MeetingFacts,
    MeetingInvitations,
    MeetingRecord,
    call_meeting,
    change_meeting,
    record_meeting,
    remove_meeting,
)
from act.plans.actions.tasks import TaskEnding, TaskFacts, add_task, amend_task, finish_task, remove_task

__all__ = [
    "AppointmentAnswer",
    "AppointmentFacts",
    "MeetingFacts",
    "MeetingInvitations",
    "MeetingRecord",
    "TaskEnding",
    "TaskFacts",
    "add_task",
    "amend_task",
    "answer_appointment",
    "call_meeting",
    "change_appointment",
    "change_meeting",
    "finish_task",
    "plan_appointment",
    "record_meeting",
    "remove_appointment",
    "remove_meeting",
    "remove_task",
]
