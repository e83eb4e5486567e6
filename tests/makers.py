"""Makers for unit tests: who stands where, with nothing in any database."""

from datetime import date
from uuid import UUID

from act.people.models import YoungPerson
from act.trust.models import User
from act.trust.scope.roles import Role
from act.trust.scope.standing import PostingHeld, Standing

TODAY = date(2016, 10, 31)
HERE, ELSEWHERE = UUID(int=1), UUID(int=2)
"""Two authorities."""


def held(role: Role, authority: UUID = HERE) -> PostingHeld:
    """A posting, of no agency."""
    return PostingHeld(authority, role, agency_id=None)


def standing(*postings: PostingHeld, on: date = TODAY, name: str = "Sam Okafor") -> Standing:
    """A user with these postings and no ties, on a day."""
    return Standing(user=User(username=name.split()[0].lower(), name=name), on=on, postings=postings, ties=())


def young_person(authority: UUID = HERE) -> YoungPerson:
    """Mia, in an authority."""
    return YoungPerson(authority_id=authority, name="Mia Robinson", called="Mia")
