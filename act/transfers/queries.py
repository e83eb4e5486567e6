"""Reads of offers and moves, on behalf of a manager of either authority."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import Http404

from act.casework.queries import involvement
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.transfers.models import MoveOffer, RecordMove, Way
from act.transfers.policy import can_offer
from act.trust.models import Authority, Posting
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for, seen
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing


def offers(standing: Standing) -> "QuerySet[MoveOffer]":
    """Return the offers to and from the authorities that this person manages, those that wait first."""
    ours = Q(authority_id__in=standing.managed) | Q(to_authority_id__in=standing.managed)
    names = ("authority", "to_authority", "offered_by", "answered_by")
    return (
        MoveOffer.objects.filter(seen(standing), ours).select_related(*names).order_by("answer", "-offered_on", "-id")
    )


def offer(standing: Standing, key: UUID) -> MoveOffer:
    """Return one offer. Raises Http404 where there is none that this person may read."""
    record = offers(standing).filter(pk=key).first()
    if record is None:
        raise Http404
    return record


def offer_to_answer(standing: Standing, key: UUID) -> MoveOffer:
    """Return one offer to an authority that this person manages, answered or not. Raises Http404."""
    record = offer(standing, key)
    if record.to_authority_id not in standing.managed:
        raise Http404
    return record


def offer_to_withdraw(standing: Standing, key: UUID) -> MoveOffer:
    """Return one offer from an authority that this person manages, answered or not. Raises Http404."""
    record = offer(standing, key)
    if record.authority_id not in standing.managed:
        raise Http404
    return record


def offers_to_answer(standing: Standing) -> list[MoveOffer]:
    """Return the open offers to the authorities that this person manages, the oldest first."""
    return _to_answer(standing, standing.managed) if standing.managed else []


@compiled_once
def _to_answer(standing: Standing, managed: Collection[UUID]) -> "QuerySet[MoveOffer]":
    open_offers = MoveOffer.objects.filter(seen(standing), to_authority_id__in=managed, answer="")
    return open_offers.select_related("authority").order_by("offered_on", "id")


def open_offer(standing: Standing, person: YoungPerson) -> MoveOffer | None:
    """Return the offer of a young person that waits for an answer."""
    return (
        offers(standing)
        .filter(authority_id=person.authority_id, young_person__in=standing.keys_of(person.pk), answer="")
        .first()
    )


def person_to_move(standing: Standing, key: UUID) -> YoungPerson:
    """Return a young person who has had a key worker here, whose move this person may offer. Raises Http404."""
    person = young_person(standing, key)
    if not can_offer(standing, person) or involvement(standing, person) is None:
        raise Http404
    return person


def other_authorities(standing: Standing, person: YoungPerson) -> list[Authority]:
    """Return the other authorities where ACT has a manager who could answer, by name."""
    managers = Posting.objects.live(standing.on).filter(role=Role.MANAGER, authority_id=OuterRef("pk"))
    return list(Authority.objects.filter(Exists(managers)).exclude(pk=person.authority_id))


def moves_of(standing: Standing, records: Collection[UUID]) -> "QuerySet[RecordMove]":
    """Return the marks of a record, the latest first, for a statement that asks where it went or came from."""
    return people_for(standing, RecordMove).filter(young_person__in=records).order_by("-moved_on", "-pk")


def moved_out(standing: Standing, records: Collection[UUID]) -> "QuerySet[RecordMove]":
    """Return the mark of a record that goes on in another authority, and can only be read."""
    return people_for(standing, RecordMove).filter(young_person__in=records, way=Way.OUT, returned_on__isnull=True)


def has_moved(standing: Standing, person: YoungPerson) -> bool:
    """Tell whether a record goes on in another authority, and can only be read."""
    return moved_out(standing, standing.keys_of(person.pk)).exists()
