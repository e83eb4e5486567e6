"""A second person decides if a colleague stays blocked from a record, or a record stays restricted."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.access.actions import hiding
from act.access.forms.hiding import STAYS, HidingDecisionForm
from act.access.queries import hiding as hiding_queries
from act.access.queries import restrictions
from act.people.queries import young_person
from act.trust import clock
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.idempotency import acted
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.DECIDE_ON_HIDING, audit="access:decide", words="Deciding who stays out of their record")
@require_http_methods(["GET", "POST"])
def decide(request: Request, key: UUID, decision: UUID) -> HttpResponse:
    """Show who closed the record to whom and why, and take the second person's answer."""
    standing = request.standing
    if acted(request.POST.get("once", ""), by=standing):  # the lead may find no such record any more
        return redirect(address_of(Destination.TODAY))
    person = young_person(standing, key)
    waiting = hiding_queries.decision_to_take(standing, key, decision)
    form = HidingDecisionForm.opened(request, initial={"seen": waiting.version}, blocked=waiting.block is not None)

    def act() -> UUID:
        answers = form.cleaned_data
        agreed = answers["answer"] == STAYS
        return hiding.decide(
            waiting, by=standing, seen=answers["seen"], agreed=agreed, words=answers["words"], now=clock.now()
        ).pk

    if form.submit(by=standing, act=act):
        messages.success(request, "Your decision is saved.")
        return redirect(address_of(Destination.TODAY))
    context = {
        "form": form,
        "person": person,
        "decision": waiting,
        "words": hiding_queries.waiting_words(waiting, clock.now()),
        "review": hiding_queries.review_of(waiting),
        "beside": restrictions.working_with(standing, key),
        "still": hiding_queries.still_reads(person.authority_id, key),
    }
    return render(request, "access/decide.html", context, about=[person], status=form.status)
