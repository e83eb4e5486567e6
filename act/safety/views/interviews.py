"""The page on the return interview after a young person was missing."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.safety import actions, queries
from act.safety.episode_lines import episode_line
from act.safety.forms import ReturnInterviewForm
from act.trust import clock
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.RECORD_HOME, audit="placements:interview", words="Their return interview")
@require_http_methods(["GET", "POST"])
def interview(request: Request, key: UUID, episode: UUID) -> HttpResponse:
    """Record the return interview: offered, accepted, held, and what they said."""
    standing = request.standing
    record = queries.episode_to_change(standing, key, episode)
    if request.method == "GET" and record.ended_at is None:
        return redirect("safety:came_home", key=key, episode=episode)
    form = ReturnInterviewForm.opened(request, initial=ReturnInterviewForm.initial_of(record))
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.record_interview(
                record, by=standing, seen=form.cleaned_data["seen"], facts=form.facts(), now=clock.now()
            ).pk
        ),
    )
    if saved:
        messages.success(request, "The return interview is saved.")
        return redirect(address_of(Destination.HOME_AND_MISSING, key=key))
    line = episode_line(record, clock.now())
    context = {"form": form, "young_person": record.young_person, "line": line}
    return render(request, "safety/interview.html", context, about=[record], status=form.status)
