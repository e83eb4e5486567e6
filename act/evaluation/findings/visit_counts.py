"""What is counted of visits, in one pass over them: how many, of whom, how long, and by whose workers."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from operator import itemgetter
from typing import NamedTuple

from act.casework.hours import ContactTime, Visit, finished_weeks, monday_of, tenths, visits_of
from act.casework.models import ACT_WORKERS, Contact, ContactWith, WorkerKind
from act.methods.calendar import LONDON, office_minutes
from act.methods.visits import STARTS_WITHIN
from act.trust.models import Authority
from act.trust.scope.cohort import Cohort
from act.trust.scope.plain_columns import as_text

OTHERS = frozenset(WorkerKind) - ACT_WORKERS
A_MINUTE = timedelta(minutes=1)
NOT_KEPT = ""
"""What an older contact holds in place of what its worker was."""


def _by_act(visit: Visit) -> Visit | None:
    return visit.by(ACT_WORKERS) if visit.made else None


PARTS: dict[str, Callable[[Visit], Visit | None]] = {
    "made": lambda visit: visit if visit.made else None,
    "tried": lambda visit: None if visit.made else visit,
    "by_act": _by_act,
    "by_others": lambda visit: visit.by(OTHERS) if visit.made else None,
    "all": lambda visit: visit,
    "all_by_act": lambda visit: visit.by(ACT_WORKERS),
}
"""What a figure counts of a visit, by name: all of it, the part of some workers, or nothing."""


class ContactColumns(NamedTuple):
    """A contact without anybody in it: what its worker was stands in for who it was, one of each kind on a day."""

    at: datetime
    authority: str
    made: bool
    minutes: int
    how: str
    with_whom: str
    worker_kind: str


class CohortVisits:
    """Every visit of a cohort that counts as ACT's work, made or tried: read anew each time, and never all held."""

    def __init__(self, cohort: Cohort) -> None:
        self._cohort = cohort
        self._codes = dict(Authority.objects.annotate(key=as_text("pk")).values_list("key", "code"))

    def __iter__(self) -> Iterator[Visit]:
        """Yield them person by person, with nobody in them but a number; contacts that were one visit are joined."""
        for person, rows in self._people():
            yield from visits_of(self._time(person, row) for row in rows)

    def counts(self) -> "VisitCounts":
        """Count them in one pass. Most contacts are near no other, and are counted without making a visit of each."""
        counts = VisitCounts()
        for person, rows in self._people():
            rows.sort(key=itemgetter(0))
            together = []
            for row, is_alone in zip(rows, _near_no_other(rows), strict=True):
                if is_alone:
                    counts.add_alone(person, row, self._codes[row.authority])
                else:
                    together.append(self._time(person, row))
            for visit in visits_of(together):
                counts.add(visit)
        counts.give_alone()
        return counts

    def _people(self) -> Iterator[tuple[int, list[ContactColumns]]]:
        return self._cohort.one_by_one(Contact, ContactColumns, not_counted=NOT_KEPT)

    def _time(self, person: int, row: ContactColumns) -> ContactTime:
        return ContactTime(
            row.at,
            self._codes[row.authority],
            bool(row.made),
            row.minutes,
            how=row.how,
            with_whom=row.with_whom,
            person=person,
            worker=row.worker_kind,
        )


@dataclass(slots=True)
class Tally:
    """Visits added up: how many, their minutes, and the minutes outside office hours."""

    visits: int = 0
    minutes: int = 0
    minutes_outside: int = 0

    def add(self, minutes: int, minutes_outside: int) -> None:
        """Add one more."""
        self.visits += 1
        self.minutes += minutes
        self.minutes_outside += minutes_outside

    @property
    def hours(self) -> float:
        """Hours in all, to the tenth."""
        return tenths(self.minutes)

    @property
    def hours_outside(self) -> float:
        """Hours outside office hours, to the tenth."""
        return tenths(self.minutes_outside)


@dataclass(slots=True)
class PartTally(Tally):
    """The same with the numbers of the young people whose they are."""

    people: set[int] = field(default_factory=set)

    def add_all(self, tally: "PartTally") -> None:
        """Add those of another tally."""
        self.visits += tally.visits
        self.minutes += tally.minutes
        self.minutes_outside += tally.minutes_outside
        self.people |= tally.people


