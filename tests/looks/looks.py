"""Looks for tests, told to the audit as the service would; in the days before the practice date."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import Any

import time_machine
from django.utils import timezone

from act.demo.cast import ROCHDALE, WIGAN
from act.trust import audit
from act.trust.models import Authority
from tests.world import World

DAY = date(2016, 10, 19)
"""A Wednesday, in the demonstration's own time."""
OF_ROCHDALE = ("Aaliyah", "Kai")


@contextmanager
def in_2016(settings: Any) -> Iterator[None]:
    """Inside, the two clocks are one and show the practice date: what the demonstration did is ten years ahead."""
    settings.PRACTICE_DATE = None
    with time_machine.travel(timezone.make_aware(datetime(2016, 10, 31, 12)), tick=False):
        yield


def subject(world: World, person: str) -> audit.Subject:
    """A young person of the demonstration."""
    code = ROCHDALE if person in OF_ROCHDALE else WIGAN
    return audit.Subject(world.people[person], Authority.objects.get(code=code).pk)


def moment(hour: int, days: int = 0) -> datetime:
    """An hour of the day, or of so many days after it."""
    return timezone.make_aware(datetime.combine(DAY, time(hour))) + timedelta(days=days)


def look(
    world: World,
    username: str,
    *people: str,
    days: int = 0,
    hour: int = 11,
    minute: int = 0,
    page: str = "pages:young_person",
) -> None:
    """A page with some young people on it, so many days after the day; the first is in its address."""
    about = [subject(world, person) for person in people]
    answer = audit.AuditedResponse(page, "GET", 200, about[0].young_person_id)
    with time_machine.travel(moment(hour, days) + timedelta(minutes=minute), tick=False):
        audit.sight(answer, actor=world.user(username).pk, about=frozenset(about))
