"""How often the young people were missing in the weeks before ACT, and lately."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import NamedTuple

from django.utils import timezone

from act.evaluation.findings.counting import CountedRow, Finding, middle, rows_counted
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.missing import LATELY_MISSING, Absence
from act.safety.models import MissingEpisode
from act.trust.scope.cohort import Cohort

DAYS = LATELY_MISSING.days
REGRESSION = (
    "Young people are often referred when things are at their worst, so some of a fall would be expected without ACT "
    "too (regression to the mean)."
)


class BeganAt(NamedTuple):
    """When a missing episode began."""

    began_at: datetime


def findings(cohort: Cohort, times: list[TimeWithAct], today: date) -> list[Finding]:
    """Return the times missing before ACT and lately, and the middle of the differences.

    Only those who have been with ACT for 90 days can be compared with the 90 days before; of somebody who came back
    the first time with ACT is compared.
    """
    episodes = cohort.by_person(MissingEpisode, BeganAt, kind=Absence.MISSING)
    # What both records of one young person tell of one time is one time.
    days = {person: [timezone.localdate(at) for (at,) in dict.fromkeys(rows)] for person, rows in episodes.items()}
    compared = _long_enough(times, today)
    return [
        _times("homes.missing_before", f"{DAYS} days before ACT", compared, days, _before),
        _times("homes.missing_lately", f"last {DAYS} days with ACT", compared, days, partial(_lately, today=today)),
        _change(compared, days, today),
    ]


def _long_enough(times: list[TimeWithAct], today: date) -> list[TimeWithAct]:
    first: dict[int, TimeWithAct] = {}
    for time in sorted(times, key=lambda time: time.began_on):
        if time.until(today) - time.began_on >= LATELY_MISSING:
            first.setdefault(time.person, time)
    return list(first.values())


def _before(time: TimeWithAct, day: date) -> bool:
    return time.began_on - LATELY_MISSING <= day < time.began_on


def _lately(time: TimeWithAct, day: date, *, today: date) -> bool:
    return time.until(today) - LATELY_MISSING < day <= time.until(today)


def _times(
    key: str,
    when: str,
    compared: list[TimeWithAct],
    days: dict[int, list[date]],
    counts: Callable[[TimeWithAct, date], bool],
) -> Finding:
    rows = [
        CountedRow(person=time.person, value="missing", on=day)
        for time in compared
        for day in days.get(time.person, [])
        if counts(time, day)
    ]
    who = "young person who has" if len(compared) == 1 else "young people who have"
    whose = f"for the {len(compared)} {who} been with ACT for {DAYS} days"
    return rows_counted(key, f"times missing in the {when}, {whose}", rows, unit="times missing")


def _change(compared: list[TimeWithAct], days: dict[int, list[date]], today: date) -> Finding:
    measured = []
    for time in compared:
        before = sum(_before(time, day) for day in days.get(time.person, []))
        lately = sum(_lately(time, day, today=today) for day in days.get(time.person, []))
        value = f"{before} before, {lately} lately"
        measured.append((CountedRow(person=time.person, value=value, on=time.began_on), float(lately - before)))
    return middle(
        "homes.missing_change",
        f"middle of each young person's change in times missing, {DAYS} days before and lately",
        measured,
        unit="times",
        method="Median of the differences; a minus means missing less often",
        notes=(REGRESSION,),
    )
