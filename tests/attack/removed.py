"""Entries that were removed from two records: written by mistake, with words that nobody but a manager reads."""

from uuid import UUID

from django.utils import timezone

from act.casework import actions
from act.demo.acting_as import standing_as
from act.methods.removals import RemovalReason
from act.people.queries import young_person
from act.trust import clock
from act.trust.records.removing import RemovalFacts
from tests.attack.disputed import said_against
from tests.casework.contact_makers import contact_facts

REMOVED_FROM = {"Mia": "sam", "Aaliyah": "nadia"}
"""Whose record an entry was removed from, and who wrote and removed it."""


def removed_from(name: str, key: UUID) -> UUID:
    """Record a contact as somebody's key worker, edit it, remove it, and return its key."""
    facts = contact_facts(note=f"Qremovednote{name}", at=timezone.make_aware(clock.now().replace(tzinfo=None, hour=9)))
    with standing_as(REMOVED_FROM[name]) as by:
        person = young_person(by, key)
        contact = actions.log_contact(person, by=by, facts=facts, now=clock.now())
        contact = actions.amend_contact(contact, by=by, seen=contact.version, facts=facts, now=clock.now())
        said_against(contact, by, f"Qremovedsaidagainst{name}")
        why = RemovalFacts(because=RemovalReason.WRONG_PERSON, words=f"Qremovedbecause{name}")
        actions.remove_contact(contact, by=by, seen=contact.version, facts=why, now=clock.real_now())
    return contact.pk
