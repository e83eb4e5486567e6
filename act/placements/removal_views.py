"""Pages to remove a stay, and to move it to the right record."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from act.people.removal_pages import EntryPage, move_page, removal_page
from act.placements import actions, queries
from act.placements.models import Placement
from act.trust import clock
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.removal_forms import removed_already
from act.trust.web.route_policy import allow

HOME = "placements:home"


@allow(Permission.RECORD_HOME, audit="placements:remove_placement", words="Removing a stay")
@require_http_methods(["GET", "POST"])
def remove_placement(request: Request, key: UUID, placement: UUID) -> HttpResponse:
    """Remove a stay, with a reason."""
    standing, now = request.standing, clock.real_now()
    if removed_already(request, placement):
        return redirect(HOME, key=key)
    stay = queries.placement_to_remove(standing, key, placement, now)
    return removal_page(
        request,
        _of_stay(stay),
        lambda form: (
            actions.remove_placement(stay, by=standing, seen=form.cleaned_data["seen"], facts=form.facts(), now=now).pk
        ),
    )


@allow(Permission.RECORD_HOME, audit="placements:move_placement", words="Moving a stay to another record")
@require_http_methods(["GET", "POST"])
def move_placement(request: Request, key: UUID, placement: UUID) -> HttpResponse:
    """Move a stay to the young person whom it is about."""
    standing, now = request.standing, clock.real_now()
    if removed_already(request, placement):
        return redirect(HOME, key=key)
    stay = queries.placement_to_remove(standing, key, placement, now)
    return move_page(
        request,
        _of_stay(stay),
        lambda form, to: (
            actions.move_placement(
                stay, by=standing, seen=form.cleaned_data["seen"], to=to, words=form.words_for_managers(), now=now
            ).pk
        ),
    )


def _of_stay(stay: Placement) -> EntryPage:
    keys = {"key": stay.young_person_id, "placement": stay.pk}
    return EntryPage(
        entry=stay,
        person=stay.young_person,
        back=reverse(HOME, kwargs={"key": stay.young_person_id}),
        remove=reverse("placements:remove_placement", kwargs=keys),
        move=reverse("placements:move_placement", kwargs=keys),
    )
