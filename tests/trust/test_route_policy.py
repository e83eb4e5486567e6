"""Denied unless allowed: what a route declares, and what that means."""

from datetime import date
from uuid import uuid4

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest, HttpResponse

from act.trust.models import User
from act.trust.scope.roles import ROLES, Role, Verb, roles_with
from act.trust.scope.standing import PostingHeld, Standing
from act.trust.web.route_policy import RoutePolicy, allow, anonymous, is_anonymous, policy_of, public, signed_in


def standing(*roles: Role) -> Standing:
    """Somebody who holds some roles."""
    return Standing(User(), date(2016, 10, 31), tuple(PostingHeld(uuid4(), role, None) for role in roles), ())


def view(request: HttpRequest) -> HttpResponse:
    """A view that says nothing about who may take it."""
    return HttpResponse()


@pytest.mark.parametrize(
    ("policy", "who", "allowed"),
    [
        (RoutePolicy(public=True), None, True),
        (RoutePolicy(public=True), standing(), True),
        (RoutePolicy(public=True, anonymous=True), None, True),
        (RoutePolicy(), None, False),
        (RoutePolicy(), standing(), True),
        (RoutePolicy(verb=Verb.DECIDE), None, False),
        (RoutePolicy(verb=Verb.DECIDE), standing(), False),
        (RoutePolicy(verb=Verb.DECIDE), standing(Role.KEY_WORKER), False),
        (RoutePolicy(verb=Verb.DECIDE), standing(Role.KEY_WORKER, Role.MANAGER), True),
    ],
)
def test_a_policy_allows_those_it_names(policy: RoutePolicy, who: Standing | None, allowed: bool) -> None:
    assert policy.allows(who) is allowed


def test_a_view_that_declares_nothing_is_a_mistake_that_names_it() -> None:
    with pytest.raises(ImproperlyConfigured, match=r"view declares no policy: put allow\(verb\), signed_in or public"):
        policy_of(view)


def test_each_way_of_declaring_is_read_back() -> None:
    def fresh(request: HttpRequest) -> HttpResponse:
        return HttpResponse()

    assert policy_of(allow(Verb.COUNT)(fresh)) == RoutePolicy(verb=Verb.COUNT)
    assert policy_of(signed_in(fresh)) == RoutePolicy()
    assert policy_of(public(fresh)) == RoutePolicy(public=True)
    assert not is_anonymous(fresh)
    assert policy_of(anonymous(fresh)) == RoutePolicy(public=True, anonymous=True)
    assert is_anonymous(fresh)


VERBS = {
    Verb.SEE_PEOPLE: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER},
    Verb.FIND: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER},
    Verb.BREAK_GLASS: {Role.KEY_WORKER, Role.SOCIAL_WORKER},
    Verb.REVIEW_OPENINGS: {Role.MANAGER},
    Verb.REFER: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER, Role.PARTNER},
    Verb.FOLLOW_REFERRALS: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER, Role.PARTNER},
    Verb.DECIDE: {Role.MANAGER},
    Verb.ALLOCATE: {Role.MANAGER},
    Verb.DESCRIBE: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER},
    Verb.RECORD_CONTACT: {Role.KEY_WORKER, Role.SOCIAL_WORKER},
    Verb.MEASURE: {Role.KEY_WORKER, Role.SOCIAL_WORKER},
    Verb.RECORD_HOME: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER},
    Verb.HEAR: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER},
    Verb.READ_FEEDBACK: {Role.MANAGER},
    Verb.CLOSE: {Role.KEY_WORKER, Role.MANAGER},
    Verb.COUNT: {Role.MANAGER, Role.EVALUATOR, Role.FINANCE},
    Verb.EVALUATE: {Role.EVALUATOR},
    Verb.KEEP_COSTS: {Role.FINANCE},
    Verb.SEE_TEAM: {Role.MANAGER},
    Verb.SEE_WHO_LOOKED: {Role.MANAGER},
    Verb.SEE_POSTINGS: {Role.MANAGER, Role.ADMINISTRATOR},
    Verb.SEE_WHO_LOOKED: {Role.MANAGER},
    Verb.ADMINISTER: {Role.ADMINISTRATOR},
    Verb.ASK_FOR_ROLES: {Role.MANAGER, Role.ADMINISTRATOR},
    Verb.AGREE: {Role.MANAGER, Role.ADMINISTRATOR},
    Verb.PUT_ON_PAPER: {Role.MANAGER},
    Verb.ASK_ABOUT_LOOKS: {Role.MANAGER},
    Verb.SHARE: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER},
    Verb.READ_SHARED: {Role.PARTNER},
    Verb.RESTRICT: {Role.MANAGER},
}
"""Written from the words of the policy; a new verb must be written here too."""


def test_each_verb_belongs_to_the_roles_that_the_policy_says() -> None:
    assert {verb: set(roles_with(verb)) for verb in Verb} == VERBS


def test_every_role_has_a_card() -> None:
    assert set(ROLES) == set(Role)
