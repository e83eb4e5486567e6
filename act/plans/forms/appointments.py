"""The forms for an appointment: one to plan it or change it, one to say what became of it."""

from collections.abc import Iterable
from typing import Any

from django.utils import timezone

from act.design.forms import (
    Choice,
    ConditionalFields,
    DayMonthYear,
    RadioField,
    TextField,
    TimeOfDay,
    check_hour,
    moment,
    offer,
)
from act.methods.codes import code_set
from act.plans.actions import AppointmentAnswer, AppointmentFacts
from act.plans.forms.workers import minutes_field, worker_choices
from act.plans.models import LONGEST_PLACE, Appointment, AppointmentState
from act.trust import clock
from act.trust.models import User
from act.trust.web.forms import VersionedForm


class AppointmentForm(VersionedForm):
    """What kind, when, how long, where in words, and with whom."""

    kind = RadioField([], label="What kind of appointment?", error_messages={"required": "Choose what kind it is"})
    on = DayMonthYear(label="Which day?", noun="day", example="4 11 2016")
    clock = TimeOfDay(label="What time?", help_text="For example 16:00 or 4pm", example="16:00")
    minutes = minutes_field()
    where_words = TextField(
        label="Where?",
        help_text="In a few words, without an address. For example: at nan's.",
        max_length=LONGEST_PLACE,
        required=False,
    )
    whose = RadioField([], label="With which worker?", error_messages={"required": "Choose the worker"})

    def __init__(self, *args: Any, owners: Iterable[User], reader: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owners = {str(owner.pk): owner for owner in owners}
        kinds = code_set("appointment_kind", clock.today()).codes
        offer(
            self,
            kind=[Choice(code.code, code.label) for code in kinds],
            whose=worker_choices(self.owners.values(), reader),
        )

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        check_hour(self, "on", "clock")
        return answers

    def facts(self) -> AppointmentFacts:
        """Return the answers as facts."""
        answers = self.cleaned_data
        return AppointmentFacts(
            kind=answers["kind"],
            at=moment(answers["on"], answers["clock"]),
            minutes=answers["minutes"],
            where_words=answers["where_words"],
            worker=self.owners[answers["whose"]],
        )

    @staticmethod
    def initial_of(appointment: Appointment) -> dict[str, Any]:
        """Return the answers that an appointment was made from."""
        at = timezone.localtime(appointment.at)
        return {
            "seen": appointment.version,
            "kind": appointment.kind,
            "on": at.date(),
            "clock": at.time(),
            "minutes": appointment.minutes,
            "where_words": appointment.where_words,
            "whose": str(appointment.worker_id),
        }


class AppointmentAnswerForm(ConditionalFields, VersionedForm):
    """What became of an appointment."""

    state = RadioField(
        [
            Choice(AppointmentState.KEPT.value, "Yes", hint="You can record the contact next."),
            Choice(
                AppointmentState.NOT_KEPT.value,
                "No",
                reveals="not_kept_because",
                missing="Choose why it didn't happen",
            ),
            Choice(AppointmentState.CANCELLED.value, "It was cancelled", hint="Before the day, or by agreement."),
            Choice(AppointmentState.PLANNED.value, "It is still to come", apart=True),
        ],
        label="Did it happen?",
        error_messages={"required": "Choose whether it happened"},
    )
    not_kept_because = RadioField([], label="Why not?", required=False)
    answer_words = TextField(
        label="Anything else?",
        help_text="If it didn't happen or was cancelled: what you would tell a colleague.",
        lines=2,
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reasons = code_set("not_kept_reason", clock.today()).codes
        offer(self, not_kept_because=[Choice(code.code, code.label) for code in reasons])

    def answer(self) -> AppointmentAnswer:
        """Return the answers as facts."""
        answers = self.cleaned_data
        return AppointmentAnswer(
            state=AppointmentState(answers["state"]),
            not_kept_because=answers["not_kept_because"],
            words=answers["answer_words"],
        )

    @staticmethod
    def initial_of(appointment: Appointment) -> dict[str, Any]:
        """Return what was answered so far."""
        answered = appointment.state != AppointmentState.PLANNED
        return {
            "seen": appointment.version,
            "state": appointment.state if answered else None,
            "not_kept_because": appointment.not_kept_because,
            "answer_words": appointment.answer_words,
        }
