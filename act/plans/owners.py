"""Whose something planned can be: a worker who can open the young person's record for longer than one emergency."""

from uuid import UUID

from act.people.models import YoungPerson
from act.people.queries import workers_of
from act.trust.models import Tie, User
from act.trust.scope import team
from act.trust.scope.readers import closed_records
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused, Standing


def possible_owners(standing: Standing, young_person: YoungPerson) -> list[User]:
    """Return who works with a young person today, then the managers of the authority; this person first."""
    ties = workers_of(standing, [young_person])[young_person.pk]
    managers = team.holders(young_person.authority_id, Role.MANAGER, standing.on)
    users = {user.pk: user for user in (*(tie.user for tie in ties), *(posting.user for posting in managers))}
    return sorted(users.values(), key=lambda user: user.pk != standing.user_id)


def check_owner(owner: User, young_person: YoungPerson, *, by: Standing, field: str = "whose") -> None:
    """Raise Refused for a colleague who neither works with the young person nor manages their authority, and for one
    who is kept from the record. Why they are is not said. `field` is the question of the form.
    """
    working = Tie.objects.live(by.on).filter(user=owner, young_person_id__in=by.keys_of(young_person.pk)).exists()
    if not working and not team.holds(owner, young_person.authority_id, Role.MANAGER, by.on):
        raise Refused(
            f"{owner.name} doesn't work with {young_person.first_name}. Choose a worker from the list.", field=field
        )
    if _kept_from(owner.pk, young_person, working=working):
        raise Refused(f"{owner.name} can't take this on. Choose another worker.", field=field)


def _kept_from(user: UUID, young_person: YoungPerson, *, working: bool) -> bool:
    """Tell whether a colleague is blocked, or not named on a restricted record. Read as nobody, by keys alone."""
    record = closed_records([young_person.authority_id], young_person.pk)[young_person.pk]
    unnamed = record.named is not None and not working and str(user) not in record.named
    return str(user) in record.blocked or unnamed
