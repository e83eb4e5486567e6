"""Pages for when somebody works, and when they are away."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.design.words import long_date
from act.trust import clock
from act.trust.audit import NOBODY
from act.trust.scope.roles import Permission, Role
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow
from act.workforce import actions, queries
from act.workforce.forms import AwayForm, EndAwayForm, HoursForm
from act.workforce.policy import can_plan


@allow(Permission.SET_HOURS, audit="workforce:hours", words="A worker's hours")
@require_http_methods(["GET", "POST"])
def hours(request: Request, key: UUID) -> HttpResponse:
    """Enter when a worker works from a day on. `key` is their account's."""
    standing = request.standing
    place = queries.workplace(standing, key)
    patterns = queries.patterns_of(place)
    present = next((pattern for pattern in patterns if pattern.begins <= standing.on), None)
    form = HoursForm.opened(request, present=present)
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.set_hours(
                place.user,
                by=standing,
                authorities=place.keys,
                begins=form.cleaned_data["begins"],
                week=form.week(),
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"Saved: hours from {long_date(form.cleaned_data['begins'])}.")
        return redirect("workforce:hours", key=key)
    context = {
        "form": form,
        "place": place,
        "own": place.user.pk == standing.user_id,
        "present": present,
        "patterns": patterns,
        "pattern_words": queries.pattern_words,
    }
    return render(request, "workforce/hours.html", context, about=NOBODY, status=form.status)


@allow(Permission.SET_HOURS, audit="workforce:say_away", words="A worker's days away")
@require_http_methods(["GET", "POST"])
def say_away(request: Request, key: UUID) -> HttpResponse:
    """Enter that a worker is away. `key` is their account's."""
    standing = request.standing
    place = queries.workplace(standing, key)
    form = AwayForm.opened(request)
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.say_away(
                place.user,
                by=standing,
                authorities=place.keys,
                begins=form.cleaned_data["begins"],
                until=form.cleaned_data["until"],
                now=clock.now(),
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"Saved: {place.user.name} is away until {long_date(form.cleaned_data['until'])}.")
        return redirect("workforce:say_away", key=key)
    plans = can_plan(standing, place.posting.authority_id) and place.posting.role == Role.KEY_WORKER
    context = {
        "form": form,
        "place": place,
        "own": place.user.pk == standing.user_id,
        "aways": [(away, queries.days_words(away, standing.on)) for away in queries.aways_of(place, standing.on)],
        "arrange": address_of(Destination.ARRANGE_COVER, place.posting.pk) if plans else "",
    }
    return render(request, "workforce/say_away.html", context, about=NOBODY, status=form.status)


@allow(Permission.SET_HOURS, audit="workforce:end_away", words="Saying that a worker is back")
@require_http_methods(["GET", "POST"])
def end_away(request: Request, key: UUID) -> HttpResponse:
    """Enter that a worker is back, or doesn't go away. `key` is that of their days away."""
    standing = request.standing
    away = queries.time_away_to_end(standing, key)
    if request.method == "GET" and away.ended_at is not None:
        return redirect("workforce:say_away", key=away.user_id)
    form = EndAwayForm.opened(request, initial={"seen": away.version})
    saved = form.submit(
        by=standing,
        act=lambda: actions.end_away(away, by=standing, seen=form.cleaned_data["seen"], now=clock.now()).pk,
    )
    if saved:
        messages.success(request, f"Saved: {away.user.name} isn't away any more.")
        return redirect("workforce:say_away", key=away.user_id)
    context = {"form": form, "away": away, "words": queries.days_words(away, standing.on)}
    return render(request, "workforce/end_away.html", context, about=NOBODY, status=form.status)
