"""Who may choose a worker, who may record a contact, and who may manage an involvement."""

from datetime import datetime, timedelta
from uuid import UUID

from act.casework.models import Contact, Involvement
from act.people.models import YoungPerson
from act.trust.models import TieKind
from act.trust.records.removing import check_other_record
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing

LONGEST_AGO = timedelta(days=366)
"""How late a contact can still be recorded. Our own rule, not a published one."""


def can_record(standing: Standing, young_person: YoungPerson) -> bool:
    """Allow those who work with the young person, and the worker who opened their record in an emergency.

    Somebody who answered the phone at night can then record it where the key worker will read it.
    """
    return (
        young_person.authority_id in standing.authorities(Permission.RECORD_CONTACT)
        and young_person.pk in standing.shown
    )


def check_record(standing: Standing, young_person: YoungPerson) -> None:
    """Raise Refused unless `can_record`."""
    if not can_record(standing, young_person):
        raise Refused(
            f"Only {young_person.first_name}'s key worker and social worker can record contacts. Ask the manager "
            "of the authority if you should be one of them."
        )


def can_amend(standing: Standing, contact: Contact) -> bool:
    """Allow the worker who wrote it, for as long as they may record contacts with the young person."""
    return contact.worker_id == standing.user_id and contact.young_person_id in standing.shown


def check_amend(standing: Standing, contact: Contact) -> None:
    """Raise Refused unless `can_amend`."""
    if not can_amend(standing, contact):
        raise Refused(
            "Only the worker who recorded this contact can edit it. Ask them, or record a contact of your own."
        )


def check_move(standing: Standing, contact: Contact, to: YoungPerson) -> None:
    """Raise Refused unless the contact can be moved to the record of `to`: another young person of the same authority,
    with whom this person may record contacts, or whom they manage.
    """
    check_other_record(contact, to)
    manages = to.authority_id in standing.managed and to.pk not in standing.hidden
    if not manages:
        check_record(standing, to)


def check_time(at: datetime, now: datetime) -> None:
    """Raise Refused for a contact that has not happened yet, or that lies so far back that it must be a slip."""
    if at > now:
        raise Refused("That time hasn't happened yet. Check the day and time.", field="clock")
    if at < now - LONGEST_AGO:
        raise Refused("A contact must be within the last year. Check the year.", field="on")


def can_change_workers(standing: Standing, young_person: YoungPerson) -> bool:
    """Allow a manager of the authority."""
    return young_person.authority_id in standing.authorities(Permission.ALLOCATE)


def check_allocate(standing: Standing, authority_id: UUID) -> None:
    """Raise Refused for someone who does not manage the authority."""
    if authority_id not in standing.authorities(Permission.ALLOCATE):
        raise Refused("Only a manager in this authority can choose who works with a young person. Ask them.")


def can_manage(standing: Standing, involvement: Involvement) -> bool:
    """Allow their key worker and a manager of the authority to set how much support they need, and to end it."""
    if involvement.authority_id not in standing.authorities(Permission.END_SUPPORT):
        return False
    return involvement.authority_id in standing.managed or any(
        tie.kind == TieKind.KEY_WORKER and tie.young_person_id in standing.keys_of(involvement.young_person_id)
        for tie in standing.ties
        if tie.authority_id == involvement.authority_id
    )


def check_manage(standing: Standing, involvement: Involvement) -> None:
    """Raise Refused unless `can_manage`."""
    if not can_manage(standing, involvement):
        raise Refused("Only their key worker or a manager in the authority can do this. Ask one of them.")


def check_open(involvement: Involvement) -> None:
    """Raise Refused once an involvement has ended."""
    if involvement.ended_on is not None:
        raise Refused(
            f"ACT support for them ended on {involvement.ended_on:%-d %B %Y}, so this can't be changed any more."
        )
