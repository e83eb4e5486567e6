"""Pages on a young person who is missing or away: from the first call to coming home."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.safety import actions, queries
from act.safety.forms import CameHomeForm, EpisodeDetailsForm, MissingForm, PoliceForm
from act.trust import clock
from act.trust.records.disagreeing import disagreements_of
from act.trust.records.removing import can_remove
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.RECORD_HOME, audit="placements:report_missing", words="Recording that they are missing")
@require_http_methods(["GET", "POST"])
def report_missing(request: Request, key: UUID) -> HttpResponse:
    """Record that they are missing or away, or were."""
    standing = request.standing
    person = queries.young_person_missing(standing, key)
    form = MissingForm.opened(request, initial={"seen": 0})
    saved = form.submit(
        by=standing,
        act=lambda: actions.report_missing(person, by=standing, facts=form.facts(), now=clock.now()).pk,
    )
    if saved:
        messages.success(request, "Saved. It is at the top of every page about them until they are home.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    context = {"form": form, "young_person": person, "episode": None}
    return render(request, "safety/missing.html", context, about=[person], status=form.status)


@allow(Permission.RECORD_HOME, audit="placements:amend_missing", words="Editing a missing or away time")
@require_http_methods(["GET", "POST"])
def amend_missing(request: Request, key: UUID, episode: UUID) -> HttpResponse:
    """Edit the kind or the times of an episode."""
    standing = request.standing
    record = queries.episode_to_change(standing, key, episode)
    form = MissingForm.opened(request, initial=MissingForm.initial_of(record))
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.amend_missing(
                record, by=standing, seen=form.cleaned_data["seen"], facts=form.facts(), now=clock.now()
            ).pk
        ),
    )
    if saved:
        messages.success(request, "The times are updated. We keep what they were before.")
        return redirect(address_of(Destination.HOME_AND_MISSING, key=key))
    context = {
        "form": form,
        "young_person": record.young_person,
        "episode": record,
        "can_remove": can_remove(standing, record, clock.real_now()),
        "disagreements": disagreements_of(standing, record),
    }
    return render(request, "safety/missing.html", context, about=[record], status=form.status)


@allow(Permission.RECORD_HOME, audit="safety:police_told", words="Recording that the police were told")
@require_http_methods(["GET", "POST"])
def police_told(request: Request, key: UUID, episode: UUID) -> HttpResponse:
    """Record when the police were told, their log number and their grade."""
    standing = request.standing
    record = queries.episode_to_change(standing, key, episode)
    form = PoliceForm.opened(request, initial=PoliceForm.initial_of(record))
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.record_police(
                record, by=standing, seen=form.cleaned_data["seen"], facts=form.facts(), now=clock.now()
            ).pk
        ),
    )
    if saved:
        messages.success(request, "Saved. It is at the top of every page about them until they are home.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    context = {"form": form, "young_person": record.young_person, "episode": record}
    return render(request, "safety/police_told.html", context, about=[record], status=form.status)


@allow(Permission.RECORD_HOME, audit="safety:missing_details", words="Adding what is known of a time missing")
@require_http_methods(["GET", "POST"])
def details(request: Request, key: UUID, episode: UUID) -> HttpResponse:
    """Record what else is known: what is different, who was informed, who they were with, how they were found."""
    standing = request.standing
    record = queries.episode_to_change(standing, key, episode)
    form = EpisodeDetailsForm.opened(request, episode=record, initial=EpisodeDetailsForm.initial_of(record))
    saved = form.submit(
        by=standing,
        act=lambda: actions.record_details(record, by=standing, seen=form.cleaned_data["seen"], facts=form.facts()).pk,
    )
    if saved:
        messages.success(request, "Saved. We keep what it said before.")
        return redirect(address_of(Destination.HOME_AND_MISSING, key=key))
    context = {"form": form, "young_person": record.young_person, "episode": record}
    return render(request, "safety/missing_details.html", context, about=[record], status=form.status)


@allow(Permission.RECORD_HOME, audit="placements:came_home", words="Recording that they came home")
@require_http_methods(["GET", "POST"])
def came_home(request: Request, key: UUID, episode: UUID) -> HttpResponse:
    """Record the return from being missing."""
    standing = request.standing
    record = queries.episode_to_change(standing, key, episode)
    if request.method == "GET" and record.ended_at is not None:
        return redirect(address_of(Destination.HOME_AND_MISSING, key=key))
    form = CameHomeForm.opened(request, initial={"seen": record.version})
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.record_return(
                record,
                by=standing,
                seen=form.cleaned_data["seen"],
                at=form.at(),
                now=clock.now(),
                found=form.found(),
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"{record.young_person.first_name} is home. You can now offer a return interview.")
        return redirect(address_of(Destination.HOME_AND_MISSING, key=key))
    context = {"form": form, "young_person": record.young_person, "episode": record}
    return render(request, "safety/came_home.html", context, about=[record], status=form.status)
