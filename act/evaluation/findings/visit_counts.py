"""What is counted of visits, in one pass over them: how many, of whom, how long, and by whose workers."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from act.casework.hours import ContactTime, Visit, finished_weeks, monday_of, tenths, visits_of
from act.casework.models import ACT_WORKERS, Contact, ContactWith, WorkerKind
from act.methods.calendar import LONDON
from act.trust.models import Authority
from act.trust.scope.cohort import Cohort
from act.trust.scope.plain_columns import as_text

OTHERS = frozenset(WorkerKind) - ACT_WORKERS
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
        for person, rows in self._cohort.one_by_one(Contact, ContactColumns, not_counted=NOT_KEPT):
            yield from visits_of(self._time(person, row) for row in rows)

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


@dataclass(slots=True)
class VisitCounts:
    """Everything that is counted of visits.

    `parts` are the tallies of `PARTS`; `direct` that of each young person by number, of what ACT's workers made with
    more than a professional; `weeks` those of each week by its Monday. `together` were made by ACT and by others,
    `not_kept` are older ones that are in neither count.
    """

    parts: dict[str, PartTally] = field(default_factory=lambda: {name: PartTally() for name in PARTS})
    direct: dict[int, Tally] = field(default_factory=lambda: defaultdict(Tally))
    weeks: dict[date, Tally] = field(default_factory=lambda: defaultdict(Tally))
    together: int = 0
    not_kept: int = 0

    @classmethod
    def of(cls, visits: Iterable[Visit]) -> "VisitCounts":
        """Count some visits in one pass."""
        counts = cls()
        for visit in visits:
            counts._add(visit)
        return counts

    def last_weeks(self, on: date, count: int) -> dict[date, Tally]:
        """Return the weeks that were over by a day, the last `count` of them by their Mondays, empty ones too."""
        first = finished_weeks(on, count)
        mondays = (first + timedelta(weeks=number) for number in range(count))
        return {monday: self.weeks.get(monday, Tally()) for monday in mondays}

    def _add(self, visit: Visit) -> None:
        first, person, measured = visit.contact_times[0], visit.person, (visit.minutes, visit.minutes_outside)
        self.weeks[monday_of(first.at.astimezone(LONDON).date())].add(*measured)
        if len(visit.contact_times) == 1:
            chosen = dict.fromkeys(_parts_of_one(first.made, first.worker), visit)
        else:
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


@cache
def _parts_of_one(made: bool, worker: Hashable) -> tuple[str, ...]:
    """Return the parts that are the whole of a visit by one kind of worker: nearly every visit is one."""
    alone = Visit((ContactTime(datetime.min.replace(tzinfo=UTC), "", made, 0, worker=worker),))
    return tuple(name for name, choose in PARTS.items() if choose(alone))


def is_direct(visit: Visit) -> bool:
    """Tell whether it was with more than a professional."""
    return any(contact_time.with_whom != ContactWith.PROFESSIONAL for contact_time in visit.contact_times)
