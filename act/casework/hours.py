"""When contacts happened: in office hours or outside them, by the authority's hours on the day."""

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
    """Say minutes as people do: "45 minutes", "1 hour", "2 hours 15 minutes"."""
    hours, rest = divmod(minutes, 60)
    parts = [plural(hours, "hour") if hours else "", plural(rest, "minute") if rest else ""]
    return " ".join(part for part in parts if part)


@dataclass(frozen=True)
class ContactTime:
    """One contact with nobody's name in it: when, where (ONS code), made or tried, minutes."""

    at: datetime
    authority: str
    made: bool
    minutes: int

    @property
    def kind(self) -> HourKind:
        """Return the kind of hour in which it began."""
        return kind_of_hour(self.at, hours_for(self.authority, timezone.localdate(self.at)))

    @classmethod
    def of(cls, contact: Contact) -> "ContactTime":
        """Take the time of a contact whose authority is loaded."""
        return cls(contact.at, contact.authority.code, contact.made, contact.minutes)


@dataclass(frozen=True)
class ContactTotals:
    """Contacts of a period, added up: how many were made and tried, and their minutes."""

    made: int
    tried: int
    minutes: int
    minutes_outside: int

    @classmethod
    def of(cls, contact_times: Iterable[ContactTime]) -> "ContactTotals":
        """Add up some contacts."""
        times = list(contact_times)
        return cls(
            made=sum(time.made for time in times),
            tried=sum(not time.made for time in times),
            minutes=sum(time.minutes for time in times),
            minutes_outside=sum(time.minutes for time in times if time.kind is not HourKind.OFFICE),
        )

    def in_words(self) -> str:
        """Say how long in all, and how much of it outside office hours."""
        if not self.minutes:
            return "no time"
        share = "all" if self.minutes_outside == self.minutes else duration(self.minutes_outside)
        return f"{duration(self.minutes)}, {share if self.minutes_outside else 'none'} of it {OUT_OF_HOURS}"

    @property
    def hours(self) -> float:
        """Return hours in all, to the tenth."""
        return _tenths(self.minutes)

    @property
    def hours_outside(self) -> float:
        """Return hours that began outside office hours, to the tenth."""
        return _tenths(self.minutes_outside)


def _tenths(minutes: int) -> float:
    hours = round(minutes / 60, 1)
    return int(hours) if hours.is_integer() else hours


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def finished_weeks(on: date, count: int) -> date:
    """Return the Monday from which `count` weeks are over by a day. The week of that day is not, and is left out."""
    return monday_of(on) - timedelta(weeks=count)


def weeks(contact_times: Iterable[ContactTime], first: date, count: int) -> dict[date, ContactTotals]:
    """Add up contacts by week: `count` weeks from the Monday `first`, by Monday, the empty ones too."""
    by_week: dict[date, list[ContactTime]] = {first + timedelta(weeks=number): [] for number in range(count)}
    for contact_time in contact_times:
        monday = monday_of(timezone.localdate(contact_time.at))
        if monday in by_week:
            by_week[monday].append(contact_time)
    return {monday: ContactTotals.of(inside) for monday, inside in by_week.items()}


def worth_drawing(totals_by_week: dict[date, ContactTotals]) -> bool:
    """Return whether there are enough weeks with contacts for a drawing."""
    return sum(1 for totals in totals_by_week.values() if totals.minutes) >= ENOUGH_TO_DRAW


def chart(totals_by_week: dict[date, ContactTotals]) -> LineChart:
    """Draw hours each week: all of them, and those outside office hours. Needs two weeks at least."""
    all_totals = list(totals_by_week.values())
    # At least four hours high, so that a quiet spell does not look like a busy one.
    top = max(4, *(int(totals.hours) + 1 for totals in all_totals))
    return line_chart(
        [
            Series("All contacts", tuple(Point(place, totals.hours) for place, totals in enumerate(all_totals))),
            Series(OUTSIDE, tuple(Point(place, totals.hours_outside) for place, totals in enumerate(all_totals))),
        ],
        across=[Tick(place, f"{monday:%-d %b}") for place, monday in enumerate(totals_by_week)],
        up=[Tick(hours, f"{hours:g} h") for hours in (0, top / 2, top)],
    )
