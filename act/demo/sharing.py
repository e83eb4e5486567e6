"""What is shared with the two partners of the demonstration, as the key workers share it."""

from datetime import timedelta

from act.demo.standing import standing_as
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
"""Who shares with whom, of whom, for what, why, and for how many days."""


def share() -> None:
    """As key workers share it."""
    for username, partner, name, what, why, days in SHARES:
        with standing_as(username) as by:
            person = next(each for each in YoungPerson.objects.filter(pk__in=by.people) if each.first_name == name)
            sharing.share(
                Subject.of(person),
                by=by,
                partner=Posting.objects.select_related("user", "agency").get(user__username=partner, role=Role.PARTNER),
                purpose=purpose(what, by.on),
                why=why,
                until=by.on + timedelta(days=days),
                on=by.on,
            )
