"""The interview register: what was held, counted; writing one in; taking one out."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.evaluation import actions, queries
from act.evaluation.forms import InterviewForm, TakeOutForm
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
    """Groups by time points for everyone who counts; under it the register, for the evaluator."""
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
    """One interview that was held."""
    standing = request.standing
    form = InterviewForm.opened(request, authorities=queries.authorities(standing))
    if form.submit(by=standing, act=lambda: actions.record_interview(by=standing, told=form.told()).pk):
        messages.success(request, f"Interview {form.told().number} is in the register.")
        return redirect("evaluation:interviews")
    return render(request, "evaluation/interview.html", {"form": form}, about=NOBODY, status=form.status)


@allow(Permission.EVALUATE, audit="evaluation:take_out", words="Removing an interview")
@require_http_methods(["GET", "POST"])
def take_out(request: Request, key: UUID) -> HttpResponse:
    """Asks once, and deletes. A second press finds it gone, and is answered as the first was."""
    standing = request.standing
    found = queries.interview(standing, key)
    form = TakeOutForm.opened(request, initial={"seen": found.version if found else 0})
    done = form.submit(
        by=standing,
        act=lambda: actions.take_out(_there(found), by=standing, seen=form.cleaned_data["seen"]),
    )
    if done:
        messages.success(request, "The interview is removed from the register for good.")
        return redirect("evaluation:interviews")
    context = {"form": form, "interview": _there(found)}
    return render(request, "evaluation/take_out.html", context, about=NOBODY, status=form.status)


def _there(interview: Interview | None) -> Interview:
    if interview is None:
        raise Http404
    return interview
