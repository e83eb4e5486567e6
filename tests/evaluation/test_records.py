"""Opening a Figure: everything about it, its rows by name where they may be shown, and the rest only counted."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from lxml import html

from act.casework.actions import change_worker
from act.casework.queries import tie_to_change
from act.demo.cast import CAST, ROCHDALE, WIGAN
from act.evaluation.evaluation_summary import evaluation_summary
from act.evaluation.figure_records import EARLIER_NAMES, PAGES, open_figure
from act.evaluation.named_rows import shown_rows
from act.methods.feedback import FeedbackAnswer, GivenBy
from act.methods.figure import shown
from act.people.queries import young_person
from act.placements import actions as placements
from act.trust.models import AuditRow, TieKind
from act.trust.scope.roles import ROLES, Permission
from act.trust.scope.standing import Standing
from act.trust.web import paging
from tests.casework.involvement_makers import ended_involvement
from tests.costs.making import GRANT, post, recorded
from tests.evaluation.opening import check_rows, opener
from tests.placements.record_makers import placement_facts, recorded_placement
from tests.safety.missing_makers import recorded_episode
from tests.voice.makers import recorded_feedback
from tests.world import World

SignIn = Callable[[str], Client]
MEMBERS = [member.username for member in CAST]
PERMISSIONS = {member.username: ROLES[member.role].permissions for member in CAST}
SOME = ("people.joined", "casework.contacts_made", "change.better", "voice.parents_recommend_no", "costs.ratio_gross")
WIGANS = {"Mia R.", "Jay T.", "Chloe B.", "Ellie D."}


def _page(browser: Client, key: str) -> html.HtmlElement:
    answer = browser.get(reverse("evaluation:records", args=[key]))
    assert answer.status_code == 200
    return html.fromstring(answer.content).xpath("//main")[0]


def _words(element: html.HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())


def _names(browser: Client, key: str) -> list[str]:
    return [str(link.text_content()).strip() for link in _page(browser, key).xpath(".//tbody//a")]


def _opened(by: Standing, key: str) -> tuple[list[str], int]:
    opened = open_figure(by, key)
    return sorted(shown.person.short_name for shown in shown_rows(by, opened.named)), opened.unnamed


def _both_authorities(world: World) -> None:
    post(world, "helen", "manager", ROCHDALE)


def _costs(world: World) -> None:
    with world.acting("colin") as colin:
        recorded(colin)
        recorded(colin, of=GRANT)


@pytest.mark.parametrize("key", SOME)
@pytest.mark.parametrize("member", MEMBERS)
def test_whoever_sees_the_numbers_opens_every_figure_and_nobody_else_does(
    sign_in: SignIn, member: str, key: str
) -> None:
    answer = sign_in(member).get(reverse("evaluation:records", args=[key]))
    assert answer.status_code == (200 if Permission.SEE_NUMBERS in PERMISSIONS[member] else 404)


@pytest.mark.parametrize("member", ["helen", "david", "ruth", "colin", "both"])
def test_behind_every_figure_are_as_many_rows_as_it_counts(
    world: World, monkeypatch: pytest.MonkeyPatch, member: str
) -> None:
    _everything(world)
    _costs(world)
    if member == "both":
        _both_authorities(world)
    with world.acting("helen" if member == "both" else member) as by:
        check_rows(*opener(by, monkeypatch))


@pytest.mark.parametrize(("member", "sees"), [("ruth", False), ("colin", False), ("helen", True)])
def test_evaluator_and_finance_are_shown_nobody_and_a_manager_everybody_of_their_authority(
    world: World, monkeypatch: pytest.MonkeyPatch, member: str, sees: bool
) -> None:
    _everything(world)
    with world.acting(member) as by:
        summary, open_one = opener(by, monkeypatch)
        opened = [open_one(key) for key in summary.figures]
    assert any(figure.named for figure in opened) is sees
    assert any(figure.unnamed for figure in opened) is not sees


def test_every_figure_opens_as_a_page_that_says_how_it_was_worked_out_and_from_what(
    world: World, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    _everything(world)
    _costs(world)
    browser = sign_in("helen")
    with world.acting("helen") as helen:
        summary, _ = opener(helen, monkeypatch)
    for key, figure in summary.figures.items():
        main = _page(browser, key)
        text = _words(main)
        assert _words(main.xpath(".//h1")[0]).lower() == " ".join(figure.label.lower().split()), key
        expected = [shown(figure), "Not for publication", "How it was worked out", *figure.sources, *figure.notes]
        assert [words for words in expected if words not in text] == [], key
        if figure.method:
            assert " ".join(figure.method.split())[1:] in text, key
        inputs = main.xpath(".//li/a[contains(@href, '/evaluation/records/')]/@href")
        assert inputs == [reverse("evaluation:records", args=[name]) for name in figure.inputs], key


@pytest.mark.parametrize("member", ["ruth", "colin", "helen"])
def test_every_address_offered_on_the_summary_opens(
    world: World, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch, member: str
) -> None:
    browser = sign_in(member)
    with world.acting(member) as by:
        opener(by, monkeypatch)
    page = html.fromstring(browser.get(reverse("evaluation:summary")).content)
    addresses = {str(href) for href in page.xpath("//main//a/@href")}
    assert len([href for href in addresses if "/records/" in href]) > 40
    assert [href for href in addresses if browser.get(href).status_code != 200] == []


def test_every_page_of_a_figure_is_there(sign_in: SignIn) -> None:
    browser = sign_in("ruth")
    assert [route for _, route in PAGES.values() if browser.get(reverse(route)).status_code != 200] == []


@pytest.mark.parametrize(("name", "key"), EARLIER_NAMES.items())
def test_an_address_of_before_still_leads_on(sign_in: SignIn, name: str, key: str) -> None:
    browser = sign_in("helen")
    answer = browser.get(reverse("evaluation:records", args=[name]))
    assert (answer.status_code, answer["Location"]) == (302, reverse("evaluation:records", args=[key]))
    assert browser.get(answer["Location"]).status_code == 200


def test_an_address_of_before_tells_nobody_else_that_it_is_there(sign_in: SignIn) -> None:
    assert sign_in("sam").get(reverse("evaluation:records", args=["costs.stays"])).status_code == 404


@pytest.mark.parametrize("key", ["people.addresses", "no.such.figure", "voice.young_people_name"])
def test_an_unknown_figure_is_not_there(sign_in: SignIn, key: str) -> None:
    assert sign_in("helen").get(reverse("evaluation:records", args=[key])).status_code == 404


@pytest.mark.parametrize(
    ("member", "names"),
    [("helen", WIGANS), ("david", {"Aaliyah K.", "Kai L."}), ("ruth", set()), ("colin", set())],
)
def test_the_young_people_shown_are_those_of_people_for(sign_in: SignIn, member: str, names: set[str]) -> None:
    assert set(_names(sign_in(member), "referrals.received")) == names


def test_another_authoritys_young_people_are_counted_and_not_shown(world: World, sign_in: SignIn) -> None:
    post(world, "helen", "evaluator", ROCHDALE)
    with world.acting("helen") as helen:
        assert evaluation_summary(helen).figures["referrals.received"].value == 6
    main = _page(sign_in("helen"), "referrals.received")
    assert set(_names(sign_in("helen"), "referrals.received")) == WIGANS
    assert "2 more you can't open." in _words(main)


@pytest.mark.parametrize("member", ["ruth", "colin"])
def test_what_cannot_be_opened_is_one_line_without_a_name_or_a_value(sign_in: SignIn, member: str) -> None:
    main = _page(sign_in(member), "casework.contacts_tried")
    assert "3 you can't open." in _words(main)
    assert not main.xpath(".//tbody") and not main.xpath(".//a[contains(@href, '/young-people/')]")


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
def test_a_manager_finds_as_many_rows_as_the_figure_says(world: World, sign_in: SignIn, key: str, count: int) -> None:
    with world.acting("helen") as helen:
        figure = evaluation_summary(helen).figures[key]
    assert figure.value == count == len(_names(sign_in("helen"), key))


def test_a_figure_of_nobody_says_so(sign_in: SignIn) -> None:
    assert "No record makes this number: it is nought." in _words(_page(sign_in("helen"), "homes.secure"))


def test_each_row_has_its_value_its_day_and_its_authority(sign_in: SignIn) -> None:
    rows = _page(sign_in("helen"), "people.edge_of_care").xpath(".//tbody/tr")
    assert [[_words(cell) for cell in row.xpath("th|td")] for row in rows] == [
        ["Mia R.", "risk of breakdown: high", "4 October 2016", "Wigan"]
    ]


def test_what_was_expected_is_opened_for_those_who_are_appraised_and_nobody_else(world: World) -> None:
    with world.acting("helen") as helen:
        for key in ("costs.expected_paths", "homes.expected_to_move"):
            assert _opened(helen, key) == (["Jay T.", "Mia R."], 0)


@pytest.mark.parametrize("role", ["evaluator", "finance"])
def test_what_was_expected_is_not_opened_for_whoever_sees_the_young_person_and_does_not_decide(
    world: World, role: str
) -> None:
    post(world, "sam", role, WIGAN)
    with world.acting("sam") as sam:
        assert _opened(sam, "people.joined") == (["Jay T.", "Mia R."], 0)
        for key in ("costs.expected_paths", "costs.benefit_gross", "homes.expected_to_move"):
            assert _opened(sam, key) == ([], 2)


HOMES = ("homes.secure", "homes.stepped_up", "homes.broke_down")


def _homes(world: World) -> tuple[list[object], list[int]]:
    """What the Figures say of homes, and how many rows a manager finds behind each."""
    with world.acting("helen") as helen:
        figures = evaluation_summary(helen).figures
        rows = [len(open_figure(helen, key).named) for key in HOMES]
    return [figures[key].value for key in HOMES], rows


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
        later = placement_facts(kind="K1", began_on=date(2016, 10, 31))
        placements.record_placement(person, by=helen, facts=later, ended_because="CREQB")
    assert _homes(world) == ([0, 0, 0], [0, 0, 0])


def _everything(world: World) -> None:
    """A home, a missing episode and both kinds of feedback of Mia's."""
    with world.acting("sam") as sam:
        recorded_placement(world, sam, "Mia")
        recorded_episode(world, sam, "Mia")
        recorded_feedback(world, sam, answers={"safer": FeedbackAnswer.NO})
        recorded_feedback(world, sam, given_by=GivenBy.PARENT)


