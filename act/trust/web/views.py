"""Signing in and out, and the pages for when something is in the way."""

import sys

from django.contrib import messages
from django.contrib.auth import login, logout, update_session_auth_hash
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from act.design.words import clock
from act.trust import audit
from act.trust.audit import NOBODY
from act.trust.models import User
from act.trust.scope.standing import Refused
from act.trust.web import unsent_words
from act.trust.web.destinations import Destination, address_of
from act.trust.web.faults import Fault, fault_of
from act.trust.web.guessing.devices import remember_device
from act.trust.web.http import Page, Request
from act.trust.web.passwords import change_password
from act.trust.web.plain_page import plain_page
from act.trust.web.render import render
from act.trust.web.route_policy import public, signed_in
from act.trust.web.sign_in_forms import PasswordForm, SignInForm
from act.trust.web.signed_out import after_signing_in, answer_to_words

TOO_BUSY = 503
"""Nothing was checked: nothing is written down, so that a flood costs us nothing more."""


@public(audit="trust:sign_in", words="Signing in")
@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Ask for name and password. A second factor comes with single sign-on."""
    if isinstance(request.user, User):
        return redirect(after_signing_in(request, request.user, "") or address_of(Destination.TODAY))
    form = SignInForm(request, request.POST or None)
    if request.method == "POST" and form.is_valid():
        user = form.get_user()
        login(request, user)
        audit.entrance("trust.signed_in", actor=user.pk)
        response = HttpResponseRedirect(
            after_signing_in(request, user, _next(request)) or address_of(Destination.TODAY)
        )
        remember_device(request, response, user.pk)
        return response
    if request.method == "POST" and form.status != TOO_BUSY:
        audit.refusal(audit.AuditedResponse("trust:sign_in", "POST", form.status, None), actor=None)
    return render(
        request,
        "trust/sign_in.html",
        {
            "form": form,
            "next": request.POST.get("next", request.GET.get("next", "")),
            "kept": request.POST.get("kept", ""),
            "why_not": "",
        },
        about=NOBODY,
        status=form.status if form.errors else 200,
    )


def _next(request: HttpRequest) -> str:
    wanted = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if wanted and safe else address_of(Destination.TODAY)


@signed_in(audit="trust:sign_out", words="Signing out")
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End this sign-in."""
    if isinstance(request.user, User):
        audit.entrance("trust.signed_out", actor=request.user.pk)
    logout(request)
    return redirect("trust:sign_in")


@signed_in(audit="trust:password", words="Choosing another password")
@sensitive_post_parameters()
@require_http_methods(["GET", "POST"])
def password(request: Request) -> HttpResponse:
    """Change one's own password; whoever else was signed in with the old one is signed out."""
    form = PasswordForm(request.POST or None, user=request.user)
    if request.method == "POST" and form.is_valid():
        user = change_password(by=request.standing, password=form.cleaned_data["password"])
        update_session_auth_hash(request, user)
        messages.success(request, "Your new password is saved. You are signed out everywhere else.")
        return redirect(address_of(Destination.TODAY))
    context = {"form": form, "first": request.user.must_change_password}
    status = 422 if request.method == "POST" else 200
    return render(request, "trust/password.html", context, about=NOBODY, status=status)


@signed_in(audit="trust:keep", words="Keeping unsent words")
@require_POST
def keep(request: Request) -> HttpResponse:
    """Keep a form's unsent words, or throw some away; answers with the time, or with a sentence that says why not."""
    place = request.POST.get("place", "")
    if "throw_away" in request.POST:
        return _throw_away(request)
    if request.POST.get("ask"):
        return _answer("", 200)
    try:
        at = unsent_words.keep_words(request.POST, by=request.standing, place=place)
    except Refused as refused:
        return _answer(str(refused), 422)
    return _answer(f"Kept {clock(at)}, not sent yet", 200)


def _throw_away(request: Request) -> HttpResponse:
    key = unsent_words.key_of(request.POST["throw_away"])
    place = unsent_words.throw_away(key, owner=request.user.pk, by=request.standing)
    messages.success(request, "Your unsent words are thrown away.")
    return redirect(place or address_of(Destination.TODAY))


def _answer(words: str, status: int) -> Page:
    page = Page(words, status=status, content_type="text/plain; charset=utf-8")
    page.sight = frozenset()
    return page


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Say that there is no such page: unknown and forbidden look the same."""
    return _problem(
        request,
        404,
        "You can't open this page",
        "Either this page doesn't exist, or your role doesn't let you see it.",
        "Check the address, or go back to Today. If you should be working with this young person, "
        "ask the manager of their authority.",
    )


def form_out_of_date(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that a form came without the token that shows it is ours; one that was opened before signing in again has it
    no more, and its words are kept."""
    return answer_to_words(request) or _problem(
        request,
        403,
        "This page was open too long",
        "For safety, a form stops working once you are signed out. Nothing was saved.",
        "Go back with your browser's Back button: your words should still be there. Copy them, "
        "sign in again, and send them from a new page.",
    )


def broken(request: HttpRequest) -> HttpResponse:
    """Say that we made a mistake, or what the database does not do. Django calls this while it handles the mistake."""
    return sorry(fault_of(sys.exc_info()[1]))


def sorry(fault: Fault) -> Page:
    """Return the page of a fault. It needs nothing that can be at fault itself."""
    page = Page(plain_page(fault.heading, fault.happened, fault.advice), status=fault.status)
    page["Cache-Control"] = "no-store"
    page.sight = frozenset()
    return page


def _problem(request: HttpRequest, status: int, title: str, happened: str, advice: str) -> Page:
    context = {"title": title, "happened": happened, "advice": advice, "status": status}
    page = Page(render_to_string("trust/problem.html", context, request), status=status)
    page.sight = frozenset()
    return page
