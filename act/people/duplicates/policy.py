"""Who may say whether two records are about one young person."""

from act.people.models import YoungPerson
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing


def can_match(standing: Standing, *people: YoungPerson) -> bool:
    """Allow a manager of every authority that the records are of, who may see them all."""
    managed = standing.authorities(Permission.DECIDE_ON_REFERRALS)
    return all(person.authority_id in managed and person.pk not in standing.hidden for person in people)


def check_match(standing: Standing, one: YoungPerson, other: YoungPerson) -> None:
    """Raise Refused unless `can_match`, and for a record and itself."""
    if one.pk == other.pk:
        raise Refused("Choose another record. This is the one you are on.")
    if not can_match(standing, one, other):
        raise Refused("Only a manager who can see both records can say whether they are one person. Ask one of them.")
