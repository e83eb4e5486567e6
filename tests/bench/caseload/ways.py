"""The ways in which a page is asked for in this process: as the server does, and with walls taken out."""

import io
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from unittest.mock import patch
from wsgiref.util import setup_testing_defaults

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.test import Client
from django.test.utils import override_settings

from act.trust.models import User
from act.trust.scope.acting import acting
from act.trust.scope.standing import standing_of

AUDIT, POLICY = "act.trust.web.middleware.RecordMiddleware", "act.trust.web.middleware.PolicyMiddleware"
Ask = Callable[[], bytes]


def asked(address: str, username: str) -> dict[str, Ask]:
    """A page of one person's, by way: whole; without policy check and audit; without loading a standing either."""
    user = User.objects.get(username=username)
    cookie = signed_in(user)
    with acting(user.pk):
        standing = standing_of(user)
    whole, bare = WSGIHandler(), without(AUDIT, POLICY)
    known = patch("act.trust.web.middleware.standing_of", lambda _: standing)
    return {
        "whole": lambda: got(whole, address, cookie),
        "bare": lambda: got(bare, address, cookie),
        "known": lambda: got(bare, address, cookie, known),
    }


def signed_in(user: User) -> str:
    """The cookie of a sign-in of theirs."""
    client = Client()
    client.force_login(user)
    return f"{settings.SESSION_COOKIE_NAME}={client.cookies[settings.SESSION_COOKIE_NAME].value}"


def without(*middleware: str) -> WSGIHandler:
    """The service with some of its middleware left out. Raises ValueError for one that it has not."""
    left = list(settings.MIDDLEWARE)
    for each in middleware:
        left.remove(each)
    with override_settings(MIDDLEWARE=left):
        return WSGIHandler()


def got(
    application: WSGIHandler, address: str, cookie: str, inside: AbstractContextManager[object] | None = None
) -> bytes:
    """The body of a page; it fails when that is not the page but a refusal, a redirect or an error."""
    environ = {"PATH_INFO": address, "HTTP_COOKIE": cookie, "QUERY_STRING": "", "wsgi.input": io.BytesIO()}
    setup_testing_defaults(environ)
    environ["wsgi.errors"] = sys.stderr
    statuses: list[str] = []
    with inside or nullcontext():
        response = application(environ, lambda status, *_: statuses.append(status))
        body = b"".join(response)
        response.close()
    assert statuses == ["200 OK"], f"{address}: {statuses}"
    return body
