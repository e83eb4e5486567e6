"""Writing a contact down, and putting it right."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from act.casework.models import Contact, How, With
from act.casework.policy import check_amend, check_record, check_when
from act.people.models import YoungPerson
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Standing


@dataclass(frozen=True, kw_only=True)
class ContactTold:
    """What a worker says about one contact."""

    with_whom: With
    how: How
    made: bool
    at: datetime
    minutes: int
    note: str
    about_others: str


@transaction.atomic
def log_contact(young_person: YoungPerson, *, by: Standing, told: ContactTold, now: datetime) -> Contact:
    """One contact, made or tried, at a practice time before `now`.

    Raises Refused for someone who does not work with the young person, and for a contact yet to come
    or longer ago than a year.
    """
    check_record(by, young_person)
    check_when(told.at, now)
    contact = Contact(authority_id=young_person.authority_id, young_person=young_person, worker=by.user, **vars(told))
    contact.check_fields()
    contact.save(force_insert=True)
    audit.act("casework.contact_logged", by=by, about=[contact], on=contact)
    return contact


@transaction.atomic
def amend_contact(contact: Contact, *, by: Standing, seen: int, told: ContactTold, now: datetime) -> Contact:
    """Puts a contact right; what it said before stays among its versions. Raises Stale and Refused."""
    check_amend(by, contact)
    if told.at != contact.at:
        check_when(told.at, now)
    present = lock(contact, seen=seen)
    save(present, **vars(told))
    audit.act("casework.contact_amended", by=by, about=[present], on=present)
    return present
