"""The page of two records that are, or are to be, read as one."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.pages.contradictions import contradictions
from act.people.duplicates.forms import AgreeToJoinForm
from act.people.duplicates.joining import agree_to_join, day_of, link_of
from act.people.duplicates.losing import losing_sight
from act.people.duplicates.pairs import pair_to_match
from act.people.duplicates.queries import live_match
from act.trust import clock
from act.trust.scope.roles import Permission
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
        "differences": contradictions(standing, kept, left),
    }
    return render(request, "pages/joined.html", context, about=[kept, left], status=form.status)
