"""Pages to record a contact and to edit one."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.casework import actions, queries
from act.casework.forms import ContactForm, NewContactForm
from act.design.words import when
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.records.disagreeing import disagreements_of
from act.trust.records.removing import can_remove
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
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
    chosen = next((person for person in choices if str(person.pk) == request.GET.get("with")), None)
    form = NewContactForm.opened(
        request,
        young_people=choices,
        initial={
            "seen": 0,
            "young_person": [str(chosen.pk)] if chosen else [],
            "how": queries.last_method(chosen or next(iter(choices), None)),
            **NewContactForm.known(request.GET),
        },
    )
    saved = form.submit(by=standing, act=lambda: _logged(form, choices, standing))
    if saved:
        messages.success(request, f"Your contact on {when(form.facts().at)} is saved.{_not_counted(form)}")
        return redirect(_next_page(form.cleaned_data["young_person"]))
    back = address_of(Destination.YOUNG_PERSON, key=chosen.pk) if chosen else address_of(Destination.TODAY)
    context = {"form": form, "contact": None, "back": back}
    return render(request, "casework/contact.html", context, about=choices, status=form.status)


def _logged(form: NewContactForm, choices: list[YoungPerson], by: Standing) -> UUID:
    """Record the contact with each young person who was chosen; return the key of the first."""
    keys = form.cleaned_data["young_person"]
    contacts = actions.log_contacts(
        [person for person in choices if str(person.pk) in keys],
        by=by,
        facts=form.facts(),
        now=clock.now(),
        confirmed=form.confirmed,
    )
    return contacts[0].pk


def _next_page(keys: list[str]) -> str:
    """Return the young person's page after a contact with one, and Today after one with several."""
    return address_of(Destination.YOUNG_PERSON, key=keys[0]) if len(keys) == 1 else address_of(Destination.TODAY)


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
    context = {
        "form": form,
        "contact": contact,
        "back": address_of(Destination.YOUNG_PERSON, key=contact.young_person_id),
        "can_remove": can_remove(request.standing, contact, clock.real_now()),
        "disagreements": disagreements_of(request.standing, contact),
    }
    return render(request, "casework/contact.html", context, about=[contact], status=form.status)


def _not_counted(form: ContactForm) -> str:
    return " It isn't counted as ACT's." if form.confirmed else ""
