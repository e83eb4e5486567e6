"""Saying who covers for a key worker who is away: at one young person, or at all of theirs."""

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


@allow(Permission.ALLOCATE, audit="casework:cover", words="Arranging cover for their key worker")
@require_http_methods(["GET", "POST"])
def cover(request: Request, key: UUID) -> HttpResponse:
    """Somebody covers for one young person's key worker."""
    standing = request.standing
    found = queries.to_cover(standing, key)
    if request.method == "GET" and found.cover:
        return redirect("casework:end_cover", key=key)
    workers = queries.who_could_cover(standing, found.key_worker.authority_id, [found.key_worker])
    form = CoverForm.opened(request, workers=workers, initial={"seen": found.key_worker.version})
    done = form.submit(
        by=standing,
        act=lambda: (
            actions.cover(
                [found.key_worker],
                by=standing,
                seen=form.cleaned_data["seen"],
                user=form.worker(),
                until=form.cleaned_data["until"],
            )[0].pk
        ),
    )
    if done:
        messages.success(request, f"{form.worker().name} is now covering for {found.key_worker.user.name}.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    context = {"form": form, "covered": found, "workers": workers, "rule": cover_rule(standing.on)}
    return render(request, "casework/cover.html", context, about=[found.young_person], status=form.status)


@allow(Permission.ALLOCATE, audit="casework:end_cover", words="Ending cover for their key worker")
@require_http_methods(["GET", "POST"])
def end_cover(request: Request, key: UUID) -> HttpResponse:
    """Cover for one young person's key worker ends now."""
    standing = request.standing
    found = queries.to_cover(standing, key)
    if found.cover is None:
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    present = found.cover
    form = EndCoverForm.opened(request)
    if form.submit(by=standing, act=lambda: actions.end_cover([present], by=standing).pk):
        messages.success(request, f"{present.user.name} is no longer covering for {found.key_worker.user.name}.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    context = {"form": form, "covered": found}
    return render(request, "casework/end_cover.html", context, about=[found.young_person], status=form.status)


@allow(Permission.ALLOCATE, audit="casework:cover_all", words="Arranging cover for a key worker")
@require_http_methods(["GET", "POST"])
def cover_all(request: Request, key: UUID) -> HttpResponse:
    """Somebody covers for a key worker at all of their young people whom nobody covers yet. `key` is a posting's."""
    standing = request.standing
    posting = queries.posting_to_cover(standing, key)
    everybody = queries.all_of(standing, posting)
    present = [each.key_worker for each in everybody if not each.cover]
    workers = queries.who_could_cover(standing, posting.authority_id, [each.key_worker for each in everybody])
    form = CoverAllForm.opened(request, workers=workers)
    done = form.submit(
        by=standing,
        act=lambda: actions.cover(present, by=standing, user=form.worker(), until=form.cleaned_data["until"])[0].pk,
    )
    if done:
        messages.success(request, f"{form.worker().name} is now covering for {posting.user.name}.")
        return redirect(address_of(Destination.TEAM))
    context = {
        "form": form,
        "posting": posting,
        "everybody": everybody,
        "open": present,
        "workers": workers,
        "rule": cover_rule(standing.on),
    }
    about = [each.young_person for each in everybody]
    return render(request, "casework/cover_all.html", context, about=about, status=form.status)


@allow(Permission.ALLOCATE, audit="casework:end_cover_all", words="Ending all cover for a key worker")
@require_http_methods(["GET", "POST"])
def end_cover_all(request: Request, key: UUID) -> HttpResponse:
    """Cover for a key worker ends now, at all of their young people. `key` is a posting's."""
    standing = request.standing
    posting = queries.posting_to_cover(standing, key)
    everybody = [each for each in queries.all_of(standing, posting) if each.cover]
    if not everybody:
        return redirect(address_of(Destination.TEAM))
    form = EndCoverForm.opened(request)
    covers = [each.cover for each in everybody if each.cover]
    if form.submit(by=standing, act=lambda: actions.end_cover(covers, by=standing).pk):
        messages.success(request, f"All cover for {posting.user.name} has ended.")
        return redirect(address_of(Destination.TEAM))
    context = {"form": form, "posting": posting, "everybody": everybody}
    about = [each.young_person for each in everybody]
    return render(request, "casework/end_cover_all.html", context, about=about, status=form.status)
