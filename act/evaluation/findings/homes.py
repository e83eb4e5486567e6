"""Where the young people lived while with ACT."""

from collections.abc import Callable, Iterable
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from act.evaluation.findings.counting import CountedRow, Finding, one_each, people_counted, rows_counted
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.codes import label
from act.methods.figure import Of
from act.methods.placements import Stay, broke_down, escalation, kind_label
from act.placements.models import Placement
from act.trust.scope.cohort import Cohort

Lived = tuple[TimeWithAct, list[Stay]]


class StayColumns(NamedTuple):
    """What the methods of placements read of a stay."""

    kind: str
    began_on: date
    ended_on: date | None
    provider: str
    liberty: bool
    unregistered: bool
    ended_because: str


def stays_of(cohort: Cohort) -> dict[int, list[Stay]]:
    """Return every stay of each young person; one that two records of theirs tell alike is one."""
    return {
        person: [Stay(**row._asdict()) for row in dict.fromkeys(rows)]
        for person, rows in cohort.by_person(Placement, StayColumns).items()
    }


def findings(cohort: Cohort, times: list[TimeWithAct], today: date) -> list[Finding]:
    """Return secure placements, steps up and breakdowns while with ACT."""
    stays = stays_of(cohort)
    lived = [(time, during(stays.get(time.person, []), time.began_on, time.until(today))) for time in times]
    known = Of(
        eligible=len({time.person for time, while_with_act in lived if while_with_act}),
        enrolled=len({time.person for time in times}),
    )
    return [
        _people(
            "homes.secure", "young people in a secure placement or an equivalent while with ACT", lived, known, _secure
        ),
        _people(
            "homes.stepped_up",
            "young people who moved to a more intensive kind of placement while with ACT",
            lived,
            known,
            stepped_up,
        ),
        rows_counted(
            "homes.broke_down",
            "homes and placements that broke down while with ACT",
            [
                _ended(time, stay)
                for time, while_with_act in lived
                for stay in broken_down(while_with_act, time.until(today))
            ],
            unit="homes and placements",
            method="Stays that ended for a reason that we count as a breakdown: our own list",
        ),
    ]


def _people(key: str, words: str, lived: list[Lived], known: Of, which: Callable[[list[Stay]], list[Stay]]) -> Finding:
    """Count the young people who have a time with ACT with such stays; one who came back counts once."""
    rows = [_began(time, stay) for time, while_with_act in lived for stay in which(while_with_act)]
    return people_counted(key, words, one_each(rows), of=known)


def _began(time: TimeWithAct, stay: Stay) -> CountedRow:
    why = "; ".join(stay.why_secure)
    return CountedRow(person=time.person, value=kind_label(stay.kind, stay.began_on), why=why, on=stay.began_on)


def _ended(time: TimeWithAct, stay: Stay) -> CountedRow:
    ended_on = stay.ended_on or time.began_on
    return CountedRow(
        person=time.person,
        value=kind_label(stay.kind, stay.began_on),
        why=label("placement_change", stay.ended_because, ended_on),
        on=ended_on,
    )


def _secure(stays: Iterable[Stay]) -> list[Stay]:
    return [stay for stay in stays if stay.why_secure]


def during(stays: Iterable[Stay], began_on: date, last: date) -> list[Stay]:
    """Return the stays of one young person that overlap a time with ACT, in order."""
    overlapping = [stay for stay in stays if stay.began_on <= last and (stay.ended_on or date.max) > began_on]
    return sorted(overlapping, key=lambda stay: stay.began_on)


def stepped_up(stays: Iterable[Stay]) -> list[Stay]:
    """Return, of stays in order, those of a more intensive kind than the stay before."""
    return [after for before, after in pairwise(stays) if escalation(before.kind, after.kind, after.began_on)]


def broken_down(stays: Iterable[Stay], last: date) -> list[Stay]:
    """Return the stays that had ended in a breakdown by a day."""
    ended = [(stay, stay.ended_on) for stay in stays if stay.ended_on and stay.ended_on <= last]
    return [stay for stay, on in ended if broke_down(stay.ended_because, on)]
