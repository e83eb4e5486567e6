"""Pages to plan an appointment, to change it, and to say what became of it."""

from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from act.design.words import when
from act.people.kept_people import kept_person
from act.people.queries import young_person
from act.people.removal_pages import EntryPage, removal_page
from act.plans import actions, queries
from act.plans.forms import AppointmentAnswerForm, AppointmentForm
from act.plans.models import Appointment, AppointmentState
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

AS_A_CONTACT = {"VISIT": "home", "OUT": "out", "CALL": "phone", "SCHOOL": "school"}
"""How a contact happened, by the kind of the appointment; the others are asked."""


@allow(Permission.PLAN_NEXT, audit="plans:plan_appointment", words="Planning an appointment")
@require_http_methods(["GET", "POST"])
def plan_appointment(request: Request, key: UUID) -> HttpResponse:
    """Plan an appointment with a young person."""
    standing = request.standing
    person = young_person(standing, key)
    if not can_plan(standing, person):
        raise Http404
    owners = possible_owners(standing, person)
    initial = {"seen": 0, "whose": str(standing.user_id)}
    form = AppointmentForm.opened(request, owners=owners, reader=standing.user, initial=initial)
    saved = form.submit(
        by=standing,
        act=lambda: actions.plan_appointment(person, by=standing, facts=form.facts(), now=clock.now()).pk,
    )
    if saved:
        messages.success(request, f"Planned for {when(form.facts().at)}.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=person.pk))
    context = {"form": form, "young_person": person, "appointment": None, "can_remove": False}
    return render(request, "plans/appointment.html", context, about=[person], status=form.status)


@allow(Permission.PLAN_NEXT, audit="plans:change_appointment", words="Changing an appointment")
@require_http_methods(["GET", "POST"])
def change_appointment(request: Request, key: UUID) -> HttpResponse:
    """Change an appointment that is planned. One that was answered leads to its answer."""
    standing = request.standing
    appointment = queries.appointment_to_change(standing, key)
    if request.method == "GET" and appointment.state != AppointmentState.PLANNED:
        return redirect("plans:answer_appointment", key=key)
    owners = possible_owners(standing, appointment.young_person)
    if appointment.worker not in owners:
        owners = [*owners, appointment.worker]
    initial = AppointmentForm.initial_of(appointment)
    form = AppointmentForm.opened(request, owners=owners, reader=standing.user, initial=initial)
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.change_appointment(
                appointment, by=standing, seen=form.cleaned_data["seen"], facts=form.facts(), now=clock.now()
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"Changed to {when(form.facts().at)}. We keep what it said before.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=appointment.young_person_id))
    context = {
        "form": form,
        "young_person": kept_person(standing, appointment.young_person),
        "appointment": appointment,
        "can_remove": can_remove(standing, appointment, clock.real_now()),
        "disagreements": disagreements_of(standing, appointment),
    }
    return render(request, "plans/appointment.html", context, about=[appointment], status=form.status)


@allow(Permission.PLAN_NEXT, audit="plans:answer_appointment", words="Saying what became of an appointment")
@require_http_methods(["GET", "POST"])
def answer_appointment(request: Request, key: UUID) -> HttpResponse:
    """Say what became of an appointment; one that was kept leads to the contact, filled in as far as it is known."""
    standing = request.standing
    appointment = queries.appointment_to_change(standing, key)
    form = AppointmentAnswerForm.opened(request, initial=AppointmentAnswerForm.initial_of(appointment))
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.answer_appointment(
                appointment, by=standing, seen=form.cleaned_data["seen"], answer=form.answer(), now=clock.now()
            ).pk
        ),
    )
    if saved and form.answer().state is AppointmentState.KEPT and _records(standing, appointment):
        messages.success(request, "Saved. Record the contact now, or go back if it is there already.")
        return redirect(_contact_address(appointment))
    if saved:
        messages.success(request, "Saved.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=appointment.young_person_id))
    context = {
        "form": form,
        "young_person": kept_person(standing, appointment.young_person),
        "appointment": appointment,
    }
    return render(request, "plans/answer_appointment.html", context, about=[appointment], status=form.status)


def _records(standing: Standing, appointment: Appointment) -> bool:
    """Tell whether this person was the worker, and records contacts."""
    return standing.may(Permission.RECORD_CONTACT) and appointment.worker_id == standing.user_id


def _contact_address(appointment: Appointment) -> str:
    at = timezone.localtime(appointment.at)
    known = {
        "with": appointment.young_person_id,
        "how": AS_A_CONTACT.get(appointment.kind, ""),
        "on": at.date().isoformat(),
        "clock": f"{at:%H:%M}",
        "minutes": appointment.minutes,
    }
    return f"{reverse('casework:log_contact')}?{urlencode(known)}"


@allow(Permission.PLAN_NEXT, audit="plans:remove_appointment", words="Removing an appointment")
@require_http_methods(["GET", "POST"])
def remove_appointment(request: Request, key: UUID) -> HttpResponse:
    """Remove an appointment, with a reason."""
    standing, now = request.standing, clock.real_now()
    if about := removed_already(request, key):
        return redirect(address_of(Destination.YOUNG_PERSON, key=about))
    appointment = queries.appointment_to_remove(standing, key, now)
    return removal_page(
        request,
        _page(standing, appointment),
        lambda form: (
            actions.remove_appointment(
                appointment, by=standing, seen=form.cleaned_data["seen"], facts=form.facts(), now=now
            ).pk
        ),
    )


def _page(standing: Standing, appointment: Appointment) -> EntryPage:
    return EntryPage(
        entry=appointment,
        person=kept_person(standing, appointment.young_person),
        back=address_of(Destination.YOUNG_PERSON, key=appointment.young_person_id),
        remove=reverse("plans:remove_appointment", kwargs={"key": appointment.pk}),
    )
