"""Forms for what happens next."""

from act.plans.forms.appointments import AppointmentAnswerForm, AppointmentForm
from act.plans.forms.meetings import MeetingForm, MeetingRecordForm
from act.plans.forms.tasks import FinishForm, TaskEditForm, TaskForm

__all__ = [
    "AppointmentAnswerForm",
    "AppointmentForm",
    "FinishForm",
    "MeetingForm",
    "MeetingRecordForm",
    "TaskEditForm",
    "TaskForm",
]
