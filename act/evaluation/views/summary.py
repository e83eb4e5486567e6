"""The evaluation summary, the coverage of measures, and the records behind a number."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from act.casework.hours import chart
from act.evaluation import figure_records, named_rows, summary_layout
from act.evaluation.actions.recounts import ask_for_recount
from act.evaluation.evaluation_summary import EvaluationSummary
from act.evaluation.findings import counted_twice
from act.evaluation.findings.coverage import ORDER
from act.evaluation.forms import RecountForm
from act.evaluation.kept_summary import counted_words, coverage_for, recount_of, summary_for
from act.trust.audit import NOBODY
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.http import Request
from act.trust.web.paging import page_of
from act.trust.web.render import render
from act.trust.web.route_policy import allow

LINKS = (
    ("Measures", "evaluation:measures"),
    ("Interviews", "evaluation:interviews"),
    ("Staff survey", "evaluation:survey"),
    ("Costs", "costs:summary"),
)
SETTLE = ("Possible duplicates", "people:duplicates")


@allow(Permission.SEE_NUMBERS, audit="evaluation:summary", words="The evaluation")
@require_safe
def summary(request: Request) -> HttpResponse:
    """Show the evaluation summary, counted now or last night: the same for all who count an authority."""
    standing = request.standing
    counted = summary_for(standing)
    context = {
        "summary": counted,
        "chart": chart(counted.weeks),
        "opens": figure_records.address_of_figure,
        "groups": {section.key: summary_layout.groups(section) for section in counted.sections},
        "sees_scores": standing.may(Permission.SEE_SCORES),
        "links": _links(standing, counted),
        "counted": counted_words(counted.counted_at),
        "recount": recount_of(standing) if counted.counted_at else None,
    }
    return render(request, "evaluation/summary.html", context, about=NOBODY)


def _links(standing: Standing, counted: EvaluationSummary) -> list[dict[str, str]]:
    """The pages that tell more; for whoever can settle it, also the people who may be counted twice."""
    twice = any(map(counted_twice.says_so, counted.figures.values()))
    settles = [SETTLE] if twice and standing.may(Permission.DECIDE_ON_REFERRALS) else []
    return [{"text": words, "href": reverse(route)} for words, route in (*LINKS, *settles)]


@allow(Permission.SEE_NUMBERS, audit="evaluation:recount", words="Counting the figures again")
@require_http_methods(["GET", "POST"])
def recount(request: Request) -> HttpResponse:
    """Ask once, then have the figures that were kept for this person counted again, by `act work`."""
    standing = request.standing
    form = RecountForm.opened(request)
    if form.submit(by=standing, act=lambda: ask_for_recount(by=standing)):
        messages.success(request, "We are counting again. Open this page in a few minutes to see it.")
        return redirect("evaluation:summary")
    return render(request, "evaluation/recount.html", {"form": form}, about=NOBODY, status=form.status)


@allow(Permission.SEE_NUMBERS, audit="evaluation:measures", words="The measures of the evaluation")
@require_safe
def measures(request: Request) -> HttpResponse:
    """Show the coverage of each measure at each time point, then one line for each young person, or the middle of many.

    Finance sees no line: single children's scores are nothing that costs need.
    """
    page = coverage_for(request.standing)
    context = {
        "counted": counted_words(page.counted_at),
        "figures": page.figures,
        "coverage": page.coverage,
        "lines": page.lines if request.standing.may(Permission.SEE_SCORES) else None,
        "opens": figure_records.address_of_figure,
        "statuses": ORDER,
    }
    return render(request, "evaluation/coverage.html", context, about=NOBODY)


@allow(Permission.SEE_NUMBERS, audit="evaluation:records", words="The records behind a number")
@require_safe
def records(request: Request, name: str) -> HttpResponse:
    """Show everything about one Figure, and exactly the rows that make it. Raises Http404 for an unknown one."""
    if name in figure_records.EARLIER_NAMES:
        return redirect("evaluation:records", figure_records.EARLIER_NAMES[name])
    opened = figure_records.open_figure(request.standing, name)
    page = page_of(opened.named, request)
    shown = named_rows.shown_rows(request.standing, list(page.object_list))
    context = {
        "opened": opened,
        "figure": opened.figure,
        "page": page,
        "shown": shown,
        "address_of_figure": figure_records.address_of_figure,
        "more": figure_records.page_about(name),
        "settles": counted_twice.says_so(opened.figure) and request.standing.may(Permission.DECIDE_ON_REFERRALS),
    }
    return render(request, "evaluation/records.html", context, about=named_rows.people_shown(shown))
