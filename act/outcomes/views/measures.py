"""How are they doing? Forms typed in from paper, and what they came to."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.design.words import long_date
from act.methods.instruments import instrument
from act.methods.timepoints import Status
from act.outcomes import actions, queries
from act.outcomes.forms import MeasureForm, NotFilledInForm
from act.outcomes.models import MEASURE_LABELS, NotFilledReason
from act.outcomes.policy import can_measure
from act.outcomes.seen import measure_seen
from act.outcomes.words import point_name
from act.people.queries import young_person
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.SEE_PEOPLE, audit="outcomes:measures", words="Their measures")
@require_safe
def measures(request: Request, key: UUID) -> HttpResponse:
    """How is each time point, and what do the forms say?"""
    standing = request.standing
    person = young_person(standing, key)
    course = queries.course(standing, person)
    seen = []
    if course is not None:
        forms, said = queries.assessments(standing, person), queries.reasons(standing, course)
        seen = [
            measure_seen(standing, person, course, key=measure, points=points, forms=forms, said=said)
            for measure, points in queries.measures(standing, person).items()
        ]
    context = {
        "young_person": person,
        "course": course,
        "measures": seen,
        "can_measure": can_measure(standing, person) and course is not None and course.ended_on is None,
    }
    return render(request, "outcomes/measures.html", context, about=[person])


@allow(Permission.RECORD_MEASURES, audit="outcomes:enter", words="Adding a form")
@require_http_methods(["GET", "POST"])
def enter(request: Request, key: UUID, measure: str) -> HttpResponse:
    """Answers by number, copied from the paper form."""
    standing = request.standing
    person = queries.young_person_to_measure(standing, key)
    paper = queries.paper_form(standing, person, measure)
    if request.method == "GET" and paper is None:
        return redirect("outcomes:measures", key=key)
    paper = paper or instrument(f"{measure}_baseline")
    form = MeasureForm.opened(request, instrument=paper, initial={"seen": 0})
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.enter_measure(
                person, by=standing, measure=measure, answers=form.answers(), on=form.cleaned_data["on"]
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"The form for {long_date(form.cleaned_data['on'])} is saved.")
        return redirect("outcomes:measures", key=key)
    context = {"form": form, "young_person": person, "paper": paper, "assessment": None}
    return render(request, "outcomes/enter.html", context, about=[person], status=form.status)


@allow(Permission.RECORD_MEASURES, audit="outcomes:amend", words="Editing a form")
@require_http_methods(["GET", "POST"])
def amend(request: Request, key: UUID, form: UUID) -> HttpResponse:
    """Puts an own slip in typing right."""
    standing = request.standing
    person = queries.young_person_to_measure(standing, key)
    found = queries.assessment_to_amend(standing, person, form)
    paper = instrument(found.instrument)
    asked = MeasureForm.opened(request, instrument=paper, initial=MeasureForm.initial_of(found))
    saved = asked.submit(
        by=standing,
        act=lambda: (
            actions.amend_measure(
                found,
                by=standing,
                seen=asked.cleaned_data["seen"],
                answers=asked.answers(),
                on=asked.cleaned_data["on"],
            ).pk
        ),
    )
    if saved:
        messages.success(request, "The form is updated. We keep what it said before.")
        return redirect("outcomes:measures", key=key)
    context = {"form": asked, "young_person": person, "paper": paper, "assessment": found}
    return render(request, "outcomes/enter.html", context, about=[person], status=asked.status)


@allow(Permission.RECORD_MEASURES, audit="outcomes:not_filled_in", words="Why a form wasn't filled in")
@require_http_methods(["GET", "POST"])
def not_filled_in(request: Request, key: UUID, measure: str, month: int) -> HttpResponse:
    """Why was it not filled in? Written once, and put right on the same page."""
    standing = request.standing
    person = queries.young_person_to_measure(standing, key)
    point = queries.point(standing, person, measure, month)
    if point is None:
        raise Http404
    if request.method == "GET" and point.status in (Status.DONE, Status.LEFT):
        return redirect("outcomes:measures", key=key)
    said = queries.reason(standing, person, measure, month)
    form = NotFilledInForm.opened(request, initial=NotFilledInForm.initial_of(said) if said else {"seen": 0})

    def act() -> UUID:
        told = {**form.said(), "reason": NotFilledReason(form.cleaned_data["reason"])}
        if said:
            return actions.amend_not_filled_in(said, by=standing, seen=form.cleaned_data["seen"], **told).pk
        return actions.not_filled_in(person, by=standing, measure=measure, month=month, **told).pk

    if form.submit(by=standing, act=act):
        messages.success(request, "The reason is saved.")
        return redirect("outcomes:measures", key=key)
    context = {"form": form, "young_person": person, "title": MEASURE_LABELS[measure], "point": point_name(month)}
    return render(request, "outcomes/not_filled_in.html", context, about=[person], status=form.status)
