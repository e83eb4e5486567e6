"""Pages of the costs: the appraisal, and adding a cost."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.costs import actions, page, queries, tables
from act.costs.appraisal import appraise
from act.costs.figures import figures
from act.costs.forms import CostForm
from act.trust.audit import NOBODY
from act.trust.scope.roles import Permission
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.SEE_NUMBERS, audit="costs:summary", words="The costs")
@require_safe
def summary(request: Request) -> HttpResponse:
    """One appraisal: the same for manager, evaluator and finance who count the same authorities."""
    appraisal = appraise(request.standing)
    context = {
        **page.context(appraisal, {figure.key: figure for figure in figures(appraisal)}),
        "costs": tables.cost_rows(queries.costs(request.standing)),
        "keeps": request.standing.may(Permission.KEEP_COSTS),
    }
    return render(request, "costs/summary.html", context, about=NOBODY)


@allow(Permission.KEEP_COSTS, audit="costs:new_cost", words="A new cost")
@require_http_methods(["GET", "POST"])
def new_cost(request: Request) -> HttpResponse:
    """Add a cost, as finance."""
    standing = request.standing
    form = CostForm.opened(request, authorities=queries.may_cover(standing))
    if form.submit(by=standing, act=lambda: actions.record_cost(by=standing, facts=form.facts()).pk):
        messages.success(request, "Cost saved. Any earlier one stays on record.")
        return redirect("costs:summary")
    return render(request, "costs/new.html", {"form": form}, about=NOBODY, status=form.status)
