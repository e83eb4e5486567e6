"""Where the young people lived while with ACT, and how often they were missing."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeVar

from django.utils import timezone

from act.evaluation.findings.counting import counted
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.figure import Figure, Of
from act.methods.missing import Absence
from act.methods.placements import Stay, broke_down, escalation
from act.placements.models import MissingEpisode, Placement
from act.trust.scope.cohort import Cohort

COMPARED = timedelta(days=90)
"""Missing episodes are compared over the 90 days before the first day and the latest 90. Our own rule."""
TIMES_MISSING = "placements.missing"
Lived = TypeVar("Lived", Stay, Placement)
FIELDS = ("kind", "began_on", "ended_on", "provider", "liberty", "unregistered", "ended_because")


def figures(cohort: Cohort, times: list[TimeWithAct], today: date) -> list[Figure]:
    """Return secure placements, steps up and breakdowns while with ACT, and missing episodes before ACT and lately."""
    stays = {
        person: [Stay(**dict(zip(FIELDS, row, strict=True))) for row in rows]
        for person, rows in cohort.by_person(Placement, *FIELDS).items()
    }
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
    episodes = cohort.by_person(MissingEpisode, "began_at", kind=Absence.MISSING)
    long_enough = [time for time in times if time.until(today) - time.began_on >= COMPARED]
    before = after = 0
    for time in long_enough:
        days = [timezone.localdate(at) for (at,) in episodes.get(time.person, [])]
        before += sum(time.began_on - COMPARED <= day < time.began_on for day in days)
        after += sum(time.until(today) - COMPARED < day <= time.until(today) for day in days)
    whose = f"for the {len(long_enough)} young people who have been with ACT for 90 days"
    return [
        counted(
            "homes.missing_before", f"times missing in the 90 days before ACT, {whose}", before, records=TIMES_MISSING
        ),
        counted(
            "homes.missing_lately",
            f"times missing in their latest 90 days with ACT, {whose}",
            after,
            records=TIMES_MISSING,
        ),
    ]
