"""Numbers counted from records, and the records behind them."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.views.decorators.http import require_safe

from act.casework.hours import chart
from act.evaluation import records as behind
from act.evaluation.figures import contact_weeks, figures
from act.trust.audit import NOBODY
from act.trust.http import Request
from act.trust.policy import allow
from act.trust.render import render
from act.trust.roles import Verb

WEEKS = 12
A_PAGE = 50


@allow(Verb.COUNT)
@require_safe
def summary(request: Request) -> HttpResponse:
    """What is counted so far: the same for manager, evaluator and finance."""
    found = contact_weeks(request.standing, WEEKS)
    context = {
        "figures": figures(request.standing),
        "chart": chart(found),
        "opens": request.standing.may(Verb.SEE_PEOPLE),
    }
    return render(request, "evaluation/summary.html", context, about=NOBODY)


@allow(Verb.SEE_PEOPLE)
@require_safe
def records(request: Request, name: str) -> HttpResponse:
    """The records of one Figure that this person may be shown."""
    found = behind.selector(name)
    page = Paginator(found.rows(request.standing), A_PAGE).get_page(request.GET.get("page"))
    shown = list(page.object_list)
    context = {"title": found.title, "page": page, "lines": behind.lines(found, shown)}
    return render(request, "evaluation/records.html", context, about=shown)
