"""Reads of referrals and drafts, always through a scope."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from act.people.kept_people import named_as_kept
from act.people.models import YoungPerson
from act.people.record_status import record_statuses
from act.referrals.models import Decision, Draft, ExpectedPath, Referral
from act.referrals.policy import can_move
from act.referrals.states import State
from act.trust.scope.compiled import compiled_once
from act.trust.scope.counts import RowCount
from act.trust.scope.people import people_for, seen, shown
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing


@compiled_once
def drafts(standing: Standing) -> "QuerySet[Draft]":
    """Return a person's own unsent drafts, newest first."""
    return Draft.objects.filter(started_by_id=standing.user_id, sent_as__isnull=True).order_by("-changed_at")


def draft(standing: Standing, key: UUID) -> Draft:
    """Return one own draft, sent or not. Raises Http404."""
    own_draft = draft_or_none(standing, key)
    if own_draft is None:
        raise Http404
    return own_draft


def draft_or_none(standing: Standing, key: UUID) -> Draft | None:
    """Return one own draft, sent or not. None where it was thrown away, or never was."""
    own_drafts = Draft.objects.filter(seen(standing), started_by=standing.user)
    return own_drafts.select_related("authority").filter(pk=key).first()


def referrals(standing: Standing) -> "QuerySet[Referral]":
    """Return the referrals of young people who may be shown, newest first."""
    return (
        people_for(standing, Referral)
        .select_related("young_person", "authority", "referred_by", "agency")
        .order_by("-made_on", "-id")
    )


def listed_referrals(standing: Standing) -> "QuerySet[Referral]":
    """Return the same for a list: with the young person and who referred them, and nothing else."""
    return referrals(standing).select_related(None).select_related("young_person", "referred_by")


def own_referrals(standing: Standing) -> "QuerySet[Referral]":
    """Return what a person referred and may not read: its initials, authority, day and state, and nothing else."""
    return (
        Referral.objects.filter(seen(standing), referred_by=standing.user)
        .exclude(shown(standing))
        .select_related("authority")
        .only("id", "authority", "young_person_id", "referred_by_id", "initials", "made_on", "state")
        .order_by("-made_on", "-id")
    )


def referral(standing: Standing, key: UUID) -> Referral:
    """Return one referral of a young person who may be shown. Raises Http404."""
    record = referrals(standing).filter(pk=key).first()
    if record is None:
        raise Http404
    return record


def referral_for(standing: Standing, key: UUID, permission: Permission) -> Referral:
    """Return one referral in an authority where this person holds a permission, whatever its state. Raises Http404."""
    record = referral(standing, key)
    if record.authority_id not in standing.authorities(permission):
        raise Http404
    return record


def awaits_key_worker(standing: Standing, referral: Referral) -> bool:
    """Return whether this person may choose a key worker now: the referral is accepted and has none."""
    return can_move(standing, referral, State.ALLOCATED)


QUEUE_ROWS = 8
"""Referrals that a list of what waits shows, before it says how many more there are."""
MOST_COUNTED = 100
"""So many more at most: a count of thousands would cost more than the page, and say no more."""


@dataclass(frozen=True)
class ReferralQueue:
    """Referrals in one state, the oldest first; and how many there are, counted to `MOST_COUNTED` more and one."""

    first: list[Referral]
    count: int

    @property
    def more(self) -> int:
        """How many are not in `first`, or one more than `MOST_COUNTED`."""
        return self.count - len(self.first)


def referral_queue(standing: Standing, state: State) -> ReferralQueue:
    """Return the referrals in one state in the authorities this person manages."""
    rows: list[Any] = named_as_kept(standing, _queue(standing, state))
    return ReferralQueue(rows, rows[0].count if rows else 0)


@compiled_once
def _queue(standing: Standing, state: State) -> "QuerySet[Referral]":
    there = people_for(standing, Referral).filter(authority_id__in=standing.managed, state=state).order_by()
    some = there.values("pk")[: QUEUE_ROWS + MOST_COUNTED + 1]
    return referrals_in_state(standing, state).annotate(count=RowCount(some))[:QUEUE_ROWS]


def referrals_in_state(standing: Standing, state: State) -> "QuerySet[Referral]":
    """Return the referrals in one state in the authorities this person manages, oldest first."""
    return referrals(standing).filter(authority_id__in=standing.managed, state=state).order_by("made_on", "id")


def latest_referrals(standing: Standing, keys: Collection[UUID]) -> dict[UUID, Referral]:
    """Return the latest referral of each of some young people who may be shown, by their key."""
    records = people_for(standing, Referral).filter(young_person__in=standing.all_keys(keys))
    return {standing.kept(record.young_person_id): record for record in records.order_by("made_on", "id")}


def is_only_referral(referral: Referral) -> bool:
    """Return whether nothing else was ever referred on the record that a referral is on."""
    others = Referral.objects.filter(authority_id=referral.authority_id, young_person_id=referral.young_person_id)
    return not others.exclude(pk=referral.pk).exists()


def is_with_act(standing: Standing, referral: Referral) -> bool:
    """Return whether ACT works with the young person of a referral, or has accepted another referral of them."""
    key = standing.kept(referral.young_person_id)
    accepted = (
        referrals_in_state(standing, State.ACCEPTED)
        .filter(young_person__in=standing.keys_of(key))
        .exclude(pk=referral.pk)
    )
    return record_statuses(standing, [key])[key].with_act or accepted.exists()


def referrals_of(standing: Standing, young_person: YoungPerson) -> list[Referral]:
    """Return a young person's referrals with their decisions, newest first."""
    return _referrals_of(standing, standing.keys_of(young_person.pk))


@compiled_once
def _referrals_of(standing: Standing, records: Collection[UUID]) -> "QuerySet[Referral]":
    return referrals(standing).filter(young_person__in=records).select_related("decision__decided_by")


def decision(standing: Standing, referral: Referral) -> Decision | None:
    """Return the decision on a referral; None while it waits for one."""
    return people_for(standing, Decision).select_related("decided_by").filter(referral=referral).first()


def expected_paths(standing: Standing, referral: Referral) -> "QuerySet[ExpectedPath]":
    """Return what was expected without ACT, the first judgement first: for those who manage the authority."""
    return (
        people_for(standing, ExpectedPath)
        .filter(referral=referral, authority_id__in=standing.managed)
        .select_related("judged_by")
        .order_by("judged_on", "id")
    )
