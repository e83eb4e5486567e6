"""The only writers of links: two records of one authority are read as one, and are two again."""

from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from act.design.words import long_date
from act.methods.joined_records import PARTED_WITHIN, can_part
from act.people.duplicates.policy import check_match
from act.people.duplicates.queries import live_match
from act.people.models import PersonMatch, YoungPerson
from act.trust import audit, clock
from act.trust.audit import Subject
from act.trust.models import RecordLink
from act.trust.scope.acting import refresh
from act.trust.scope.readers import TOO_FEW, is_too_few
from act.trust.scope.standing import Refused, Standing


@transaction.atomic
@audit.at_the_end()
def agree_to_join(one: YoungPerson, *, by: Standing, other: YoungPerson, now: datetime) -> RecordLink:
    """Agree to what another manager said, that two records are about one person: from now on they are read as one.

    No row moves. Whoever may see one half sees both, and who is hidden from one is hidden from both. `now` is a real
    moment. Raises Refused unless `can_match`, where nobody said so, for whoever said so, for a record that others are
    joined to, and where too few could still open a record that is closed to somebody.
    """
    check_match(by, one, other)
    match, kept = _match_to_agree(one, other, by)
    link = RecordLink(
        authority_id=match.authority_id,
        young_person_id=match.young_person_id,
        kept_id=kept.pk,
        asked_by=match.said_by,
        agreed_by=by.user,
        agreed_at=now,
    )
    link.save(force_insert=True)
    refresh()
    if is_too_few(link.authority_id, link.young_person_id):
        raise Refused(TOO_FEW)
    audit.act("people.joined", by=by, about=[one, other], on=link)
    return link


def _match_to_agree(one: YoungPerson, other: YoungPerson, by: Standing) -> tuple[PersonMatch, YoungPerson]:
    """Return what was said of two records, locked, and the one that goes on.

    Raises Refused where there is nothing to agree to.
    """
    # The records first, as in the other acts on two records: so two managers come one after the other.
    list(YoungPerson.objects.select_for_update().filter(pk__in=[one.pk, other.pk]).order_by("pk"))
    match = live_match(one, other)
    if match is None or match.kept is None:
        raise Refused("Nobody says any more that these records are the same person. Open the page again.")
    if link_of(match.young_person):
        raise Refused("These records are joined already. Open the page again.")
    if match.said_by_id == by.user_id:
        raise Refused("You said so yourself, so another manager who can see both records must agree.")
    return match, match.kept


def link_of(young_person: YoungPerson) -> RecordLink | None:
    """Return the link by which a record is read as one with the one that goes on."""
    links = RecordLink.objects.live().filter(young_person_id=young_person.pk)
    return links.select_related("asked_by", "agreed_by").first()


def end_link(young_person: YoungPerson, *, by: Standing, reason: str, now: datetime) -> RecordLink | None:
    """End the link of a record, if it has one: both are whole again, each with what was written on it.

    Called inside the act that takes the judgement back. `now` is a real moment. Raises Refused for no reason, and more
    than thirty days after the records were joined.
    """
    link = RecordLink.objects.live().select_for_update().filter(young_person_id=young_person.pk).first()
    if link is None:
        return None
    if not reason.strip():
        raise Refused("Enter how you know that they are two people.", field="reason")
    joined_on = day_of(link)
    if not can_part(joined_on, by.on):
        raise Refused(
            f"These records were joined on {long_date(joined_on)}, more than {PARTED_WITHIN.days} days ago. Ask your "
            "administrator for help to part them."
        )
    link.ended_at, link.ended_by, link.version = now, by.user, link.version + 1
    link.save(force_update=True, update_fields=["ended_at", "ended_by", "version"])
    refresh()
    both = [Subject(key, link.authority_id) for key in (link.young_person_id, link.kept_id)]
    audit.act("people.parted", by=by, about=both, on=link)
    return link


def origin_words(standing: Standing, record_id: UUID) -> str:
    """Say of an entry that it is from a joined record, and when that was joined; empty for any other record."""
    joined_at = standing.joined_at.get(record_id)
    return f"from the record joined on {long_date(clock.practice_date(joined_at))}" if joined_at else ""


def day_of(link: RecordLink) -> date:
    """Return the practice date on which two records were joined."""
    return clock.practice_date(link.agreed_at)
