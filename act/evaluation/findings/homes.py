"""Where the young people lived while with ACT, and how often they were missing."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from itertools import pairwise
from typing import NamedTuple, TypeVar

from django.utils import timezone

from act.evaluation.findings.counting import counted
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.figure import Figure, Of
from act.methods.missing import LATELY_MISSING, Absence
from act.methods.placements import Stay, broke_down, escalation
from act.placements.models import MissingEpisode, Placement
from act.trust.scope.cohort import Cohort

TIMES_MISSING = "placements.missing"
Lived = TypeVar("Lived", Stay, Placement)


class StayColumns(NamedTuple):
    """What the methods of placements read of a stay."""

    kind: str
    began_on: date
    ended_on: date | None
    provider: str
    liberty: bool
    unregistered: bool
    ended_because: str


class BeganAt(NamedTuple):
    """When a missing episode began."""

    began_at: datetime


def figures(cohort: Cohort, times: list[TimeWithAct], today: date) -> list[Figure]:
    """Return secure placements, steps up and breakdowns while with ACT, and missing episodes before ACT and lately."""
    stays = {person: [_stay(row) for row in rows] for person, rows in cohort.by_person(Placement, StayColumns).items()}
    lived = [(time, during(stays.get(time.person, []), time.began_on, time.until(today))) for time in times]
    known = Of(eligible=_people(lived, bool), enrolled=len({time.person for time in times}))
    return [
        counted(
            "homes.secure",
            "young people in a secure placement or an equivalent while with ACT",
            _people(lived, lambda during_act: any(stay.why_secure for stay in during_act)),
            of=known,
            records="placements.secure",
        ),
        counted(
            "homes.stepped_up",
            "young people who moved to a more intensive kind of placement while with ACT",
            _people(lived, stepped_up),
            of=known,
            records="placements.stepped_up",
        ),
        counted(
            "homes.broke_down",
            "homes and placements that broke down while with ACT",
            sum(len(broken_down(during_act, time.until(today))) for time, during_act in lived),
            records="placements.broke_down",
        ),
        *_missing(cohort, times, today),
    ]


def _stay(row: StayColumns) -> Stay:
    return Stay(
        kind=row.kind,
        began_on=row.began_on,
        ended_on=row.ended_on,
        provider=row.provider,
        liberty=row.liberty,
        unregistered=row.unregistered,
        ended_because=row.ended_because,
    )


def _people(lived: list[tuple[TimeWithAct, list[Stay]]], which: Callable[[list[Stay]], object]) -> int:
    """Count the young people who have a time with ACT with such stays; one who came back counts once."""
    return len({time.person for time, during_act in lived if which(during_act)})


def during(stays: Iterable[Lived], began_on: date, last: date) -> list[Lived]:
    """Return the stays of one young person that overlap a time with ACT, in order."""
    overlapping = [stay for stay in stays if stay.began_on <= last and (stay.ended_on or date.max) > began_on]
    return sorted(overlapping, key=lambda stay: stay.began_on)


def stepped_up(stays: Iterable[Lived]) -> list[Lived]:
    """Return, of stays in order, those of a more intensive kind than the stay before."""
    return [after for before, after in pairwise(stays) if escalation(before.kind, after.kind, after.began_on)]


def broken_down(stays: Iterable[Lived], last: date) -> list[Lived]:
    """Return the stays that had ended in a breakdown by a day."""
    ended = [(stay, stay.ended_on) for stay in stays if stay.ended_on and stay.ended_on <= last]
    return [stay for stay, on in ended if broke_down(stay.ended_because, on)]


def _missing(cohort: Cohort, times: list[TimeWithAct], today: date) -> list[Figure]:
    """Only those who have been with ACT for 90 days can be compared with the 90 days before."""
    episodes = cohort.by_person(MissingEpisode, BeganAt, kind=Absence.MISSING)
    long_enough = [time for time in times if time.until(today) - time.began_on >= LATELY_MISSING]
    before = after = 0
    for time in long_enough:
        days = [timezone.localdate(at) for (at,) in episodes.get(time.person, [])]
        before += sum(time.began_on - LATELY_MISSING <= day < time.began_on for day in days)
        after += sum(time.until(today) - LATELY_MISSING < day <= time.until(today) for day in days)
    whose = f"for the {len(long_enough)} young people who have been with ACT for {LATELY_MISSING.days} days"
    return [
        counted(
            "homes.missing_before",
            f"times missing in the {LATELY_MISSING.days} days before ACT, {whose}",
            before,
            records=TIMES_MISSING,
        ),
        counted(
            "homes.missing_lately",
            f"times missing in their latest {LATELY_MISSING.days} days with ACT, {whose}",
            after,
            records=TIMES_MISSING,
        ),
    ]
