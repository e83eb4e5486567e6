"""Tasks, appointments and meetings."""

from act.plans.models.appointment import (
    APPOINTMENT_STATE_LABELS,
    LONGEST_APPOINTMENT,
    LONGEST_PLACE,
    Appointment,
    AppointmentState,
)
from act.plans.models.meeting import (
    ATTENDANCE_LABELS,
    Attendance,
    Meeting,
    MeetingInvitee,
    MeetingState,
)
from act.plans.models.task import (
    LONGEST_NAME,
    LONGEST_TASK,
    OPEN,
    OTHER,
    TASK_ORIGIN_LABELS,
    TASK_OUTCOME_LABELS,
    Task,
    TaskOrigin,
    TaskOutcome,
)

__all__ = [
    "APPOINTMENT_STATE_LABELS",
    "ATTENDANCE_LABELS",
    "LONGEST_APPOINTMENT",
    "LONGEST_NAME",
    "LONGEST_PLACE",
    "LONGEST_TASK",
    "OPEN",
    "OTHER",
    "TASK_ORIGIN_LABELS",
    "TASK_OUTCOME_LABELS",
    "Appointment",
    "AppointmentState",
    "Attendance",
    "Meeting",
    "MeetingInvitee",
    "MeetingState",
    "Task",
    "TaskOrigin",
    "TaskOutcome",
]
