"""When contacts happened: in office hours or outside them, by the authority's hours on the day.

A worker's own hours count each of that worker's minutes (`ContactTime`). Contacts with a young person count a visit
once, whoever logged it (`Visit`).
"""

from collections.abc import Container, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Protocol, Self

from django.utils import timezone

from act.casework.models import Contact, ContactMethod
from act.design.charts import LineChart, Point, Series, Tick, line_chart
from act.design.words import plural
from act.methods import visits
from act.methods.calendar import HourKind, hours_for, kind_of_hour, office_minutes

KIND_LABELS = {
    HourKind.OFFICE: "",
    HourKind.EARLY: "early morning",
    HourKind.EVENING: "evening",
    HourKind.NIGHT: "night",
    HourKind.WEEKEND: "weekend",
    HourKind.BANK_HOLIDAY: "bank holiday",
}
OUTSIDE = "Outside office hours"
OUT_OF_HOURS = "outside office hours"
ENOUGH_TO_DRAW = 2
"""Weeks with contacts from which a drawing says more than a sentence."""


def duration(minutes: int) -> str:
    """Say minutes as people do: "45 minutes", "1 hour", "2 hours 15 minutes", and "0 minutes" for none."""
    hours, rest = divmod(minutes, 60)
    parts = [plural(hours, "hour") if hours else "", plural(rest, "minute") if rest else ""]
    return " ".join(part for part in parts if part) or "0 minutes"


class Timed(Protocol):
    """What is added up: when it began, made or tried, its minutes, and how many of them outside office hours."""

    @property
    def at(self) -> datetime:
        """When it began."""

    @property
    def made(self) -> bool:
        """Whether somebody was in touch; otherwise it was tried."""

    @property
    def minutes(self) -> int:
        """How long it took."""

    @property
    def minutes_outside(self) -> int:
        """How much of it lay outside office hours."""


@dataclass(frozen=True)
class ContactTime:
    """One contact with nobody's name in it: when, where (ONS code), made or tried, minutes.

    `person` and `worker` are keys, or numbers that stand in for them: they tell which contacts were one visit, and
    whose it was, and are never shown.
    """

    at: datetime
    authority: str
    made: bool
    minutes: int
    how: str = field(default="", compare=False)
    with_whom: str = field(default="", compare=False)
    person: Hashable = field(default=None, compare=False, repr=False)
    worker: Hashable = field(default=None, compare=False, repr=False)

    @property
    def kind(self) -> HourKind:
        """Return the kind of hour in which it began."""
        return kind_of_hour(self.at, hours_for(self.authority, timezone.localdate(self.at)))

    @property
    def minutes_outside(self) -> int:
        """Return how much of it lay outside office hours, split where the office opens and closes."""
        return self.minutes - office_minutes(self.at, self.minutes, self.authority)

    @property
    def occasion(self) -> Hashable:
        """Return what must be the same in two contacts that were one visit.

        Two calls, or two messages, at about the same time are one only with the same person on the other end.
        """
        apart = self.with_whom if self.how in (ContactMethod.PHONE, ContactMethod.MESSAGE) else ""
        return self.person, self.how, self.made, apart

    @classmethod
    def of(cls, contact: Contact) -> Self:
        """Take the time of a contact whose authority is loaded."""
        return cls(
            contact.at,
            contact.authority.code,
            contact.made,
            contact.minutes,
            how=contact.how,
            with_whom=contact.with_whom,
            person=contact.young_person_id,
            worker=contact.worker_id,
        )


@dataclass(frozen=True)
class Visit:
    """Contacts that were one visit, in order of time; most were logged by one worker."""

    contact_times: tuple[ContactTime, ...]

    @property
    def at(self) -> datetime:
        """Return when the first of them began."""
        return self.contact_times[0].at

    @property
    def made(self) -> bool:
        """Return whether somebody was in touch."""
        return self.contact_times[0].made

    @property
    def person(self) -> Any:
        """Return the key or number of the young person."""
        return self.contact_times[0].person

    @property
    def workers(self) -> tuple[Hashable, ...]:
        """Return who logged it, in order of time."""
        return tuple(contact_time.worker for contact_time in self.contact_times)

    @property
    def minutes(self) -> int:
        """Return how long a worker was there, each minute once."""
        if len(self.contact_times) == 1:
            return self.contact_times[0].minutes
        return sum(minutes for _, minutes in visits.stretches(self.contact_times))

    @property
    def minutes_outside(self) -> int:
        """Return how many of these minutes lay outside office hours."""
        if len(self.contact_times) == 1:
            return self.contact_times[0].minutes_outside
        authority = self.contact_times[0].authority
        parts = visits.stretches(self.contact_times)
        return self.minutes - sum(office_minutes(at, minutes, authority) for at, minutes in parts)

    def by(self, workers: Container[Hashable]) -> "Visit | None":
        """Return the part of it that some workers logged; None where none of them was there."""
        theirs = tuple(contact_time for contact_time in self.contact_times if contact_time.worker in workers)
        if len(theirs) == len(self.contact_times):
            return self
        return Visit(theirs) if theirs else None


def visits_of(contact_times: Iterable[ContactTime]) -> list[Visit]:
    """Join the contacts that were one visit (`act.methods.visits`)."""
    return [Visit(joined) for joined in visits.visits(contact_times)]


@dataclass(frozen=True)
class ContactTotals:
    """Contacts of a period, added up: how many were made and tried, and their minutes."""

    made: int
    tried: int
    minutes: int
    minutes_outside: int

    @classmethod
    def of(cls, contact_times: Iterable[Timed]) -> "ContactTotals":
        """Add up some contacts, or some visits."""
        times = list(contact_times)
        return cls(
            made=sum(time.made for time in times),
            tried=sum(not time.made for time in times),
            minutes=sum(time.minutes for time in times),
            minutes_outside=sum(time.minutes_outside for time in times),
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
        return tenths(self.minutes)

    @property
    def hours_outside(self) -> float:
        """Return hours outside office hours, to the tenth."""
        return tenths(self.minutes_outside)


def tenths(minutes: int) -> float:
    """Return minutes as hours, to the tenth."""
    hours = round(minutes / 60, 1)
    return int(hours) if hours.is_integer() else hours


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def finished_weeks(on: date, count: int) -> date:
    """Return the Monday from which `count` weeks are over by a day. The week of that day is not, and is left out."""
    return monday_of(on) - timedelta(weeks=count)


def weeks(contact_times: Iterable[Timed], first: date, count: int) -> dict[date, ContactTotals]:
    """Add up contacts, or visits, by the week they began in: `count` weeks from the Monday `first`, empty ones too."""
    by_week: dict[date, list[Timed]] = {first + timedelta(weeks=number): [] for number in range(count)}
    for contact_time in contact_times:
        monday = monday_of(timezone.localdate(contact_time.at))
        if monday in by_week:
            by_week[monday].append(contact_time)
    return {monday: ContactTotals.of(inside) for monday, inside in by_week.items()}


def worth_drawing(totals_by_week: dict[date, ContactTotals]) -> bool:
    """Return whether there are enough weeks with contacts for a drawing."""
    return sum(1 for totals in totals_by_week.values() if totals.minutes) >= ENOUGH_TO_DRAW


class Hours(Protocol):
    """What is drawn of a week: its hours of contact, and those outside office hours, to the tenth."""

    @property
    def hours(self) -> float:
        """All of them."""

    @property
    def hours_outside(self) -> float:
        """Those outside office hours."""


def chart(totals_by_week: Mapping[date, Hours]) -> LineChart:
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
