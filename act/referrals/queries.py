"""Reads of referrals and drafts, always through a scope."""

from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from act.people.models import YoungPerson
from act.referrals.models import Decision, Draft, ExpectedPath, Referral
from act.referrals.policy import can_move
from act.referrals.states import State
from act.trust.scope.people import people_for, seen, shown
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing


def drafts(standing: Standing) -> "QuerySet[Draft]":
    """A person's own unsent drafts, newest first."""
    return Draft.objects.filter(started_by=standing.user, sent_as__isnull=True).order_by("-changed_at")


def draft(standing: Standing, key: UUID) -> Draft:
    """One own draft, sent or not. Raises Http404."""
    mine = Draft.objects.filter(seen(standing), started_by=standing.user)
    found = mine.select_related("authority").filter(pk=key).first()
    if found is None:
        raise Http404
    return found


def referrals(standing: Standing) -> "QuerySet[Referral]":
    """Referrals of young people who may be shown, newest first."""
    return (
        people_for(standing, Referral)
        .select_related("young_person", "authority", "referred_by", "agency")
        .order_by("-made_on", "-id")
    )


def own_referrals(standing: Standing) -> "QuerySet[Referral]":
    """What a person referred and may not read: for its initials, day and state, and nothing else of it."""
    return (
        Referral.objects.filter(seen(standing), referred_by=standing.user)
        .exclude(shown(standing))
        .select_related("authority")
        .only("id", "authority", "young_person_id", "referred_by_id", "initials", "made_on", "state")
        .order_by("-made_on", "-id")
    )


def referral(standing: Standing, key: UUID) -> Referral:
    """One referral of a young person who may be shown. Raises Http404."""
    found = referrals(standing).filter(pk=key).first()
    if found is None:
        raise Http404
    return found


def referral_for(standing: Standing, key: UUID, permission: Permission) -> Referral:
    """One referral in an authority where this person holds a permission, wherever it stands. Raises Http404."""
    found = referral(standing, key)
    if found.authority_id not in standing.authorities(permission):
        raise Http404
    return found


def waits_for_a_key_worker(standing: Standing, referral: Referral) -> bool:
    """Whether this person may choose a key worker now: the referral is accepted and has none."""
    return can_move(standing, referral, State.BESIDE)


def standing_at(standing: Standing, state: State) -> "QuerySet[Referral]":
    """Referrals at one state in the authorities this person manages, oldest first."""
    return referrals(standing).filter(authority_id__in=standing.managed, state=state).order_by("made_on", "id")


def of_young_person(standing: Standing, young_person: YoungPerson) -> "QuerySet[Referral]":
    """A young person's referrals with their decisions, newest first."""
    return referrals(standing).filter(young_person=young_person).select_related("decision__decided_by")


def decision(standing: Standing, referral: Referral) -> Decision | None:
    """The decision on a referral."""
    return people_for(standing, Decision).select_related("decided_by").filter(referral=referral).first()


def expected_paths(standing: Standing, referral: Referral) -> "QuerySet[ExpectedPath]":
    """What was expected without ACT, the first judgement first: for those who manage the authority."""
    return (
        people_for(standing, ExpectedPath)
        .filter(referral=referral, authority_id__in=standing.managed)
        .select_related("judged_by")
        .order_by("judged_on", "id")
    )
