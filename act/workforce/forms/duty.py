"""Forms to change a turn of duty, and to take it off the rota."""

from datetime import datetime
from typing import Any

from act.design.forms import DayMonthYear, TextField, TimeOfDay, check_hour, moment
from act.design.words import local
from act.trust.web.forms import VersionedForm
from act.workforce.facts import DutyFacts
from act.workforce.forms.people import ColleagueField
from act.workforce.models import DutyTurn
from act.workforce.queries import Candidates

LONGEST_REASON = 200


def _reason() -> TextField:
    return TextField(
        label="Why?",
        help_text="For example: swapped with Nadia. Everyone in the authority can read it, so no reasons of health.",
        max_length=LONGEST_REASON,
        error_messages={"required": "Enter why"},
    )


class ChangeDutyForm(VersionedForm):
    """Who, who covers, which manager, from when until when, and why it changes."""

    who = ColleagueField(label="On duty", nobody="Choose", error_messages={"required": "Choose who is on duty"})
    cover = ColleagueField(label="Cover", nobody="No one", required=False)
    manager = ColleagueField(
        label="Manager to ring if neither can be reached",
        nobody="Choose",
        error_messages={"required": "Choose a manager"},
    )
    begins_on = DayMonthYear(label="Begins on", noun="day duty begins", example="31 10 2016")
    begins = TimeOfDay(label="Begins at", example="17:00")
    ends_on = DayMonthYear(label="Ends on", noun="day duty ends", example="1 11 2016")
    until = TimeOfDay(label="Ends at", example="09:00")
    words = _reason()

    def __init__(self, *args: Any, turn: DutyTurn, candidates: Candidates, **kwargs: Any) -> None:
        kwargs["initial"] = {**_as_planned(turn), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        for name in ("who", "cover", "manager"):
            users = candidates.managers if name == "manager" else candidates.on_duty
            self._list(name).offer(users, candidates.away)

    def clean(self) -> dict[str, Any]:
        """Refuse an hour that never was."""
        cleaned = super().clean() or self.cleaned_data
        check_hour(self, "begins_on", "begins")
        check_hour(self, "ends_on", "until")
        return cleaned

    def facts(self) -> DutyFacts:
        """Return what `actions.change_duty` takes."""
        answers = self.cleaned_data
        person, manager = (self._list(name).chosen(answers[name]) for name in ("who", "manager"))
        assert person and manager, "both are required"
        return DutyFacts(
            person=person,
            cover=self._list("cover").chosen(answers["cover"]),
            manager=manager,
            begins=moment(answers["begins_on"], answers["begins"]),
            ends=moment(answers["ends_on"], answers["until"]),
        )

    def _list(self, name: str) -> ColleagueField:
        field = self.fields[name]
        assert isinstance(field, ColleagueField)
        return field


def _as_planned(turn: DutyTurn) -> dict[str, Any]:
    begins, ends = local(turn.begins), local(turn.until)
    return {
        "who": str(turn.person_id),
        "cover": str(turn.cover_id or ""),
        "manager": str(turn.manager_id),
        **_day_and_time("begins", begins),
        "ends_on": ends.date(),
        "until": ends.time(),
    }


def _day_and_time(name: str, at: datetime) -> dict[str, Any]:
    return {f"{name}_on": at.date(), name: at.time()}


class EndDutyForm(VersionedForm):
    """Why it is taken off the rota."""

    words = _reason()
