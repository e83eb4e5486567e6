"""Every route says who may take it. One that says nothing is closed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ImproperlyConfigured
from django.urls import URLResolver, get_resolver

from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing

View = TypeVar("View", bound=Callable[..., Any])


@dataclass(frozen=True, kw_only=True)
class RoutePolicy:
    """Who may take a route, and what the audit calls it.

    It is open to anyone at all, to anyone signed in, or to those with a permission. An anonymous one is public, and
    nobody is signed in on it: it leaves no trace of who took it.

    `audit` is the name that the audit keeps for good, whatever becomes of the route's own name; `words` is what a
    manager reads in its place. `begun_by` is for a page of a draft: the act by which somebody began it, who may then
    come back to it without working with the young person.
    """

    audit: str
    words: str
    public: bool = False
    anonymous: bool = False
    permission: Permission | None = None
    begun_by: str = ""

    def allows(self, standing: Standing | None) -> bool:
        """Tell whether this standing (None: signed out) may take the route."""
        if self.public:
            return True
        return standing is not None and (self.permission is None or standing.may(self.permission))


def allow(permission: Permission, *, audit: str, words: str, begun_by: str = "") -> Callable[[View], View]:
    """Return a route for those who hold a permission in some authority."""
    return _declare(RoutePolicy(permission=permission, audit=audit, words=words, begun_by=begun_by))


def signed_in(*, audit: str, words: str) -> Callable[[View], View]:
    """Return a route for everyone who is signed in."""
    return _declare(RoutePolicy(audit=audit, words=words))


def public(*, audit: str, words: str) -> Callable[[View], View]:
    """Return a route for everyone, signed in or not."""
    return _open(RoutePolicy(public=True, audit=audit, words=words))


def anonymous(*, audit: str, words: str) -> Callable[[View], View]:
    """Return a route for everyone that cannot tell who takes it, though they be signed in (`AnonymousMiddleware`)."""
    return _open(RoutePolicy(public=True, anonymous=True, audit=audit, words=words))


def is_anonymous(view: Callable[..., Any]) -> bool:
    """Tell whether a view declared that it cannot tell who takes it."""
    declared = getattr(view, "policy", None)
    return isinstance(declared, RoutePolicy) and declared.anonymous


def policy_of(view: Callable[..., Any]) -> RoutePolicy:
    """Return what a view declared. Raises ImproperlyConfigured when it declared nothing."""
    declared = getattr(view, "policy", None)
    if not isinstance(declared, RoutePolicy):
        name = getattr(view, "__qualname__", repr(view))
        raise ImproperlyConfigured(f"{name} declares no policy: put allow(permission), signed_in or public on it.")
    return declared


def policies() -> Iterator[RoutePolicy]:
    """Return what every route of the service declared."""
    waiting = list(get_resolver().url_patterns)
    while waiting:
        pattern = waiting.pop()
        if isinstance(pattern, URLResolver):
            waiting += pattern.url_patterns
        else:
            yield policy_of(pattern.callback)


def _open(policy: RoutePolicy) -> Callable[[View], View]:
    def declare(view: View) -> View:
        return login_not_required(_declare(policy)(view))

    return declare


def _declare(policy: RoutePolicy) -> Callable[[View], View]:
    def declare(view: View) -> View:
        view.policy = policy  # type: ignore[attr-defined]
        return view

    return declare
