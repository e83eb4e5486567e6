"""Plans the duty of two weeks, with one gap, and records when workers work and that one is away."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from act.demo.acting_as import standing_as
from act.demo.cast import ROCHDALE, WIGAN
from act.design.forms import moment
from act.methods.day_hours import read_hours
from act.trust import clock
from act.trust.models import Authority, User
from act.workforce import actions
from act.workforce.actions import DutyFacts

A_DAY = timedelta(days=1)
MONDAY, LAST = date(2016, 10, 31), 14
EVENING, MORNING = time(17), time(9)
SATURDAY = 5
GAP = date(2016, 11, 5)
"""On this Saturday duty ends at GAP_FROM in Wigan, and nobody has the night."""
GAP_FROM = time(18)

ROTAS = (
    ("helen", WIGAN, ("sam", "jess"), "helen"),
    ("david", ROCHDALE, ("nadia", "grace"), "david"),
)
"""Manager, authority, the two who take turns and cover for each other, and the manager to ring."""
HOURS = (
    ("sam", WIGAN, ("12:00-20:00",) * 4 + ("09:00-17:00", "", "")),
    ("jess", WIGAN, ("09:00-17:00",) * 3 + ("", "14:00-22:00", "10:00-14:00", "")),
    ("nadia", ROCHDALE, ("10:00-18:00",) * 5 + ("", "")),
)
"""Key worker, authority, and hours of each day, Monday first."""
AWAY = ("david", "owen", ROCHDALE, date(2016, 10, 31), date(2016, 11, 14))
"""Who says so, who is away, where, and from when until when."""


def plan_duty() -> None:
    """Record hours, days away and the rota, each as the person who would."""
    for username, code, words in HOURS:
        with standing_as(username) as by:
            week = tuple(read_hours(hours) for hours in words)
            actions.set_hours(by.user, by=by, authorities=[_authority(code).pk], begins=date(2016, 9, 5), week=week)
    _away()
    for username, code, people, manager in ROTAS:
        with standing_as(username) as by:
            authority = _authority(code)
            actions.plan_duty(authority, by=by, turns=list(_turns(code, people, manager)), now=clock.now())


def _away() -> None:
    username, who, code, begins, until = AWAY
    with standing_as(username) as by:
        user, where = User.objects.get(username=who), [_authority(code).pk]
        actions.say_away(user, by=by, authorities=where, begins=begins, until=until, now=clock.now())


def _turns(code: str, people: tuple[str, str], manager: str) -> Iterator[DutyFacts]:
    users = {name: User.objects.get(username=name) for name in (*people, manager)}
    for number in range(LAST):
        day, (who, cover) = MONDAY + number * A_DAY, (people[number % 2], people[1 - number % 2])
        begins, ends = _night(day, gap=code == WIGAN and day == GAP)
        yield DutyFacts(person=users[who], cover=users[cover], manager=users[manager], begins=begins, ends=ends)


def _night(day: date, *, gap: bool) -> tuple[datetime, datetime]:
    begins = moment(day, MORNING if day.weekday() >= SATURDAY else EVENING)
    return begins, moment(day, GAP_FROM) if gap else moment(day + A_DAY, MORNING)


def _authority(code: str) -> Authority:
    return Authority.objects.get(code=code)
