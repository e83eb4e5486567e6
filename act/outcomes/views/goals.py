"""What they want, in their own words, and how near it is."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.methods.instruments import GoalOutcome
from act.methods.removals import EntryKind
from act.outcomes import actions, queries
from act.outcomes.charts import goal_chart
from act.outcomes.forms import EndGoalForm, GoalForm, GoalWordsForm, RateForm
from act.outcomes.models import MOST_GOALS, RATER_LABELS, Goal, Rater
from act.outcomes.policy import can_measure
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust import clock
from act.trust.records.disagreeing import can_disagree, disagreements_with
from act.trust.records.removing import removed_lines
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.SEE_PEOPLE, audit="outcomes:goals", words="Their goals over time")
@require_safe
def goals(request: Request, key: UUID) -> HttpResponse:
    """Show what they want, and how close each goal is."""
    standing = request.standing
    person = young_person(standing, key)
    all_goals = queries.goals(standing, person)
    course = queries.course(standing, person)
    open_now = [rated for rated in all_goals if rated.goal.ended_on is None]
    can_change = can_measure(standing, person) and course is not None and course.ended_on is None
    ratings = queries.ratings(standing, person)
    context = {
        "young_person": person,
        "course": course,
        "open_goals": [(rated, goal_chart(rated)) for rated in open_now],
        "ended_goals": [rated for rated in all_goals if rated.goal.ended_on is not None],
        "can_measure": can_change,
        "room": len(open_now) < MOST_GOALS,
        "most": MOST_GOALS,
        "raters": RATER_LABELS,
        "removed": removed_lines(standing, person.pk, EntryKind.RATING),
        "removable": queries.goals_to_remove_from(standing, ratings, clock.real_now()),
        "ratings": ratings,
        "disagreements": disagreements_with(standing, ratings),
        "can_disagree": bool(ratings) and can_disagree(standing, ratings[0]),
    }
    return render(request, "outcomes/goals.html", context, about=[person])


@allow(Permission.RECORD_MEASURES, audit="outcomes:new_goal", words="A new goal")
@require_http_methods(["GET", "POST"])
def new_goal(request: Request, key: UUID) -> HttpResponse:
    """Set a goal; `?follows=` names the one that it replaces."""
    standing = request.standing
    person = queries.young_person_to_measure(standing, key)
    follows = _follows(standing, person, request.GET.get("follows", ""))
    if request.method == "GET" and not _can_set(standing, person, follows):
        return redirect("outcomes:goals", key=key)
    form = GoalForm.opened(request, initial={"seen": follows.version if follows else 0})
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.set_goal(
                person,
                by=standing,
                words=form.cleaned_data["words"],
                on=form.cleaned_data["on"],
                follows=follows,
                seen=form.cleaned_data["seen"],
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"{person.first_name}'s goal is saved.")
        return redirect("outcomes:goals", key=key)
    context = {"form": form, "young_person": person, "follows": follows}
    return render(request, "outcomes/new_goal.html", context, about=[person], status=form.status)


def _follows(standing: Standing, person: YoungPerson, named: str) -> Goal | None:
    """Return the goal that is named, if one is. Raises Http404 for anything that is none of theirs."""
    if not named:
        return None
    try:
        return queries.goal_to_change(standing, person, UUID(named))
    except ValueError as error:
        raise Http404 from error


def _can_set(standing: Standing, person: YoungPerson, follows: Goal | None) -> bool:
    """Return whether a goal can be set: a course is open, and a place is free or the goal to replace is open."""
    if not queries.is_open(standing, person):
        return False
    return follows.ended_on is None if follows else len(queries.open_goals(standing, person)) < MOST_GOALS


@allow(Permission.RECORD_MEASURES, audit="outcomes:rate", words="Rating their goals")
@require_http_methods(["GET", "POST"])
def rate(request: Request, key: UUID) -> HttpResponse:
    """Rate how close each open goal is, on one form."""
    standing = request.standing
    person = queries.young_person_to_measure(standing, key)
    open_goals = queries.open_goals(standing, person)
    if request.method == "GET" and not open_goals:
        return redirect("outcomes:goals", key=key)
    form = RateForm.opened(request, goals=open_goals)
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.rate_goals(
                person,
                by=standing,
                ratings=form.ratings(),
                rater=Rater(form.cleaned_data["rater"]),
                on=form.cleaned_data["on"],
            ).pk
        ),
    )
    if saved:
        messages.success(request, "The ratings are saved.")
        return redirect("outcomes:goals", key=key)
    context = {"form": form, "young_person": person}
    return render(request, "outcomes/rate.html", context, about=[person], status=form.status)


@allow(Permission.RECORD_MEASURES, audit="outcomes:goal_words", words="Fixing a typo in a goal")
@require_http_methods(["GET", "POST"])
def goal_words(request: Request, key: UUID, goal: UUID) -> HttpResponse:
    """Fix a typo in the words of a goal."""
    standing = request.standing
    person = queries.young_person_to_measure(standing, key)
    record = queries.goal_to_change(standing, person, goal)
    form = GoalWordsForm.opened(request, initial={"seen": record.version, "words": record.words})
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.amend_goal_words(
                record, by=standing, seen=form.cleaned_data["seen"], words=form.cleaned_data["words"]
            ).pk
        ),
    )
    if saved:
        messages.success(request, "The goal is updated. We keep what it said before.")
        return redirect("outcomes:goals", key=key)
    context = {"form": form, "young_person": person}
    return render(request, "outcomes/goal_words.html", context, about=[person], status=form.status)


@allow(Permission.RECORD_MEASURES, audit="outcomes:end_goal", words="Ending a goal")
@require_http_methods(["GET", "POST"])
def end_goal(request: Request, key: UUID, goal: UUID) -> HttpResponse:
    """End a goal, with its outcome."""
    standing = request.standing
    person = queries.young_person_to_measure(standing, key)
    record = queries.goal_to_change(standing, person, goal)
    if request.method == "GET" and record.ended_on is not None:
        return redirect("outcomes:goals", key=key)
    form = EndGoalForm.opened(request, initial={"seen": record.version})
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.end_goal(
                record,
                by=standing,
                seen=form.cleaned_data["seen"],
                outcome=GoalOutcome(form.cleaned_data["outcome"]),
                on=form.cleaned_data["on"],
            ).pk
        ),
    )
    if saved:
        messages.success(request, "The goal has ended. It stays on the page, with its ratings.")
        return redirect("outcomes:goals", key=key)
    context = {"form": form, "young_person": person, "goal": record}
    return render(request, "outcomes/end_goal.html", context, about=[person], status=form.status)