def _manager_too(world: World, username: str = "sam") -> None:
    post(world, username, "manager", WIGAN)


VOICES = ("voice.young_people", "voice.young_people_safer_no", "voice.parents", "voice.parents_listened")


@pytest.mark.parametrize("key", VOICES)
def test_a_manager_does_not_find_what_was_said_about_their_own_work(world: World, key: str) -> None:
    _everything(world)
    _manager_too(world)
    with world.acting("sam") as sam:
        assert _opened(sam, "people.joined") == (["Jay T.", "Mia R."], 0)
        assert _opened(sam, key) == ([], 1)
    with world.acting("helen") as helen:
        assert _opened(helen, key) == (["Mia R."], 0)


def _sam_then_jess(world: World) -> None:
    """Mia and her mother said something about Sam; Jess took over; then Mia said something about Jess."""
    early, late = date(2016, 10, 10), date(2016, 10, 25)
    with world.acting("sam") as sam:
        recorded_feedback(world, sam, on=early, answers={"say": FeedbackAnswer.NO})
        recorded_feedback(world, sam, on=early, given_by=GivenBy.PARENT)
    with world.acting("helen") as helen:
        present = tie_to_change(helen, world.people["Mia"], TieKind.KEY_WORKER)[1]
        jess = world.user("jess")
        change_worker(present, by=helen, seen=present.version, user=jess, on=date(2016, 10, 20), because="ABSENC")
    with world.acting("jess") as jess_acts:
        recorded_feedback(world, jess_acts, on=late, answers={"say": FeedbackAnswer.YES})


