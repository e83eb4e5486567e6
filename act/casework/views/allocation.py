"""Pages to choose and change who works with a young person, and to set how much support they need."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.casework import actions, queries
from act.casework.forms import AllocateForm, ChangeWorkerForm, IntensityForm
from act.methods.caseload import Intensity, weight_rule
from act.people.kept_people import kept_person
from act.people.queries import workers_of
from act.referrals.queries import awaits_key_worker, referral_for
from act.trust.models import Tie, TieKind
from act.trust.scope import team
from act.trust.scope.roles import Permission
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow
from act.trust.web.shortlist import Shortlist, shortlist
from act.workforce.queries import away_words


@allow(Permission.ALLOCATE, audit="casework:allocate", words="Choosing who works with them")
@require_http_methods(["GET", "POST"])
def allocate(request: Request, key: UUID) -> HttpResponse:
    """Choose the key worker and the social worker for an accepted referral, and the first day."""
    standing = request.standing
    referral = referral_for(standing, key, Permission.ALLOCATE)
    if request.method == "GET" and not awaits_key_worker(standing, referral):
        return redirect("referrals:referral", key=key)
    person = kept_person(standing, referral.young_person)
    present = workers_of(standing, [person])[person.pk]
    workers = _shortlists(request, referral.authority_id, present)
    people = {str(posting.user_id): posting.user for listed in workers.values() for posting in listed.postings}
    form = AllocateForm.opened(
        request,
        away=away_words(referral.authority_id, {user.pk for user in people.values()}, standing.on),
        caseloads=queries.caseloads_of(standing, workers[TieKind.KEY_WORKER].postings),
        social_workers=workers[TieKind.SOCIAL_WORKER].postings,
        initial={"seen": referral.version, **{tie.kind: str(tie.user_id) for tie in present}},
    )
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.allocate(
                referral,
                by=standing,
                seen=form.cleaned_data["seen"],
                key_worker=people[form.cleaned_data["key_worker"]],
                social_worker=people[form.cleaned_data["social_worker"]],
                on=form.cleaned_data["on"],
            ).pk
        ),
    )
    if saved:
        worker = people[form.cleaned_data["key_worker"]].name
        messages.success(request, f"{worker} is now {person.first_name}'s key worker.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=person.pk))
    context = {
        "form": form,
        "referral": referral,
        "young_person": person,
        "shortlists": list(workers.values()),
    }
    return render(request, "casework/allocate.html", context, about=[referral], status=form.status)


def _shortlists(request: Request, authority_id: UUID, present: list[Tie]) -> dict[TieKind, Shortlist]:
    """Return whom to choose from as key worker and as social worker; who works with them already is among them."""
    labels = {
        TieKind.KEY_WORKER: "Find a key worker by name",
        TieKind.SOCIAL_WORKER: "Find a children's social worker by name",
    }
    return {
        kind: shortlist(
            request,
            kind.value,
            label,
            team.holders(authority_id, team.ROLE_OF[kind], request.standing.on),
            keep=[tie.user_id for tie in present if tie.kind == kind],
        )
        for kind, label in labels.items()
    }


@allow(Permission.ALLOCATE, audit="casework:change_worker", words="Changing who works with them")
@require_http_methods(["GET", "POST"])
def change_worker(request: Request, key: UUID, kind: str) -> HttpResponse:
    """Replace the key worker or the social worker of a young person."""
    standing = request.standing
    person, present = queries.tie_to_change(standing, key, TieKind(kind))
    workers = shortlist(request, "who", "Find a worker by name", queries.worker_candidates(standing, present))
    form = ChangeWorkerForm.opened(
        request,
        workers=workers.postings,
        present=present,
        away=away_words(present.authority_id, {posting.user_id for posting in workers.postings}, standing.on),
        initial={"seen": present.version},
    )
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.change_worker(
                present,
                by=standing,
                seen=form.cleaned_data["seen"],
                user=form.worker(),
                on=form.cleaned_data["on"],
                because=form.cleaned_data["because"],
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"{form.worker().name} now works with {person.first_name}.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    context = {"form": form, "young_person": person, "present": present, "shortlists": [workers]}
    return render(request, "casework/change_worker.html", context, about=[person], status=form.status)


@allow(Permission.END_SUPPORT, audit="casework:set_intensity", words="How much support they need")
@require_http_methods(["GET", "POST"])
def set_intensity(request: Request, key: UUID) -> HttpResponse:
    """Set how much of their key worker's time a young person needs at present."""
    standing = request.standing
    person, involvement = queries.involvement_to_manage(standing, key)
    form = IntensityForm.opened(request, initial={"seen": involvement.version, "intensity": involvement.intensity})
    saved = form.submit(
        by=standing,
        act=lambda: (
            actions.set_intensity(
                involvement,
                by=standing,
                seen=form.cleaned_data["seen"],
                intensity=Intensity(form.cleaned_data["intensity"]),
            ).pk
        ),
    )
    if saved:
        messages.success(request, f"{person.first_name}'s level of support is saved.")
        return redirect(address_of(Destination.YOUNG_PERSON, key=key))
    context = {"form": form, "young_person": person, "rule": weight_rule()}
    return render(request, "casework/intensity.html", context, about=[person], status=form.status)
