"""Who may hand the tablet over, who may add a paper form, and who may read feedback."""

from datetime import date, timedelta

from act.people.models import YoungPerson
from act.trust.models import TieKind, User
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing

LONGEST_AGO = timedelta(days=366)
"""How late a form on paper can still be typed in. Our own rule, not a published one."""


def can_hand_over(standing: Standing, young_person: YoungPerson) -> bool:
    """Allow those who work with the young person."""
    return (
        young_person.authority_id in standing.authorities(Permission.RECORD_FEEDBACK)
        and young_person.pk in standing.people
    )


def check_hand_over(standing: Standing, young_person: YoungPerson) -> None:
    """Raise Refused unless `can_hand_over`."""
    if not can_hand_over(standing, young_person):
        raise Refused(
            f"Only {young_person.first_name}'s key worker and social worker can hand the tablet over. Ask the manager "
            "of the authority if you should be one of them."
        )


def can_add_paper_form(standing: Standing, young_person: YoungPerson) -> bool:
    """Allow their social worker or a manager of the authority, and never their key worker: the form is about them."""
    records = standing.keys_of(young_person.pk)
    kinds = {tie.kind for tie in standing.ties if tie.young_person_id in records}
    is_social_worker = young_person.pk in standing.people and TieKind.SOCIAL_WORKER in kinds
    return (
        young_person.authority_id in standing.authorities(Permission.RECORD_FEEDBACK)
        and (is_social_worker or young_person.authority_id in standing.managed)
        and TieKind.KEY_WORKER not in kinds
    )


def check_add_paper_form(standing: Standing, young_person: YoungPerson, rated: User | None) -> None:
    """Raise Refused unless `can_add_paper_form`, and for the key worker of the day the form is of."""
    if not can_add_paper_form(standing, young_person) or rated == standing.user:
        raise Refused(
            f"Someone the form isn't about must add it. Ask {young_person.first_name}'s social worker or a manager."
        )


def check_day(on: date, today: date) -> None:
    """Raise Refused for a day to come, or one so far back that it must be a slip."""
    if on > today:
        raise Refused("The date on the form can't be in the future. Check the date.", field="on")
    if on < today - LONGEST_AGO:
        raise Refused("The date on the form must be within the last year. Check the year.", field="on")


def can_read(standing: Standing, young_person: YoungPerson) -> bool:
    """Allow a manager of the authority; not for forms about their own work (`queries.feedback` leaves those out)."""
    return young_person.authority_id in standing.authorities(Permission.READ_FEEDBACK)
