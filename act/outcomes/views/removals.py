"""Pages to remove a form, a reason for non-completion or a goal's rating."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from act.outcomes import actions, queries
from act.outcomes.forms import RatingRemovalForm
from act.people.queries import young_person
from act.people.removal_pages import EntryPage, removal_page
from act.trust import clock
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.idempotency import acted
from act.trust.web.render import render
from act.trust.web.route_policy import allow

MEASURES, GOALS = "outcomes:measures", "outcomes:goals"


@allow(Permission.SEE_PEOPLE, audit="outcomes:remove_form", words="Removing a form")
@require_http_methods(["GET", "POST"])
def remove_form(request: Request, key: UUID, form: UUID) -> HttpResponse:
    """Remove a form, with a reason."""
    standing, now = request.standing, clock.real_now()
    if acted(request.POST.get("once", ""), by=standing):
        return redirect(MEASURES, key=key)
    person = young_person(standing, key)
    entry = queries.form_to_remove(standing, person, form, now)
    page = EntryPage(
        entry=entry,
        person=person,
        back=reverse(MEASURES, kwargs={"key": key}),
        remove=reverse("outcomes:remove_form", kwargs={"key": key, "form": form}),
    )
    return removal_page(
        request,
        page,
        lambda sent: (
            actions.remove_form(entry, by=standing, seen=sent.cleaned_data["seen"], facts=sent.facts(), now=now).pk
        ),
    )


@allow(Permission.SEE_PEOPLE, audit="outcomes:remove_reason", words="Removing why a form wasn't filled in")
@require_http_methods(["GET", "POST"])
def remove_reason(request: Request, key: UUID, measure: str, month: int) -> HttpResponse:
    """Remove the reason for non-completion of a time point."""
    standing, now = request.standing, clock.real_now()
    if acted(request.POST.get("once", ""), by=standing):
        return redirect(MEASURES, key=key)
    person = young_person(standing, key)
    entry = queries.non_completion_to_remove(standing, person, measure, month, now)
    page = EntryPage(
        entry=entry,
        person=person,
        back=reverse(MEASURES, kwargs={"key": key}),
        remove=reverse("outcomes:remove_reason", kwargs={"key": key, "measure": measure, "month": month}),
    )
    return removal_page(
        request,
        page,
        lambda sent: (
            actions.remove_non_completion(
                entry, by=standing, seen=sent.cleaned_data["seen"], facts=sent.facts(), now=now
            ).pk
        ),
    )


@allow(Permission.SEE_PEOPLE, audit="outcomes:remove_rating", words="Removing a goal's rating")
@require_http_methods(["GET", "POST"])
def remove_rating(request: Request, key: UUID, goal: UUID) -> HttpResponse:
    """Remove one rating of a goal; the goal's words stay as they are."""
    standing, now = request.standing, clock.real_now()
    if acted(request.POST.get("once", ""), by=standing):
        return redirect(GOALS, key=key)
    person = young_person(standing, key)
    ratings = {each.pk: each for each in queries.ratings_to_remove(standing, person, goal, now)}
    form = RatingRemovalForm.opened(request, ratings=ratings.values(), initial={"seen": 1})

    def act() -> UUID:
        rating, seen = ratings[form.chosen()], form.cleaned_data["seen"]
        return actions.remove_rating(rating, by=standing, seen=seen, facts=form.facts(), now=now).pk

    if form.submit(by=standing, act=act):
        messages.success(request, "The rating is removed. Managers can still read it.")
        return redirect(GOALS, key=key)
    context = {"form": form, "young_person": person}
    return render(request, "outcomes/remove_rating.html", context, about=[person], status=form.status)
