"""Reads of endings: one, those of a young person, those that wait, and who can agree to one."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.http import Http404

from act.casework.models import Involvement, PathOutcome, SupportEnding
from act.casework.policy import can_follow_up, can_move_ending
from act.methods.ending import EndingState
from act.people.models import YoungPerson
from act.trust.models import RetainedAccess, User
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for, seen
from act.trust.scope.readers import closed_records
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing
from act.trust.scope.team import holders

PEOPLE = ("young_person__authority", "involvement", "proposed_by", "decided_by", "undone_by", "followed_up_by")


def endings(standing: Standing) -> "QuerySet[SupportEnding]":
    """Return the endings that may be shown, the latest first."""
    return people_for(standing, SupportEnding).select_related(*PEOPLE).order_by("-proposed_on", "-id")


def endings_of(standing: Standing, young_person: YoungPerson) -> list[SupportEnding]:
    """Return a young person's endings, the latest first."""
    return _endings_of(standing, standing.keys_of(young_person.pk))


def endings_about(standing: Standing, records: Collection[UUID]) -> "QuerySet[SupportEnding]":
    """Return those of some records of which the story has a line of its own: undone, or followed up."""
    lines = Q(state=EndingState.UNDONE.value) | Q(followed_up_on__isnull=False)
    return people_for(standing, SupportEnding).filter(lines, young_person__in=records)


@compiled_once
def _endings_of(standing: Standing, records: Collection[UUID]) -> "QuerySet[SupportEnding]":
    return endings(standing).filter(young_person__in=records)


def ending(standing: Standing, key: UUID) -> SupportEnding:
    """Return one ending. Raises Http404 when there is none, or none that may be shown."""
    found = endings(standing).filter(pk=key).first()
    if found is None:
        raise Http404
    return found


def ending_to_move(standing: Standing, key: UUID, *states: EndingState) -> SupportEnding:
    """Return an ending that this person may move to one of some states, or has been moved. Raises Http404.

    The page of one that was moved meanwhile leads to the ending itself.
    """
    found = ending(standing, key)
    moved = found.state in set(states) or found.state == EndingState.UNDONE
    if not moved and not any(can_move_ending(standing, found, state) for state in states):
        raise Http404
    return found


def ending_to_follow_up(standing: Standing, key: UUID) -> SupportEnding:
    """Return an ending after which this person records how the young person is. Raises Http404 for any other."""
    found = ending(standing, key)
    if found.authority_id not in standing.managed or not (found.followed_up_on or can_follow_up(standing, found)):
        raise Http404
    return found


def waiting_ending(standing: Standing, involvement: Involvement) -> SupportEnding | None:
    """Return the ending of a time with ACT that waits for a manager to agree."""
    return endings(standing).filter(involvement=involvement, state=EndingState.PROPOSED).first()


def latest_ending(standing: Standing, involvement: Involvement) -> SupportEnding | None:
    """Return the latest ending of a time with ACT, whatever became of it."""
    return endings(standing).filter(involvement=involvement).first()


@compiled_once
def endings_in_hand(standing: Standing) -> "QuerySet[SupportEnding]":
    """Return endings that wait, own ones that were sent back, and those whose follow-up is due."""
    rows = people_for(standing, SupportEnding)
    later = rows.filter(involvement=OuterRef("involvement"), id__gt=OuterRef("id"))
    due = Q(state=EndingState.AGREED.value, followed_up_on__isnull=True, follow_up_on__lte=standing.on)
    sent_back = Q(state=EndingState.SENT_BACK.value, proposed_by_id=standing.user_id) & ~Exists(later)
    wanted = rows.filter(Q(state=EndingState.PROPOSED.value) | sent_back | due)
    return wanted.select_related("young_person__authority", "proposed_by", "decided_by").order_by(
        F("proposed_on"), "id"
    )


def managers_to_agree(standing: Standing, involvement: Involvement) -> list[User]:
    """Return the managers who could agree to an ending that this person proposes: all who may see the record."""
    place, person = involvement.authority_id, involvement.young_person_id
    record = closed_records([place], person)[person]
    managers = [posting.user for posting in holders(place, Role.MANAGER, standing.on)]
    named = record.named
    return [
        user
        for user in managers
        if user.pk != standing.user_id
        and str(user.pk) not in record.blocked
        and (named is None or str(user.pk) in named | record.workers)
    ]


def readers_of(standing: Standing, ending: SupportEnding) -> list[RetainedAccess]:
    """Return who keeps reading what was there when ACT ended, each once: for a manager, and oneself."""
    held = RetainedAccess.objects.live(standing.on).filter(seen(standing), ended_with=ending.involvement_id)
    rows = held.select_related("user").order_by("kind", "user__name", "pk")
    return list({row.user_id: row for row in rows}.values())


def path_outcomes_of(standing: Standing, ending: SupportEnding) -> list[PathOutcome]:
    """Return what was said to have become of it, for those who manage the authority."""
    if ending.authority_id not in standing.managed:
        return []
    rows = people_for(standing, PathOutcome).filter(ending=ending)
    return list(rows.select_related("path", "stated_by").order_by("stated_on", "id"))
