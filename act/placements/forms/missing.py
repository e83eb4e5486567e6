"""Forms for being missing or away, coming home, and the return interview: few questions, without blame."""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from django import forms

from act.design.forms import (
    Choice,
    ConditionalFields,
    DayMonthYear,
    RadioField,
    TextField,
    TimeOfDay,
    check_hour,
    moment,
)
from act.design.words import local
from act.methods.missing import Absence, Accepted, Offered
from act.placements.facts import MissingFacts, ReturnInterviewFacts
from act.placements.models import MissingEpisode
from act.trust import clock
from act.trust.web.asking_back import AsksBack, OddAnswer
from act.trust.web.forms import VersionedForm

NOT_SAID = "not_said"
REASONS = {Offered.NO.value: "because_no", Offered.NOT_NEEDED.value: "because_not_needed"}


def _day(label: str, noun: str, **rest: Any) -> DayMonthYear:
    return DayMonthYear(label=label, noun=noun, latest=clock.today, **rest)


def _aware(day: date | None, at: time | None) -> datetime | None:
    return None if day is None or at is None else moment(day, at)


def _both_or_neither(form: forms.BaseForm, day: str, at: str) -> None:
    """Add an error for a day without a time, a time without a day, and an hour that never was."""
    answers = form.cleaned_data
    if day in form.errors or at in form.errors:
        return
    if answers.get(day) and not answers.get(at):
        form.add_error(at, "Enter the time too, for example 22:15")
    if answers.get(at) and not answers.get(day):
        form.add_error(day, "Enter the date too, for example 27 10 2016")
    check_hour(form, day, at)


class MissingForm(AsksBack):
    """When they went missing, and if they are home already, when they came. A day long ago is asked about."""

    below = "clock"

    kind = RadioField(
        [
            Choice(Absence.MISSING.value, "Missing", hint="No one knew where they were."),
            Choice(
                Absence.AWAY.value,
                "Away without agreement",
                hint="Their carers knew where they were, but hadn't agreed to it.",
            ),
        ],
        label="Missing, or away?",
        error_messages={"required": "Choose whether they were missing or away"},
    )
    on = _day(
        "Which day did it start?",
        "start date",
        initial=clock.today,
        help_text="When they left, or when a responsible adult last saw them, whichever is later.",
    )
    clock = TimeOfDay(label="What time did it start?")
    home_on = _day(
        "Which day did they come home?",
        "date they came home",
        required=False,
        help_text="Leave the date and time empty if they aren't home yet.",
    )
    home_clock = TimeOfDay(label="What time did they come home?", required=False)

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        check_hour(self, "on", "clock")
        _both_or_neither(self, "home_on", "home_clock")
        return answers

    def odd_answers(self) -> Iterator[OddAnswer]:
        """Ask about a start more than a year ago."""
        return self.odd_day("on")

    def facts(self) -> MissingFacts:
        """Return the answers as facts."""
        answers = self.cleaned_data
        return MissingFacts(
            kind=Absence(answers["kind"]),
            began_at=moment(answers["on"], answers["clock"]),
            ended_at=_aware(answers["home_on"], answers["home_clock"]),
        )

    @staticmethod
    def initial_of(episode: MissingEpisode) -> dict[str, Any]:
        """Return the answers that an episode was made from."""
        began, home = local(episode.began_at), local(episode.ended_at) if episode.ended_at else None
        return {
            "seen": episode.version,
            "kind": episode.kind,
            "on": began.date(),
            "clock": began.time(),
            "home_on": home.date() if home else None,
            "home_clock": home.time() if home else None,
        }


class CameHomeForm(VersionedForm):
    """The day and the time they came home."""

    home_on = _day("Which day did they come home?", "date they came home", initial=clock.today)
    home_clock = TimeOfDay(label="What time did they come home?")

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        check_hour(self, "home_on", "home_clock")
        return answers

    def at(self) -> datetime:
        """Return the moment they came home."""
        return moment(self.cleaned_data["home_on"], self.cleaned_data["home_clock"])


class ReturnInterviewForm(ConditionalFields, VersionedForm):
    """Offered, taken up, held: and what they said, in two boxes."""

    offered = RadioField(
        [
            Choice(Offered.YES.value, "Yes", reveals="accepted", missing="Choose whether they accepted"),
            Choice(Offered.NO.value, "No", reveals="because_no", missing="Enter why it wasn't offered"),
            Choice(
                Offered.NOT_NEEDED.value,
                "It wasn't needed",
                reveals="because_not_needed",
                missing="Enter why it wasn't needed",
            ),
        ],
        label="Was a return interview offered?",
        error_messages={"required": "Choose whether a return interview was offered"},
    )
    accepted = RadioField(
        [
            Choice(Accepted.YES.value, "Yes, they accepted"),
            Choice(Accepted.NO.value, "No, they declined"),
            Choice(NOT_SAID, "They haven't said yet"),
        ],
        label="Did they accept?",
        required=False,
    )
    because_no = TextField(label="Why wasn't it offered?", required=False, lines=3)
    because_not_needed = TextField(label="Why wasn't it needed?", required=False, lines=3)
    held_on = _day(
        "Which day was it held?",
        "date of the interview",
        required=False,
        help_text="Leave the rest empty if it hasn't been held.",
    )
    held_clock = TimeOfDay(label="What time was it held?", required=False)
    interviewer = TextField(
        label="Who held it?",
        required=False,
        max_length=200,
        help_text="Someone independent of where they live.",
    )
    told = TextField(
        label="What they said. The young person may read this",
        required=False,
        lines=5,
        help_text="In their own words.",
    )
    about_others = TextField(
        label="About other people",
        required=False,
        help_text="Anything about someone else. We keep it separate and don't give it to the young person.",
        lines=3,
    )

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        _both_or_neither(self, "held_on", "held_clock")
        return answers

    def facts(self) -> ReturnInterviewFacts:
        """Return the answers as facts."""
        answers = self.cleaned_data
        return ReturnInterviewFacts(
            offered=answers["offered"],
            accepted="" if answers["accepted"] == NOT_SAID else answers["accepted"],
            interviewed_at=_aware(answers["held_on"], answers["held_clock"]),
            interviewer=answers["interviewer"],
            told=answers["told"],
            about_others=answers["about_others"],
            not_offered_because=answers.get(REASONS.get(answers["offered"], ""), ""),
        )

    @staticmethod
    def initial_of(episode: MissingEpisode) -> dict[str, Any]:
        """Return the answers as they are recorded."""
        held = local(episode.interviewed_at) if episode.interviewed_at else None
        no_answer = NOT_SAID if episode.offered == Offered.YES else ""
        reason = {REASONS[episode.offered]: episode.not_offered_because} if episode.offered in REASONS else {}
        return {
            "seen": episode.version,
            "offered": episode.offered,
            "accepted": episode.accepted or no_answer,
            "held_on": held.date() if held else None,
            "held_clock": held.time() if held else None,
            "interviewer": episode.interviewer,
            "told": episode.told,
            "about_others": episode.about_others,
            **reason,
        }
