"""Makes Figures from the rows that they count, so that a number and the list behind it cannot disagree."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from statistics import median
from typing import Any, NamedTuple, Protocol

from act.methods.figure import TOO_FEW, Audience, Basis, Figure, Of, Records
from act.methods.intervals import Interval, median_interval, wilson

OWN_RECORDS = "this service's own records"
YOUNG_PEOPLE = "young people"
FEWEST_OF = 5
"""Young people below whom a share gets no interval. Our own rule, not a published one."""


class OpenedWith(StrEnum):
    """Which records a person must be able to see, beside the young person's own, to see a row by name."""

    YOUNG_PERSON = "young person"
    YOUNG_PERSONS_FEEDBACK = "young person's feedback"
    PARENTS_FEEDBACK = "parent's or carer's feedback"
    EXPECTED_PATH = "expected path"


class Row(Protocol):
    """One row behind a figure: the young person's number in the cohort, what the record says, and why it counts.

    `value` is read beside the name ("4 points lower", "60 minutes at home"); `on` is the day it happened.
    """

    @property
    def person(self) -> int:
        """The young person's number in the cohort."""

    @property
    def on(self) -> date | None:
        """The day it happened."""

    @property
    def value(self) -> str:
        """What the record says."""

    @property
    def why(self) -> str:
        """Why it counts."""


class CountedRow(NamedTuple):
    """A row with its words."""

    person: int
    value: str
    why: str = ""
    on: date | None = None


class WordedRow(NamedTuple):
    """A row whose words, `value` and `why`, are found when somebody reads them: a page shows fifty of thousands."""

    person: int
    on: date | None
    counted: Any
    words: Callable[[Any], tuple[str, str]]

    @property
    def value(self) -> str:
        """What the record says."""
        return self.words(self.counted)[0]

    @property
    def why(self) -> str:
        """Why it counts."""
        return self.words(self.counted)[1]


@dataclass(frozen=True, slots=True, eq=False)
class RowsToRead(Collection[Row]):
    """Rows that are read again when a figure is opened, and only then: too many to keep for the one that is.

    `count` is how many there are, `people` whose they are. To be opened while their cohort is.
    """

    count: int
    people: Collection[int]
    read: Callable[[], Iterable[Row]]

    def __len__(self) -> int:
        return self.count

    def __iter__(self) -> Iterator[Row]:
        return iter(self.read())

    def __contains__(self, row: object) -> bool:
        return any(row == read for read in self)


Rows = tuple[Row, ...] | RowsToRead


@dataclass(frozen=True, slots=True)
class Finding:
    """A Figure and the rows that make it; no rows where it counts no records of young people."""

    figure: Figure
    rows: Rows | None = None
    opened_with: OpenedWith = OpenedWith.YOUNG_PERSON

    @property
    def people(self) -> Collection[int]:
        """The numbers of the young people in its rows."""
        return _people(self.rows or ())

    def opened(self) -> "Finding":
        """Return it with its rows read."""
        return self if self.rows is None else replace(self, rows=tuple(self.rows))


def count_of(key: str, label: str, value: int, *, unit: str, of: Of | None = None, method: str = "") -> Finding:
    """Make the finding of a count of something that is no young person's record: interviews, answers, waves."""
    return Finding(_counted(key, label, value, unit=unit, of=of, method=method, records=False))


def people_counted(
    key: str,
    label: str,
    rows: Iterable[Row],
    *,
    unit: str = YOUNG_PEOPLE,
    of: Of | None = None,
    method: str = "",
    notes: tuple[str, ...] = (),
    verified: bool = True,
    opened_with: OpenedWith = OpenedWith.YOUNG_PERSON,
) -> Finding:
    """Count people, each once, out of those who could have been counted. With `of` the share gets an interval.

    `unit` is another word where the people counted are the young people's parents and carers.

    Raises ValueError when a young person is in two rows.
    """
    counted = tuple(rows)
    if len(_people(counted)) < len(counted):
        raise ValueError(f"{key} counts young people, and one of them is in two rows.")
    figure = _counted(key, label, len(counted), unit=unit, of=of, method=method, notes=notes, verified=verified)
    return Finding(figure, counted, opened_with)


def rows_counted(
    key: str,
    label: str,
    rows: Iterable[Row] | RowsToRead,
    *,
    unit: str,
    of: Of | None = None,
    method: str = "",
    notes: tuple[str, ...] = (),
    opened_with: OpenedWith = OpenedWith.YOUNG_PERSON,
) -> Finding:
    """Count rows that are no people: contacts, goals, forms, times missing. Without `of`, `n` is of how many people."""
    counted = rows if isinstance(rows, RowsToRead) else tuple(rows)
    people = len(_people(counted))
    figure = _counted(key, label, len(counted), unit=unit, of=of, method=method, notes=notes, n=people)
    return Finding(figure, counted, opened_with)


def middle(
    key: str,
    label: str,
    measured: Sequence[tuple[Row, float]],
    *,
    unit: str,
    method: str,
    verified: bool = True,
    notes: tuple[str, ...] = (),
) -> Finding:
    """Make the finding of a median, with lowest and highest, n, and an interval or the note that n is too small.

    Its value is None where there is nothing to take it of.
    """
    values = sorted(value for _, value in measured)
    interval = median_interval(values, unit)
    figure = Figure(
        key=key,
        label=label,
        value=median(values) if values else None,
        low=values[0] if values else None,
        high=values[-1] if values else None,
        bounds="lowest to highest",
        interval=interval,
        unit=unit,
        n=len(values),
        basis=Basis.COMPUTED,
        method=method,
        sources=(OWN_RECORDS,),
        verified=verified,
        audience=Audience.EVALUATOR,
        records=Records(key),
        notes=notes if interval else (*notes, TOO_FEW),
    )
    return Finding(figure, tuple(row for row, _ in measured))


def one_each(rows: Iterable[CountedRow]) -> list[CountedRow]:
    """Keep the first row of each young person, in order."""
    first: dict[int, CountedRow] = {}
    for row in rows:
        first.setdefault(row.person, row)
    return list(first.values())


def _people(rows: Rows) -> Collection[int]:
    return rows.people if isinstance(rows, RowsToRead) else {row.person for row in rows}


def _counted(
    key: str,
    label: str,
    value: int,
    *,
    unit: str,
    of: Of | None = None,
    method: str = "",
    notes: tuple[str, ...] = (),
    n: int | None = None,
    verified: bool = True,
    records: bool = True,
) -> Figure:
    interval = _share(value, of)
    return Figure(
        key=key,
        label=label,
        value=value,
        interval=interval,
        unit=unit,
        n=of.eligible if of else n,
        of=of,
        basis=Basis.COUNTED,
        method=method,
        sources=(OWN_RECORDS,),
        verified=verified,
        audience=Audience.EVALUATOR,
        records=Records(key) if records else None,
        notes=notes if interval or not of else (*notes, TOO_FEW),
    )


def _share(value: int, of: Of | None) -> Interval | None:
    return wilson(value, of.eligible) if of and of.eligible >= FEWEST_OF else None
