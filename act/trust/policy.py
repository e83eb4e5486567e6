"""Every route says who may take it. One that says nothing is closed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ImproperlyConfigured

from act.trust.roles import Verb
from act.trust.standing import Standing

View = TypeVar("View", bound=Callable[..., Any])


@dataclass(frozen=True)
class RoutePolicy:
    """Who may take a route: anyone at all, anyone signed in, or those with a verb.

    An anonymous one is public, and nobody is signed in on it: it leaves no trace of who took it.
    """

    public: bool = False
    anonymous: bool = False
    verb: Verb | None = None

    def allows(self, standing: Standing | None) -> bool:
        """Whether this standing (None: signed out) may take the route."""
        if self.public:
            return True
        return standing is not None and (self.verb is None or standing.may(self.verb))


def allow(verb: Verb) -> Callable[[View], View]:
    """A route for those who hold a verb in some authority."""
    return _declare(RoutePolicy(verb=verb))


def signed_in(view: View) -> View:
    """A route for everyone who is signed in."""
    return _declare(RoutePolicy())(view)


def public(view: View) -> View:
    """A route for everyone, signed in or not."""
    return login_not_required(_declare(RoutePolicy(public=True))(view))


def anonymous(view: View) -> View:
    """A route for everyone that cannot tell who takes it, though they be signed in (`AnonymousMiddleware`)."""
    return login_not_required(_declare(RoutePolicy(public=True, anonymous=True))(view))


def is_anonymous(view: Callable[..., Any]) -> bool:
    """Whether a view declared that it cannot tell who takes it."""
    declared = getattr(view, "policy", None)
    return isinstance(declared, RoutePolicy) and declared.anonymous


def policy_of(view: Callable[..., Any]) -> RoutePolicy:
    """What a view declared. Raises ImproperlyConfigured when it declared nothing."""
    declared = getattr(view, "policy", None)
    if not isinstance(declared, RoutePolicy):
        name = getattr(view, "__qualname__", repr(view))
        raise ImproperlyConfigured(f"{name} declares no policy: put allow(verb), signed_in or public on it.")
    return declared


def _declare(policy: RoutePolicy) -> Callable[[View], View]:
    def declare(view: View) -> View:
        view.policy = policy  # type: ignore[attr-defined]
        return view

    return declare
