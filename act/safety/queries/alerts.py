"""Reads of danger alerts, always through a scope."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from act.people.kept_people import named_as_kept
from act.people.models import YoungPerson
from act.people.queries import young_person as shown_person
from act.safety.models import DangerAlert
from act.safety.policy.alerts import can_raise_alert
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for, shown
from act.trust.scope.standing import Standing


def live_alerts(standing: Standing) -> list[DangerAlert]:
    """Return the alerts that hold today, of everybody who may be shown, the latest first."""
    return named_as_kept(standing, _live_alerts(standing))


@compiled_once
def _live_alerts(standing: Standing) -> "QuerySet[DangerAlert]":
    alerts = DangerAlert.objects.live(standing.on).filter(shown(standing))
    return alerts.select_related("young_person", "raised_by")


def alerts_of(standing: Standing, young_person: UUID) -> list[DangerAlert]:
    """Return every alert of one young person, known by key, the latest first."""
    return _alerts_of(standing, standing.keys_of(young_person))


@compiled_once
def _alerts_of(standing: Standing, records: Collection[UUID]) -> "QuerySet[DangerAlert]":
    return alerts_about(standing, records).select_related("raised_by", "ended_by").order_by("-raised_at", "-pk")


def alerts_about(standing: Standing, records: Collection[UUID]) -> "QuerySet[DangerAlert]":
    """Return the same as a queryset, for a statement that asks if there are any."""
    return people_for(standing, DangerAlert).filter(young_person__in=records)


def live_alerts_about(standing: Standing, records: Collection[UUID]) -> "QuerySet[DangerAlert]":
    """Return those of one young person that hold today as a queryset, for a statement that asks if there are any."""
    return DangerAlert.objects.live(standing.on).filter(shown(standing), young_person__in=records)


def young_person_in_danger(standing: Standing, key: UUID) -> YoungPerson:
    """Return a young person of whom this person may say that they are in danger. Raises Http404."""
    person = shown_person(standing, key)
    if not can_raise_alert(standing, person):
        raise Http404
    return person


def alert_to_end(standing: Standing, key: UUID, alert: UUID) -> DangerAlert:
    """Return an alert of a young person that this person may end. Raises Http404."""
    person = young_person_in_danger(standing, key)
    record = people_for(standing, DangerAlert).filter(pk=alert, young_person__in=standing.keys_of(person.pk)).first()
    if record is None:
        raise Http404
    record.young_person = person
    return record
