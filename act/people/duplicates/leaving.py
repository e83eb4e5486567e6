"""Leave as it is what two joined records say differently, and read what was left."""

from datetime import date
from uuid import UUID

from django.db import transaction

from act.people.duplicates.policy import check_match
from act.people.models import LeftContradiction, YoungPerson
from act.trust import audit
from act.trust.models import RecordLink
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused, Standing


@transaction.atomic
def leave_both(
    one: YoungPerson, *, by: Standing, other: YoungPerson, contradiction: UUID, on: date, reason: str
) -> LeftContradiction:
    """Leave what two joined records say differently, once and for a reason. Nothing on either record changes.

    Raises Refused unless `can_match`, where the records are not joined, for no reason, and where a colleague left it
    already.
    """
    check_match(by, one, other)
    link = _live_link(one, other)
    if not reason.strip():
        raise Refused("Enter why both stay as they are.", field="reason")
    if LeftContradiction.objects.filter(link=link, contradiction=contradiction).exists():
        raise Refused("A colleague has just left this as it is. Go back to the joined records to read why.")
    row = LeftContradiction(
        authority_id=link.authority_id,
        young_person_id=link.young_person_id,
        link=link,
        contradiction=contradiction,
        reason=reason,
        left_on=on,
        left_by=by.user,
    )
    row.check_fields()
    row.save(force_insert=True)
    audit.act("people.left_both", by=by, about=[one, other], on=row)
    return row


def _live_link(one: YoungPerson, other: YoungPerson) -> RecordLink:
    """Return the link by which two records are read as one, both locked. Raises Refused where there is none."""
    keys = [one.pk, other.pk]
    list(YoungPerson.objects.select_for_update().filter(pk__in=keys).order_by("pk"))
    link = RecordLink.objects.live().filter(young_person_id__in=keys, kept_id__in=keys).first()
    if link is None:
        raise Refused("These records aren't joined any more. Open the page again.")
    return link


def left_contradictions(standing: Standing, kept: YoungPerson) -> dict[UUID, LeftContradiction]:
    """Return what was left as it is of the records that are joined to one, by contradiction. One statement."""
    rows = people_for(standing, LeftContradiction).filter(link__kept_id=kept.pk, link__ended_at__isnull=True)
    return {row.contradiction: row for row in rows.select_related("left_by").order_by("left_on", "id")}
