"""Write one judgement on two records. Called by the actions, inside their transaction and after their checks."""

from datetime import date
from uuid import UUID

from django.db.models import Q

from act.people.models import PersonMatch, YoungPerson
from act.trust.scope.standing import Standing


def add_link(
    young_person: YoungPerson, *, by: Standing, kept: YoungPerson, on: date, reason: str, referral_id: UUID | None
) -> PersonMatch:
    """Say that a record is about the same person as the one that is kept."""
    return _save(
        PersonMatch(young_person=young_person, kept=kept, referral_id=referral_id, reason=reason), by=by, on=on
    )


def add_difference(one: YoungPerson, *, by: Standing, other: YoungPerson, on: date, reason: str) -> PersonMatch:
    """Say that two records are about two people, unless somebody has said so already."""
    present = PersonMatch.objects.different().filter(_differing(one, other)).first()
    return present or _save(PersonMatch(young_person=one, different_id=other.pk, reason=reason), by=by, on=on)


def end_differences(one: YoungPerson, other: YoungPerson, *, by: Standing, on: date) -> None:
    """Take back that two records are about two people, where somebody said so."""
    for row in PersonMatch.objects.different().filter(_differing(one, other)):
        end(row, by=by, on=on)


def end(row: PersonMatch, *, by: Standing, on: date) -> None:
    """Take a judgement back."""
    row.taken_back_on, row.taken_back_by, row.version = max(on, row.said_on), by.user, row.version + 1
    row.save(force_update=True, update_fields=["taken_back_on", "taken_back_by", "version"])


def note_referral(row: PersonMatch, referral_id: UUID | None) -> None:
    """Note on a link which referral went to the record that is kept, if one did."""
    if referral_id is not None:
        row.referral_id, row.version = referral_id, row.version + 1
        row.save(force_update=True, update_fields=["referral_id", "version"])


def _save(row: PersonMatch, *, by: Standing, on: date) -> PersonMatch:
    row.authority_id, row.said_by, row.said_on = row.young_person.authority_id, by.user, on
    row.check_fields()
    row.save(force_insert=True)
    return row


def _differing(one: YoungPerson, other: YoungPerson) -> Q:
    return Q(young_person=one, different_id=other.pk) | Q(young_person=other, different_id=one.pk)
