"""Opening a number: only the records that a person may be shown (wall 1)."""

from collections.abc import Callable

import pytest
from act.evaluation.figures import figures
from django.test import Client
from django.urls import reverse
from lxml import html

from act.demo.cast import CAST
from act.evaluation.records import SELECTORS
from act.trust.models import AuditRow, Authority, Posting
from act.trust.roles import ROLES, Verb
from tests.referrals.writing import ROCHDALE
from tests.world import World

SEERS = {member.username for member in CAST if Verb.SEE_PEOPLE in ROLES[member.role].verbs}


def _names(browser: Client, selector: str) -> list[str]:
    page = html.fromstring(browser.get(reverse("evaluation:records", args=[selector])).content)
    return [str(link.text_content()).strip() for link in page.xpath("//main//tbody//a")]


@pytest.mark.parametrize("selector", SELECTORS)
@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_who_may_see_no_young_person_opens_no_record(
    sign_in: Callable[[str], Client], member: str, selector: str
) -> None:
    answer = sign_in(member).get(reverse("evaluation:records", args=[selector]))
    assert answer.status_code == (200 if member in SEERS else 404)


@pytest.mark.parametrize("member", ["ruth", "colin", "helen"])
def test_only_those_who_may_open_records_are_offered_them(sign_in: Callable[[str], Client], member: str) -> None:
    page = html.fromstring(sign_in(member).get(reverse("evaluation:summary")).content)
    assert bool(page.xpath("//main//a[contains(@href, '/records/')]")) is (member == "helen")


@pytest.mark.parametrize(
    ("member", "names"),
    [
        ("helen", {"Mia R.", "Jay T.", "Chloe B.", "Ellie D."}),
        ("david", {"Aaliyah K.", "Kai L."}),
        ("sam", {"Mia R.", "Jay T."}),
        ("priya", {"Mia R.", "Jay T.", "Chloe B."}),
        ("jess", set()),
    ],
)
def test_the_records_shown_are_those_of_people_for(
    sign_in: Callable[[str], Client], member: str, names: set[str]
) -> None:
    assert set(_names(sign_in(member), "referrals.received")) == names


def test_counting_another_authority_shows_nobody_of_it(world: World, sign_in: Callable[[str], Client]) -> None:
    Posting.objects.create(
        user=world.user("helen"), authority=Authority.objects.get(code=ROCHDALE), role="evaluator", since="2016-02-01"
    )
    with world.acting("helen") as helen:
        received = figures(helen)[0]
    assert received.value == 6
    assert set(_names(sign_in("helen"), "referrals.received")) == {"Mia R.", "Jay T.", "Chloe B.", "Ellie D."}


@pytest.mark.parametrize(
    ("selector", "count"),
    [
        ("referrals.received", 4),
        ("referrals.accepted", 3),
        ("casework.involvements", 2),
        ("casework.contacts_made", 9),
        ("casework.contacts_tried", 3),
    ],
)
def test_a_manager_finds_as_many_records_as_the_figure_says(
    world: World, sign_in: Callable[[str], Client], selector: str, count: int
) -> None:
    with world.acting("helen") as helen:
        figure = next(each for each in figures(helen) if each.key == selector)
    assert figure.value == count == len(_names(sign_in("helen"), selector))


def test_every_figure_leads_to_a_set_of_records_that_exists(world: World) -> None:
    with world.acting("ruth") as ruth:
        assert {figure.records.selector for figure in figures(ruth) if figure.records} == set(SELECTORS)


def test_an_unknown_set_of_records_is_not_there(sign_in: Callable[[str], Client]) -> None:
    assert sign_in("helen").get(reverse("evaluation:records", args=["people.addresses"])).status_code == 404


def test_opening_a_figure_is_a_sight_of_everyone_on_the_page(world: World, sign_in: Callable[[str], Client]) -> None:
    browser = sign_in("sam")
    browser.get(reverse("evaluation:records", args=["casework.contacts_tried"]))
    with world.acting("sam") as sam:
        row = AuditRow.objects.filter(actor_id=sam.user_id, what="evaluation:records").latest("at")
        about = set(row.subjects.values_list("young_person_id", flat=True))
    assert about == {world.people["Mia"], world.people["Jay"]}
