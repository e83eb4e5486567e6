"""The page of two records that are, or are to be, read as one, and one thing that they say differently."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.pages.contradictions import Contradiction, contradictions
from act.people.duplicates.forms import AgreeToJoinForm, LeaveBothForm
from act.people.duplicates.joining import agree_to_join, day_of, link_of
from act.people.duplicates.leaving import leave_both, left_contradictions
from act.people.duplicates.losing import losing_sight
from act.people.duplicates.pairs import pair_to_match
from act.people.duplicates.queries import live_match
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.http import Request
from act.trust.web.idempotency import acted
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.DECIDE_ON_REFERRALS, audit="pages:joined", words="Two records that are read as one")
@require_http_methods(["GET", "POST"])
def joined(request: Request, key: UUID, other: UUID) -> HttpResponse:
    """Show what two records say differently and who would lose access; let a second manager agree to join them."""
    standing = request.standing
    one, another = pair_to_match(standing, key, other)
    match = live_match(one, another)
    if match is None or match.kept is None:
        return redirect("pages:young_person", key=key)
    kept, left, link = match.kept, match.young_person, link_of(match.young_person)
    if link and acted(request.POST.get("once", ""), by=standing):
        return redirect("pages:young_person", key=kept.pk)
    form = AgreeToJoinForm.opened(request)
    agree = lambda: agree_to_join(left, by=standing, other=kept, now=clock.real_now()).pk  # noqa: E731
    if form.submit(by=standing, act=agree):
        messages.success(request, f"Saved. {kept.short_name}'s page shows both records now.")
        return redirect("pages:young_person", key=kept.pk)
    context = {
        "form": form,
        "match": match,
        "kept": kept,
        "left": left,
        "link": link,
        "joined_on": day_of(link) if link else None,
        "mine": match.said_by_id == standing.user_id,
        "losing": [] if link else losing_sight(standing, kept, left),
        **_differences(standing, kept, left, joined=link is not None),
    }
    return render(request, "pages/joined.html", context, about=[kept, left], status=form.status)


def _differences(standing: Standing, kept: YoungPerson, left: YoungPerson, *, joined: bool) -> dict[str, object]:
    """Return what two records say differently: what is still to settle, and what was left as it is, with why."""
    everything = contradictions(standing, kept, left)
    answers = left_contradictions(standing, kept) if joined else {}
    return {
        "differences": [line for line in everything if line.key not in answers],
        "left_as_they_are": [(line, answers[line.key]) for line in everything if line.key in answers],
    }


@allow(Permission.DECIDE_ON_REFERRALS, audit="pages:leave_both", words="Leaving what two records say differently")
@require_http_methods(["GET", "POST"])
def leave(request: Request, key: UUID, other: UUID, contradiction: UUID) -> HttpResponse:
    """Leave one thing as it is that two joined records say differently, for a reason."""
    standing = request.standing
    one, another = pair_to_match(standing, key, other)
    match = live_match(one, another)
    both = redirect("pages:joined", key=key, other=other)
    if match is None or match.kept is None or link_of(match.young_person) is None:
        return redirect("pages:young_person", key=key)
    kept, left = match.kept, match.young_person
    if acted(request.POST.get("once", ""), by=standing):
        return both
    line = {line.key: line for line in contradictions(standing, kept, left)}.get(contradiction)
    if line is None or (request.method == "GET" and contradiction in left_contradictions(standing, kept)):
        return both
    form = LeaveBothForm.opened(request)
    if form.submit(by=standing, act=lambda: _leave(form, line, by=standing, one=left, other=kept)):
        messages.success(request, "Saved. Both records stay as they are.")
        return both
    context = {"form": form, "line": line, "kept": kept, "left": left}
    return render(request, "pages/leave_both.html", context, about=[kept, left], status=form.status)


def _leave(form: LeaveBothForm, line: Contradiction, *, by: Standing, one: YoungPerson, other: YoungPerson) -> UUID:
    reason = form.cleaned_data["reason"]
    return leave_both(one, by=by, other=other, contradiction=line.key, on=by.on, reason=reason).pk