@pytest.mark.parametrize(
    ("member", "forms", "latest", "parents"),
    [
        ("helen", (["Mia R.", "Mia R."], 0), (["Mia R."], 0), (["Mia R."], 0)),
        ("sam", (["Mia R."], 1), (["Mia R."], 0), ([], 1)),
        ("jess", (["Mia R."], 1), ([], 1), (["Mia R."], 0)),
    ],
)
def test_form_by_form_what_was_said_of_another_worker_is_opened_and_of_oneself_is_not(
    world: World, member: str, forms: Any, latest: Any, parents: Any
) -> None:
    _sam_then_jess(world)
    if member != "helen":
        _manager_too(world, member)
    with world.acting(member) as by:
        assert _opened(by, "voice.young_people") == forms
        assert _opened(by, "voice.young_people_say") == latest
        assert _opened(by, "voice.parents") == parents


def test_opening_a_figure_is_a_sight_of_everyone_on_the_page(world: World, sign_in: SignIn) -> None:
    sign_in("helen").get(reverse("evaluation:records", args=["casework.contacts_tried"]))
    assert _seen_by(world, "helen") == {world.people["Mia"], world.people["Jay"]}


def _seen_by(world: World, username: str) -> set[Any]:
    with world.acting(username) as by:
        row = AuditRow.objects.filter(actor_id=by.user_id, what="evaluation:records").latest("at")
        return set(row.subjects.values_list("young_person_id", flat=True))


def test_opening_what_names_nobody_is_a_sight_of_nobody(world: World, sign_in: SignIn) -> None:
    sign_in("ruth").get(reverse("evaluation:records", args=["casework.contacts_tried"]))
    assert _seen_by(world, "ruth") == set()


def test_a_page_of_many_rows_is_a_sight_of_those_on_it_alone(
    world: World, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paging.page_of, "__defaults__", (1,))
    browser, pages = sign_in("helen"), []
    for number in (1, 2):
        answer = browser.get(reverse("evaluation:records", args=["people.joined"]), {"page": number})
        assert len(html.fromstring(answer.content).xpath("//main//tbody/tr")) == 1
        pages.append(_seen_by(world, "helen"))
    assert pages[0] | pages[1] == {world.people["Mia"], world.people["Jay"]}
    assert [len(page) for page in pages] == [1, 1]


def test_opening_a_figure_takes_as_many_statements_however_many_rows_there_are(world: World, sign_in: SignIn) -> None:
    browser, statements = sign_in("helen"), []
    for name in ("Mia", "Jay"):
        with world.acting("sam") as sam:
            recorded_feedback(world, sam, name)
            recorded_feedback(world, sam, name)
        with CaptureQueriesContext(connection) as captured:
            browser.get(reverse("evaluation:records", args=["voice.young_people"]))
        statements.append(len(captured))
    assert statements[0] == statements[1]
