"""The only writers of judgements on whether two records are about one young person."""

from datetime import date
from uuid import UUID

from django.db import transaction

from act.people.duplicates import rows
from act.people.duplicates.joining import end_link
from act.people.duplicates.policy import check_match
from act.people.duplicates.queries import live_match
from act.people.models import PersonMatch, YoungPerson
from act.trust import audit, clock
from act.trust.identifiers import uuid7
from act.trust.models import RecordLink
from act.trust.records.versions import save
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused, Standing


@transaction.atomic
@audit.at_the_end()
def say_same(
    young_person: YoungPerson,
    *,
    by: Standing,
    kept: YoungPerson,
    on: date,
    reason: str = "",
    referral_id: UUID | None = None,
) -> YoungPerson:
    """Say that a record is about the same person as another, and return the record that goes on.

    Within one authority a dated link joins them, which moves nothing; `referral_id` is the referral that the caller
    moves to the record kept. Across authorities both get one lineage. Raises Refused unless `can_match`, and for a
    record that is joined to a third one.
    """
    check_match(by, young_person, kept)
    now = _locked(young_person, kept)
    rows.end_differences(young_person, kept, by=by, on=on)
    if young_person.authority_id != kept.authority_id:
        _share_lineage(*now, by=by)
        return kept
    kept = _root(kept)
    _join(young_person, by=by, kept=kept, on=on, reason=reason, referral_id=referral_id)
    return kept


@transaction.atomic
def say_different(one: YoungPerson, *, by: Standing, other: YoungPerson, on: date, reason: str = "") -> PersonMatch:
    """Say that two records are about two people, so that they are no longer pointed out as a pair.

    Raises Refused unless `can_match`, and where they were said to be one person: that is taken back instead.
    """
    check_match(by, one, other)
    now = _locked(one, other)
    if live_match(one, other) or now[0].lineage == now[1].lineage:
        raise Refused("A colleague has just said that this is the same person. Open the page again.")
    row = rows.add_difference(one, by=by, other=other, on=on, reason=reason)
    audit.act("people.told_apart", by=by, about=[one, other], on=row)
    return row


@transaction.atomic
@audit.at_the_end()
def take_back(one: YoungPerson, *, by: Standing, other: YoungPerson, on: date, reason: str = "") -> PersonMatch | None:
    """Take back that two records are about one person, and keep that they are about two. Return the link that ends.

    None for records of two authorities: there `one` gets a lineage of its own again. Raises Refused unless
    `can_match`, where nobody says that they are about one person, and as `end_link` does where they are read as one.
    """
    check_match(by, one, other)
    now = {person.pk: person for person in _locked(one, other)}
    link = live_match(one, other)
    if link is not None:
        # Both records are said to be one person for as long as anybody likes; they are read as one for thirty days.
        end_link(link.young_person, by=by, reason=reason, now=clock.real_now())
        rows.end(link, by=by, on=on)
    elif now[one.pk].lineage == now[other.pk].lineage:
        save(now[one.pk], lineage=uuid7())
    else:
        raise Refused("These records aren't joined any more. Open the page again.")
    row = rows.add_difference(one, by=by, other=other, on=on, reason=reason)
    audit.act("people.match_taken_back", by=by, about=[one, other], on=link or row)
    return link


def _locked(one: YoungPerson, other: YoungPerson) -> tuple[YoungPerson, YoungPerson]:
    """Return both records as they are now, locked, the earlier first: so two managers come one after the other."""
    earlier, later = YoungPerson.objects.select_for_update().filter(pk__in=[one.pk, other.pk]).order_by("pk")
    return earlier, later


def _root(kept: YoungPerson) -> YoungPerson:
    """Return the record that goes on in place of one that is joined to it already."""
    link = PersonMatch.objects.same().filter(young_person=kept).select_related("kept").first()
    return link.kept if link and link.kept else kept


def _goes_on(young_person: YoungPerson) -> bool:
    """Return whether other records are read as one with this one, which goes on for them."""
    return RecordLink.objects.live().filter(kept_id=young_person.pk).exists()


def _join(
    young_person: YoungPerson, *, by: Standing, kept: YoungPerson, on: date, reason: str, referral_id: UUID | None
) -> None:
    present = PersonMatch.objects.same().filter(young_person=young_person).first()
    if young_person.pk == kept.pk or (present and present.kept_id != kept.pk) or _goes_on(young_person):
        raise Refused("One of these records is joined to another one already. Take that back first.")
    if present:
        rows.note_referral(present, referral_id)
        return
    # No link leads to a link: whatever was joined to this record is joined to the one that is kept now.
    for link in list(PersonMatch.objects.same().filter(kept=young_person).select_related("young_person")):
        rows.end(link, by=by, on=on)
        rows.add_link(link.young_person, by=by, kept=kept, on=on, reason=link.reason, referral_id=link.referral_id)
    new = rows.add_link(young_person, by=by, kept=kept, on=on, reason=reason, referral_id=referral_id)
    audit.act("people.matched", by=by, about=[young_person, kept], on=new)


def _share_lineage(earlier: YoungPerson, later: YoungPerson, *, by: Standing) -> None:
    """Give every record of the later one's lineage the lineage of the earlier one.

    Only those whom this person may change: a record of a third authority, if there is one, keeps its lineage.
    """
    if earlier.lineage == later.lineage:
        return
    changing = list(people_for(by, YoungPerson).select_for_update().filter(lineage=later.lineage).order_by("pk"))
    places = [person.authority_id for person in changing]
    taken = people_for(by, YoungPerson).filter(lineage=earlier.lineage, authority_id__in=places).first()
    if taken:
        raise Refused(
            f"{taken.short_name} in {taken.authority.name} is already known as the same person. "
            "Join the two records of that authority first."
        )
    for person in changing:
        save(person, lineage=earlier.lineage)
    audit.act("people.lineage_shared", by=by, about=[earlier, *changing], on=later)
