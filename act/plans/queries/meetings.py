"""Reads of meetings: one with who was asked, those about a young person, and those of this week for Today."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import Http404

from act.people.models import YoungPerson
from act.plans.models import Meeting, MeetingInvitee, MeetingState
from act.plans.policy import can_change_plan
from act.plans.queries.tasks import LATELY, led_people
from act.trust import clock
from act.trust.records.removing import can_remove
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing

MOST_MEETINGS = 50
"""Meetings on one Today."""


def meeting_to_change(standing: Standing, key: UUID) -> Meeting:
    """Return one meeting that this person may change or record. Raises Http404."""
    meeting = _meeting(standing, key)
    if meeting is None or not can_change_plan(standing, meeting):
        raise Http404
    return meeting


def meeting_to_remove(standing: Standing, key: UUID, now: datetime) -> Meeting:
    """Return one meeting that this person may remove at a real moment. Raises Http404."""
    meeting = _meeting(standing, key)
    if meeting is None or not can_remove(standing, meeting, now):
        raise Http404
    return meeting


def _meeting(standing: Standing, key: UUID) -> Meeting | None:
    rows = people_for(standing, Meeting).select_related("young_person__authority", "authority")
    return rows.filter(pk=key).first()


def invitees(standing: Standing, meeting: Meeting) -> list[MeetingInvitee]:
    """Return who was asked to a meeting, in the order in which they were."""
    rows = (
        people_for(standing, MeetingInvitee).filter(meeting=meeting).select_related("user").order_by("written_at", "pk")
    )
    asked = list(rows)
    for invitee in asked:
        invitee.meeting = meeting
    return asked


def meetings_of(standing: Standing, young_person: YoungPerson) -> list[Meeting]:
    """Return the meetings about a young person by time: those that are not recorded, and those of lately."""
    rows = _meetings_of(standing, standing.keys_of(young_person.pk), clock.midnight(standing.on - LATELY))
    for meeting in rows:
        meeting.young_person = young_person
    return rows


@compiled_once
def _meetings_of(standing: Standing, records: Collection[UUID], since: datetime) -> "QuerySet[Meeting]":
    lately = Q(state=MeetingState.PLANNED.value) | Q(at__gte=since)
    return people_for(standing, Meeting).filter(lately, young_person__in=records).order_by("at", "pk")


def meetings_of_week(standing: Standing, until: datetime) -> list[Meeting]:
    """Return the meetings for Today before a moment that are not recorded: those about a young person whose key worker
    this person is, and those to which they were asked. One statement.
    """
    return _meetings_of_week(standing, led_people(standing), until)


@compiled_once
def _meetings_of_week(standing: Standing, led: Collection[UUID], until: datetime) -> "QuerySet[Meeting]":
    asked = Exists(MeetingInvitee.objects.filter(meeting=OuterRef("pk"), user_id=standing.user_id))
    rows = people_for(standing, Meeting).filter(state=MeetingState.PLANNED.value, at__lt=until)
    rows = rows.filter(Q(young_person__in=led) | asked).select_related("young_person")
    return rows.order_by("at", "pk")[:MOST_MEETINGS]
