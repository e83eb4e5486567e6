"""Pages to remove a contact, and to move it to the right record."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from act.casework import actions, queries
from act.casework.models import Contact
from act.people.kept_people import kept_person
from act.people.removal_pages import EntryPage, move_page, removal_page
from act.trust import clock
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.removal_forms import removed_already
from act.trust.web.route_policy import allow


@allow(Permission.SEE_PEOPLE, audit="casework:remove_contact", words="Removing a contact")
@require_http_methods(["GET", "POST"])
def remove_contact(request: Request, key: UUID) -> HttpResponse:
    """Remove a contact, with a reason."""
    standing = request.standing
    if about := removed_already(request, key):
        return redirect(address_of(Destination.YOUNG_PERSON, key=about))
    contact = queries.contact_to_remove(standing, key, clock.real_now())
    return removal_page(
        request,
        _page(standing, contact),
        lambda form: (
            actions.remove_contact(
                contact, by=standing, seen=form.cleaned_data["seen"], facts=form.facts(), now=clock.real_now()
            ).pk
        ),
    )


@allow(Permission.SEE_PEOPLE, audit="casework:move_contact", words="Moving a contact to another record")
@require_http_methods(["GET", "POST"])
def move_contact(request: Request, key: UUID) -> HttpResponse:
    """Move a contact to the young person whom it is about."""
    standing = request.standing
    if about := removed_already(request, key):
        return redirect(address_of(Destination.YOUNG_PERSON, key=about))
    contact = queries.contact_to_remove(standing, key, clock.real_now())
    return move_page(
        request,
        _page(standing, contact),
        lambda form, to: (
            actions.move_contact(
                contact,
                by=standing,
                seen=form.cleaned_data["seen"],
                to=to,
                words=form.words_for_managers(),
                now=clock.real_now(),
            ).pk
        ),
    )


def _page(standing: Standing, contact: Contact) -> EntryPage:
    return EntryPage(
        entry=contact,
        person=kept_person(standing, contact.young_person),
        back=address_of(Destination.YOUNG_PERSON, key=contact.young_person_id),
        remove=reverse("casework:remove_contact", kwargs={"key": contact.pk}),
        move=reverse("casework:move_contact", kwargs={"key": contact.pk}),
    )
