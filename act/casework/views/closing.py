"""The page to end ACT support for a young person."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.casework import actions, queries
from act.casework.forms import EndSupportForm
from act.casework.models import Ending
from act.design.words import long_date
from act.outcomes.queries import open_goals
from act.people.queries import workers_of
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.idempotency import acted
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.END_SUPPORT, audit="casework:close", words="Ending ACT support for them")
@require_http_methods(["GET", "POST"])
def close(request: Request, key: UUID) -> HttpResponse:
    """Ask for the first day without ACT, why, and words to the young person, and end the involvement.

    Leads to Today afterwards: a key worker can no longer open the young person's page.
    """
    standing = request.standing
    if acted(request.POST.get("once", ""), by=standing):
        # Whoever was their key worker no longer opens this page, and a second press must still be understood.
        messages.info(request, "You already saved this ending. We kept what you sent first.")
        return redirect(address_of(Destination.TODAY))
    person, involvement = queries.involvement_to_manage(standing, key)
    if request.method == "GET" and involvement.ended_on:
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    goals = {goal.pk: goal.words for goal in open_goals(standing, person)}
    form = EndSupportForm.opened(request, goals=goals, initial={"seen": involvement.version})
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.close(
                involvement,
                by=standing,
                seen=form.cleaned_data["seen"],
                on=form.cleaned_data["on"],
                because=Ending(form.cleaned_data["because"]),
                words=form.cleaned_data["words"],
                goals=form.outcomes(),
            ).pk
        ),
    )
    if saved:
        messages.success(
            request, f"ACT support for {person.first_name} ends from {long_date(form.cleaned_data['on'])}."
        )
        return redirect(address_of(Destination.TODAY))
    context = {"form": form, "young_person": person, "workers": workers_of(standing, [person])[person.pk]}
    return render(request, "casework/close.html", context, about=[person], status=form.status)
