"""A week that is planned: what is on its days already, what is still open, and what last week had."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.utils import timezone

from act.design.words import local
from act.methods.day_hours import A_DAY, TimeSpan
from act.methods.duty import duty_rule, gaps
from act.trust import clock
from act.trust.models import Authority
from act.workforce.fitness import Fitness, parts_held
from act.workforce.models import DutyTurn
from act.workforce.queries.duty import rota_between
from act.workforce.queries.rota import Candidates, RotaDay, candidates, rota_line

A_WEEK = timedelta(days=7)
DAYS = 7


@dataclass(frozen=True)
class OpenDay:
    """A day of the week: the turns on it, the first time that is open, and what last week would put there."""

    rota: RotaDay
    open: TimeSpan | None
    copied: DutyTurn | None


@dataclass(frozen=True)
class WeekToPlan:
    """Seven days from a Monday on, who can be put on them, and the manager behind them last."""

    authority: Authority
    monday: date
    days: list[OpenDay]
    candidates: Candidates
    manager: UUID | None

    @property
    def copies(self) -> bool:
        """Whether last week has turns that fit into this one."""
        return any(day.copied for day in self.days)


def week_to_plan(authority: Authority, monday: date) -> WeekToPlan:
    """Return a week of an authority as its manager plans it."""
    since, middle, until = (clock.midnight(monday + weeks * A_WEEK) for weeks in (-1, 0, 1))
    turns, fit = rota_between([authority.pk], since, until + A_DAY)
    before = [turn for turn in turns if since <= turn.begins < middle]
    present = [turn for turn in turns if turn.until > middle]
    covered = [part.span for turn in present for part, _ in parts_held(turn, fit)]
    open_by_day = _open(authority, monday, covered)
    taken = [turn.span for turn in present]
    copied = _copied(before, taken)
    days = [
        OpenDay(_rota_day(day, monday, present, fit), open_by_day.get(day), copied.get(day))
        for day in (monday + number * A_DAY for number in range(DAYS))
    ]
    who = candidates(authority, monday, monday + A_WEEK)
    return WeekToPlan(authority, monday, days, who, _usual_manager([*before, *present], who))


def _rota_day(day: date, monday: date, turns: Iterable[DutyTurn], fit: Fitness) -> RotaDay:
    on_day = [turn for turn in turns if max(monday, local(turn.begins).date()) == day]
    return RotaDay(day, [rota_line(turn, fit, day) for turn in on_day])


def _open(authority: Authority, monday: date, covered: list[TimeSpan]) -> dict[date, TimeSpan]:
    """Return the first time of each day that nobody is on duty and somebody should be, by the day it begins on."""
    found: dict[date, TimeSpan] = {}
    for number in range(-1, DAYS):
        day = monday + number * A_DAY
        for wanted in duty_rule(authority.code, day).on(day):
            for gap in gaps([wanted], covered):
                found.setdefault(local(gap.begins).date(), gap)
    return found


def _copied(before: Iterable[DutyTurn], taken: list[TimeSpan]) -> dict[date, DutyTurn]:
    """Return the first turn of each day of last week whose time is free a week later, by this week's day."""
    found: dict[date, DutyTurn] = {}
    for turn in before:
        later = a_week_later(turn)
        if not any(span.begins < later.ends and later.begins < span.ends for span in taken):
            found.setdefault(local(later.begins).date(), turn)
    return found


def a_week_later(turn: DutyTurn) -> TimeSpan:
    """Return the time of a turn a week later, at the same times of day: the clocks may change between."""
    times = (local(moment).replace(tzinfo=None) + A_WEEK for moment in (turn.begins, turn.ends))
    return TimeSpan(*map(timezone.make_aware, times))


def _usual_manager(turns: Iterable[DutyTurn], who: Candidates) -> UUID | None:
    there = {user.pk for user in who.managers} - who.away.keys()
    counted = Counter(turn.manager_id for turn in turns if turn.manager_id in there)
    return counted.most_common(1)[0][0] if counted else next(iter(there)) if len(there) == 1 else None
