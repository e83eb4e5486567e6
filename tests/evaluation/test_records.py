"""Opening a number: only the records that a person may be shown (docs/adr/0001)."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.costs.appraisal import appraise
from act.costs.figures import figures as cost_figures
from act.demo.cast import CAST
from act.evaluation.evaluation_summary import evaluation_summary
from act.evaluation.figure_records import PAGES, opener
from act.evaluation.selectors import SELECTORS
from act.methods.figure import Basis, Figure, Records
from act.people.queries import young_person
from act.placements import actions as placements
from act.trust.models import AuditRow, Authority
from act.trust.scope.roles import ROLES, Permission
from act.trust.scope.standing import Standing
from tests.casework.involvement_makers import ended_involvement
from tests.placements.record_makers import placement_facts, recorded_episode, recorded_placement
from tests.referrals.makers import ROCHDALE
from tests.voice.makers import recorded_feedback
from tests.world import World, posted

MEMBERS = [member.username for member in CAST]
OPENED = "/evaluation/records/"
VERBS = {member.username: ROLES[member.role].permissions for member in CAST}


def _names(browser: Client, selector: str) -> list[str]:
    page = html.fromstring(browser.get(reverse("evaluation:records", args=[selector])).content)
    return [str(link.text_content()).strip() for link in page.xpath("//main//tbody//a")]


def _figures(by: Standing) -> Iterator[Figure]:
    return (figure for section in evaluation_summary(by).sections for figure in section.figures)


@pytest.mark.parametrize("selector", SELECTORS)
@pytest.mark.parametrize("member", MEMBERS)
def test_only_whoever_holds_its_verb_opens_a_set_of_records(
    sign_in: Callable[[str], Client], member: str, selector: str
) -> None:
    answer = sign_in(member).get(reverse("evaluation:records", args=[selector]))
    assert answer.status_code == (200 if SELECTORS[selector].permission in VERBS[member] else 404)


def test_what_was_said_and_what_was_expected_need_more_than_seeing_young_people() -> None:
    more = {
        name: found.permission for name, found in SELECTORS.items() if found.permission is not Permission.SEE_PEOPLE
    }
    assert more == {
        "voice.young_people": Permission.READ_FEEDBACK,
        "voice.parents": Permission.READ_FEEDBACK,
        "costs.expected_paths": Permission.DECIDE_ON_REFERRALS,
    }


@pytest.mark.parametrize("member", ["ruth", "colin", "helen"])
def test_only_those_who_may_open_records_are_offered_them(sign_in: Callable[[str], Client], member: str) -> None:
    page = html.fromstring(sign_in(member).get(reverse("evaluation:summary")).content)
    assert bool(page.xpath("//main//a[contains(@href, '/records/')]")) is (member == "helen")


@pytest.mark.parametrize("member", ["ruth", "colin", "helen"])
def test_every_address_offered_on_the_summary_opens(sign_in: Callable[[str], Client], member: str) -> None:
    browser = sign_in(member)
    page = html.fromstring(browser.get(reverse("evaluation:summary")).content)
    addresses = {str(href) for href in page.xpath("//main//a/@href")}
    assert len(addresses) >= 4
    assert [href for href in addresses if browser.get(href).status_code != 200] == []


def _figure(key: str, selector: str = "") -> Figure:
    records = Records(selector) if selector else None
    return Figure(key=key, label="It", value=1, basis=Basis.COUNTED, verified=True, records=records)


@pytest.mark.parametrize(
    ("figure", "evaluator", "manager"),
    [
        (_figure("evaluation.interviews"), "/evaluation/interviews/", "/evaluation/interviews/"),
        (_figure("evaluation.interview_groups"), "/evaluation/interviews/", "/evaluation/interviews/"),
        (_figure("evaluation.survey_waves"), "/evaluation/survey/", "/evaluation/survey/"),
        (_figure("measures.reached_six_months"), "/evaluation/measures/", "/evaluation/measures/"),
        (
            _figure("measures.baseline", "outcomes.forms"),
            "/evaluation/measures/",
            f"{OPENED}outcomes.forms/",
        ),
        (_figure("costs.ratio_gross", "costs.expected_paths"), "/costs/", f"{OPENED}costs.expected_paths/"),
        (_figure("costs.grant"), "/costs/", "/costs/"),
        (_figure("people.joined", "casework.involvements"), "", f"{OPENED}casework.involvements/"),
        (_figure("people.joined", "people.not_there"), "", ""),
        (_figure("change.goals"), "", ""),
    ],
)
def test_a_figure_leads_as_far_as_somebody_may_follow_it(
    world: World, figure: Figure, evaluator: str, manager: str
) -> None:
    for username, address in (("ruth", evaluator), ("helen", manager)):
        with world.acting(username) as by:
            assert opener(by)(figure) == address


def test_every_page_of_a_figure_is_there(sign_in: Callable[[str], Client]) -> None:
    browser = sign_in("ruth")
    assert [route for route in PAGES.values() if browser.get(reverse(route)).status_code != 200] == []


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
    posted(
        user=world.user("helen"), authority=Authority.objects.get(code=ROCHDALE), role="evaluator", since="2016-02-01"
    )
    with world.acting("helen") as helen:
        received = next(figure for figure in _figures(helen) if figure.key == "referrals.received")
    assert received.value == 6
    assert set(_names(sign_in("helen"), "referrals.received")) == {"Mia R.", "Jay T.", "Chloe B.", "Ellie D."}


@pytest.mark.parametrize(
    ("key", "count"),
    [
        ("referrals.received", 4),
        ("referrals.accepted", 3),
        ("people.joined", 2),
        ("people.present", 2),
        ("people.young_women", 1),
        ("people.edge_of_care", 1),
        ("people.placement_at_risk", 1),
        ("casework.contacts_made", 9),
        ("casework.contacts_tried", 3),
        ("homes.secure", 0),
    ],
)
def test_a_manager_finds_as_many_records_as_the_figure_says(
    world: World, sign_in: Callable[[str], Client], key: str, count: int
) -> None:
    with world.acting("helen") as helen:
        figure = next(figure for figure in _figures(helen) if figure.key == key)
    assert figure.records is not None
    assert figure.value == count == len(_names(sign_in("helen"), figure.records.selector))


def test_what_was_expected_is_opened_for_those_who_are_appraised_and_nobody_else(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    assert set(_names(sign_in("helen"), "costs.expected_paths")) == {"Mia R.", "Jay T."}
    with world.acting("helen") as helen:
        appraised = next(each for each in cost_figures(appraise(helen)) if each.key == "costs.expected_paths")
    assert appraised.value == 2


HOMES = ("secure", "stepped_up", "broke_down")


def _homes(world: World) -> tuple[list[object], list[int]]:
    """What the Figures say of homes, and how many records a manager finds behind each."""
    with world.acting("helen") as helen:
        values = {figure.key: figure.value for figure in _figures(helen)}
        rows = [len(list(SELECTORS[f"placements.{name}"].rows(helen))) for name in HOMES]
    return [values[f"homes.{name}"] for name in HOMES], rows


def test_a_home_is_opened_behind_its_figure_and_not_when_it_was_before_act(world: World) -> None:
    with world.acting("sam") as sam:
        recorded_placement(world, sam, "Mia", kind="U6", began_on=date(2016, 5, 1))
        recorded_placement(world, sam, "Mia", because="CREQB", kind="K1", began_on=date(2016, 8, 1))
        recorded_placement(world, sam, "Mia", because="CARPL", kind="U6", began_on=date(2016, 9, 1))
    assert _homes(world) == ([0, 0, 0], [0, 0, 0])
    with world.acting("sam") as sam:
        recorded_placement(world, sam, "Mia", because="CREQB", kind="K1", began_on=date(2016, 10, 20))
    assert _homes(world) == ([1, 1, 1], [1, 1, 1])


def test_a_home_that_broke_down_after_the_last_day_is_behind_no_figure(world: World) -> None:
    with world.acting("sam") as sam:
        recorded_placement(world, sam, "Mia", kind="U6", began_on=date(2016, 9, 1))
        ended_involvement(world, sam, on=date(2016, 10, 30))
    with world.acting("helen") as helen:
        person = young_person(helen, world.people["Mia"])
        told = placement_facts(kind="K1", began_on=date(2016, 10, 31))
        placements.record_placement(person, by=helen, facts=told, ended_because="CREQB")
    assert _homes(world) == ([0, 0, 0], [0, 0, 0])


def test_every_record_behind_every_figure_is_shown_with_its_day(world: World, sign_in: Callable[[str], Client]) -> None:
    with world.acting("sam") as sam:
        recorded_placement(world, sam, "Mia")
        recorded_episode(world, sam, "Mia")
        recorded_feedback(world, sam)
    browser = sign_in("helen")
    for selector, found in SELECTORS.items():
        page = html.fromstring(browser.get(reverse("evaluation:records", args=[selector])).content)
        assert page.xpath("string(//h1)") == found.title
        for row in page.xpath("//main//tbody/tr[th/a]"):
            assert row.xpath("th/a/@href")[0].startswith("/young-people/")
            assert "2016" in row.xpath("string(td[1])") or ":" in row.xpath("string(td[1])")
    assert _names(browser, "voice.young_people") == _names(browser, "placements.missing") == ["Mia R."]
    assert _names(browser, "costs.stays") == ["Mia R."]


def test_a_manager_does_not_find_what_was_said_about_their_own_work(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    posted(user=world.user("sam"), authority=Authority.objects.get(name="Wigan"), role="manager", since="2016-02-01")
    with world.acting("sam") as sam:
        recorded_feedback(world, sam)
    assert _names(sign_in("sam"), "voice.young_people") == []
    assert _names(sign_in("helen"), "voice.young_people") == ["Mia R."]


def test_every_set_of_records_is_behind_some_figure_and_every_figure_finds_its_own(world: World) -> None:
    with world.acting("ruth") as ruth:
        named = {figure.records.selector for figure in _figures(ruth) if figure.records}
    assert named == set(SELECTORS)


def test_an_unknown_set_of_records_is_not_there(sign_in: Callable[[str], Client]) -> None:
    assert sign_in("helen").get(reverse("evaluation:records", args=["people.addresses"])).status_code == 404


def test_opening_a_figure_is_a_sight_of_everyone_on_the_page(world: World, sign_in: Callable[[str], Client]) -> None:
    browser = sign_in("sam")
    browser.get(reverse("evaluation:records", args=["casework.contacts_tried"]))
    with world.acting("sam") as sam:
        row = AuditRow.objects.filter(actor_id=sam.user_id, what="evaluation:records").latest("at")
        about = set(row.subjects.values_list("young_person_id", flat=True))
    assert about == {world.people["Mia"], world.people["Jay"]}
