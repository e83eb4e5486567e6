"""Reads of appointments: one, those planned with a young person, and those of this week for Today."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet
from django.http import Http404

from act.people.models import YoungPerson
from act.plans.models import Appointment, AppointmentState
from act.plans.policy import can_change_plan
from act.plans.queries.tasks import LATELY, led_people
from act.trust import clock
from act.trust.records.removing import can_remove
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing

MOST_APPOINTMENTS = 100
"""Appointments on one Today."""


def appointment_to_change(standing: Standing, key: UUID) -> Appointment:
    """Return one appointment that this person may change or answer. Raises Http404."""
    appointment = _appointment(standing, key)
    if appointment is None or not can_change_plan(standing, appointment):
        raise Http404
    return appointment


def appointment_to_remove(standing: Standing, key: UUID, now: datetime) -> Appointment:
    """Return one appointment that this person may remove at a real moment. Raises Http404."""
    appointment = _appointment(standing, key)
    if appointment is None or not can_remove(standing, appointment, now):
        raise Http404
    return appointment


def _appointment(standing: Standing, key: UUID) -> Appointment | None:
    rows = people_for(standing, Appointment).select_related("young_person__authority", "authority", "worker")
    return rows.filter(pk=key).first()


def appointments_of(standing: Standing, young_person: YoungPerson) -> list[Appointment]:
    """Return the appointments with a young person by time: those that nobody has answered, and those of lately."""
    rows = _appointments_of(standing, standing.keys_of(young_person.pk), clock.midnight(standing.on - LATELY))
    for appointment in rows:
        appointment.young_person = young_person
    return rows


@compiled_once
def _appointments_of(standing: Standing, records: Collection[UUID], since: datetime) -> "QuerySet[Appointment]":
    lately = Q(state=AppointmentState.PLANNED.value) | Q(at__gte=since)
    rows = people_for(standing, Appointment).filter(lately, young_person__in=records)
    return rows.select_related("worker").order_by("at", "pk")


def appointments_of_week(standing: Standing, now: datetime, until: datetime) -> list[Appointment]:
    """Return the planned appointments for Today before a moment: this person's own, those of the past that nobody has
    answered too; and those ahead of a young person whose key worker this person is. One statement.
    """
    return _appointments_of_week(standing, led_people(standing), now, until)


@compiled_once
def _appointments_of_week(
    standing: Standing, led: Collection[UUID], now: datetime, until: datetime
) -> "QuerySet[Appointment]":
    rows = people_for(standing, Appointment).filter(state=AppointmentState.PLANNED.value, at__lt=until)
    own, theirs = Q(worker_id=standing.user_id), Q(young_person__in=led, at__gte=now)
    return rows.filter(own | theirs).select_related("young_person", "worker").order_by("at", "pk")[:MOST_APPOINTMENTS]
