"""The page on which a strategy meeting is called, or it is said why none is held."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.methods.strategy import trigger_on
from act.safety import actions, queries
from act.safety.forms import StrategyForm
from act.trust import clock
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.RECORD_HOME, audit="safety:decide_strategy", words="A strategy meeting after they were missing")
@require_http_methods(["GET", "POST"])
def decide(request: Request, key: UUID, episode: UUID) -> HttpResponse:
    """Record that a strategy meeting is called after an episode, or why none is held."""
    standing = request.standing
    record = queries.episode_to_change(standing, key, episode)
    if request.method == "GET" and queries.decided(standing, record):
        return redirect(address_of(Destination.HOME_AND_MISSING, key=key))
    form = StrategyForm.opened(request, initial={"seen": record.version})
    saved = form.submit(
        by=standing,
        act=lambda: actions.decide_strategy(record, by=standing, facts=form.facts(), now=clock.now()).pk,
    )
    if saved:
        messages.success(request, "Saved. If they go missing again so often, we ask again.")
        return redirect(address_of(Destination.HOME_AND_MISSING, key=key))
    trigger = trigger_on(standing.on)
    context = {"form": form, "young_person": record.young_person, "episode": record, "trigger": trigger}
    return render(request, "safety/decide_strategy.html", context, about=[record], status=form.status)
