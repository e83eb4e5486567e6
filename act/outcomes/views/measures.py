"""Pages of measures: time points, forms typed in from paper, and reasons for non-completion."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.design.words import long_date
from act.methods.instruments import instrument
from act.methods.removals import EntryKind
from act.methods.timepoints import Status, point_name
from act.outcomes import actions, queries
from act.outcomes.forms import MeasureForm, NonCompletionForm
from act.outcomes.measure_page import MeasureSection, measure_section
from act.outcomes.models import MEASURE_LABELS, NonCompletionReason
from act.outcomes.policy import can_measure
from act.people.queries import young_person
from act.trust import clock
from act.trust.models import RemovableRecord
from act.trust.records.disagreeing import disagreements_of, disagreements_with
from act.trust.records.removing import can_remove, removed_lines
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.SEE_PEOPLE, audit="outcomes:measures", words="Their measures")
@require_safe
def measures(request: Request, key: UUID) -> HttpResponse:
    """Show the status of each time point, and the scores of each form."""
    standing = request.standing
    person = young_person(standing, key)
    courses = list(queries.courses(standing, person))
    course, earlier = next(iter(courses), None), courses[1:]
    sections: list[MeasureSection] = []
    entries: list[RemovableRecord] = []
    if course is not None:
        forms = queries.assessments(standing, person)
        non_completions = queries.non_completions(standing, course)
        entries = [*forms, *non_completions.values()]
        sections = [
            measure_section(
                standing,
                person,
                course,
                key=measure,
                points=points,
                forms=forms,
                non_completions=non_completions,
                earlier=earlier,
            )
            for measure, points in queries.measures(standing, person).items()
        ]
    context = {
        "young_person": person,
        "course": course,
        "measures": sections,
        "disagreements": disagreements_with(standing, entries),
        "removed": removed_lines(standing, person.pk, EntryKind.FORM, EntryKind.REASON),
        "manages": person.authority_id in standing.managed,
        "works_with": person.pk in standing.people,
        "can_measure": can_measure(standing, person) and course is not None and course.ended_on is None,
    }
    return render(request, "outcomes/measures.html", context, about=[person])


@allow(Permission.RECORD_MEASURES, audit="outcomes:enter", words="Adding a form")
@require_http_methods(["GET", "POST"])
def enter(request: Request, key: UUID, measure: str) -> HttpResponse:
    """Add a form: its answers by number, copied from paper."""
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
    """Edit a form of one's own."""
    standing = request.standing
    person = queries.young_person_to_measure(standing, key)
    assessment = queries.assessment_to_amend(standing, person, form)
    paper = instrument(assessment.instrument)
    measure_form = MeasureForm.opened(request, instrument=paper, initial=MeasureForm.initial_of(assessment))
    saved = measure_form.submit(
        by=standing,
        act=lambda: (
            actions.amend_measure(
                assessment,
                by=standing,
                seen=measure_form.cleaned_data["seen"],
                answers=measure_form.answers(),
                on=measure_form.cleaned_data["on"],
            ).pk
        ),
    )
    if saved:
        messages.success(request, "The form is updated. We keep what it said before.")
        return redirect("outcomes:measures", key=key)
    context = {
        "form": measure_form,
        "young_person": person,
        "paper": paper,
        "assessment": assessment,
        "can_remove": can_remove(standing, assessment, clock.real_now()),
        "disagreements": disagreements_of(standing, assessment),
    }
    return render(request, "outcomes/enter.html", context, about=[person], status=measure_form.status)


@allow(Permission.RECORD_MEASURES, audit="outcomes:not_filled_in", words="Why a form wasn't filled in")
@require_http_methods(["GET", "POST"])
def non_completion(request: Request, key: UUID, measure: str, month: int) -> HttpResponse:
    """Record why a measure was not filled in at a time point, or edit the reason."""
    standing = request.standing
    person = queries.young_person_to_measure(standing, key)
    point = queries.point_status(standing, person, measure, month)
    if point is None:
        raise Http404
    if request.method == "GET" and point.status in (Status.DONE, Status.LEFT):
        return redirect("outcomes:measures", key=key)
    recorded = queries.non_completion(standing, person, measure, month)
    form = NonCompletionForm.opened(
        request, initial=NonCompletionForm.initial_of(recorded) if recorded else {"seen": 0}
    )

    def act() -> UUID:
        answers = form.said()
        reason, words, on = NonCompletionReason(answers["reason"]), answers["words"], answers["on"]
        if recorded:
            seen = form.cleaned_data["seen"]
            return actions.amend_non_completion(recorded, by=standing, seen=seen, reason=reason, words=words, on=on).pk
        return actions.record_non_completion(
            person, by=standing, measure=measure, month=month, reason=reason, words=words, on=on
        ).pk

    if form.submit(by=standing, act=act):
        messages.success(request, "The reason is saved.")
        return redirect("outcomes:measures", key=key)
    context = {
        "form": form,
        "young_person": person,
        "title": MEASURE_LABELS[measure],
        "point": point_name(month),
        "recorded": recorded,
        "can_remove": recorded is not None and can_remove(standing, recorded, clock.real_now()),
        "disagreements": disagreements_of(standing, recorded) if recorded else None,
    }
    return render(request, "outcomes/non_completion.html", context, about=[person], status=form.status)
