"""Who may choose a worker, who may record a contact, and who may manage an involvement."""

from datetime import date, datetime, timedelta
from uuid import UUID

from act.casework.models import Contact, Involvement, SupportEnding
from act.design.words import long_date
from act.methods.ending import EndingRole, EndingState, ending_rule, may_move, roles_in
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


def can_end(standing: Standing, involvement: Involvement) -> bool:
    """Allow a manager of the authority from whom the record isn't hidden: a key worker proposes an ending."""
    return (
        involvement.authority_id in standing.authorities(Permission.AGREE_TO_ENDING)
        and involvement.young_person_id not in standing.hidden
    )


def check_end(standing: Standing, involvement: Involvement) -> None:
    """Raise Refused unless `can_end`."""
    if not can_end(standing, involvement):
        raise Refused("Only a manager in the authority can end ACT support. Propose the ending, and a manager agrees.")


def can_move_ending(standing: Standing, ending: SupportEnding, to: EndingState) -> bool:
    """Tell whether this person may withdraw an ending, send it back, agree to it or undo it (act.methods.ending).

    An ending can be undone for some days after it was agreed.
    """
    if to is EndingState.UNDONE and (ending.decided_on is None or standing.on > last_day_to_undo(ending)):
        return False
    return may_move(EndingState(ending.state), to, _ending_roles(standing, ending))


def last_day_to_undo(ending: SupportEnding) -> date:
    """Return the last day on which an ending that a manager agreed to can be undone."""
    agreed_on = ending.decided_on or ending.proposed_on
    return ending_rule(agreed_on).last_day_to_undo(agreed_on)


def _ending_roles(standing: Standing, ending: SupportEnding) -> frozenset[EndingRole]:
    works_with = ending.young_person_id in standing.people
    return roles_in(
        is_proposer=ending.proposed_by_id == standing.user_id and works_with,
        is_manager=ending.authority_id in standing.authorities(Permission.AGREE_TO_ENDING)
        and ending.young_person_id not in standing.hidden,
        is_second=ending.proposed_by_id != standing.user_id,
    )


def check_move_ending(standing: Standing, ending: SupportEnding, to: EndingState) -> None:
    """Raise Refused unless `can_move_ending`, in a sentence that says who may, or what happened meanwhile."""
    if can_move_ending(standing, ending, to):
        return
    if to is EndingState.UNDONE and ending.state == EndingState.AGREED and standing.on > last_day_to_undo(ending):
        raise Refused(
            f"An ending can be undone until {long_date(last_day_to_undo(ending))}. If they need ACT again, make a "
            "new referral."
        )
    if not may_move(EndingState(ending.state), to, frozenset(EndingRole)):
        raise Refused(f"This ending is {str(ending).lower()} by now. Open it again to see who did that.")
    if EndingRole.MANAGER in _ending_roles(standing, ending):
        raise Refused("You proposed this ending, so another manager has to agree or send it back.")
    raise Refused(
        "Only the key worker who proposed this ending can withdraw it."
        if to is EndingState.WITHDRAWN
        else "Only a manager in the authority can do this. Ask one of them."
    )


def can_follow_up(standing: Standing, ending: SupportEnding) -> bool:
    """Allow a manager, once for each ending that was agreed."""
    manager = EndingRole.MANAGER in _ending_roles(standing, ending)
    return manager and ending.state == EndingState.AGREED and ending.followed_up_on is None


def can_change_reader(standing: Standing, ending: SupportEnding) -> bool:
    """Allow a manager, while support has ended."""
    return EndingRole.MANAGER in _ending_roles(standing, ending) and ending.state == EndingState.AGREED
