"""Pages to remove a contact, and to move it to the right record."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.casework import actions, queries
from act.people.queries import young_person
from act.trust import clock
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.removal_forms import MoveForm, RemovalForm, removed_already
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.SEE_PEOPLE, audit="casework:remove_contact", words="Removing a contact")
@require_http_methods(["GET", "POST"])
def remove_contact(request: Request, key: UUID) -> HttpResponse:
    """Remove a contact, with a reason."""
    standing = request.standing
    if about := removed_already(request, key):
        return redirect(address_of(Destination.YOUNG_PERSON, key=about))
    contact = queries.contact_to_remove(standing, key, clock.real_now())
    form = RemovalForm.opened(request, initial={"seen": contact.version})

    def act() -> UUID:
        seen = form.cleaned_data["seen"]
        return actions.remove_contact(contact, by=standing, seen=seen, facts=form.facts(), now=clock.real_now()).pk

    if form.submit(by=standing, act=act):
        messages.success(request, "The entry is removed. Managers can still read it.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=contact.young_person_id))
    context = {"form": form, "contact": contact}
    return render(request, "casework/remove_contact.html", context, about=[contact], status=form.status)


@allow(Permission.SEE_PEOPLE, audit="casework:move_contact", words="Moving a contact to another record")
@require_http_methods(["GET", "POST"])
def move_contact(request: Request, key: UUID) -> HttpResponse:
    """Move a contact to the young person whom it is about."""
    standing = request.standing
    if about := removed_already(request, key):
        return redirect(address_of(Destination.YOUNG_PERSON, key=about))
    contact = queries.contact_to_remove(standing, key, clock.real_now())
    people = queries.young_people_to_move_to(standing, contact)
    offered = [(person.pk, person.short_name) for person in people]
    form = MoveForm.opened(request, young_people=offered, initial={"seen": contact.version})

    def act() -> UUID:
        return actions.move_contact(
            contact,
            by=standing,
            seen=form.cleaned_data["seen"],
            to=young_person(standing, form.chosen()),
            words=form.cleaned_data["words"],
            now=clock.real_now(),
        ).pk

    if form.submit(by=standing, act=act):
        name = dict(offered)[form.chosen()]
        messages.success(request, f"Moved to the record of {name}. One line stays here.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=contact.young_person_id))
    context = {"form": form, "contact": contact, "people": people}
    return render(request, "casework/move_contact.html", context, about=[contact, *people], status=form.status)
