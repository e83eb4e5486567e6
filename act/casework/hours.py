"""When contacts happened: in office hours or outside them, as the authority's hours stood on the day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.utils import timezone

from act.casework.models import Contact
from act.design.charts import LineChart, Point, Series, Tick, line_chart
from act.design.words import plural
from act.methods.calendar import HourKind, hours_for, kind_of_hour

KIND_LABELS = {
    HourKind.OFFICE: "",
    HourKind.EARLY: "early morning",
    HourKind.EVENING: "evening",
    HourKind.NIGHT: "night",
    HourKind.WEEKEND: "weekend",
    HourKind.BANK_HOLIDAY: "bank holiday",
}
OUTSIDE = "Evenings, weekends and bank holidays"
OUT_OF_HOURS = "in the evening, at the weekend or on a bank holiday"
ENOUGH_TO_DRAW = 2
"""Weeks with contacts from which a drawing says more than a sentence."""


def duration(minutes: int) -> str:
    """Minutes as people say them: "45 minutes", "1 hour", "2 hours 15 minutes"."""
    hours, rest = divmod(minutes, 60)
    parts = [plural(hours, "hour") if hours else "", plural(rest, "minute") if rest else ""]
    return " ".join(part for part in parts if part)


@dataclass(frozen=True)
class Moment:
    """One contact without anybody in it: when, where (ONS code), made or tried, minutes."""

    at: datetime
    authority: str
    made: bool
    minutes: int

    @property
    def kind(self) -> HourKind:
        """The kind of hour in which it began."""
        return kind_of_hour(self.at, hours_for(self.authority, timezone.localdate(self.at)))

    @classmethod
    def of(cls, contact: Contact) -> "Moment":
        """The moment of a contact whose authority is loaded."""
        return cls(contact.at, contact.authority.code, contact.made, contact.minutes)


@dataclass(frozen=True)
class Span:
    """Contacts of some stretch of time, added up."""

    made: int
    tried: int
    minutes: int
    minutes_outside: int

    @classmethod
    def of(cls, moments: Iterable[Moment]) -> "Span":
        """The sums of some moments."""
        found = list(moments)
        return cls(
            made=sum(moment.made for moment in found),
            tried=sum(not moment.made for moment in found),
            minutes=sum(moment.minutes for moment in found),
            minutes_outside=sum(moment.minutes for moment in found if moment.kind is not HourKind.OFFICE),
        )

    def in_words(self) -> str:
        """How long in all, and how much of it outside office hours."""
        if not self.minutes:
            return "no time"
        share = "all" if self.minutes_outside == self.minutes else duration(self.minutes_outside)
        return f"{duration(self.minutes)}, {share if self.minutes_outside else 'none'} of it {OUT_OF_HOURS}"

    @property
    def hours(self) -> float:
        """Hours in all, to the tenth."""
        return _tenths(self.minutes)

    @property
    def hours_outside(self) -> float:
        """Hours that began outside office hours, to the tenth."""
        return _tenths(self.minutes_outside)


def _tenths(minutes: int) -> float:
    hours = round(minutes / 60, 1)
    return int(hours) if hours.is_integer() else hours


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def finished_weeks(on: date, count: int) -> date:
    """The Monday from which `count` weeks are over by a day: the week that it lies in is not, and is left out."""
    return monday_of(on) - timedelta(weeks=count)


def weeks(moments: Iterable[Moment], first: date, count: int) -> dict[date, Span]:
    """By Monday, `count` weeks from the Monday `first`, the empty ones too."""
    found: dict[date, list[Moment]] = {first + timedelta(weeks=number): [] for number in range(count)}
    for moment in moments:
        monday = monday_of(timezone.localdate(moment.at))
        if monday in found:
            found[monday].append(moment)
    return {monday: Span.of(inside) for monday, inside in found.items()}


def worth_drawing(found: dict[date, Span]) -> bool:
    """Whether there are enough weeks with contacts for a drawing."""
    return sum(1 for span in found.values() if span.minutes) >= ENOUGH_TO_DRAW


def chart(found: dict[date, Span]) -> LineChart:
    """Hours each week: all of them, and those outside office hours. Needs two weeks at least."""
    spans = list(found.values())
    top = max(4, *(int(span.hours) + 1 for span in spans))
    return line_chart(
        [
            Series("All contacts", tuple(Point(place, span.hours) for place, span in enumerate(spans))),
            Series(OUTSIDE, tuple(Point(place, span.hours_outside) for place, span in enumerate(spans))),
        ],
        across=[Tick(place, f"{monday:%-d %b}") for place, monday in enumerate(found)],
        up=[Tick(hours, f"{hours:g} h") for hours in (0, top / 2, top)],
    )
