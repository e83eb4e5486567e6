"""Who may say that a young person is in danger, and until when."""

from datetime import date
from uuid import UUID

from act.design.words import long_date
from act.methods.danger import last_day_allowed
from act.people.models import YoungPerson
from act.safety.models import DangerAlert
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing


def can_raise_alert(standing: Standing, young_person: YoungPerson) -> bool:
    """Allow those who work with the young person, and managers of their authority."""
    return _may(standing, young_person.pk, young_person.authority_id)


def can_end_alert(standing: Standing, alert: DangerAlert) -> bool:
    """Allow the same people to end it: whoever learns first that it is over."""
    return _may(standing, alert.young_person_id, alert.authority_id)


def _may(standing: Standing, young_person: UUID, authority: UUID) -> bool:
    return authority in standing.authorities(Permission.RAISE_ALERT) and (
        young_person in standing.people or authority in standing.managed
    )


def check_raise_alert(standing: Standing, young_person: YoungPerson) -> None:
    """Raise Refused unless `can_raise_alert`."""
    if not can_raise_alert(standing, young_person):
        raise Refused(
            f"You don't work with {young_person.first_name} at the moment. Ask the manager of their authority."
        )


def check_last_day(until: date, today: date) -> None:
    """Raise Refused for a last day that is over, or so far ahead that nobody would look again."""
    if not today <= until <= last_day_allowed(today):
        raise Refused(
            f"Choose a day from today to {long_date(last_day_allowed(today))}. You can say it again then.",
            field="until",
        )
