"""Who may choose a worker, and who may record a contact."""

from datetime import datetime, timedelta
from uuid import UUID

from act.casework.models import Contact
from act.people.models import YoungPerson
from act.trust.roles import Verb
from act.trust.standing import Refused, Standing

LONGEST_AGO = timedelta(days=366)
"""How late a contact can still be written down. Our own rule, not a published one."""


def can_record(standing: Standing, young_person: YoungPerson) -> bool:
    """Those who work with the young person."""
    return young_person.authority_id in standing.authorities(Verb.RECORD_CONTACT) and young_person.pk in standing.people


def check_record(standing: Standing, young_person: YoungPerson) -> None:
    """Raises Refused unless `can_record`."""
    if not can_record(standing, young_person):
        raise Refused(
            f"Only {young_person.first_name}'s key worker and social worker record contacts: ask the manager "
            "of the authority if you should be one of them."
        )


def can_amend(standing: Standing, contact: Contact) -> bool:
    """The worker who wrote it, for as long as they work with the young person."""
    return contact.worker_id == standing.user_id and contact.young_person_id in standing.people


def check_amend(standing: Standing, contact: Contact) -> None:
    """Raises Refused unless `can_amend`."""
    if not can_amend(standing, contact):
        raise Refused("Only the worker who wrote this contact can change it: ask them, or write a contact of your own.")


def check_when(at: datetime, now: datetime) -> None:
    """Raises Refused for a contact that has not happened yet, or that lies so far back that it must be a slip."""
    if at > now:
        raise Refused("A contact must be in the past: check the day and the time.", field="clock")
    if at < now - LONGEST_AGO:
        raise Refused("A contact must lie within the last year: check the year.", field="on")


def can_change_workers(standing: Standing, young_person: YoungPerson) -> bool:
    """A manager of the authority."""
    return young_person.authority_id in standing.authorities(Verb.ALLOCATE)


def check_may_allocate(standing: Standing, authority_id: UUID) -> None:
    """Raises Refused for someone who does not manage the authority."""
    if authority_id not in standing.authorities(Verb.ALLOCATE):
        raise Refused("Only a manager of this authority chooses who works beside a young person: ask them.")
