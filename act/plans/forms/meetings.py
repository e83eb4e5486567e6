"""The forms for a meeting: one to call it or change it, one to record it."""

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from django import forms
from django.utils import timezone

from act.design.forms import (
    CheckboxesField,
    Choice,
    ConditionalFields,
    DayMonthYear,
    RadioField,
    TextField,
    TimeOfDay,
    check_hour,
    choices,
    moment,
    offer,
)
from act.methods.codes import code_set
from act.plans.actions import MeetingFacts, MeetingInvitations, MeetingRecord, TaskFacts
from act.plans.forms.workers import minutes_field, worker_choices
from act.plans.models import (
    ATTENDANCE_LABELS,
    LONGEST_NAME,
    LONGEST_PLACE,
    LONGEST_TASK,
    OTHER,
    Attendance,
    Meeting,
    MeetingInvitee,
    MeetingState,
)
from act.trust import clock
from act.trust.models import User
from act.trust.web.forms import VersionedForm

NUMBERS = (1, 2, 3)
"""Things to do on one form. More are added as tasks."""


class MeetingForm(VersionedForm):
    """What kind, when, where in words, and who is asked."""

    kind = RadioField([], label="What kind of meeting?", error_messages={"required": "Choose what kind it is"})
    on = DayMonthYear(label="Which day?", noun="day", example="4 11 2016")
    clock = TimeOfDay(label="What time?", help_text="For example 16:00 or 4pm", example="16:00")
    minutes = minutes_field()
    where_words = TextField(
        label="Where?",
        help_text="In a few words, without an address. For example: at school.",
        max_length=LONGEST_PLACE,
        required=False,
    )
    workers = CheckboxesField([], label="Which workers are asked?", required=False)
    roles = CheckboxesField([], label="Who else is asked?", required=False)
    names = TextField(
        label="Anyone by name?",
        help_text="One a line. For example: Nan, or the football coach.",
        lines=3,
        required=False,
    )

    def __init__(self, *args: Any, owners: Iterable[User], reader: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owners = {str(owner.pk): owner for owner in owners}
        kinds, roles = (code_set(name, clock.today()).codes for name in ("meeting_kind", "meeting_role"))
        offer(
            self,
            kind=[Choice(code.code, code.label) for code in kinds],
            workers=worker_choices(self.owners.values(), reader),
            roles=[Choice(code.code, code.label) for code in roles if code.code != "OTHER"],
        )

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        check_hour(self, "on", "clock")
        if any(len(name.strip()) > LONGEST_NAME for name in answers.get("names", "").splitlines()):
            self.add_error("names", f"Each name must be {LONGEST_NAME} characters or fewer")
        return answers

    def facts(self) -> MeetingFacts:
        """Return what is called as facts."""
        answers = self.cleaned_data
        at = moment(answers["on"], answers["clock"])
        where = answers["where_words"]
        return MeetingFacts(kind=answers["kind"], at=at, minutes=answers["minutes"], where_words=where)

    def asked(self) -> MeetingInvitations:
        """Return who is asked as facts."""
        answers = self.cleaned_data
        return MeetingInvitations(
            workers=tuple(self.owners[key] for key in answers["workers"]),
            roles=tuple(answers["roles"]),
            names=tuple(answers["names"].splitlines()),
        )

    @staticmethod
    def initial_of(meeting: Meeting) -> dict[str, Any]:
        """Return the answers that a meeting was made from; who was asked is shown above the form."""
        at = timezone.localtime(meeting.at)
        return {
            "seen": meeting.version,
            "kind": meeting.kind,
            "on": at.date(),
            "clock": at.time(),
            "minutes": meeting.minutes,
            "where_words": meeting.where_words,
        }


class MeetingRecordForm(ConditionalFields, VersionedForm):
    """Whether it was held, who came, what was decided, and what is to be done, by whom and by when."""

    state = RadioField(
        [Choice(MeetingState.HELD.value, "Yes"), Choice(MeetingState.CANCELLED.value, "No, it was cancelled")],
        label="Was it held?",
        error_messages={"required": "Choose whether it was held"},
    )
    decided = TextField(
        label="What was decided?",
        help_text="In plain words. If it was cancelled, say why.",
        lines=5,
        error_messages={"required": "Enter what was decided, or why it was cancelled"},
    )

    def __init__(
        self, *args: Any, owners: Iterable[User], reader: User, asked: Iterable[MeetingInvitee], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.owners = {str(owner.pk): owner for owner in owners}
        self.asked = {f"came_{invitee.pk.hex}": invitee for invitee in asked}
        for name, invitee in self.asked.items():
            answers = choices(ATTENDANCE_LABELS.items())
            self.fields[name] = RadioField(answers, label=invitee.label, initial=invitee.came, required=False)
        for number in NUMBERS:
            self._add_task(number, reader)
        self.order_fields(["state", *self.asked, "decided"])

    def _add_task(self, number: int, reader: User) -> None:
        workers = [(choice.value, choice.label) for choice in worker_choices(self.owners.values(), reader)]
        whose = [("", "Choose"), *workers, (OTHER, "Someone outside the service")]
        self.fields[f"what_{number}"] = TextField(
            label=f"Action {number}: what needs doing?", max_length=LONGEST_TASK, required=False
        )
        self.fields[f"whose_{number}"] = forms.ChoiceField(
            label=f"Action {number}: whose is it?", choices=whose, required=False
        )
        self.fields[f"other_{number}"] = TextField(
            label=f"Action {number}: who, if outside the service?", max_length=LONGEST_NAME, required=False
        )
        self.fields[f"due_{number}"] = DayMonthYear(
            label=f"Action {number}: by when?", noun="day", example="4 11 2016", required=False
        )

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        for number in NUMBERS:
            if answers.get(f"what_{number}"):
                self._check_task(number, answers)
        return answers

    def _check_task(self, number: int, answers: dict[str, Any]) -> None:
        whose = answers.get(f"whose_{number}")
        if not whose:
            self.add_error(f"whose_{number}", "Choose whose it is")
        if whose == OTHER and not answers.get(f"other_{number}"):
            self.add_error(f"other_{number}", "Enter who it is")
        if not answers.get(f"due_{number}") and f"due_{number}" not in self.errors:
            self.add_error(f"due_{number}", "Enter the day, for example 4 11 2016")

    def record(self) -> MeetingRecord:
        """Return the answers as facts."""
        answers = self.cleaned_data
        came: dict[UUID, Attendance] = {
            invitee.pk: Attendance(answers[name]) for name, invitee in self.asked.items() if answers[name]
        }
        state = MeetingState(answers["state"])
        return MeetingRecord(state=state, decided=answers["decided"], came=came, tasks=tuple(self._tasks()))

    def _tasks(self) -> Iterator[TaskFacts]:
        for number in NUMBERS:
            what, whose, other, due = (
                self.cleaned_data[f"{name}_{number}"] for name in ("what", "whose", "other", "due")
            )
            if what:
                owner = self.owners.get(whose)
                yield TaskFacts(what=what, due_on=due, owner=owner, other_owner="" if owner else other)

    @staticmethod
    def initial_of(meeting: Meeting) -> dict[str, Any]:
        """Return what was recorded so far."""
        recorded = meeting.state != MeetingState.PLANNED
        return {
            "seen": meeting.version,
            "state": meeting.state if recorded else None,
            "decided": meeting.decided,
        }
