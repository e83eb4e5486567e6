"""Reads of involvements and of who works with whom."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from act.casework.models import Involvement
from act.casework.policy import can_change_workers, can_manage
from act.people.models import YoungPerson
from act.people.queries import workers_of, young_person
from act.trust.models import DatedQuerySet, Posting, Tie, TieKind
from act.trust.scope import team
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for, shown
from act.trust.scope.standing import Standing


def current_ties(standing: Standing, present: Tie) -> list[Tie]:
    """Return all ties of today to the young person of a tie."""
    records = standing.keys_of(present.young_person_id)
    return list(Tie.objects.live(standing.on).filter(shown(standing), young_person_id__in=records))


def tie_to_change(standing: Standing, key: UUID, kind: TieKind) -> tuple[YoungPerson, Tie]:
    """Return a young person and their tie of one kind, for someone who may change it. Raises Http404."""
    person = young_person(standing, key)
    present = [tie for tie in workers_of(standing, [person])[person.pk] if tie.kind == kind]
    if not present or not can_change_workers(standing, person):
        raise Http404
    return person, present[0]


def involvements(standing: Standing, young_person: YoungPerson) -> list[Involvement]:
    """Return a young person's times with ACT, the present or latest first."""
    return _involvements(standing, standing.keys_of(young_person.pk))


@compiled_once
def _involvements(standing: Standing, records: Collection[UUID]) -> "QuerySet[Involvement]":
    times = people_for(standing, Involvement).filter(young_person__in=records)
    return times.select_related("ended_by").order_by("-began_on", "-id")


def involvement(standing: Standing, young_person: YoungPerson) -> Involvement | None:
    """Return the present or latest involvement."""
    return next(iter(involvements(standing, young_person)), None)


def involvement_to_manage(standing: Standing, key: UUID) -> tuple[YoungPerson, Involvement]:
    """Return a young person and their latest involvement, for their key worker or a manager. Raises Http404."""
    person = young_person(standing, key)
    latest = involvement(standing, person)
    if latest is None or not can_manage(standing, latest):
        raise Http404
    return person, latest


def worker_candidates(standing: Standing, present: Tie) -> "DatedQuerySet[Posting]":
    """List who could take over a tie: those who hold its role, and have no tie of another kind to the young person.

    A worker who covers for a key worker may become the key worker.
    """
    role = team.ROLE_OF[TieKind(present.kind)]
    same_kind = {present.kind, TieKind.COVER} if present.kind == TieKind.KEY_WORKER else {present.kind}
    tied_otherwise = [tie.user_id for tie in current_ties(standing, present) if tie.kind not in same_kind]
    return team.holders(present.authority_id, role, standing.on).exclude(user__in=tied_otherwise)
