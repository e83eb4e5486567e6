"""Who may plan what happens next with a young person, and whose a task can be."""

from datetime import date, timedelta
from uuid import UUID

from act.design.words import long_date
from act.people.models import YoungPerson
from act.trust.models import PersonRecord
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing

LONGEST_AHEAD = timedelta(days=366)
"""How far ahead something can be planned: further is a slip of the year. Our own rule, not a published one."""


def can_plan(standing: Standing, young_person: YoungPerson) -> bool:
    """Allow those who work with the young person, and managers of their authority."""
    return _may(standing, young_person.pk, young_person.authority_id)


def can_change_plan(standing: Standing, entry: PersonRecord) -> bool:
    """Allow the same people to change what is planned: a colleague's task too, for whoever works with the person."""
    return _may(standing, entry.person_id, entry.authority_id)


def _may(standing: Standing, young_person: UUID, authority: UUID) -> bool:
    return authority in standing.authorities(Permission.PLAN_NEXT) and (
        young_person in standing.people or authority in standing.managed
    )


def check_plan(standing: Standing, young_person: YoungPerson) -> None:
    """Raise Refused unless `can_plan`."""
    if not can_plan(standing, young_person):
        raise Refused(
            f"You don't work with {young_person.first_name} at the moment. Ask the manager of their authority."
        )


def check_ahead(day: date, today: date, *, field: str) -> None:
    """Raise Refused for a day that is over, or so far ahead that it must be a slip."""
    if not today <= day <= today + LONGEST_AHEAD:
        raise Refused(f"Choose a day from today to {long_date(today + LONGEST_AHEAD)}.", field=field)
