"""Plain facts of young people: a story for each time they were referred, and their times with ACT."""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations, zip_longest
from typing import Any

from act.demo.story import Story
from act.methods.figure import Number

Counted = dict[str, Any]
"""By the key of a Figure: its number, or a pair of its number and what it is out of."""

TODAY = date(2016, 10, 31)


@dataclass(frozen=True)
class Time:
    """A time with ACT: its first day, its last (today while it goes on), and why it ended."""

    began: date
    last: date
    ended: str = ""


@dataclass(frozen=True)
class Life:
    """One young person: a story for each referral, the earliest first.

    What belongs to no one referral (homes, forms, contacts, feedback) may be told in any of the stories. Somebody who
    was accepted while they had a key worker already has two records, which both may tell the same home or absence.
    """

    stories: tuple[Story, ...]

    @property
    def with_key_worker(self) -> list[Story]:
        """The stories that came to a key worker."""
        return [story for story in self.stories if story.allocation]

    @property
    def intensity(self) -> str:
        """How much support they need now: of two records that go on, as the first one says."""
        return next((str(story.intensity) for story in self.with_key_worker if not story.ending), "usual")

    @property
    def agreed(self) -> bool:
        """Whether their latest answer about the evaluation is yes."""
        said = sorted(self.every("agreements"), key=lambda each: each.on)
        return bool(said) and said[-1].answer == "agreed"

    def every(self, part: str) -> list[Any]:
        """Everything of one kind that the stories tell: "contacts", "forms", "stays" ..."""
        return [told for story in self.stories for told in getattr(story, part)]

    @property
    def answers(self) -> dict[str, dict[str, Any]]:
        """What was said of the young person at the first referral."""
        return self.stories[0].answers

    @property
    def times(self) -> list[Time]:
        """Every time with ACT, the earliest first; what two records tell of the same days is one time."""
        return _put_together([time_of(story) for story in self.with_key_worker])


Lives = list[Life]


def time_of(story: Story) -> Time:
    """The time with ACT that one story tells."""
    assert story.allocation
    ending = story.ending
    return Time(story.allocation[2], ending.on if ending else TODAY, ending.because if ending else "")


def _put_together(times: list[Time]) -> list[Time]:
    """Join the first two that share a night, until none do."""
    for one, other in combinations(times, 2):
        if max(one.began, other.began) < min(one.last, other.last):
            longer = max(one, other, key=lambda time: (time.last, not time.ended))
            both = Time(min(one.began, other.began), longer.last, longer.ended)
            return _put_together([both, *(time for time in times if time not in (one, other))])
    return sorted(times, key=lambda time: time.began)


def lives_of(stories: Iterable[Story]) -> Lives:
    """Young people who were referred once each."""
    return [Life((story,)) for story in stories]


def joined(lives: Iterable[Life]) -> Lives:
    """Those who have had a key worker."""
    return [life for life in lives if life.times]


def studied(lives: Iterable[Life]) -> Lives:
    """Those who joined and agreed to be part of the evaluation."""
    return [life for life in joined(lives) if life.agreed]


def in_a_time(life: Life, day: date) -> bool:
    """Whether a day lies within a time with ACT, its first and last day included."""
    return any(time.began <= day <= time.last for time in life.times)


def months_on(day: date, months: int) -> date:
    """The same day some months later, or the last one of a month that is too short for it."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def window(began: date, month: int) -> tuple[date, date]:
    """The first and the last day on which a form belongs to a time point."""
    due = months_on(began, month)
    return due - timedelta(days=14), due + timedelta(days=42 if month else 28)


def half_open(stays: list[Any]) -> Iterator[tuple[Any, date, str]]:
    """Each stay with the day before which it ended (the last goes on), and why it ended; one told twice is one."""
    in_order = sorted({stay.since: stay for stay in reversed(stays)}.values(), key=lambda stay: stay.since)
    for stay, following in zip_longest(in_order, in_order[1:]):
        yield stay, following.since if following else date.max, following.because if following else ""


def middle(values: Iterable[Number]) -> float | None:
    """The one in the middle, or half way between the two; None of none."""
    ordered = sorted(float(value) for value in values)
    half, odd = divmod(len(ordered), 2)
    if not ordered:
        return None
    return ordered[half] if odd else (ordered[half - 1] + ordered[half]) / 2
