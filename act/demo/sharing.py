"""Shares parts of two records with the two partners of the demonstration."""

from datetime import timedelta

from act.demo.acting_as import standing_as
from act.methods.shares import purpose
from act.people.models import YoungPerson
from act.sharing import actions as sharing
from act.trust.audit import Subject
from act.trust.models import Posting
from act.trust.scope.roles import Role

SHARES = (
    ("sam", "lena", "Jay", "return_interview", "Lena's team talks with Jay when he comes home.", 14),
    ("nadia", "marcus", "Aaliyah", "planning_meeting", "Marcus comes to the Ambitions meeting.", 14),
)
"""Key worker, partner, young person, purpose, why, and for how many days."""


def share() -> None:
    """Share each of them, acting as the key worker."""
    for username, partner, name, purpose_key, why, days in SHARES:
        with standing_as(username) as by:
            young_people = YoungPerson.objects.filter(pk__in=by.people)
            person = next(person for person in young_people if person.first_name == name)
            sharing.share(
                Subject.of(person),
                by=by,
                partner=Posting.objects.select_related("user", "agency").get(user__username=partner, role=Role.PARTNER),
                purpose=purpose(purpose_key, by.on),
                why=why,
                until=by.on + timedelta(days=days),
                on=by.on,
            )
