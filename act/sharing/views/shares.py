"""The pages on which a worker beside a young person shares with a partner, sees who can read what, and ends it."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from act.design.words import long_date
from act.methods.shares import SharePurpose, purposes
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.sharing import actions, queries
from act.sharing.fields import read
from act.sharing.forms import ChooseShareForm, EndShareForm, ShareForm
from act.sharing.lines import is_live, live_lines, past_lines, purpose_words
from act.sharing.sources import SharedPerson
from act.trust import clock
from act.trust.audit import Subject
from act.trust.models import Posting
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing
from act.trust.web.http import Request
from act.trust.web.render import render
from act.trust.web.route_policy import allow
from act.trust.web.shortlist import shortlist

FIND = "Find someone from a partner agency by name"


@allow(Permission.SHARE, audit="pages:shares", words="Sharing with a partner")
@require_http_methods(["GET", "POST"])
def shares(request: Request, key: UUID) -> HttpResponse:
    """Show who can read what, and ask with whom to share."""
    standing = request.standing
    person = person_to_share(standing, key)
    who = Subject.of(person)
    partners = shortlist(request, "partner", FIND, queries.partners(standing, who))
    form = ChooseShareForm.opened(request, partners=partners.postings, purposes=purposes(standing.on))
    if request.method == "POST" and form.is_valid():
        return redirect(
            "sharing:share_with",
            key=key,
            partner=form.cleaned_data["partner"],
            purpose=form.cleaned_data["purpose"],
        )
    given = queries.shares_of(standing, who)
    looks = queries.last_looks(given)
    context = {
        "form": form,
        "person": person,
        "partners": partners,
        "live": live_lines(given, looks, standing.on),
        "past": past_lines(given, looks, standing.on),
    }
    return render(request, "sharing/shares.html", context, about=[person], status=form.status)


@allow(Permission.SHARE, audit="pages:share_with", words="What a partner would see")
@require_http_methods(["GET", "POST"])
def share_with(request: Request, key: UUID, partner: UUID, purpose: str) -> HttpResponse:
    """Show exactly what they would see, as it stands now; then ask why, and until when."""
    standing = request.standing
    person = person_to_share(standing, key)
    posting, what = _chosen(standing, person, partner, purpose)
    form = ShareForm.opened(request, purpose=what, on=standing.on)
    done = form.submit(
        by=standing,
        act=lambda: (
            actions.share(
                Subject.of(person),
                by=standing,
                partner=posting,
                purpose=what,
                why=form.cleaned_data["why"],
                until=form.cleaned_data["until"],
                on=standing.on,
            ).pk
        ),
    )
    if done:
        until = long_date(form.cleaned_data["until"])
        messages.success(request, f"{posting.user.name} can see this now, until {until}.")
        return redirect("sharing:shares", key=key)
    context = {
        "form": form,
        "person": person,
        "posting": posting,
        "purpose": what,
        "said": read(what.fields, SharedPerson(person.pk, person.authority_id, standing.on)),
        "latest": long_date(standing.on + what.longest),
    }
    return render(request, "sharing/share_with.html", context, about=[person], status=form.status)


@allow(Permission.SHARE, audit="pages:end_share", words="Stopping a share with a partner")
@require_http_methods(["GET", "POST"])
def end_share(request: Request, key: UUID, share: UUID) -> HttpResponse:
    """End it at once."""
    standing = request.standing
    person = person_to_share(standing, key)
    given = queries.share_to_end(standing, Subject.of(person), share)
    if request.method == "GET" and not is_live(given, standing.on):
        return redirect("sharing:shares", key=key)
    form = EndShareForm.opened(request)
    if form.submit(by=standing, act=lambda: actions.end_share(given, by=standing, now=clock.real_now()).pk):
        messages.success(request, f"{given.user.name} can no longer see this.")
        return redirect("sharing:shares", key=key)
    context = {"form": form, "person": person, "share": given, "what": purpose_words(given)}
    return render(request, "sharing/end_share.html", context, about=[person], status=form.status)


def person_to_share(standing: Standing, key: UUID) -> YoungPerson:
    """Return one young person of whom this person may share something. Raises Http404."""
    person = young_person(standing, key)
    if not actions.can_share(standing, Subject.of(person)):
        raise Http404
    return person


def _chosen(standing: Standing, person: YoungPerson, partner: UUID, name: str) -> tuple[Posting, SharePurpose]:
    posting = queries.partners(standing, Subject.of(person)).filter(pk=partner).first()
    what = next((offered for offered in purposes(standing.on) if offered.name == name), None)
    if posting is None or what is None:
        raise Http404
    return posting, what
