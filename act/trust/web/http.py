"""The request as our views know it, and what a view may answer with."""

from django.http import HttpRequest, HttpResponse

from act.trust.audit import Subject
from act.trust.models import User
from act.trust.scope.standing import Standing


class Request(HttpRequest):
    """A signed-in person's request: the middleware has loaded where they stand."""

    user: User
    standing: Standing


class Page(HttpResponse):
    """A page that is rendered and not yet released: it knows who is on it."""

    sight: frozenset[Subject]
