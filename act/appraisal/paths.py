"""Where a young person was expected to live, where they lived instead, and the nights of both."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from act.methods.accommodation import Accommodation
from act.methods.placements import Stay

NIGHTS_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class ExpectedStay:
    """The accommodation expected without ACT: from a day, for so many weeks, as judged on a day.

    `certainty`: how sure the manager was who judged it, as the record has it; empty where that is not known.
    """

    accommodation: Accommodation
    begins: date
    weeks: int
    judged_on: date = date.min
    certainty: str = ""

    @property
    def ends(self) -> date:
        """The first day after it: the horizon of its appraisal."""
        return self.begins + timedelta(weeks=self.weeks)


@dataclass(frozen=True, slots=True)
class YoungPersonsPaths:
    """One young person, nameless: every judgement of what was expected, and every stay."""

    expected: tuple[ExpectedStay, ...]
    stays: tuple[Stay, ...] = ()


@dataclass(frozen=True, slots=True)
class Nights:
    """Nights before the day of the appraisal, and nights from that day on that are projected."""

    past: int = 0
    projected: int = 0

    def __add__(self, other: "Nights") -> "Nights":
        return Nights(self.past + other.past, self.projected + other.projected)

    @property
    def total(self) -> int:
        """Both together."""
        return self.past + self.projected

    @property
    def weeks(self) -> Decimal:
        """All of them in weeks, not rounded."""
        return Decimal(self.total) / NIGHTS_A_WEEK

    @classmethod
    def between(cls, begins: date, ends: date, on: date) -> "Nights":
        """Count the nights from one day until before another, split at the day of the appraisal."""
        split = min(max(on, begins), ends)
        return cls((split - begins).days, (ends - split).days)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Nights in a row in one place: from one day until before another; `certainty` of the path they belong to."""

    begins: date
    ends: date
    certainty: str = ""

    def within(self, begins: date, ends: date) -> int:
        """Count those of its nights that lie between two days, the second one excluded."""
        return max(0, (min(self.ends, ends) - max(self.begins, begins)).days)

    def split(self, on: date) -> Nights:
        """Count its nights before a day and from it on."""
        return Nights.between(self.begins, self.ends, on)


def first_judgements(paths: Iterable[ExpectedStay]) -> tuple[list[ExpectedStay], list[ExpectedStay]]:
    """Split judgements into those to appraise, and those left aside: later ones of weeks that one covers already.

    The first is kept because it was made before anybody knew how things went.
    """
    kept: list[ExpectedStay] = []
    aside: list[ExpectedStay] = []
    for path in sorted(paths, key=lambda each: (each.judged_on, each.begins, each.weeks, each.accommodation)):
        covered = any(path.begins < other.ends and other.begins < path.ends for other in kept)
        (aside if covered else kept).append(path)
    return kept, aside


def stays_instead(path: ExpectedStay, stays: Iterable[Stay], on: date) -> Iterator[tuple[Stay | None, Stretch]]:
    """List what happened over the same nights: every stay, and None for nights of which nothing is recorded.

    Up to `on` as it was; from `on` the stay of that day is projected to last until the path ends. No night counts
    twice: should stays overlap, which the record does not allow, the earlier one has the night.
    """
    until = min(max(on, path.begins), path.ends)
    # `reached` is the day up to which nights are told already, `present` the stay that goes on at `on`: the last that
    # began, should two go on.
    reached, present = path.begins, None
    for stay in sorted((stay for stay in stays if stay.began_on <= on), key=lambda stay: stay.began_on):
        over = stay.ended_on or date.max
        present = stay if over > on else present
        begins, ends = max(stay.began_on, reached), min(over, until)
        if begins < ends:
            yield from _stretch(None, path, reached, begins)
            yield from _stretch(stay, path, begins, ends)
            reached = ends
    yield from _stretch(None, path, reached, until)
    yield from _stretch(present, path, until, path.ends)


def _stretch(stay: Stay | None, path: ExpectedStay, begins: date, ends: date) -> Iterator[tuple[Stay | None, Stretch]]:
    if begins < ends:
        yield stay, Stretch(begins, ends, path.certainty)
