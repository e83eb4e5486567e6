"""Reads of restricted records and of blocks, for managers who see them."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Prefetch, Q, QuerySet, Subquery
from django.http import Http404

from act.access.queries import named_readers
from act.trust.audit import Subject
from act.trust.models import Block, DatedQuerySet, Pass, Posting, Restriction, RestrictionReview, Tie
from act.trust.scope import team
from act.trust.scope.people import seen
from act.trust.scope.roles import Permission, Role
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class RestrictedRecord:
    """A restriction that holds, what was seen when it was last looked at, who is named, and whether it waits."""

    restriction: Restriction
    review: RestrictionReview
    named: list[Pass]
    overdue: bool
    asked_by_me: bool


def restrictions(standing: Standing) -> list[RestrictedRecord]:
    """Return every restriction that this manager sees: those to be looked at first come first."""
    places = standing.authorities(Permission.RESTRICT)
    live = _read(Restriction.objects.live().filter(seen(standing), authority_id__in=places))
    return sorted(
        (_with_review(standing, restriction) for restriction in live), key=lambda record: record.review.look_again_on
    )


def restriction_of(standing: Standing, young_person_id: UUID) -> RestrictedRecord | None:
    """Return the restriction of one young person whom this manager sees; the older, where two records are one."""
    places, records = standing.authorities(Permission.RESTRICT), standing.keys_of(young_person_id)
    live = Restriction.objects.live().filter(young_person_id__in=records, authority_id__in=places)
    restrictions_here = list(_read(live.filter(seen(standing)).order_by("since", "id")))
    return _with_review(standing, restrictions_here[0]) if restrictions_here else None


def pass_to_end(standing: Standing, young_person_id: UUID, key: UUID) -> Pass:
    """Return one who is named on a record that this manager sees. Raises Http404."""
    live = Pass.objects.filter(
        seen(standing), young_person_id__in=standing.keys_of(young_person_id), ended_at__isnull=True
    )
    named = live.filter(pk=key, restriction__lifted_at__isnull=True).select_related("user").first()
    if named is None or named.authority_id not in standing.authorities(Permission.RESTRICT):
        raise Http404
    return named


def blocks(standing: Standing, young_person_id: UUID) -> list[Block]:
    """Return from whom a record is kept, whoever said it."""
    return list(_blocks(standing).filter(young_person_id__in=standing.keys_of(young_person_id)))


def block_to_end(standing: Standing, young_person_id: UUID, key: UUID) -> Block:
    """Return one such, for a manager who may end it. Raises Http404."""
    records = standing.keys_of(young_person_id)
    block = _blocks(standing).filter(young_person_id__in=records, pk=key).exclude(user=standing.user).first()
    if block is None:
        raise Http404
    return block


def working_with(standing: Standing, young_person_id: UUID) -> list[Tie]:
    """Return who is beside a young person today."""
    live = Tie.objects.live(standing.on).filter(seen(standing), young_person_id__in=standing.keys_of(young_person_id))
    return list(live.select_related("user").order_by("kind", "since"))


def managers(standing: Standing, authority_id: UUID) -> list[Posting]:
    """Return who manages an authority today."""
    return list(team.holders(authority_id, Role.MANAGER, standing.on))


def blocked_workers(standing: Standing) -> list[Tie]:
    """Return those beside a young person who may not see the record any more: somebody else is needed there."""
    places = standing.authorities(Permission.DECIDE_ON_HIDING)
    here = Block.objects.live().filter(authority_id__in=places)
    blocked = here.filter(user=OuterRef("user"), young_person_id=OuterRef("young_person_id"))
    # Asked by the few young people with a block, and not by everybody's ties.
    live = Tie.objects.live(standing.on).filter(seen(standing), young_person_id__in=here.values("young_person_id"))
    return list(live.filter(Exists(blocked)).select_related("user").order_by("since", "id"))


@dataclass(frozen=True)
class RestrictionCounts:
    """How many restricted records should have been looked at, wait for this manager's yes, or lack somebody beside."""

    overdue: int
    asked: int
    gone: int


def restriction_counts(standing: Standing) -> RestrictionCounts:
    """Count what waits for this manager among the restricted records that they see: for the team's page."""
    reviews = RestrictionReview.objects.filter(restriction=OuterRef("pk")).order_by("-on", "-id")
    places = standing.authorities(Permission.RESTRICT)
    live = Restriction.objects.live().filter(seen(standing), authority_id__in=places)
    due = live.annotate(due=Subquery(reviews.values("look_again_on")[:1]))
    counted = due.aggregate(
        overdue=Count("pk", filter=Q(due__lt=standing.on)),
        asked=Count("pk", filter=Q(asked_by__isnull=False) & ~Q(asked_by=standing.user_id)),
    )
    return RestrictionCounts(**counted, gone=len(blocked_workers(standing)))


def people_not_named(standing: Standing, record: RestrictedRecord) -> "DatedQuerySet[Posting]":
    """Return who could be named and is not."""
    already_named = {named.user_id for named in record.named}
    candidates = named_readers.people_to_name(standing, Subject.of(record.restriction))
    return candidates.exclude(user_id__in=already_named)


def _blocks(standing: Standing) -> "QuerySet[Block]":
    places = standing.authorities(Permission.RESTRICT)
    live = Block.objects.live().filter(seen(standing), authority_id__in=places)
    return live.select_related("user", "by").order_by("at", "id")


def _read(live: "QuerySet[Restriction]") -> Iterable[Restriction]:
    named = Pass.objects.filter(ended_at__isnull=True).select_related("user", "given_by").order_by("given_at", "id")
    reviews = RestrictionReview.objects.select_related("by").order_by("-on", "-id")
    return live.select_related("asked_by").prefetch_related(Prefetch("passes", named), Prefetch("reviews", reviews))


def _with_review(standing: Standing, restriction: Restriction) -> RestrictedRecord:
    review = restriction.reviews.all()[0]
    return RestrictedRecord(
        restriction=restriction,
        review=review,
        named=list(restriction.passes.all()),
        overdue=review.look_again_on < standing.on,
        asked_by_me=restriction.asked_by_id == standing.user_id,
    )
