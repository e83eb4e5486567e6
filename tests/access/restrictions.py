"""Somebody restricts a record, or is kept from one, as the actions of the service do it."""

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from act.access.actions import blocks, restrictions
from act.demo.cast import WIGAN
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.audit import Subject
from act.trust.models import Authority, Block, Restriction, User
from act.trust.scope.acting import administering
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing
from tests.world import posted

GRACE, MORE = "grace", "moremanager"
WORDS = "Her mother works in this office."


def facts(by: Standing, days: int = 90, words: str = WORDS) -> restrictions.RestrictionFacts:
    """What a manager saw."""
    return restrictions.RestrictionFacts("STAFF", words, by.on + timedelta(days=days))


def manager(username: str = GRACE, authority: str = WIGAN) -> User:
    """One more manager of an authority."""
    with administering():
        user = User.objects.create_user(username, f"{username.capitalize()} Holt")
    posted(user=user, authority=Authority.objects.get(code=authority), role=Role.MANAGER, since=date(2016, 2, 1))
    return user


def restrict(by: Standing, key: UUID, named: Iterable[User] = ()) -> Restriction:
    """A manager restricts one record."""
    who = Subject.of(YoungPerson.objects.get(pk=key))
    return restrictions.restrict(who, by=by, facts=facts(by), named=named, now=clock.now())


def block(by: Standing, key: UUID, user: User | None = None, why: str = "KNOWS") -> Block:
    """Somebody says that they know a young person, or a manager says it of a colleague."""
    who = Subject.of(YoungPerson.objects.get(pk=key))
    return blocks.block(who, by=by, user=user or by.user, why=why, now=clock.now())
