"""Pages of the interview register: the counts and the list, adding an interview, removing one."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.evaluation import actions, queries
from act.evaluation.forms import EvaluationInterviewForm, RemoveInterviewForm
from act.evaluation.interview_counts import InterviewCounts
from act.evaluation.models import TIME_POINTS, Interview
from act.trust.audit import NOBODY
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.paging import page_of
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.SEE_NUMBERS, audit="evaluation:interviews", words="The interviews")
@require_safe
def interviews(request: Request) -> HttpResponse:
    """Counts by group and time point for everyone who counts; below them the register, for the evaluator."""
    standing = request.standing
    with cohort_for(standing, Purpose.EVALUATION) as cohort:
        counts = InterviewCounts.of(cohort)
    keeps = standing.may(Permission.EVALUATE)
    page = page_of(queries.interviews(standing), request) if keeps else None
    context = {"counts": counts, "time_points": TIME_POINTS, "page": page}
    return render(request, "evaluation/interviews.html", context, about=NOBODY)


@allow(Permission.EVALUATE, audit="evaluation:record_interview", words="A new interview")
@require_http_methods(["GET", "POST"])
def record_interview(request: Request) -> HttpResponse:
    """Add an interview that was held."""
    standing = request.standing
    form = EvaluationInterviewForm.opened(request, authorities=queries.authorities(standing))
    if form.submit(by=standing, act=lambda: actions.record_interview(by=standing, facts=form.facts()).pk):
        messages.success(request, f"Interview {form.facts().number} is in the register.")
        return redirect("evaluation:interviews")
    return render(request, "evaluation/interview.html", {"form": form}, about=NOBODY, status=form.status)


@allow(Permission.EVALUATE, audit="evaluation:take_out", words="Removing an interview")
@require_http_methods(["GET", "POST"])
def remove_interview(request: Request, key: UUID) -> HttpResponse:
    """Ask once, then delete. Pressing twice is answered like the first press, though the interview is gone."""
    standing = request.standing
    interview = queries.interview(standing, key)
    form = RemoveInterviewForm.opened(request, initial={"seen": interview.version if interview else 0})
    done = form.submit(
        by=standing,
        act=lambda: actions.remove_interview(_or_404(interview), by=standing, seen=form.cleaned_data["seen"]),
    )
    if done:
        messages.success(request, "The interview is removed from the register for good.")
        return redirect("evaluation:interviews")
    context = {"form": form, "interview": _or_404(interview)}
    return render(request, "evaluation/remove_interview.html", context, about=NOBODY, status=form.status)


def _or_404(interview: Interview | None) -> Interview:
    if interview is None:
        raise Http404
    return interview
