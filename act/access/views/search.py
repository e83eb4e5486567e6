"""Finding somebody outside one's own, and opening their record in an emergency."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.access import search
from act.access.actions import emergency
from act.access.forms.emergency import OpenRecordForm, SearchForm
from act.design.words import clock as spelt
from act.methods.calendar import LONDON
from act.methods.emergency import emergency_limits
from act.trust import clock
from act.trust.models import Authority
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.FIND, audit="people:find", words="Finding a young person they don't work with")
@require_http_methods(["GET", "POST"])
def find(request: Request) -> HttpResponse:
    """Ask for two identifiers, and show a little of those who fit both. Neither is ever in an address."""
    standing, now = request.standing, clock.real_now()
    form = SearchForm.opened(request)
    searched = form.submit(by=standing, act=lambda: search.search(form.who(), by=standing, now=now))
    cards = search.cards(standing, searched, now) if searched else []
    if searched:
        form.ask_again()
    context = {
        "form": form,
        "searched": searched is not None,
        "cards": cards,
        "places": list(Authority.objects.filter(pk__in=standing.authorities(Permission.FIND))),
    }
    return render(request, "access/find.html", context, about=[card.subject for card in cards], status=form.status)


@allow(Permission.OPEN_IN_EMERGENCY, audit="people:open_in_emergency", words="Opening their record in an emergency")
@require_http_methods(["GET", "POST"])
def open_in_emergency(request: Request, key: UUID) -> HttpResponse:
    """Ask why, in a word and a sentence; then show their page."""
    standing, now = request.standing, clock.real_now()
    if key in standing.shown:
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    card = search.card_to_open(standing, key, now)
    if card is None:
        messages.info(request, "Your search has timed out, so nothing was opened. Search again.")
        return redirect("access:find")
    today = now.astimezone(LONDON).date()
    form = OpenRecordForm.opened(request, on=today)
    opened = form.submit(
        by=standing,
        act=lambda: (
            emergency.open_record(
                card.subject,
                by=standing,
                reason=form.cleaned_data["reason"],
                why=form.cleaned_data["why"],
                now=now,
            ).pk
        ),
    )
    if opened:
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    until = now + emergency_limits(today).usual
    context = {"form": form, "card": card, "until": spelt(until), "hours": emergency_limits(today).usual_hours}
    return render(request, "access/open_in_emergency.html", context, about=[card.subject], status=form.status)
