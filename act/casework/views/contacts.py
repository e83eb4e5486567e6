"""Pages to record a contact and to edit one."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.casework import actions, queries
from act.casework.forms import ContactForm
from act.design.words import when
from act.people.queries import young_person
from act.trust import clock
from act.trust.records.removing import can_remove
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.RECORD_CONTACT, audit="casework:log_contact", words="Recording a contact")
@require_http_methods(["GET", "POST"])
def log_contact(request: Request) -> HttpResponse:
    """Record a contact, in thirty seconds and with one thumb. `?with=` chooses the young person beforehand, and `how`,
    `on`, `clock` and `minutes` fill in what is known of it.
    """
    standing = request.standing
    choices = queries.young_people_to_record(standing)
    form = ContactForm.opened(
        request,
        young_people=choices,
        initial={"seen": 0, "young_person": request.GET.get("with"), **ContactForm.known(request.GET)},
    )
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.log_contact(
                young_person(standing, UUID(form.cleaned_data["young_person"])),
                by=standing,
                facts=form.facts(),
                now=clock.now(),
                confirmed=form.confirmed,
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"Your contact on {when(form.facts().at)} is saved.{_not_counted(form)}")
        return redirect(address_of(Destination.YOUNG_PERSON, key=form.cleaned_data["young_person"]))
    return render(request, "casework/contact.html", {"form": form, "contact": None}, about=choices, status=form.status)


@allow(Permission.RECORD_CONTACT, audit="casework:amend_contact", words="Editing a contact")
@require_http_methods(["GET", "POST"])
def amend_contact(request: Request, key: UUID) -> HttpResponse:
    """Edit an own contact."""
    contact = queries.contact_to_amend(request.standing, key)
    form = ContactForm.opened(request, young_people=[contact.young_person], initial=ContactForm.initial_of(contact))
    saved = form.submit(
        by=request.standing,
        act=lambda: (
            actions.amend_contact(
                contact,
                by=request.standing,
                seen=form.cleaned_data["seen"],
                facts=form.facts(),
                now=clock.now(),
                confirmed=form.confirmed,
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"The contact is updated. We keep what it said before.{_not_counted(form)}")
        return redirect(address_of(Destination.YOUNG_PERSON, key=contact.young_person_id))
    return render(
        request,
        "casework/contact.html",
        {"form": form, "contact": contact, "can_remove": can_remove(request.standing, contact, clock.real_now())},
        about=[contact],
        status=form.status,
    )


def _not_counted(form: ContactForm) -> str:
    return " It isn't counted as ACT's." if form.confirmed else ""
