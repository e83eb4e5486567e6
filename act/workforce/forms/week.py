"""A week of duty on one page: a line for each day that somebody chooses a person for."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from django.forms.boundfield import BoundField

from act.design.forms import TimeOfDay, check_hour, moment
from act.design.words import local
from act.methods.day_hours import TimeSpan
from act.trust.models import User
from act.trust.web.forms import ActionForm
from act.workforce.facts import DutyFacts
from act.workforce.forms.people import ColleagueField
from act.workforce.queries import OpenDay, WeekToPlan, a_week_later

A_DAY = timedelta(days=1)
NAMES = ("begins", "until", "who", "cover")


class WeekForm(ActionForm):
    """The manager behind the week, and for each day from when until when, who, and who covers.

    `copied` fills the days with those of last week who can be on duty.
    """

    manager = ColleagueField(
        label="Manager to ring if no one can be reached",
        nobody="Choose",
        error_messages={"required": "Choose the manager to ring"},
    )

    def __init__(self, *args: Any, week: WeekToPlan, copied: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.week, self.copied = week, copied
        self._colleagues("manager").offer(week.candidates.managers, week.candidates.away)
        self.fields["manager"].initial = str(week.manager or "")
        for number, day in enumerate(week.days):
            self._add(number, day)

    def _add(self, number: int, day: OpenDay) -> None:
        """Add the questions of one day, with the time that is open or last week's turn."""
        turn = day.copied if self.copied else None
        span = a_week_later(turn) if turn else day.open
        self.fields[f"begins_{number}"] = TimeOfDay(label="From", example="17:00", required=False)
        self.fields[f"until_{number}"] = TimeOfDay(label="Until", example="09:00", required=False)
        self.fields[f"who_{number}"] = ColleagueField(label="On duty", nobody="No one", required=False)
        self.fields[f"cover_{number}"] = ColleagueField(label="Cover", nobody="No one", required=False)
        for person in ("who", "cover"):
            field = self._colleagues(f"{person}_{number}")
            field.offer(self.week.candidates.on_duty, self.week.candidates.away)
        self._fill(number, span, (turn.person, turn.cover) if turn else (None, None))

    def _fill(self, number: int, span: TimeSpan | None, people: tuple[User | None, User | None]) -> None:
        if span:
            self.fields[f"begins_{number}"].initial = local(span.begins).time()
            self.fields[f"until_{number}"].initial = local(span.ends).time()
        for name, user in zip(("who", "cover"), people, strict=True):
            field = self._colleagues(f"{name}_{number}")
            if user and str(user.pk) in field.users and user.pk not in self.week.candidates.away:
                field.initial = str(user.pk)

    def clean(self) -> dict[str, Any]:
        """Ask for the times of each day on which somebody is on duty, and for somebody where one covers."""
        cleaned = super().clean() or self.cleaned_data
        for number, day in enumerate(self.week.days):
            cleaned[f"on_{number}"] = day.rota.day
            if cleaned.get(f"who_{number}"):
                self._check_times(number, day)
            elif cleaned.get(f"cover_{number}"):
                self.add_error(f"who_{number}", f"Choose who is on duty on {day.rota.name}, or no one to cover")
        return cleaned

    def _check_times(self, number: int, day: OpenDay) -> None:
        for name, words in (("begins", "begins"), ("until", "ends")):
            field = f"{name}_{number}"
            if self.cleaned_data.get(field) is None and field not in self.errors:
                self.add_error(field, f"Enter when duty on {day.rota.name} {words}, for example 17:00")
        check_hour(self, f"on_{number}", f"begins_{number}")

    def turns(self) -> list[DutyFacts]:
        """Return what `actions.plan_duty` takes: the days for which somebody was chosen."""
        return list(self._turns())

    def _turns(self) -> Iterator[DutyFacts]:
        answers = self.cleaned_data
        manager = self._colleagues("manager").chosen(answers["manager"])
        assert manager, "it is required"
        for number, day in enumerate(self.week.days):
            begins, until, who, cover = (answers[f"{name}_{number}"] for name in NAMES)
            person = self._colleagues(f"who_{number}").chosen(who)
            if person:
                last = day.rota.day if until > begins else day.rota.day + A_DAY
                yield DutyFacts(
                    person=person,
                    cover=self._colleagues(f"cover_{number}").chosen(cover),
                    manager=manager,
                    begins=moment(day.rota.day, begins),
                    ends=moment(last, until),
                    row=number,
                )

    def days(self) -> list[tuple[OpenDay, list[BoundField], bool]]:
        """Return each day with its questions, and whether they are shown at once: where it is open, or was typed in."""
        rows = []
        for number, day in enumerate(self.week.days):
            bound = [self[f"{name}_{number}"] for name in NAMES]
            typed = self.is_bound and any(field.errors or field.value() for field in bound[2:])
            copied = self.copied and day.copied is not None
            rows.append((day, bound, bool(day.open or typed or copied)))
        return rows

    def said(self) -> dict[str, Any]:
        """Return what was said, without the days, which its address says."""
        return {name: value for name, value in super().said().items() if not name.startswith("on_")}

    def _colleagues(self, name: str) -> ColleagueField:
        field = self.fields[name]
        assert isinstance(field, ColleagueField)
        return field