@dataclass(slots=True)
class VisitCounts:
    """Everything that is counted of visits.

    `parts` are the tallies of `PARTS`; `direct` that of each young person by number, of what ACT's workers made with
    more than a professional; `weeks` those of each week by its Monday. `together` were made by ACT and by others,
    `not_kept` are older ones that are in neither count. `alone` are those by one worker that no part has yet, by kind.
    """

    parts: dict[str, PartTally] = field(default_factory=lambda: {name: PartTally() for name in PARTS})
    direct: dict[int, Tally] = field(default_factory=lambda: defaultdict(Tally))
    weeks: dict[date, Tally] = field(default_factory=lambda: defaultdict(Tally))
    together: int = 0
    not_kept: int = 0
    alone: dict[tuple[bool, str, str], PartTally] = field(default_factory=lambda: defaultdict(PartTally))

    @classmethod
    def of(cls, visits: Iterable[Visit]) -> "VisitCounts":
        """Count some visits in one pass."""
        counts = cls()
        for visit in visits:
            counts.add(visit)
        return counts

    def add_alone(self, person: int, row: ContactColumns, authority: str) -> None:
        """Count a contact that is a visit by itself, as `add` counts that visit. `authority` is its ONS code.

        Those of one kind are added up first, and given to their parts in the end by `give_alone`.
        """
        at, minutes = row.at, row.minutes
        outside = minutes - office_minutes(at, minutes, authority)
        self.weeks[_monday(at.date(), at.hour)].add(minutes, outside)
        kind = (row.made, row.worker_kind, row.with_whom)
        tally = self.alone[kind]
        tally.add(minutes, outside)
        tally.people.add(person)
        if _counted_alone(*kind)[1]:
            self.direct[person].add(minutes, 0)

    def give_alone(self) -> None:
        """Add what `add_alone` counted to the parts that count it."""
        for kind, tally in self.alone.items():
            names, _, not_kept = _counted_alone(*kind)
            for name in names:
                self.parts[name].add_all(tally)
            self.not_kept += tally.visits if not_kept else 0
        self.alone.clear()

    def last_weeks(self, on: date, count: int) -> dict[date, Tally]:
        """Return the weeks that were over by a day, the last `count` of them by their Mondays, empty ones too."""
        first = finished_weeks(on, count)
        mondays = (first + timedelta(weeks=number) for number in range(count))
        return {monday: self.weeks.get(monday, Tally()) for monday in mondays}

    def add(self, visit: Visit) -> None:
        """Count one more."""
        first, person, measured = visit.contact_times[0], visit.person, (visit.minutes, visit.minutes_outside)
        at = first.at.astimezone(UTC)
        self.weeks[_monday(at.date(), at.hour)].add(*measured)
        chosen = {name: part for name, choose in PARTS.items() if (part := choose(visit))}
        for name, part in chosen.items():
            tally = self.parts[name]
            # Mostly a part is the whole, which is measured already.
            tally.add(*(measured if part is visit else (part.minutes, part.minutes_outside)))
            tally.people.add(person)
        by_act = chosen.get("by_act")
        if by_act and is_direct(by_act):
            self.direct[person].add(by_act.minutes, 0)
        self.together += by_act is not None and "by_others" in chosen
        self.not_kept += first.made and all(contact_time.worker == NOT_KEPT for contact_time in visit.contact_times)


def _near_no_other(rows: list[ContactColumns]) -> list[bool]:
    """Tell of each of somebody's contacts, in order of time, whether it is far from every other: then it is a visit.

    A contact is near another that isn't over when it begins, or that began shortly before, whatever else they were.
    """
    alone = [True] * len(rows)
    over = last = datetime.min.replace(tzinfo=UTC)
    for place, row in enumerate(rows):
        if row.at < over or row.at <= last:
            # Earlier ones may reach over several: they are near this one, or near one that is.
            alone[place - 1] = alone[place] = False
        last, over = row.at + STARTS_WITHIN, max(over, row.at + row.minutes * A_MINUTE)
    return alone


@cache
def _counted_alone(made: bool, worker: str, with_whom: str) -> tuple[tuple[str, ...], bool, bool]:
    """Return what counts a visit by one kind of worker, whether it is direct, and whether the worker is not known."""
    moment = datetime.min.replace(tzinfo=UTC)
    alone = Visit((ContactTime(moment, "", bool(made), 0, with_whom=with_whom, worker=worker),))
    names = tuple(name for name, choose in PARTS.items() if choose(alone))
    return names, "by_act" in names and is_direct(alone), alone.made and worker == NOT_KEPT


@lru_cache(maxsize=100_000)
def _monday(day: date, hour: int) -> date:
    """Return the Monday, in England, of an hour in UTC: clocks change on the hour."""
    return monday_of(datetime(day.year, day.month, day.day, hour, tzinfo=UTC).astimezone(LONDON).date())


def is_direct(visit: Visit) -> bool:
    """Tell whether it was with more than a professional."""
    return any(contact_time.with_whom != ContactWith.PROFESSIONAL for contact_time in visit.contact_times)
