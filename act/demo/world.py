"""Builds the demonstration with the same actions that people use."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext

from django.db import transaction

from act.demo.cast import AGENCIES, CAST, OPENED, PILOT_CAST, Member
from act.demo.life import Life
from act.demo.lives import LIVES
from act.demo.living import live
from act.demo.pilot import lives
from act.demo.referring import refer
from act.demo.registering import register
from act.methods import geography
from act.trust.models import Agency, Authority, Posting, User

Watching = Callable[[list[Life]], AbstractContextManager[Iterable[Life]]]
"""How somebody watches the lives being lived: gives them back one by one."""


def load(password: str | None, *, pilot: bool = True, watching: Watching = nullcontext) -> bool:
    """The whole demonstration, once; False when somebody lives here already. All or nothing.

    Without the pilot, only the first six young people and the cast that they need: for tests.
    """
    if User.objects.exists():
        return False
    with transaction.atomic(), watching([*LIVES, *(lives() if pilot else ())]) as everybody:
        _places()
        _cast((*CAST, *PILOT_CAST) if pilot else CAST, password)
        for life in everybody:
            live(life, refer(life).young_person_id)
        register()
    return True


def _places() -> None:
    Authority.objects.bulk_create(
        Authority(code=each.ons, name=each.name, duty_team=f"{each.name} duty team (fictional)")
        for each in geography.authorities()
    )
    Agency.objects.bulk_create(Agency(name=name) for name in AGENCIES)


def _cast(cast: Iterable[Member], password: str | None) -> None:
    for member in cast:
        user = User.objects.create_user(member.username, member.name, password)
        Posting.objects.bulk_create(
            Posting(
                user=user,
                authority=Authority.objects.get(code=code),
                role=member.role,
                agency=Agency.objects.get(name=member.agency) if member.agency else None,
                places=member.places,
                since=OPENED,
            )
            for code in member.authorities
        )
