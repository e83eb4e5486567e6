"""Who may change what a young person's page says about them."""

from act.people.models import YoungPerson
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing


def can_describe(standing: Standing, young_person: YoungPerson) -> bool:
    """Tell whether somebody may edit: whoever works with the young person, and the manager of their authority."""
    return young_person.authority_id in standing.authorities(Permission.EDIT_DETAILS) and (
        young_person.pk in standing.people or young_person.authority_id in standing.managed
    )


def can_see_who_looked(standing: Standing, young_person: YoungPerson) -> bool:
    """Tell whether somebody is the manager of their authority."""
    return young_person.authority_id in standing.authorities(Permission.SEE_WHO_LOOKED)


def check_describe(standing: Standing, young_person: YoungPerson) -> None:
    """Raise Refused unless `can_describe`."""
    if not can_describe(standing, young_person):
        raise Refused(
            f"You don't work with {young_person.first_name} at the moment. Ask the manager of their authority."
        )
