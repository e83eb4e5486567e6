"""People and roles: who holds which, giving one, ending one, and closing an account."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from act.accounts import queries
from act.accounts.actions import postings
from act.accounts.forms.roles import AddAccountForm, CloseAccountForm, EndRoleForm, GiveRoleForm
from act.design.words import long_date
from act.trust import clock
from act.trust.audit import NOBODY
from act.trust.models import User
from act.trust.scope.roles import CONFIRMED, GIVEN_BY_TWO, ROLES, Permission, Role
from act.trust.web.destinations import Destination, address_of
from act.trust.web.http import Request
from act.trust.web.paging import page_of
from act.trust.web.render import render
from act.trust.web.route_policy import allow


@allow(Permission.SEE_POSTINGS, audit="workforce:roles", words="People and roles")
@require_safe
def roles(request: Request) -> HttpResponse:
    """Show what waits for a second person, and who holds which role."""
    standing = request.standing
    mine, others = queries.request_lines(standing, clock.real_now())
    page = page_of(queries.postings_held(standing), request)
    context = {
        "page": page,
        "places": queries.by_authority(standing, page),
        "waiting": mine,
        "asked": others,
        "colleagues": {post.pk: queries.colleague_words(post) for post in queries.colleagues_to_confirm(standing)},
        "roles": ROLES,
        "administered": standing.authorities(Permission.ADMINISTER),
        "asks": standing.may(Permission.ASK_FOR_ROLES),
        "on_paper": standing.may(Permission.LIST_ON_PAPER),
        "self": standing.user_id,
    }
    return render(request, "accounts/roles.html", context, about=NOBODY)


@allow(Permission.ADMINISTER, audit="workforce:add", words="Adding a person who works here")
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def add(request: Request) -> HttpResponse:
    """Add an account for a new colleague, with their first role."""
    standing = request.standing
    places = queries.places_of(standing, Permission.ADMINISTER)
    form = AddAccountForm.opened(request, roles=queries.roles_to_give(standing), places=places)

    def act() -> UUID:
        answers = form.cleaned_data
        user = postings.add_account(
            by=standing,
            authority=form.authorities[answers["authority"]],
            username=answers["username"],
            name=answers["name"],
            password=answers["password"],
        )
        return postings.give_role(form.facts(user), by=standing, now=clock.real_now()).pk

    if form.submit(by=standing, act=act):
        _say(request, form, form.cleaned_data["name"])
        return redirect("accounts:roles")
    return render(request, "accounts/add.html", {"form": form}, about=NOBODY, status=form.status)


@allow(Permission.ASK_FOR_ROLES, audit="workforce:give", words="Giving someone a role")
@require_http_methods(["GET", "POST"])
def give(request: Request) -> HttpResponse:
    """Give, or ask for, one more role for somebody who signs in already."""
    standing = request.standing
    form = GiveRoleForm.opened(
        request,
        roles=queries.roles_to_give(standing),
        places=queries.places_of(standing, Permission.ASK_FOR_ROLES),
        known=request.GET.get("who", ""),
    )

    def act() -> UUID:
        user = User.objects.get(username=form.cleaned_data["username"])
        return postings.give_role(form.facts(user), by=standing, now=clock.real_now()).pk

    if form.submit(by=standing, act=act):
        _say(request, form, User.objects.get(username=form.cleaned_data["username"]).name)
        return redirect("accounts:roles")
    return render(request, "accounts/give.html", {"form": form}, about=NOBODY, status=form.status)


@allow(Permission.ADMINISTER, audit="workforce:end", words="Ending someone's role")
@require_http_methods(["GET", "POST"])
def end(request: Request, key: UUID) -> HttpResponse:
    """End a role."""
    standing = request.standing
    posting = queries.posting_to_end(standing, key)
    form = EndRoleForm.opened(request)
    done = form.submit(by=standing, act=lambda: postings.end_role(posting, by=standing, on=form.cleaned_data["on"]).pk)
    if done:
        on = form.cleaned_data["on"]
        day = "now" if on == standing.on else f"on {long_date(on)}"
        messages.success(request, f"{posting.user.name}'s role ends {day}.")
        return redirect("accounts:roles" if standing.may(Permission.SEE_POSTINGS) else address_of(Destination.TODAY))
    context: dict[str, Any] = {
        "form": form,
        "posting": posting,
        "role": ROLES[Role(posting.role)].name,
        "closes": postings.can_close(standing, posting.user),
    }
    return render(request, "accounts/end.html", context, about=NOBODY, status=form.status)


@allow(Permission.ADMINISTER, audit="workforce:close", words="Closing someone's account")
@require_http_methods(["GET", "POST"])
def close(request: Request, key: UUID) -> HttpResponse:
    """Close an account and end all its roles, at once."""
    standing = request.standing
    user = queries.account_to_close(standing, key)
    form = CloseAccountForm.opened(request)
    if form.submit(by=standing, act=lambda: postings.close_account(user, by=standing).pk):
        messages.success(request, f"{user.name} can no longer sign in.")
        return redirect("accounts:roles")
    return render(request, "accounts/close.html", {"form": form, "user": user}, about=NOBODY, status=form.status)


def _say(request: Request, form: GiveRoleForm, name: str) -> None:
    """Say what became of it: given, or waiting for somebody else."""
    role = Role(form.cleaned_data["role"])
    if role in GIVEN_BY_TWO:
        messages.success(request, f"Asked for: {name}, {ROLES[role].name}. A second person must agree.")
    else:
        waits = " A manager there must confirm them. Until then they find and open nobody." if role in CONFIRMED else ""
        since = long_date(form.cleaned_data["since"])
        messages.success(request, f"Role given: {name}, {ROLES[role].name}, from {since}.{waits}")
