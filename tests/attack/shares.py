"""What is shared with partners on the stage: Mia with Lena for the smallest purpose, Aaliyah with Marcus for a larger
one; and one share of each that is ended, of Jay and of Kai."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from django.db import transaction

from act.demo.acting_as import standing_as
from act.methods.shares import purpose
from act.people.models import YoungPerson
from act.sharing import actions
from act.trust import clock
from act.trust.audit import Subject
from act.trust.models import Share
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing
from tests.world import posting_of

SHARES = (
    ("sam", "lena", "Mia", "whom_to_call"),
    ("sam", "lena", "Jay", "return_interview"),
    ("nadia", "marcus", "Aaliyah", "planning_meeting"),
    ("david", "marcus", "Kai", "health"),
)
"""Who shares with whom, of whom, for what."""
ENDED = ("Jay", "Kai")


def shared() -> Iterator[tuple[str, UUID]]:
    """Four shares and the postings of those who read and make them, by path."""
    for username, partner, person, what in SHARES:
        with standing_as(username) as by:
            made = share_now(by, partner, person, what)
            if person in ENDED:
                actions.end_share(made, by=by, now=clock.real_now())
        yield f"shares/{person}", made.pk
    for username in ("lena", "marcus", "sam"):
        yield f"postings/{username}", posting_of(username).pk


@transaction.atomic
def share_now(by: Standing, partner: str, person: str, what: str, days: int = 7) -> Share:
    """Somebody shares something of a young person whom they read, for so many days."""
    who = next(each for each in YoungPerson.objects.select_related("authority") if each.first_name == person)
    return actions.share(
        Subject.of(who),
        by=by,
        partner=posting_of(partner, role=Role.PARTNER),
        purpose=purpose(what, by.on),
        why=f"{by.user.name} was asked by {partner} about {person}",
        until=by.on + timedelta(days=days),
        on=by.on,
    )
