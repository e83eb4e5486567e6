"""At the start and now: looked after or not, and miles from home. Then what was expected against what happened."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from act.evaluation.findings.counting import (
    CountedRow,
    Finding,
    OpenedWith,
    middle,
    people_counted,
)
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.accommodation import ACCOMMODATION, Accommodation
from act.methods.figure import Of
from act.methods.placements import HOME, kind_label
from act.placements.models import Placement
from act.referrals.models import ExpectedPath
from act.trust.scope.cohort import Cohort

WHEN = {"start": "on their first day with a key worker", "now": "today, or on their last day with ACT"}


class WhereColumns(NamedTuple):
    """Where a young person lived, from when until before when, how far from home, and by which legal status."""

    kind: str
    began_on: date
    ended_on: date | None
    miles: Decimal | None
    legal_status: str


class PathColumns(NamedTuple):
    """What was expected without ACT."""

    accommodation: str
    weeks: int
    judged_on: date


def findings(cohort: Cohort, times: list[TimeWithAct], today: date) -> list[Finding]:
    """Return looked after and miles at the start and now, and whether an expected move came about."""
    stays = cohort.by_person(Placement, WhereColumns)
    of_person = _whole_times(times, today)
    listed = [finding for when in WHEN for finding in _on_a_day(stays, of_person, when)]
    return [*listed, *_expected(cohort, stays, times, today)]


def _whole_times(times: list[TimeWithAct], today: date) -> dict[int, tuple[date, date]]:
    """Return the first day with ACT and the last one of each young person."""
    days: dict[int, tuple[date, date]] = {}
    for time in times:
        first, last = days.get(time.person, (time.began_on, time.until(today)))
        days[time.person] = min(first, time.began_on), max(last, time.until(today))
    return days


def _on_a_day(stays: dict[int, list[WhereColumns]], days: dict[int, tuple[date, date]], when: str) -> Iterator[Finding]:
    lived = {
        person: stay
        for person, (first, last) in days.items()
        if (stay := _stay_on(stays.get(person, []), first if when == "start" else last)) is not None
    }
    yield people_counted(
        f"homes.looked_after_{when}",
        f"young people looked after {WHEN[when]}",
        [_row(person, stay) for person, stay in lived.items() if stay.legal_status],
        of=Of(eligible=len(lived), enrolled=len(days)),
    )
    away = [(person, stay) for person, stay in lived.items() if stay.kind != HOME and stay.miles is not None]
    yield middle(
        f"homes.miles_{when}",
        f"middle distance from home of young people living away, {WHEN[when]}",
        [(_row(person, stay), float(stay.miles or 0)) for person, stay in away],
        unit="miles",
        method="Median of the miles recorded with each placement away from home; not known is left out",
    )


def _stay_on(stays: list[WhereColumns], day: date) -> WhereColumns | None:
    return next(
        (stay for stay in stays if stay.began_on <= day and (stay.ended_on is None or day < stay.ended_on)), None
    )


def _row(person: int, stay: WhereColumns) -> CountedRow:
    miles = "" if stay.miles is None else f", {stay.miles:f} miles from home"
    return CountedRow(person=person, value=kind_label(stay.kind, stay.began_on) + miles, on=stay.began_on)


def _expected(
    cohort: Cohort, stays: dict[int, list[WhereColumns]], times: list[TimeWithAct], today: date
) -> Iterator[Finding]:
    """A move was expected where the first judgement was of any place but home; it came about with any placement since.

    What happened is said for each of them in words, so that nobody has to trust the count alone.
    """
    joined: dict[int, list[TimeWithAct]] = {}
    for time in times:
        joined.setdefault(time.person, []).append(time)
    paths = {
        person: min(judged, key=lambda path: path.judged_on)
        for person, judged in cohort.by_person(ExpectedPath, PathColumns).items()
        if person in joined
    }
    since = {
        person: [stay for stay in stays.get(person, []) if stay.kind != HOME and _began_within(stay, own_times, today)]
        for person, own_times in joined.items()
    }
    every = [_against(person, path, since[person]) for person, path in paths.items()]
    rows = [row for row in every if paths[row.person].accommodation != Accommodation.HOME]
    moved = [row for row in rows if since[row.person]]
    yield people_counted(
        "homes.expected",
        "young people for whom it was judged what would have happened without ACT",
        every,
        of=Of(eligible=len(joined), enrolled=len(joined)),
        method="Beside each of them: what was expected, and what happened",
        opened_with=OpenedWith.EXPECTED_PATH,
    )
    yield people_counted(
        "homes.expected_to_move",
        "young people who were expected to move to costlier or more distant accommodation without ACT",
        rows,
        of=Of(eligible=len(joined), enrolled=len(joined)),
        method="The first judgement at the decision, by the manager or panel",
        opened_with=OpenedWith.EXPECTED_PATH,
    )
    yield people_counted(
        "homes.expected_and_moved",
        "young people who were expected to move and moved to another placement, of those expected to",
        moved,
        of=Of(eligible=len(rows), enrolled=len(joined)),
        method="Any placement away from home that began while they were with ACT",
        opened_with=OpenedWith.EXPECTED_PATH,
    )


def _began_within(stay: WhereColumns, times: Iterable[TimeWithAct], today: date) -> bool:
    """Tell whether a stay began within one of the times with ACT, after its first day."""
    return any(time.began_on < stay.began_on <= time.until(today) for time in times)


def _against(person: int, path: PathColumns, since: list[WhereColumns]) -> CountedRow:
    expected = f"expected: {ACCOMMODATION[Accommodation(path.accommodation)].label}, {path.weeks} weeks"
    happened = "; ".join(kind_label(stay.kind, stay.began_on) for stay in since) or "no move"
    return CountedRow(person=person, value=expected, why=f"happened: {happened}", on=path.judged_on)
