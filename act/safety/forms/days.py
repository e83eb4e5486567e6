"""A day and a time of it as two questions, and answers of a code set."""

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from django import forms

from act.design.forms import Choice, DayMonthYear, check_hour, moment
from act.methods.codes import code_set
from act.trust import clock


def day_field(label: str, noun: str, **rest: Any) -> DayMonthYear:
    """Return a question for a day that is not in the future."""
    return DayMonthYear(label=label, noun=noun, latest=clock.today, **rest)


def aware(day: date | None, at: time | None) -> datetime | None:
    """Return the moment of a day and a time; None where either is missing."""
    return None if day is None or at is None else moment(day, at)


def both_or_neither(form: forms.BaseForm, day: str, at: str) -> None:
    """Add an error for a day without a time, a time without a day, and an hour that never was."""
    answers = form.cleaned_data
    if day in form.errors or at in form.errors:
        return
    if answers.get(day) and not answers.get(at):
        form.add_error(at, "Enter the time too, for example 22:15")
    if answers.get(at) and not answers.get(day):
        form.add_error(day, "Enter the date too, for example 27 10 2016")
    check_hour(form, day, at)


def now_as_day() -> date:
    """Return the practice day, for a question that is mostly answered at once."""
    return clock.today()


def now_as_time() -> time:
    """Return the practice time of day, to the minute."""
    return clock.now().time()


def unverified(name: str) -> str:
    """Say that a code set is not verified; empty where it is."""
    return "" if code_set(name, clock.today()).verified else "This list isn't verified."


def code_choices(name: str, *, group: str = "") -> Iterator[Choice]:
    """Offer the codes of a set as it is today; only those of one group where it is named."""
    for code in code_set(name, clock.today()).codes:
        if not group or code.group == group:
            yield Choice(code.code, code.label)
