"""Records what is planned with the young people of the demonstration."""

from django.utils import timezone

from act.demo.story import Story, StoryAppointment, StoryMeeting
from act.people.models import YoungPerson
from act.plans import actions as plans
from act.plans.models import AppointmentState
from act.trust import clock
from act.trust.models import User
from act.trust.scope.standing import Standing


def record_plans(story: Story, person: YoungPerson, by: Standing) -> None:
    """Record every appointment, and what became of it, then every meeting and every task."""
    for appointment in story.appointments:
        _record_appointment(appointment, person, by)
    for meeting in story.meetings:
        _call_meeting(meeting, person, by)
    for task in story.tasks:
        owner = User.objects.get(username=task.owner) if task.owner else None
        facts = plans.TaskFacts(what=task.what, due_on=task.due_on, owner=owner, other_owner=task.other)
        plans.add_task(person, by=by, facts=facts)


def _record_appointment(appointment: StoryAppointment, person: YoungPerson, by: Standing) -> None:
    facts = plans.AppointmentFacts(
        kind=appointment.kind,
        at=timezone.make_aware(appointment.at),
        minutes=appointment.minutes,
        where_words=appointment.where,
        worker=User.objects.get(username=appointment.worker),
    )
    planned_at = timezone.make_aware(appointment.planned_at)
    planned = plans.plan_appointment(person, by=by, facts=facts, now=planned_at)
    if appointment.not_kept:
        answer = plans.AppointmentAnswer(
            state=AppointmentState.NOT_KEPT, not_kept_because=appointment.not_kept, words=appointment.words
        )
        plans.answer_appointment(planned, by=by, seen=planned.version, answer=answer, now=clock.now())


def _call_meeting(meeting: StoryMeeting, person: YoungPerson, by: Standing) -> None:
    facts = plans.MeetingFacts(
        kind=meeting.kind, at=timezone.make_aware(meeting.at), minutes=60, where_words=meeting.where
    )
    workers = tuple(User.objects.filter(username__in=meeting.workers).order_by("name"))
    asked = plans.MeetingInvitations(workers=workers, roles=meeting.roles, names=meeting.names)
    plans.call_meeting(person, by=by, facts=facts, asked=asked, now=timezone.make_aware(meeting.called_at))
