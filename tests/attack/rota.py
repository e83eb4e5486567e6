"""Duty, hours and days away on the stage, of Wigan and of Rochdale: two nights, and somebody away in winter."""

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

from act.demo.acting_as import standing_as
from act.methods.calendar import LONDON
from act.methods.day_hours import read_hours
from act.trust import clock
from act.trust.models import Authority, User
from act.workforce import actions
from act.workforce.actions import DutyFacts

ROTAS = {"Wigan": ("helen", "sam", "jess", "priya"), "Rochdale": ("david", "nadia", "femi", "tom")}
"""By authority: the manager, who is on duty, who covers, and who is away."""
WEEK = (read_hours("09:00-17:00"),) * 5 + ((), ())


def rota() -> Iterator[tuple[str, UUID]]:
    """Keys by path: `authorities/Wigan`, `duty/Wigan`, `away/Wigan`."""
    for name, (manager, who, cover, away) in ROTAS.items():
        authority = Authority.objects.get(name=name)
        users = {username: User.objects.get(username=username) for username in (manager, who, cover, away)}
        yield f"authorities/{name}", authority.pk
        with standing_as(manager) as by:
            turns = [
                DutyFacts(
                    person=users[who],
                    cover=users[cover],
                    manager=users[manager],
                    begins=datetime(2016, month, day, 17, tzinfo=LONDON),
                    ends=datetime(2016, 11, 1 if month == 10 else day + 1, 9, tzinfo=LONDON),
                )
                for month, day in ((10, 31), (11, 2))
            ]
            yield f"duty/{name}", actions.plan_duty(authority, by=by, turns=turns, now=clock.now())[1].pk
            where, until = [authority.pk], date(2016, 12, 11)
            gone = actions.say_away(
                users[away], by=by, authorities=where, begins=date(2016, 12, 4), until=until, now=clock.now()
            )
            actions.set_hours(users[who], by=by, authorities=where, begins=date(2016, 9, 5), week=WEEK)
            yield f"away/{name}", gone.pk
