"""Builds the demonstration with the same actions that people use."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from django.db import transaction

from act.demo.cast import AGENCIES, CAST, OPENED, PILOT_CAST, Member
from act.demo.life import Life
from act.demo.lives import LIVES
from act.demo.living import live
from act.demo.pilot import lives
from act.demo.referring import refer
from act.demo.registering import register
from act.demo.sharing import share
from act.methods import geography
from act.trust.models import Agency, Authority, Posting, User
from act.trust.scope.acting import administering

Watching = Callable[[list[Life]], AbstractContextManager[Iterable[Life]]]
"""How somebody watches the lives being lived: gives them back one by one."""


@dataclass(frozen=True)
class Plan:
    """Who works in a demonstration, whose lives are lived, and whether interviews, survey and costs are kept and
    something is shared with partners."""

    cast: tuple[Member, ...]
    lives: tuple[Life, ...]
    registered: bool = True


def whole() -> Plan:
    """The demonstration: the first six young people and the pilot."""
    return Plan((*CAST, *PILOT_CAST), (*LIVES, *lives()))


def load(password: str | None, plan: Plan | None = None, *, watching: Watching = nullcontext) -> bool:
    """A demonstration (the whole one without a plan), once; False when somebody lives here already. All or nothing."""
    if User.objects.exists():
        return False
    plan = plan or whole()
    with transaction.atomic(), watching(list(plan.lives)) as everybody:
        _places()
        with administering():
            _cast(plan.cast, password)
        for life in everybody:
            live(life, refer(life).young_person_id)
        if plan.registered:
            register()
            share()
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
