"""Pages of duty: the rota, a week to plan, and one turn to change or to take off."""

from datetime import date, timedelta
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from act.design.words import plural
from act.methods.duty import duty_rule
from act.trust import clock
from act.trust.audit import NOBODY
from act.trust.scope.authorities import authorities
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow, signed_in
from act.workforce import actions, queries
from act.workforce.forms import ChangeDutyForm, EndDutyForm, WeekForm
from act.workforce.policy import can_plan

A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)
SHOWN_DAYS = 14
LAST_WEEK = "last-week"
WEEKS_BACK, WEEKS_AHEAD = 4, 12
"""Whose pages can be opened. Who was on duty longer ago is no longer planned, and nobody plans so far ahead."""


@signed_in(audit="workforce:rota", words="The duty rota")
@require_safe
def rota(request: Request) -> HttpResponse:
    """Who is on duty in the next two weeks, in each authority where the signed-in person holds a role."""
    standing, now = request.standing, clock.now()
    where = authorities({posting.authority_id for posting in standing.postings})
    keys = [authority.pk for authority in where]
    context = {
        "now": now,
        "authorities": where,
        "plans": {authority.pk for authority in where if can_plan(standing, authority.pk)},
        "states": {state.authority.pk: state for state in queries.duty_states(standing, now)},
        "days": queries.rota_days(keys, standing.on, SHOWN_DAYS),
        "ended": queries.ended_turns(keys, now),
        "away": queries.aways_ahead(keys, standing.on),
        "days_words": queries.days_words,
        "rules": {authority.pk: duty_rule(authority.code, standing.on) for authority in where},
        "mondays": [_monday(standing.on) + number * A_WEEK for number in range(3)],
        "own": standing.user_id if standing.may(Permission.SET_HOURS) else None,
    }
    return render(request, "workforce/rota.html", context, about=NOBODY)


@allow(Permission.PLAN_DUTY, audit="workforce:plan_week", words="Planning a week of duty")
@require_http_methods(["GET", "POST"])
def plan_week(request: Request, key: UUID, monday: str) -> HttpResponse:
    """Plan a week of duty in an authority, day by day, or from last week's."""
    standing, now = request.standing, clock.now()
    authority = queries.authority_to_plan(standing, key)
    first = _read_monday(monday)
    week = queries.week_to_plan(authority, first)
    form = WeekForm.opened(request, week=week, copied=request.GET.get("from") == LAST_WEEK)
    saved = form.submit(
        by=standing,
        act=lambda: actions.plan_duty(authority, by=standing, turns=form.turns(), now=now)[0].pk,
    )
    if saved:
        messages.success(request, f"{plural(len(form.turns()), 'duty', 'duties')} saved.")
        return redirect("workforce:plan_week", key=key, monday=monday)
    context = {
        "form": form,
        "week": week,
        "before": first - A_WEEK if _in_reach(first - A_WEEK) else None,
        "after": first + A_WEEK if _in_reach(first + A_WEEK) else None,
        "rule": duty_rule(authority.code, first),
    }
    return render(request, "workforce/plan_week.html", context, about=NOBODY, status=form.status)


@allow(Permission.PLAN_DUTY, audit="workforce:change_duty", words="Changing who is on duty")
@require_http_methods(["GET", "POST"])
def change_duty(request: Request, key: UUID) -> HttpResponse:
    """Change one turn of duty."""
    standing, now = request.standing, clock.now()
    turn = queries.turn_to_change(standing, key)
    if request.method == "GET" and (turn.ended_at or turn.until <= now):
        return redirect("workforce:rota")
    days = [timezone.localdate(moment) for moment in (turn.begins, turn.until)]
    who = queries.candidates(turn.authority, *days)
    form = ChangeDutyForm.opened(request, turn=turn, candidates=who, initial={"seen": turn.version})
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.change_duty(
                turn,
                by=standing,
                seen=form.cleaned_data["seen"],
                facts=form.facts(),
                words=form.cleaned_data["words"],
                now=now,
            ).pk
        ),
    )
    if saved:
        messages.success(request, "The rota is changed. Tell the people on it.")
        return redirect("workforce:rota")
    context = {"form": form, "turn": turn}
    return render(request, "workforce/change_duty.html", context, about=NOBODY, status=form.status)


@allow(Permission.PLAN_DUTY, audit="workforce:end_duty", words="Taking a duty off the rota")
@require_http_methods(["GET", "POST"])
def end_duty(request: Request, key: UUID) -> HttpResponse:
    """Take one turn of duty off the rota."""
    standing, now = request.standing, clock.now()
    turn = queries.turn_to_change(standing, key)
    if request.method == "GET" and (turn.ended_at or turn.until <= now):
        return redirect("workforce:rota")
    form = EndDutyForm.opened(request, initial={"seen": turn.version})
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.end_duty(
                turn, by=standing, seen=form.cleaned_data["seen"], words=form.cleaned_data["words"], now=now
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"{turn.person.name} is off the rota for this time. Choose who takes it.")
        return redirect("workforce:rota")
    context = {"form": form, "turn": turn, "words": queries.span_words(turn.span)}
    return render(request, "workforce/end_duty.html", context, about=NOBODY, status=form.status)


def _monday(day: date) -> date:
    return day - day.weekday() * A_DAY


def _read_monday(words: str) -> date:
    """Return the Monday that an address names. Raises Http404."""
    try:
        day = date.fromisoformat(words)
    except ValueError as error:
        raise Http404 from error
    if day.weekday() or not _in_reach(day):
        raise Http404
    return day


def _in_reach(monday: date) -> bool:
    """Tell whether a week's page can be opened: from a few weeks ago to a few months ahead."""
    today = clock.today()
    return today - WEEKS_BACK * A_WEEK <= monday <= today + WEEKS_AHEAD * A_WEEK
