"""Builds the demonstration with the same actions that people use."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from django.contrib.auth.hashers import make_password
from django.db import transaction

from act.demo.cast import AGENCIES, CAST, OPENED, PILOT_CAST, Member
from act.demo.duty import plan_duty
from act.demo.evaluation_data import record_evaluation_data
from act.demo.moving import offer_a_move
from act.demo.pilot import stories
from act.demo.referring import refer
from act.demo.sharing import share
from act.demo.stories import STORIES
from act.demo.story import Story
from act.demo.tell_story import tell_story
from act.methods import geography
from act.trust.models import Agency, Authority, Posting, User
from act.trust.scope.acting import administering

Watching = Callable[[list[Story]], AbstractContextManager[Iterable[Story]]]
"""Gives the stories back one by one while they are told, for example with a progress bar."""


@dataclass(frozen=True)
class Plan:
    """The cast of a demonstration and its stories.

    `with_evaluation_data`: also record interviews, survey and costs, share two records with partners, plan duty and
    offer a move.
    """

    cast: tuple[Member, ...]
    stories: tuple[Story, ...]
    with_evaluation_data: bool = True


def whole() -> Plan:
    """Return the plan of `act demo`: the first six young people and the pilot."""
    return Plan((*CAST, *PILOT_CAST), (*STORIES, *stories()))


def load(password: str | None, plan: Plan | None = None, *, watching: Watching = nullcontext) -> bool:
    """Load a demonstration in one transaction: the whole one, or that of a plan. Returns False if anybody is here.

    Accounts get `password`; None gives them one that nobody knows.
    """
    if User.objects.exists():
        return False
    plan = plan or whole()
    # Everything goes through the actions that people use, so the audit and every rule hold here too.
    with transaction.atomic(), watching(list(plan.stories)) as stories_to_tell:
        _add_authorities_and_agencies()
        with administering():
            _add_accounts(plan.cast, password)
        for story in stories_to_tell:
            tell_story(story, refer(story).young_person_id)
        if plan.with_evaluation_data:
            record_evaluation_data()
            share()
            plan_duty()
            offer_a_move()
    return True


def _add_authorities_and_agencies() -> None:
    Authority.objects.bulk_create(
        Authority(code=place.ons, name=place.name, duty_team=f"{place.name} duty team (fictional)")
        for place in geography.authorities()
    )
    Agency.objects.bulk_create(Agency(name=name) for name in AGENCIES)


def _add_accounts(cast: Iterable[Member], password: str | None) -> None:
    hashed = make_password(password)  # once: it is the same password for all, and the welcome says so
    for member in cast:
        user = User.objects.create(username=member.username, name=member.name, password=hashed)
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
