"""Pages to remove a missing episode, and to move it to the right record."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from act.people.removal_pages import EntryPage, move_page, removal_page
from act.safety import actions, queries
from act.safety.models import MissingEpisode
from act.trust import clock
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.removal_forms import removed_already
from act.trust.web.route_policy import allow


@allow(Permission.RECORD_HOME, audit="placements:remove_missing", words="Removing a missing or away time")
@require_http_methods(["GET", "POST"])
def remove_missing(request: Request, key: UUID, episode: UUID) -> HttpResponse:
    """Remove a missing episode, with a reason."""
    standing, now = request.standing, clock.real_now()
    if removed_already(request, episode):
        return redirect(address_of(Destination.HOME_AND_MISSING, key=key))
    record = queries.episode_to_remove(standing, key, episode, now)
    return removal_page(
        request,
        _of_episode(record),
        lambda form: (
            actions.remove_missing(record, by=standing, seen=form.cleaned_data["seen"], facts=form.facts(), now=now).pk
        ),
    )


@allow(Permission.RECORD_HOME, audit="placements:move_missing", words="Moving a missing or away time")
@require_http_methods(["GET", "POST"])
def move_missing(request: Request, key: UUID, episode: UUID) -> HttpResponse:
    """Move a missing episode to the young person whom it is about."""
    standing, now = request.standing, clock.real_now()
    if removed_already(request, episode):
        return redirect(address_of(Destination.HOME_AND_MISSING, key=key))
    record = queries.episode_to_remove(standing, key, episode, now)
    return move_page(
        request,
        _of_episode(record),
        lambda form, to: (
            actions.move_missing(
                record, by=standing, seen=form.cleaned_data["seen"], to=to, words=form.words_for_managers(), now=now
            ).pk
        ),
    )


def _of_episode(episode: MissingEpisode) -> EntryPage:
    keys = {"key": episode.young_person_id, "episode": episode.pk}
    return EntryPage(
        entry=episode,
        person=episode.young_person,
        back=address_of(Destination.HOME_AND_MISSING, key=episode.young_person_id),
        remove=reverse("safety:remove_missing", kwargs=keys),
        move=reverse("safety:move_missing", kwargs=keys),
    )
