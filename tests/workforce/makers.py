"""Turns of duty and days away, for tests."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from act.methods.calendar import LONDON
from act.trust.models import Authority
from act.trust.scope.standing import Standing
from act.workforce import actions
from act.workforce.actions import DutyFacts
from act.workforce.models import DutyTurn, TimeAway
from tests.world import World

NOW = datetime(2016, 10, 31, 20, 15, tzinfo=LONDON)
"""When the tests are: a Monday evening, the day after the clocks went back."""
AUTUMN = {31: 10}


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment by a British clock: of 31 October 2016, or of a day of November."""
    return datetime(2016, AUTUMN.get(day, 11), day, hour, minute, tzinfo=LONDON)


def wigan() -> Authority:
    """The authority that Helen manages, where Sam and Jess are key workers."""
    return Authority.objects.get(name="Wigan")


def facts(
    world: World,
    begins: datetime,
    ends: datetime,
    who: str = "sam",
    cover: str = "jess",
    *,
    manager: str = "helen",
    row: int | None = None,
) -> DutyFacts:
    """Somebody on duty, by the sign-in names of the cast; no cover where that is empty."""
    return DutyFacts(
        person=world.user(who),
        cover=world.user(cover) if cover else None,
        manager=world.user(manager),
        begins=begins,
        ends=ends,
        row=row,
    )


def planned(world: World, by: Standing, *args: Any, **rest: Any) -> DutyTurn:
    """One turn on Wigan's rota, as `facts` takes it."""
    return actions.plan_duty(wigan(), by=by, turns=[facts(world, *args, **rest)], now=NOW)[0]


def week(world: World, by: Standing, nights: Sequence[int] = (31, 1, 2, 3, 4)) -> list[DutyTurn]:
    """Sam on duty on some nights, from 17:00 until 09:00."""
    turns = [facts(world, at(day, 17), at(1 if day == 31 else day + 1, 9)) for day in nights]
    return actions.plan_duty(wigan(), by=by, turns=turns, now=NOW)


def away(world: World, by: Standing, who: str, begins: date, until: date) -> TimeAway:
    """Somebody of Wigan is away."""
    return actions.say_away(world.user(who), by=by, authorities=[wigan().pk], begins=begins, until=until, now=NOW)
