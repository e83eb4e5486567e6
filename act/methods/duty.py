"""When somebody should be on duty, and when nobody is: dated data, since hours differ by authority and change."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from typing import Any

from act.methods.calendar import LONDON, bank_holiday
from act.methods.calendar.office_hours import DEFAULT, WEEKDAYS
from act.methods.dated_data import in_force, read_data
from act.methods.day_hours import A_DAY, DayHours, TimeSpan, read_hours

NOON = time(12)


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRule:
    """The hours that duty should cover in an authority, Monday first, and those of a bank holiday; whence, if checked.

    Raises ValueError for a limit below 1.
    """

    authority: str
    valid_from: date
    valid_to: date | None = None
    week: tuple[tuple[DayHours, ...], ...]
    on_bank_holidays: tuple[DayHours, ...]
    longest_hours: int
    ahead_days: int
    running_days: int
    source: str
    verified: bool

    def __post_init__(self) -> None:
        if min(self.longest_hours, self.ahead_days, self.running_days) < 1:
            raise ValueError(f"The limits of duty in {self.authority} must be 1 or more.")

    @property
    def longest(self) -> timedelta:
        """How long one person's duty may last."""
        return timedelta(hours=self.longest_hours)

    @property
    def ahead(self) -> timedelta:
        """How far ahead a gap is shown."""
        return timedelta(days=self.ahead_days)

    @property
    def running(self) -> timedelta:
        """How long ago the last duty of a rota that is still running may be."""
        return timedelta(days=self.running_days)

    def on(self, day: date) -> list[TimeSpan]:
        """Return the duties that should begin on a day."""
        hours = self.on_bank_holidays if bank_holiday(day) else self.week[day.weekday()]
        return [one.on(day) for one in hours]


def duty_rule(authority: str, on: date) -> DutyRule:
    """Return the rule in force for an authority (ONS code) on a day: its own, else the default. Raises LookupError."""
    for code in (authority, DEFAULT):
        for rule in _rules():
            if rule.authority == code and in_force(on, rule.valid_from, rule.valid_to):
                return rule
    raise LookupError(f"No hours of duty are known for {authority} on {on}.")


def widest(on: date) -> tuple[timedelta, timedelta]:
    """Return how long before now, and how far ahead, any rule of a day looks at a rota."""
    rules = [rule for rule in _rules() if in_force(on, rule.valid_from, rule.valid_to)]
    return max(rule.running for rule in rules), max(rule.ahead for rule in rules)


def longest() -> timedelta:
    """Return how long a duty may last by any rule, whenever it held."""
    return max(rule.longest for rule in _rules())


def needed(authority: str, since: datetime, until: datetime) -> list[TimeSpan]:
    """Return when somebody should be on duty between two moments, in order, cut to them."""
    first, last = since.astimezone(LONDON).date() - A_DAY, until.astimezone(LONDON).date()
    days = (first + number * A_DAY for number in range((last - first).days + 1))
    return joined(cut(span, since, until) for day in days for span in duty_rule(authority, day).on(day))


def gaps(wanted: Iterable[TimeSpan], covered: Iterable[TimeSpan]) -> list[TimeSpan]:
    """Return the parts of some spans that no other span covers, in order; those that meet are one."""
    there = joined(covered)
    return joined(part for span in joined(wanted) for part in _without(span, there))


def joined(spans: Iterable[TimeSpan]) -> list[TimeSpan]:
    """Return spans in order, those that overlap or meet as one, and without empty ones."""
    together: list[TimeSpan] = []
    for span in sorted(span for span in spans if span.begins < span.ends):
        if together and span.begins <= together[-1].ends:
            together[-1] = TimeSpan(together[-1].begins, max(together[-1].ends, span.ends))
        else:
            together.append(span)
    return together


def cut(span: TimeSpan, since: datetime, until: datetime) -> TimeSpan:
    """Return the part of a span between two moments; an empty one where there is none."""
    begins = max(span.begins, since)
    return TimeSpan(begins, max(begins, min(span.ends, until)))


@dataclass(frozen=True)
class DutyPart:
    """A part of somebody's duty that lies on one day, and the day that it counts with: a morning ends the night."""

    span: TimeSpan
    day: date
    counts_with: date


def parts(span: TimeSpan) -> list[DutyPart]:
    """Cut a duty at each midnight in England.

    A last part that ends by noon counts with the day before: who goes away on Saturday still ends Friday's night.
    """
    cuts = [span.begins, *_midnights(span), span.ends]
    return [_part(TimeSpan(*pair), span) for pair in pairwise(cuts)]


def _part(piece: TimeSpan, whole: TimeSpan) -> DutyPart:
    day = piece.begins.astimezone(LONDON).date()
    ends_a_night = piece.begins > whole.begins and piece.ends == whole.ends
    ends_a_night = ends_a_night and piece.ends <= datetime.combine(day, NOON, LONDON)
    return DutyPart(piece, day, day - A_DAY if ends_a_night else day)


def _midnights(span: TimeSpan) -> Iterator[datetime]:
    day = span.begins.astimezone(LONDON).date() + A_DAY
    while (midnight := datetime.combine(day, time(), LONDON).astimezone(UTC)) < span.ends:
        yield midnight
        day += A_DAY


def _without(span: TimeSpan, covered: list[TimeSpan]) -> Iterator[TimeSpan]:
    begins = span.begins
    for one in covered:
        if one.ends > begins and one.begins < span.ends:
            yield TimeSpan(begins, max(begins, one.begins))
            begins = one.ends
    yield TimeSpan(begins, max(begins, span.ends))


@cache
def _rules() -> tuple[DutyRule, ...]:
    return tuple(_rule(row) for row in read_data(__package__, "duty")["duty"])


def _rule(row: dict[str, Any]) -> DutyRule:
    named = {name: row.pop(name) for name in (*WEEKDAYS, "bank_holiday")}
    hours = {name: tuple(one for words in listed for one in read_hours(words)) for name, listed in named.items()}
    return DutyRule(**row, week=tuple(hours[name] for name in WEEKDAYS), on_bank_holidays=hours["bank_holiday"])
