"""Pages to call a meeting, to change it, and to record it."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from act.design.words import when
from act.people.kept_people import kept_person
from act.people.queries import young_person
from act.people.removal_pages import EntryPage, removal_page
from act.plans import actions, queries
from act.plans.forms import MeetingForm, MeetingRecordForm
from act.plans.models import Meeting, MeetingState
from act.plans.owners import possible_owners
from act.plans.policy import can_plan
from act.trust import clock
from act.trust.records.disagreeing import disagreements_of
from act.trust.records.removing import can_remove
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.removal_forms import removed_already
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.PLAN_NEXT, audit="plans:call_meeting", words="Calling a meeting")
@require_http_methods(["GET", "POST"])
def call_meeting(request: Request, key: UUID) -> HttpResponse:
    """Call a meeting about a young person."""
    standing = request.standing
    person = young_person(standing, key)
    if not can_plan(standing, person):
        raise Http404
    owners = possible_owners(standing, person)
    initial = {"seen": 0, "workers": [str(standing.user_id)], "roles": ["YOUNG_PERSON"]}
    form = MeetingForm.opened(request, owners=owners, reader=standing.user, initial=initial)
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.call_meeting(person, by=standing, facts=form.facts(), asked=form.asked(), now=clock.now()).pk
        ),
    )
    if saved:
        messages.success(request, f"Planned for {when(form.facts().at)}. Tell the people you asked.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=person.pk))
    context = {"form": form, "young_person": person, "meeting": None, "asked": [], "can_remove": False}
    return render(request, "plans/meeting.html", context, about=[person], status=form.status)


@allow(Permission.PLAN_NEXT, audit="plans:change_meeting", words="Changing a meeting")
@require_http_methods(["GET", "POST"])
def change_meeting(request: Request, key: UUID) -> HttpResponse:
    """Change a meeting that is to come, and ask more people. One that was recorded leads to its record."""
    standing = request.standing
    meeting = queries.meeting_to_change(standing, key)
    if request.method == "GET" and meeting.state != MeetingState.PLANNED:
        return redirect("plans:record_meeting", key=key)
    owners = possible_owners(standing, meeting.young_person)
    initial = MeetingForm.initial_of(meeting)
    form = MeetingForm.opened(request, owners=owners, reader=standing.user, initial=initial)
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.change_meeting(
                meeting,
                by=standing,
                seen=form.cleaned_data["seen"],
                facts=form.facts(),
                asked=form.asked(),
                now=clock.now(),
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"Changed to {when(form.facts().at)}. We keep what it said before.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=meeting.young_person_id))
    context = {
        "form": form,
        "young_person": kept_person(standing, meeting.young_person),
        "meeting": meeting,
        "asked": queries.invitees(standing, meeting),
        "can_remove": can_remove(standing, meeting, clock.real_now()),
        "disagreements": disagreements_of(standing, meeting),
    }
    return render(request, "plans/meeting.html", context, about=[meeting], status=form.status)


@allow(Permission.PLAN_NEXT, audit="plans:record_meeting", words="Recording a meeting")
@require_http_methods(["GET", "POST"])
def record_meeting(request: Request, key: UUID) -> HttpResponse:
    """Record who came, what was decided, and what is to be done; each thing to do becomes a task."""
    standing = request.standing
    meeting = queries.meeting_to_change(standing, key)
    owners, asked = possible_owners(standing, meeting.young_person), queries.invitees(standing, meeting)
    initial = MeetingRecordForm.initial_of(meeting)
    form = MeetingRecordForm.opened(request, owners=owners, reader=standing.user, asked=asked, initial=initial)
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.record_meeting(
                meeting, by=standing, seen=form.cleaned_data["seen"], record=form.record(), now=clock.now()
            ).pk
        ),
    )
    if saved:
        messages.success(request, "The meeting is recorded. What needs doing is under Next.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=meeting.young_person_id))
    context = {"form": form, "young_person": kept_person(standing, meeting.young_person), "meeting": meeting}
    return render(request, "plans/record_meeting.html", context, about=[meeting], status=form.status)


@allow(Permission.PLAN_NEXT, audit="plans:remove_meeting", words="Removing a meeting")
@require_http_methods(["GET", "POST"])
def remove_meeting(request: Request, key: UUID) -> HttpResponse:
    """Remove a meeting, with a reason."""
    standing, now = request.standing, clock.real_now()
    if about := removed_already(request, key):
        return redirect(address_of(Destination.YOUNG_PERSON, key=about))
    meeting = queries.meeting_to_remove(standing, key, now)
    return removal_page(
        request,
        _page(standing, meeting),
        lambda form: (
            actions.remove_meeting(meeting, by=standing, seen=form.cleaned_data["seen"], facts=form.facts(), now=now).pk
        ),
    )


def _page(standing: Standing, meeting: Meeting) -> EntryPage:
    return EntryPage(
        entry=meeting,
        person=kept_person(standing, meeting.young_person),
        back=address_of(Destination.YOUNG_PERSON, key=meeting.young_person_id),
        remove=reverse("plans:remove_meeting", kwargs={"key": meeting.pk}),
    )
