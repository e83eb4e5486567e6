"""The evaluation summary, the coverage of measures, and the records behind a number."""

from datetime import date

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from act.casework.hours import chart, finished_weeks, weeks
from act.design.charts import LineChart
from act.evaluation import records as behind
from act.evaluation.findings.coverage import ORDER
from act.evaluation.report import Report, measured, report
from act.trust.audit import NOBODY
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.paging import page_of
from act.trust.web.render import render
from act.trust.web.route_policy import allow, signed_in

WEEKS = 12
LINKS = (
    ("Measures", "evaluation:measures"),
    ("Interviews", "evaluation:interviews"),
    ("Staff survey", "evaluation:survey"),
    ("Costs", "costs:summary"),
)


@allow(Permission.SEE_NUMBERS, audit="evaluation:summary", words="The evaluation")
@require_safe
def summary(request: Request) -> HttpResponse:
    """Reads like the published summary, counted as it is made: the same for manager, evaluator and finance."""
    standing = request.standing
    found = report(standing)
    context = {
        "report": found,
        "chart": _hours(found, standing.on),
        "opens": behind.opener(standing),
        "links": [{"text": words, "href": reverse(route)} for words, route in LINKS],
    }
    return render(request, "evaluation/summary.html", context, about=NOBODY)


def _hours(found: Report, on: date) -> LineChart:
    return chart(weeks(found.moments, finished_weeks(on, WEEKS), WEEKS))


@allow(Permission.SEE_NUMBERS, audit="evaluation:measures", words="The measures of the evaluation")
@require_safe
def measures(request: Request) -> HttpResponse:
    """Coverage first: what became of each measure at each time point; then one line for each young person."""
    found = measured(request.standing)
    context = {
        "figures": found.figures,
        "coverage": found.coverage,
        "lines": found.lines,
        "statuses": ORDER,
    }
    return render(request, "evaluation/coverage.html", context, about=NOBODY)


@signed_in(audit="evaluation:records", words="The records behind a number")
@require_safe
def records(request: Request, name: str) -> HttpResponse:
    """The records of one Figure that this person may be shown."""
    found = behind.selector(name)
    if not request.standing.may(found.permission):
        raise Http404
    page = page_of(found.rows(request.standing), request)
    shown = list(page.object_list)
    context = {"title": found.title, "page": page, "lines": behind.lines(found, shown)}
    return render(request, "evaluation/records.html", context, about=shown)
