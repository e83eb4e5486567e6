"""Reads of legal holds and their reasons, for managers who see the record."""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import Prefetch, QuerySet
from django.http import Http404

from act.access.actions.holds import can_hold
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust.audit import Subject
from act.trust.models import HoldReason, RecordHold
from act.trust.scope.people import seen
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class HoldWithReasons:
    """A hold, why it was started, and why a manager last asked to end it: None where none did."""

    hold: RecordHold
    why: HoldReason
    why_end: HoldReason | None
    asked_by_me: bool


def young_person_to_hold(standing: Standing, key: UUID) -> YoungPerson:
    """Return one young person whose record this person may put on hold. Raises Http404 otherwise."""
    person = young_person(standing, key)
    if not can_hold(standing, Subject.of(person)):
        raise Http404
    return person


def holds_of(standing: Standing, young_person_id: UUID) -> list[HoldWithReasons]:
    """Return every hold of a record and of those joined to it: the open one first, then the past ones, latest first."""
    about = _holds(standing).filter(young_person_id__in=standing.keys_of(young_person_id))
    reasons = HoldReason.objects.select_related("by").order_by("on", "id")
    people = ("started_by", "asked_by", "ended_by")
    holds = about.select_related(*people).prefetch_related(Prefetch("reasons", reasons)).order_by("-since", "-id")
    return sorted((_with_reasons(standing, hold) for hold in holds), key=lambda each: each.hold.ended_at is not None)


def holds_to_decide(standing: Standing) -> list[RecordHold]:
    """Return the holds that another manager asked to end, the first asked first."""
    asked = _holds(standing).filter(ended_at__isnull=True, asked_by__isnull=False).exclude(asked_by=standing.user)
    return list(asked.select_related("asked_by", "authority").order_by("asked_at", "id"))


def _holds(standing: Standing) -> "QuerySet[RecordHold]":
    return RecordHold.objects.filter(seen(standing), authority_id__in=standing.authorities(Permission.HOLD))


def _with_reasons(standing: Standing, hold: RecordHold) -> HoldWithReasons:
    reasons = list(hold.reasons.all())
    return HoldWithReasons(
        hold=hold,
        why=next(reason for reason in reasons if not reason.ends),
        why_end=next((reason for reason in reversed(reasons) if reason.ends), None),
        asked_by_me=hold.asked_by_id == standing.user_id,
    )
