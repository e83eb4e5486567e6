"""Reads of involvements and of who is beside whom."""

from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from act.casework.models import Involvement
from act.casework.policy import can_change_workers, can_steer
from act.people.models import YoungPerson
from act.people.queries import workers_of, young_person
from act.trust.models import Posting, Tie, TieKind
from act.trust.scope import team
from act.trust.scope.people import people_for, shown
from act.trust.scope.standing import Standing


def beside_now(standing: Standing, present: Tie) -> list[Tie]:
    """Everybody beside the young person of a tie today."""
    return list(Tie.objects.live(standing.on).filter(shown(standing), young_person_id=present.young_person_id))


def tie_to_change(standing: Standing, key: UUID, kind: TieKind) -> tuple[YoungPerson, Tie]:
    """A young person and who is beside them in one way, for someone who may change that. Raises Http404."""
    found = young_person(standing, key)
    present = [tie for tie in workers_of(standing, [found])[found.pk] if tie.kind == kind]
    if not present or not can_change_workers(standing, found):
        raise Http404
    return found, present[0]


def involvements(standing: Standing, young_person: YoungPerson) -> "QuerySet[Involvement]":
    """A young person's times with ACT, the present or latest first."""
    return (
        people_for(standing, Involvement)
        .filter(young_person=young_person)
        .select_related("ended_by")
        .order_by("-began_on", "-id")
    )


def involvement(standing: Standing, young_person: YoungPerson) -> Involvement | None:
    """The present or latest involvement."""
    return involvements(standing, young_person).first()


def involvement_to_steer(standing: Standing, key: UUID) -> tuple[YoungPerson, Involvement]:
    """A young person and their present or latest involvement, for their key worker or a manager. Raises Http404."""
    found = young_person(standing, key)
    latest = involvement(standing, found)
    if latest is None or not can_steer(standing, latest):
        raise Http404
    return found, latest


def who_could(standing: Standing, present: Tie) -> list[Posting]:
    """Who could be beside a young person in this way: those with the role, and not there in another way.

    Whoever covers for a key worker may become the key worker.
    """
    role = team.ROLE_OF[TieKind(present.kind)]
    same = {present.kind, TieKind.COVER} if present.kind == TieKind.KEY_WORKER else {present.kind}
    there = [tie.user_id for tie in beside_now(standing, present) if tie.kind not in same]
    return list(team.holders(present.authority_id, role, standing.on).exclude(user__in=there))
