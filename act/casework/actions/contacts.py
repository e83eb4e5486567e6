"""Record a contact, and edit one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from act.casework import queries
from act.casework.contact_days import ContactDay, DayQuestion, check_day
from act.casework.models import Contact, ContactMethod, ContactWith, NotCounted
from act.casework.policy import check_amend, check_record, check_time
from act.people.kept_people import kept_person
from act.people.models import YoungPerson
from act.people.policy import check_goes_on
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Refused, Standing


@dataclass(frozen=True, kw_only=True)
class ContactFacts:
    """What a worker says about one contact. `at` is an aware moment; `made` False: they tried and were not in touch."""

    with_whom: ContactWith
    how: ContactMethod
    made: bool
    at: datetime
    minutes: int
    note: str
    about_others: str
    also_there: str = ""


@transaction.atomic
def log_contact(
    young_person: YoungPerson,
    *,
    by: Standing,
    facts: ContactFacts,
    now: datetime,
    confirmed: NotCounted | None = None,
) -> Contact:
    """Record one contact, made or tried, at a practice time before `now`.

    One before or after the young person's time with ACT, or before the worker started with them, is kept without being
    counted, once the worker has `confirmed` just that. Raises DayQuestion until then; Refused for someone who does not
    work with the young person, and for a contact yet to come or longer ago than a year.
    """
    check_record(by, young_person)
    check_goes_on(by, young_person)
    check_time(facts.at, now)
    day = _checked_day(young_person, by=by, at=facts.at, confirmed=confirmed)
    contact = Contact(
        authority_id=young_person.authority_id,
        young_person=young_person,
        worker=by.user,
        with_whom=facts.with_whom,
        how=facts.how,
        made=facts.made,
        at=facts.at,
        minutes=facts.minutes,
        also_there=facts.also_there,
        note=facts.note,
        about_others=facts.about_others,
        worker_kind=day.worker_kind,
        not_counted=day.not_counted or "",
    )
    contact.check_fields()
    contact.save(force_insert=True)
    audit.act("casework.contact_logged", by=by, about=[contact], on=contact)
    return contact


@transaction.atomic
def log_contacts(
    young_people: Sequence[YoungPerson],
    *,
    by: Standing,
    facts: ContactFacts,
    now: datetime,
    confirmed: NotCounted | None = None,
) -> list[Contact]:
    """Record one visit or call with one or several young people: a contact for each, with the same words.

    The worker's hours count it once. Raises as `log_contact` does; Refused instead of DayQuestion where there are
    several, since each is asked about alone.
    """
    if len(young_people) == 1:
        return [log_contact(young_people[0], by=by, facts=facts, now=now, confirmed=confirmed)]
    try:
        return [log_contact(person, by=by, facts=facts, now=now) for person in young_people]
    except DayQuestion as question:
        raise Refused(f"{question} Record that young person's contact separately.", field="young_person") from question


@transaction.atomic
def amend_contact(
    contact: Contact,
    *,
    by: Standing,
    seen: int,
    facts: ContactFacts,
    now: datetime,
    confirmed: NotCounted | None = None,
) -> Contact:
    """Edit a contact; what it said before stays among its versions. On another day it is asked about as a new one is.

    Raises Stale when it was changed since version `seen`; DayQuestion as `log_contact` does; Refused for anyone but
    its writer, and for a wrong time.
    """
    check_amend(by, contact)
    # A contact of more than a year ago stays open to a change of its note, as long as its time stays.
    if facts.at != contact.at:
        check_time(facts.at, now)
    present = lock(contact, seen=seen)
    worker_kind, not_counted = present.worker_kind, present.not_counted
    if timezone.localdate(facts.at) != timezone.localdate(present.at):
        day = _checked_day(present.young_person, by=by, at=facts.at, confirmed=confirmed)
        worker_kind, not_counted = day.worker_kind, day.not_counted or ""
    save(
        present,
        with_whom=facts.with_whom,
        how=facts.how,
        made=facts.made,
        at=facts.at,
        minutes=facts.minutes,
        also_there=facts.also_there,
        note=facts.note,
        about_others=facts.about_others,
        worker_kind=worker_kind,
        not_counted=not_counted,
    )
    audit.act("casework.contact_amended", by=by, about=[present], on=present)
    return present


def _checked_day(young_person: YoungPerson, *, by: Standing, at: datetime, confirmed: NotCounted | None) -> ContactDay:
    """Return what the day makes of a contact. Raises DayQuestion."""
    day = queries.contact_day(by, young_person, timezone.localdate(at))
    check_day(day, name=kept_person(by, young_person).first_name, confirmed=confirmed)
    return day
