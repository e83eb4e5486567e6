"""Denied unless allowed: what a route declares, and what that means."""

from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest, HttpResponse

from act.trust.models import User
from act.trust.scope.roles import ROLES, Permission, Role, roles_with
from act.trust.scope.standing import PostingHeld, Standing
from act.trust.web.route_policy import RoutePolicy, allow, anonymous, is_anonymous, policy_of, public, signed_in


def standing(*roles: Role) -> Standing:
    """A user who holds some roles."""
    return Standing(User(), date(2016, 10, 31), tuple(PostingHeld(uuid4(), role, None) for role in roles), ())


def told(**what: Any) -> RoutePolicy:
    """A policy whose words are of no matter here."""
    return RoutePolicy(audit="tests:page", words="A page", **what)


def view(request: HttpRequest) -> HttpResponse:
    """A view that says nothing about who may take it."""
    return HttpResponse()


@pytest.mark.parametrize(
    ("policy", "who", "allowed"),
    [
        (told(public=True), None, True),
        (told(public=True), standing(), True),
        (told(public=True, anonymous=True), None, True),
        (told(), None, False),
        (told(), standing(), True),
        (told(permission=Permission.DECIDE_ON_REFERRALS), None, False),
        (told(permission=Permission.DECIDE_ON_REFERRALS), standing(), False),
        (told(permission=Permission.DECIDE_ON_REFERRALS), standing(Role.KEY_WORKER), False),
        (told(permission=Permission.DECIDE_ON_REFERRALS), standing(Role.KEY_WORKER, Role.MANAGER), True),
    ],
)
def test_a_policy_allows_those_it_names(policy: RoutePolicy, who: Standing | None, allowed: bool) -> None:
    assert policy.allows(who) is allowed


def test_a_view_that_declares_nothing_is_a_mistake_that_names_it() -> None:
    with pytest.raises(
        ImproperlyConfigured, match=r"view declares no policy: put allow\(permission\), signed_in or public"
    ):
        policy_of(view)


def test_each_way_of_declaring_is_read_back() -> None:
    def fresh(request: HttpRequest) -> HttpResponse:
        return HttpResponse()

    words = {"audit": "tests:page", "words": "A page"}
    assert policy_of(allow(Permission.SEE_NUMBERS, **words)(fresh)) == told(permission=Permission.SEE_NUMBERS)
    assert policy_of(signed_in(**words)(fresh)) == told()
    assert policy_of(public(**words)(fresh)) == told(public=True)
    assert not is_anonymous(fresh)
    assert policy_of(anonymous(**words)(fresh)) == told(public=True, anonymous=True)
    assert is_anonymous(fresh)


PERMISSIONS = {
    Permission.SEE_PEOPLE: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER, Role.LEAD},
    Permission.FIND: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER},
    Permission.OPEN_IN_EMERGENCY: {Role.KEY_WORKER, Role.SOCIAL_WORKER},
    Permission.REVIEW_OPENINGS: {Role.MANAGER},
    Permission.REFER: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER, Role.PARTNER},
    Permission.FOLLOW_REFERRALS: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER, Role.PARTNER},
    Permission.DECIDE_ON_REFERRALS: {Role.MANAGER},
    Permission.ALLOCATE: {Role.MANAGER},
    Permission.EDIT_DETAILS: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER},
    Permission.RECORD_CONTACT: {Role.KEY_WORKER, Role.SOCIAL_WORKER},
    Permission.PLAN_NEXT: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER},
    Permission.RECORD_MEASURES: {Role.KEY_WORKER, Role.SOCIAL_WORKER},
    Permission.RECORD_HOME: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER},
    Permission.RAISE_ALERT: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER},
    Permission.RECORD_FEEDBACK: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER},
    Permission.READ_FEEDBACK: {Role.MANAGER},
    Permission.END_SUPPORT: {Role.KEY_WORKER, Role.MANAGER},
    Permission.AGREE_TO_ENDING: {Role.MANAGER},
    Permission.PLAN_DUTY: {Role.MANAGER},
    Permission.BE_ON_DUTY: {Role.KEY_WORKER, Role.MANAGER},
    Permission.SET_HOURS: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER},
    Permission.SEE_NUMBERS: {Role.MANAGER, Role.EVALUATOR, Role.FINANCE},
    Permission.SEE_SCORES: {Role.MANAGER, Role.EVALUATOR},
    Permission.EVALUATE: {Role.EVALUATOR},
    Permission.KEEP_COSTS: {Role.FINANCE},
    Permission.SEE_TEAM: {Role.MANAGER},
    Permission.SEE_WHO_LOOKED: {Role.MANAGER},
    Permission.SEE_POSTINGS: {Role.MANAGER, Role.ADMINISTRATOR},
    Permission.SEE_WHO_LOOKED: {Role.MANAGER},
    Permission.ADMINISTER: {Role.ADMINISTRATOR},
    Permission.ASK_FOR_ROLES: {Role.MANAGER, Role.ADMINISTRATOR},
    Permission.AGREE_TO_REQUESTS: {Role.MANAGER, Role.ADMINISTRATOR},
    Permission.CONFIRM_COLLEAGUES: {Role.MANAGER},
    Permission.LIST_ON_PAPER: {Role.MANAGER},
    Permission.ASK_ABOUT_LOOKS: {Role.MANAGER},
    Permission.SHARE: {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER},
    Permission.READ_SHARED: {Role.PARTNER},
    Permission.RESTRICT: {Role.MANAGER},
    Permission.HOLD: {Role.MANAGER},
    Permission.DECIDE_ON_HIDING: {Role.MANAGER, Role.LEAD},
}
"""Written from the words of the policy; a new permission must be written here too."""


def test_each_permission_belongs_to_the_roles_that_the_policy_says() -> None:
    assert {permission: set(roles_with(permission)) for permission in Permission} == PERMISSIONS


def test_every_role_has_a_card() -> None:
    assert set(ROLES) == set(Role)
