"""Pages on which a disagreement with an entry is read, added, and decided about."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from act.methods.removals import RULES, EntryKind
from act.people.disagreements.forms import DisagreementForm, OutcomeForm
from act.people.queries import young_person
from act.trust.models import RemovableRecord
from act.trust.records.disagreeing import (
    ALREADY,
    add_disagreement,
    can_decide,
    can_disagree,
    decide_disagreement,
    disagreement_of,
    disagreements_of,
    entry_of,
)
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow

AT_HOME = frozenset({EntryKind.STAY, EntryKind.MISSING})
"""The kinds of entry that are listed on the page of where a young person has lived."""
PAGE = "people:disagreements"


@allow(Permission.SEE_PEOPLE, audit="people:disagreements", words="What was said against an entry")
@require_safe
def disagreements(request: Request, kind: str, key: UUID) -> HttpResponse:
    """Show who says that an entry isn't right, in their words, and what was decided."""
    standing = request.standing
    entry = entry_of(standing, kind, key)
    context = _of(standing, entry) | {
        "disagreements": disagreements_of(standing, entry),
        "can_decide": can_decide(standing, entry),
    }
    return render(request, "people/disagreements.html", context, about=[entry])


@allow(Permission.SEE_PEOPLE, audit="people:disagree", words="Adding that someone says an entry isn't right")
@require_http_methods(["GET", "POST"])
def disagree(request: Request, kind: str, key: UUID) -> HttpResponse:
    """Add what a person says who finds an entry wrong."""
    standing = request.standing
    entry = entry_of(standing, kind, key)
    if not can_disagree(standing, entry):
        raise Http404
    context = _of(standing, entry)
    form = DisagreementForm.opened(request, first_name=context["person"].first_name)
    if form.submit(by=standing, act=lambda: add_disagreement(entry, by=standing, facts=form.facts()).pk):
        messages.success(request, "Saved. Everyone who can read the entry can read this.")
        return redirect(PAGE, kind=kind, key=key)
    return render(request, "people/disagree.html", context | {"form": form}, about=[entry], status=form.status)


@allow(Permission.SEE_PEOPLE, audit="people:decide_disagreement", words="Deciding about an entry that isn't right")
@require_http_methods(["GET", "POST"])
def decide(request: Request, key: UUID) -> HttpResponse:
    """Add what was decided about a disagreement; where it was decided already, lead to that."""
    standing = request.standing
    disagreement = disagreement_of(standing, key)
    entry = entry_of(standing, disagreement.kind, disagreement.entry)
    if not can_decide(standing, entry):
        raise Http404
    if request.method == "GET" and disagreement.outcome:
        messages.info(request, ALREADY)
        return redirect(PAGE, kind=disagreement.kind, key=disagreement.entry)
    form = OutcomeForm.opened(request)
    saved = form.submit(
        by=standing,
        act=lambda: (
            decide_disagreement(disagreement, by=standing, outcome=form.decided(), words=form.cleaned_data["words"]).pk
        ),
    )
    if saved:
        messages.success(request, "Saved. Everyone who can read the entry can read this.")
        return redirect(PAGE, kind=disagreement.kind, key=disagreement.entry)
    context = _of(standing, entry) | {"form": form, "disagreement": disagreement}
    return render(request, "people/decide_disagreement.html", context, about=[entry], status=form.status)


def _of(standing: Standing, entry: RemovableRecord) -> dict[str, Any]:
    person = young_person(standing, entry.person_id)
    place = Destination.HOME_AND_MISSING if entry.entry_kind in AT_HOME else Destination.YOUNG_PERSON
    return {
        "entry": entry,
        "noun": RULES[entry.entry_kind].noun,
        "person": person,
        "back": address_of(place, key=person.pk),
    }
