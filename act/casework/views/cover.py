"""Pages to arrange and end cover for a key worker who is away: with one young person, or with all of theirs."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.casework import actions, queries
from act.casework.forms import CoverAllForm, CoverForm, EndCoverForm
from act.methods.cover import cover_rule
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow
from act.trust.web.shortlist import Shortlist, shortlist
from act.workforce.queries import away_words

FIND = "Find a key worker by name"


def _away(request: Request, authority: UUID, workers: Shortlist) -> dict[UUID, str]:
    """Say who of those to choose from is away."""
    return away_words(authority, {posting.user_id for posting in workers.postings}, request.standing.on)


@allow(Permission.ALLOCATE, audit="casework:cover", words="Arranging cover for their key worker")
@require_http_methods(["GET", "POST"])
def cover(request: Request, key: UUID) -> HttpResponse:
    """Arrange cover for one young person's key worker."""
    standing = request.standing
    covered = queries.key_worker_to_cover(standing, key)
    if request.method == "GET" and covered.cover:
        return redirect("casework:end_cover", key=key)
    candidates = queries.cover_candidates(standing, covered.key_worker.authority_id, [covered.key_worker])
    workers = shortlist(request, "who", FIND, candidates)
    form = CoverForm.opened(
        request,
        workers=workers.postings,
        away=_away(request, covered.key_worker.authority_id, workers),
        initial={"seen": covered.key_worker.version},
    )
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.cover(
                [covered.key_worker],
                by=standing,
                seen=form.cleaned_data["seen"],
                user=form.worker(),
                until=form.cleaned_data["until"],
            )[0].pk
        ),
    )
    if saved:
        messages.success(request, f"{form.worker().name} is now covering for {covered.key_worker.user.name}.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    context = {
        "form": form,
        "covered": covered,
        "shortlists": [workers],
        "workers": workers,
        "rule": cover_rule(standing.on),
    }
    return render(request, "casework/cover.html", context, about=[covered.young_person], status=form.status)


@allow(Permission.ALLOCATE, audit="casework:end_cover", words="Ending cover for their key worker")
@require_http_methods(["GET", "POST"])
def end_cover(request: Request, key: UUID) -> HttpResponse:
    """End cover for one young person's key worker now."""
    standing = request.standing
    covered = queries.key_worker_to_cover(standing, key)
    if covered.cover is None:
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    cover_tie = covered.cover
    form = EndCoverForm.opened(request)
    if form.submit(by=standing, act=lambda: actions.end_cover([cover_tie], by=standing).pk):
        messages.success(request, f"{cover_tie.user.name} is no longer covering for {covered.key_worker.user.name}.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    context = {"form": form, "covered": covered}
    return render(request, "casework/end_cover.html", context, about=[covered.young_person], status=form.status)


@allow(Permission.ALLOCATE, audit="casework:cover_all", words="Arranging cover for a key worker")
@require_http_methods(["GET", "POST"])
def cover_all(request: Request, key: UUID) -> HttpResponse:
    """Arrange cover for a key worker with all of their young people who have none yet. `key` is a posting's."""
    standing = request.standing
    posting = queries.posting_to_cover(standing, key)
    young_people = queries.key_worker_covers(standing, posting)
    uncovered = [one.key_worker for one in young_people if not one.cover]
    candidates = queries.cover_candidates(standing, posting.authority_id, [one.key_worker for one in young_people])
    workers = shortlist(request, "who", FIND, candidates)
    away = _away(request, posting.authority_id, workers)
    form = CoverAllForm.opened(request, workers=workers.postings, away=away)
    saved = form.submit(
        by=standing,
        act=lambda: actions.cover(uncovered, by=standing, user=form.worker(), until=form.cleaned_data["until"])[0].pk,
    )
    if saved:
        messages.success(request, f"{form.worker().name} is now covering for {posting.user.name}.")
        return redirect(address_of(Destination.TEAM))
    context = {
        "form": form,
        "posting": posting,
        "young_people": young_people,
        "uncovered": uncovered,
        "shortlists": [workers] if uncovered else [],
        "workers": workers,
        "rule": cover_rule(standing.on),
    }
    about = [one.young_person for one in young_people]
    return render(request, "casework/cover_all.html", context, about=about, status=form.status)


@allow(Permission.ALLOCATE, audit="casework:end_cover_all", words="Ending all cover for a key worker")
@require_http_methods(["GET", "POST"])
def end_cover_all(request: Request, key: UUID) -> HttpResponse:
    """End cover for a key worker now, with all of their young people. `key` is a posting's."""
    standing = request.standing
    posting = queries.posting_to_cover(standing, key)
    young_people = [one for one in queries.key_worker_covers(standing, posting) if one.cover]
    if not young_people:
        return redirect(address_of(Destination.TEAM))
    form = EndCoverForm.opened(request)
    covers = [one.cover for one in young_people if one.cover]
    if form.submit(by=standing, act=lambda: actions.end_cover(covers, by=standing).pk):
        messages.success(request, f"All cover for {posting.user.name} has ended.")
        return redirect(address_of(Destination.TEAM))
    context = {"form": form, "posting": posting, "young_people": young_people}
    about = [one.young_person for one in young_people]
    return render(request, "casework/end_cover_all.html", context, about=about, status=form.status)
