"""Pages on where a young person has lived, and on when they were missing."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.methods.missing import Absence
from act.methods.removals import EntryKind
from act.people.queries import young_person as shown_person
from act.placements import actions, home_timeline, queries
from act.placements.forms import PlacementForm
from act.placements.lines import stay_lines
from act.placements.policy import can_record_home
from act.safety import queries as safety
from act.safety.episode_lines import decisions_alone, episode_line, episode_lines
from act.trust import clock
from act.trust.records.disagreeing import disagreements_of, disagreements_with
from act.trust.records.removing import can_remove, removed_lines
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.paging import page_of
from act.trust.web.render import render
from act.trust.web.route_policy import allow

HOME = "placements:home"


@allow(Permission.SEE_PEOPLE, audit="placements:home", words="Where they have lived, and when they were missing")
@require_safe
def home(request: Request, key: UUID) -> HttpResponse:
    """Show where they have lived, how far away, and when they were missing."""
    standing = request.standing
    person = shown_person(standing, key)
    stays = queries.placements(standing, person)
    episodes = safety.missing_episodes(standing, person)
    drawing = home_timeline.draw(stays, episodes, standing.on)
    page = page_of(episodes, request)
    decisions = safety.decisions_of(standing, person.pk)
    lines = episode_lines(page, decisions, clock.now())
    context = {
        "person": person,
        "lines": stay_lines(stays, standing.on),
        "missing": [line for line in lines if line.episode.kind == Absence.MISSING],
        "away": [line for line in lines if line.episode.kind == Absence.AWAY],
        "decisions_alone": decisions_alone(decisions, episodes),
        "not_home": [episode_line(each, clock.now()) for each in safety.missing_now(episodes)],
        "page": page,
        "drawing": drawing,
        "names": home_timeline.legend(drawing) if drawing else {},
        "disagreements": disagreements_with(standing, [*stays, *page]),
        "removed": removed_lines(standing, person.pk, EntryKind.STAY, EntryKind.MISSING),
        "can_record": can_record_home(standing, person),
    }
    return render(request, "placements/home.html", context, about=[person])


@allow(Permission.RECORD_HOME, audit="placements:place", words="Recording a move")
@require_http_methods(["GET", "POST"])
def place(request: Request, key: UUID) -> HttpResponse:
    """Record a stay, and end the one before it."""
    standing = request.standing
    person = queries.young_person_to_place(standing, key)
    form = PlacementForm.opened(request, present=queries.open_stay(standing, person), initial={"seen": 0})
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.record_placement(
                person, by=standing, facts=form.facts(), ended_because=form.why_the_last_ended()
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"Where {person.first_name} lives is saved.")
        return redirect(HOME, key=key)
    context = {"form": form, "young_person": person, "placement": None}
    return render(request, "placements/placement.html", context, about=[person], status=form.status)


@allow(Permission.RECORD_HOME, audit="placements:amend_placement", words="Editing a stay")
@require_http_methods(["GET", "POST"])
def amend_placement(request: Request, key: UUID, placement: UUID) -> HttpResponse:
    """Edit a stay, or end it."""
    standing = request.standing
    stay = queries.placement_to_amend(standing, key, placement)
    form = PlacementForm.opened(request, placement=stay)
    saved = form.submit(
        by=standing,
        act=lambda: actions.amend_placement(stay, by=standing, seen=form.cleaned_data["seen"], facts=form.facts()).pk,
    )
    if saved:
        messages.success(request, "The stay is updated. We keep what it said before.")
        return redirect(HOME, key=key)
    context = {
        "form": form,
        "young_person": stay.young_person,
        "placement": stay,
        "can_remove": can_remove(standing, stay, clock.real_now()),
        "disagreements": disagreements_of(standing, stay),
    }
    return render(request, "placements/placement.html", context, about=[stay], status=form.status)
