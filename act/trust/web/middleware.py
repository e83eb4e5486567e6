"""What surrounds every view: the record of what was shown, the scope, and the route's policy."""

import logging
from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib.auth.models import AnonymousUser
from django.db import Error, connection, transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.urls import Resolver404, resolve
from django.utils.cache import add_never_cache_headers

from act.design.text import has_control_characters
from act.trust import audit
from act.trust.identifiers import request_id, uuid7
from act.trust.models import User
from act.trust.scope.acting import acting
from act.trust.scope.standing import standing_of
from act.trust.web.faults import NOT_RECORDED, fault_of
from act.trust.web.http import Page
from act.trust.web.plain_page import plain_page
from act.trust.web.route_policy import is_anonymous, policy_of
from act.trust.web.views import not_found, sorry

GetResponse = Callable[[HttpRequest], HttpResponseBase]
log = logging.getLogger(__name__)
FAULT = 503


class HeadMiddleware:
    """Answers HEAD on every page as GET, refusals too, with the same headers and no body.

    The audit keeps such a sight or refusal as one by HEAD (`REQUEST_METHOD`).
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.method != "HEAD":
            return self.get_response(request)
        request.method = "GET"
        response = self.get_response(request)
        if isinstance(response, HttpResponse):
            response.content = b""  # the web server would send it, and the client take it for the next answer
        return response


class AnonymousMiddleware:
    """On an anonymous route nobody is signed in: no scope of theirs, no sight in the audit, no name on the page."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        try:
            if is_anonymous(resolve(request.path_info).func):
                request.user = AnonymousUser()
        except Resolver404:
            pass  # Django answers that itself, further in
        return self.get_response(request)


class AddressMiddleware:
    """Answers an address with a control character in it like one that there is not: no query ever meets one."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        asked = [request.path_info, *(text for pair in request.GET.lists() for text in (pair[0], *pair[1]))]
        if any(map(has_control_characters, asked)):
            return not_found(request)
        return self.get_response(request)


class RecordMiddleware:
    """Writes the sight or refusal after the page is made and before it is sent; without it nothing is sent."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        token = request_id.set(uuid7())
        try:
            response = self.get_response(request)
            if response.status_code == FAULT:  # it shows nobody, and the audit would wait for the same database
                return response
            if isinstance(request.user, User):
                add_never_cache_headers(response)
                self._record(request, response, request.user)
            return response
        except Error as error:
            log.exception("The audit could not be written; the page was not sent.")
            return sorry(fault_of(error, NOT_RECORDED))
        finally:
            request_id.reset(token)

    def _record(self, request: HttpRequest, response: HttpResponseBase, user: User) -> None:
        answer = _answer(request, response)
        if response.status_code in {403, 404}:
            audit.refusal(answer, actor=user.pk)
        elif isinstance(response, Page):
            audit.sight(answer, actor=user.pk, about=response.sight)
        elif response.status_code < 300:
            raise RuntimeError(f"{answer.what} was not made by act.trust.web.render: nobody knows whom it shows.")


class ScopeMiddleware:
    """Opens the scope of the signed-in person and loads where they stand."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not isinstance(request.user, User):
            return self.get_response(request)
        with acting(request.user.pk):
            request.standing = standing_of(request.user)  # type: ignore[attr-defined]
            response = self.get_response(request)
            if response.status_code >= 500 and connection.vendor == "postgresql":
                transaction.set_rollback(True)
            return response


NOT_BY_ADDRESS = (
    "This page can't be opened by its address",
    "It belongs to a button, which was not pressed. Nothing was saved.",
    "If you had to sign in again: go to the page with the button, and press it once more.",
)
"""For a form's own address: after signing in again, or from a bookmark."""
BEFORE_THE_FIRST = frozenset({"trust:password", "trust:sign_out"})
"""What opens for somebody whose password another person has typed: choosing their own, and leaving."""


class PolicyMiddleware:
    """Closes every route to those whom its policy does not name; closed and unknown look the same.

    Somebody whose password another person knows is led to choosing their own, whatever they ask for.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if isinstance(response, HttpResponseNotAllowed) and not response.content:
            response.content = plain_page(*NOT_BY_ADDRESS)
        return response

    def process_view(self, request: HttpRequest, view: Callable[..., Any], *_: Any) -> HttpResponseBase | None:
        policy = policy_of(view)
        if not policy.allows(getattr(request, "standing", None)):
            raise Http404
        first = isinstance(request.user, User) and request.user.must_change_password
        name = request.resolver_match.view_name if request.resolver_match else ""
        return redirect("trust:password") if first and not policy.public and name not in BEFORE_THE_FIRST else None


def _answer(request: HttpRequest, response: HttpResponseBase) -> audit.AuditedResponse:
    match = request.resolver_match
    keys = [value for value in match.kwargs.values() if isinstance(value, UUID)] if match else []
    return audit.AuditedResponse(
        what=policy_of(match.func).audit if match else "no such page",
        method=request.META["REQUEST_METHOD"],
        status=response.status_code,
        object_id=keys[0] if keys else None,
    )
