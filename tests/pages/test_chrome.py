"""What stands around every page: where each role may go."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client, RequestFactory
from django.urls import reverse
from lxml import html

from act.demo.cast import CAST, Member
from act.pages.chrome import NAVIGATION, frame
from act.trust.models import User
from act.trust.scope.roles import Role
from act.trust.scope.standing import PostingHeld, Standing
from tests.referrals.makers import TODAY

WHERE: dict[Role, list[str]] = {
    Role.KEY_WORKER: ["Today", "Young people", "Referrals"],
    Role.SOCIAL_WORKER: ["Today", "Young people", "Referrals"],
    Role.MANAGER: ["Today", "Young people", "Referrals", "Team", "Feedback", "Evaluation", "Costs"],
    Role.PARTNER: ["Today", "Referrals", "Shared with you"],
    Role.EVALUATOR: ["Today", "Evaluation", "Costs"],
    Role.FINANCE: ["Today", "Evaluation", "Costs"],
    Role.ADMINISTRATOR: ["Today", "Team"],
    Role.LEAD: ["Today", "Young people"],
}


def _standing(*roles: Role) -> Standing:
    return Standing(User(name="Sam Okafor"), TODAY, tuple(PostingHeld(uuid4(), role, None) for role in roles), ())


def _links(standing: Standing, path: str = "/") -> list[str]:
    request = RequestFactory().get(path)
    request.standing = standing  # type: ignore[attr-defined]
    return [link.text for link in frame(request).navigation]


@pytest.mark.parametrize("role", Role)
def test_each_role_is_led_to_its_own_pages(role: Role) -> None:
    assert _links(_standing(role)) == WHERE[role]


def test_two_roles_lead_to_the_pages_of_both_and_none_leads_to_today() -> None:
    assert _links(_standing(Role.KEY_WORKER, Role.EVALUATOR)) == [*WHERE[Role.KEY_WORKER], "Evaluation", "Costs"]
    assert _links(_standing()) == ["Today"]


@pytest.mark.parametrize("member", CAST, ids=lambda member: member.username)
def test_every_link_opens_and_every_page_that_is_not_linked_stays_shut(
    sign_in: Callable[[str], Client], member: Member
) -> None:
    browser = sign_in(member.username)
    for words, name, _ in NAVIGATION:
        assert browser.get(reverse(name)).status_code == (200 if words in WHERE[member.role] else 404), words


@pytest.mark.parametrize(
    ("path", "current"),
    [
        ("/", "Today"),
        ("/young-people/", "Young people"),
        ("/young-people/0190f0d4-0000-7000-8000-000000000000/", "Young people"),
        ("/referrals/new/", "Referrals"),
        ("/team/", "Team"),
        ("/feedback/", "Feedback"),
        ("/evaluation/records/x/", "Evaluation"),
        ("/costs/", "Costs"),
    ],
)
def test_one_link_says_that_you_are_there(path: str, current: str) -> None:
    request = RequestFactory().get(path)
    request.standing = _standing(Role.MANAGER)  # type: ignore[attr-defined]
    assert [link.text for link in frame(request).navigation if link.current] == [current]


@pytest.mark.parametrize("member", CAST, ids=lambda member: member.username)
def test_every_page_says_who_is_signed_in_and_that_its_people_are_fictional(
    sign_in: Callable[[str], Client], member: Member
) -> None:
    text = html.fromstring(sign_in(member.username).get("/").content).text_content()
    assert member.name in text
    assert "Fictional people" in text
    assert "31 October 2016" in text


def test_signed_out_there_is_nowhere_to_go(client: Client, db: None) -> None:
    page = html.fromstring(client.get(reverse("trust:sign_in")).content)
    assert not page.xpath("//nav[@aria-label='Main']")
