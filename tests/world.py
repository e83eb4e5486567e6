"""The cast of the demonstration, for tests: keys by first name, and the scope of any of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from uuid import UUID

from act.casework.models import Contact
from act.demo.acting_as import standing_as
from act.demo.cast import CAST
from act.demo.stories import STORIES
from act.demo.world import Plan
from act.people.models import YoungPerson
from act.referrals.models import Referral
from act.trust.models import Authority, Posting, User
from act.trust.scope.acting import administering
from act.trust.scope.standing import Standing

PASSWORD = "only-for-tests"
SINCE_THEN = ("goals", "forms", "stays", "absences", "feedback", "agreements", "tasks", "appointments", "meetings")
FIRST_SIX = Plan(
    CAST,
    tuple(replace(story, **dict.fromkeys(SINCE_THEN, ())) for story in STORIES),
    with_evaluation_data=False,
)
"""The first six young people as far as casework goes: each test adds what it is about."""
MANAGERS = ("helen", "david")


def posted(**columns: Any) -> Posting:
    """A posting more, as the operator gives it."""
    with administering():
        return Posting.objects.create(**columns)


def posting_of(username: str, **conditions: Any) -> Posting:
    """The posting of a user who has one."""
    with administering():
        return Posting.objects.select_related("user", "agency").get(user__username=username, **conditions)


def role_ended(username: str, on: date | str | None) -> None:
    """Every role of a person ends on a day, or on none, as the operator says it."""
    with administering():
        Posting.objects.filter(user__username=username).update(until=on)


def account_changed(username: str, **columns: Any) -> None:
    """An account, changed as the operator changes it."""
    with administering():
        User.objects.filter(username=username).update(**columns)


_people: dict[str, UUID] = {}
_referrals: dict[str, UUID] = {}
_contacts: dict[str, list[UUID]] = {}


@dataclass(frozen=True)
class World:
    """Keys by the name that each young person likes: Mia, Jay, Aaliyah, Chloe, Ellie, Kai."""

    people: dict[str, UUID] = field(default_factory=lambda: _people)
    referrals: dict[str, UUID] = field(default_factory=lambda: _referrals)
    contacts: dict[str, list[UUID]] = field(default_factory=lambda: _contacts)

    @contextmanager
    def acting(self, username: str) -> Iterator[Standing]:
        """Inside, this member of the cast acts."""
        with standing_as(username) as standing:
            yield standing

    def user(self, username: str) -> User:
        """One of the cast."""
        return User.objects.get(username=username)


def remember(world: World) -> World:
    """The same world with everyone of the database in it, looked up as the managers who may see them."""
    for manager in MANAGERS:
        with standing_as(manager):
            for person in YoungPerson.objects.filter(authority__in=Authority.objects.all()):
                world.people[person.first_name] = person.pk
                world.referrals[person.first_name] = Referral.objects.get(young_person=person).pk
                world.contacts[person.first_name] = list(
                    Contact.objects.filter(young_person=person).order_by("at").values_list("pk", flat=True)
                )
    return world
