"""Pages for saying that a young person is in danger, and that it is over."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.safety import actions, queries
from act.safety.forms.alerts import EndAlertForm, RaiseAlertForm
from act.trust import clock
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.RAISE_ALERT, audit="safety:raise_alert", words="Saying that they are in danger")
@require_http_methods(["GET", "POST"])
def raise_alert(request: Request, key: UUID) -> HttpResponse:
    """Say that a young person is in danger, until a day."""
    standing = request.standing
    person = queries.young_person_in_danger(standing, key)
    form = RaiseAlertForm.opened(request, initial={"seen": 0})
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.raise_alert(
                person,
                by=standing,
                words=form.cleaned_data["words"],
                until=form.cleaned_data["until"],
                now=clock.now(),
            ).pk
        ),
    )
    if saved:
        messages.success(request, "Saved. It is at the top of every page about them.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    context = {"form": form, "young_person": person}
    return render(request, "safety/raise_alert.html", context, about=[person], status=form.status)


@allow(Permission.RAISE_ALERT, audit="safety:end_alert", words="Saying that the danger is over")
@require_http_methods(["GET", "POST"])
def end_alert(request: Request, key: UUID, alert: UUID) -> HttpResponse:
    """Say that the danger is over, and why."""
    standing = request.standing
    record = queries.alert_to_end(standing, key, alert)
    if request.method == "GET" and record.ended_at is not None:
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    form = EndAlertForm.opened(request, initial={"seen": record.version})
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.end_alert(
                record,
                by=standing,
                seen=form.cleaned_data["seen"],
                words=form.cleaned_data["words"],
                now=clock.now(),
            ).pk
        ),
    )
    if saved:
        messages.success(request, "Saved. It is no longer at the top of the record.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    context = {"form": form, "young_person": record.young_person, "alert": record}
    return render(request, "safety/end_alert.html", context, about=[record], status=form.status)
