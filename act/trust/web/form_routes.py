"""Which addresses are forms of ours: only for those are unsent words kept."""

from collections.abc import Callable
from inspect import getclosurevars
from typing import Any

from django.urls import Resolver404, resolve

from act.trust.scope.standing import Standing
from act.trust.web.route_policy import policy_of


def is_form(place: str, standing: Standing) -> bool:
    """Tell whether an address is a page with a form to send that this person may take."""
    try:
        match = resolve(place)
    except Resolver404:
        return False
    policy = policy_of(match.func)
    return not policy.public and policy.allows(standing) and is_opened_and_sent(match.func)


def is_opened_and_sent(view: Callable[..., Any]) -> bool:
    """Tell whether a view shows a page and takes what is sent from it, by its `require_http_methods`."""
    layer: Callable[..., Any] | None = view
    while layer is not None:
        if {"GET", "POST"} <= set(getclosurevars(layer).nonlocals.get("request_method_list", ())):
            return True
        layer = getattr(layer, "__wrapped__", None)
    return False
