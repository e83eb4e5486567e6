"""Closing what was opened in an emergency, and a manager's look at it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from act.access.actions import emergency
from act.access.forms.emergency import CloseRecordForm, OpeningReviewForm
from act.access.queries import emergency as emergency_queries
from act.design.words import plural, when
from act.methods.calendar import LONDON
from act.methods.emergency import emergency_limits, overdue, waited
from act.people.kept_people import people_of
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust import clock
from act.trust.audit import NOBODY
from act.trust.models import OUTCOME_LABELS, Opening, Outcome
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.paging import page_of
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@dataclass(frozen=True)
class OpeningLine:
    """An opening as a list tells it."""

    opening: Opening
    person: YoungPerson
    age: str
    overdue: bool
    href: str


@allow(Permission.SEE_PEOPLE, audit="people:end_opening", words="Closing a record opened in an emergency")
@require_http_methods(["GET", "POST"])
def end_opening(request: Request, key: UUID) -> HttpResponse:
    """Close an opening at once: the worker who opened it may, or a manager. It names nobody."""
    standing, now = request.standing, clock.real_now()
    opening = emergency_queries.opening_to_end(standing, key)
    reviews = standing.may(Permission.REVIEW_OPENINGS)
    after = reverse("access:openings") if reviews else address_of(Destination.TODAY)
    if request.method == "GET" and not opening.stands(now):
        return redirect(after)
    form = CloseRecordForm.opened(request)
    if form.submit(by=standing, act=lambda: emergency.end(opening, by=standing, now=now).pk):
        messages.success(request, "The record is closed.")
        return redirect(after)
    context = {"form": form, "opening": opening, "after": after}
    return render(request, "access/end_opening.html", context, about=NOBODY, status=form.status)


@allow(Permission.REVIEW_OPENINGS, audit="people:openings", words="Records opened in emergencies")
@require_safe
def openings_page(request: Request) -> HttpResponse:
    """Show what waits for a manager, the oldest first; then what was reviewed."""
    standing, now = request.standing, clock.real_now()
    page = page_of(emergency_queries.reviewed(standing), request)
    waiting, seen = list(emergency_queries.to_review(standing)), list(page.object_list)
    people = people_of(standing, _people([*waiting, *seen]))
    context = {
        "waiting": [_line(opening, people[opening.young_person_id], now) for opening in waiting],
        "seen": [_line(opening, people[opening.young_person_id], now) for opening in seen],
        "page": page,
        "rule": emergency_limits(now.astimezone(LONDON).date()),
    }
    return render(request, "access/openings.html", context, about=people.values())


@allow(Permission.REVIEW_OPENINGS, audit="people:review_opening", words="Checking why their record was opened")
@require_http_methods(["GET", "POST"])
def review_opening(request: Request, key: UUID) -> HttpResponse:
    """Show who opened what, when and why; then ask whether it was right."""
    standing, now = request.standing, clock.real_now()
    opening = emergency_queries.opening_to_read(standing, key)
    person = young_person(standing, opening.young_person_id)
    form = OpeningReviewForm.opened(request, initial={"seen": opening.version})
    done = form.submit(
        by=standing,
        act=lambda: (
            emergency.review(
                opening,
                by=standing,
                seen=form.cleaned_data["seen"],
                outcome=Outcome(form.cleaned_data["outcome"]),
                words=form.cleaned_data["words"],
                now=now,
            ).pk
        ),
    )
    if done:
        messages.success(request, "Saved.")
        return redirect("access:openings")
    context: dict[str, Any] = {
        "form": form,
        "line": _line(opening, person, now),
        "stands": opening.stands(now),
        "asked": form.stale or (emergency.can_review(standing, opening) and opening.reviewed_at is None),
        "outcomes": OUTCOME_LABELS,
    }
    return render(request, "access/review_opening.html", context, about=[person], status=form.status)


def _people(openings: Iterable[Opening]) -> set[UUID]:
    return {opening.young_person_id for opening in openings}


def _line(opening: Opening, person: YoungPerson, now: datetime) -> OpeningLine:
    days = waited(opening.opened_at, now)
    return OpeningLine(
        opening=opening,
        person=person,
        age=when(opening.opened_at) + (f", {plural(days, 'working day')} ago" if days else ""),
        overdue=opening.reviewed_at is None and overdue(opening.opened_at, now),
        href=reverse("access:review_opening", kwargs={"key": opening.pk}),
    )
