"""The pages of goals and measures, as those who work with a young person meet them."""

import re
from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from django.test import Client
from lxml import html

from act.outcomes.models import Assessment, Goal, GoalRating, NonCompletion
from tests.outcomes.makers import ALL_ONES, BASELINE, TODAY, chloes_course, chloes_form, chloes_goal, chloes_rating
from tests.world import World

SignIn = Callable[[str], Client]
PARTS = ("day", "month", "year")


def _page(client: Client, address: str, status: int = 200) -> html.HtmlElement:
    answer = client.get(address)
    assert answer.status_code == status
    return html.fromstring(answer.content)


def _words(page: html.HtmlElement) -> str:
    return " ".join(page.xpath("//main")[0].text_content().split())


def _at(world: World, *rest: str) -> str:
    return "/".join(["", "young-people", str(world.people["Chloe"]), *rest, ""])


def _sent(client: Client, address: str, **said: str) -> tuple[int, str]:
    """The form of a page as it opens, with some answers, sent: the status and the words of what comes."""
    page = _page(client, address)
    form = page.xpath("//main//form")[0]
    given = {name: value for name, value in form.form_values() if name}
    answer = client.post(address, {**given, **said})
    shown = client.get(answer["Location"]) if answer.status_code == 302 else answer
    return answer.status_code, _words(html.fromstring(shown.content))


def _count(world: World, model: type[Goal | GoalRating | Assessment | NonCompletion]) -> int:
    with world.acting("priya"):
        return model.objects.filter(young_person=world.people["Chloe"]).count()  # type: ignore[misc]


@pytest.mark.parametrize("page", ["goals", "measures"])
@pytest.mark.parametrize("member", ["priya", "helen"])
def test_before_the_course_both_pages_say_what_they_wait_for(
    world: World, sign_in: SignIn, member: str, page: str
) -> None:
    shown = _page(sign_in(member), _at(world, page))
    assert "start when Chloe has a key worker" in _words(shown)
    assert "Chloe" not in shown.xpath("//title")[0].text
    assert not shown.xpath("//main//a[@class='govuk-button']")


@pytest.mark.parametrize("rest", [["goals", "new"], ["goals", "rate"], ["measures", "sdq_self", "enter"]])
def test_what_cannot_be_asked_yet_leads_back(world: World, sign_in: SignIn, rest: list[str]) -> None:
    assert sign_in("priya").get(_at(world, *rest)).status_code == 302


def test_a_goal_is_set_rated_changed_and_ended(world: World, sign_in: SignIn) -> None:
    chloes_course(world)
    client = sign_in("priya")
    status, words = _sent(client, _at(world, "goals", "new"), words="Dance again")
    assert status == 302
    assert "“Dance again”" in words
    assert "Not rated yet" in words
    with world.acting("priya"):
        goal = Goal.objects.get(young_person=world.people["Chloe"])
    status, words = _sent(client, _at(world, "goals", "rate"), **{f"goal_{goal.pk}": "4"})
    assert status == 302
    assert "Chloe 4 (31 October 2016)" in words
    status, words = _sent(client, _at(world, "goals", "new") + f"?follows={goal.pk}", words="Sing")
    assert "Replaced by another goal, 31 October 2016" in words
    with world.acting("priya"):
        sing = Goal.objects.get(words="Sing")
        assert sing.follows_id == goal.pk
    status, words = _sent(client, _at(world, "goals", str(sing.pk), "end"), outcome="reached")
    assert "Reached, 31 October 2016" in words
    assert client.get(_at(world, "goals", str(sing.pk), "end")).status_code == 302
    assert client.get(_at(world, "goals", "new") + f"?follows={sing.pk}").status_code == 302


def test_lines_are_drawn_from_the_second_day_and_are_a_table_too(world: World, sign_in: SignIn) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goal = chloes_goal(world, priya, on=BASELINE)
        chloes_rating(world, priya, {goal.pk: 2}, on=BASELINE)
    assert not _page(sign_in("priya"), _at(world, "goals")).xpath("//figure[@class='act-chart']")
    with world.acting("priya") as priya:
        chloes_rating(world, priya, {goal.pk: 7})
    (figure,) = _page(sign_in("helen"), _at(world, "goals")).xpath("//figure[@class='act-chart']")
    cells = [" ".join(cell.text_content().split()) for cell in figure.xpath(".//tbody//*[self::th or self::td]")]
    assert cells == ["Young person", "2", "7"]


def test_eleven_numbers_and_leaving_out_for_each_goal(world: World, sign_in: SignIn) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        goals = [chloes_goal(world, priya, words) for words in ("Dance", "Sleep")]
    page = _page(sign_in("priya"), _at(world, "goals", "rate"))
    for goal in goals:
        values = [each.get("value") for each in page.xpath(f"//input[@name='goal_{goal.pk}']")]
        assert values == [*map(str, range(11)), "left_out"]
    left_out = {f"goal_{goal.pk}": "left_out" for goal in goals}
    status, words = _sent(sign_in("priya"), _at(world, "goals", "rate"), **left_out)
    assert status == 422
    assert "Rate at least one goal" in words
    assert _count(world, GoalRating) == 0


def test_a_form_is_typed_in_by_number_and_shows_no_wording(world: World, sign_in: SignIn) -> None:
    chloes_course(world)
    address = _at(world, "measures", "sdq_self", "enter")
    page = _page(sign_in("priya"), address)
    items = {each.get("name") for each in page.xpath("//input[@type='radio']")}
    assert items == {f"item_{number}" for number in range(1, 34)}
    assert [each.get("value") for each in page.xpath("//input[@name='item_1']")] == ["0", "1", "2", "not answered"]
    assert {each.get("value") for each in page.xpath("//input[@checked]")} == {"not answered"}
    words = _words(page)
    assert "because it belongs to its owner" in words
    assert "Copyright Robert Goodman, youthinmind" in words
    status, words = _sent(sign_in("priya"), address, **{f"item_{number}": "1" for number in ALL_ONES})
    assert status == 302
    assert "Done 31 October 2016" in words
    assert "20 (high)" in words


def test_a_follow_up_form_has_two_more_items(world: World, sign_in: SignIn) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        chloes_form(world, priya, BASELINE)
    page = _page(sign_in("priya"), _at(world, "measures", "sdq_self", "enter"))
    assert {f"item_{number}" for number in (34, 35)} < {each.get("name") for each in page.xpath("//input")}
    assert "follow-up form, about the last month" in _words(page)


def test_a_form_is_compared_with_the_first_and_says_what_is_not_verified(world: World, sign_in: SignIn) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        chloes_form(world, priya, BASELINE)
        chloes_form(world, priya, answers=ALL_ONES | {3: 2, 8: 2, 13: 2, 16: 2, 24: 2, 2: 2, 10: 2, 15: 2})
    words = _words(_page(sign_in("helen"), _at(world, "measures")))
    assert "From 20 to 28: reliably worse. A first self-report often looks better than life was" in words
    assert "Norms, not verified" in words
    assert "decide anything" in words


def test_a_typo_in_a_form_is_fixed(world: World, sign_in: SignIn) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        made = chloes_form(world, priya)
    address = _at(world, "measures", "forms", str(made.pk))
    page = _page(sign_in("priya"), address)
    assert {each.get("value") for each in page.xpath("//input[@name='item_3'][@checked]")} == {"1"}
    status, words = _sent(sign_in("priya"), address, item_3="2")
    assert status == 302
    assert "21 (high)" in words
    assert sign_in("helen").get(address).status_code == 404


def test_a_stale_form_shows_both_answers(world: World, sign_in: SignIn) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        made = chloes_form(world, priya)
    address = _at(world, "measures", "forms", str(made.pk))
    form = _page(sign_in("priya"), address).xpath("//main//form")[0]
    opened = dict(form.form_values())
    assert _sent(sign_in("priya"), address, item_3="2")[0] == 302
    answer = sign_in("priya").post(address, {**opened, "item_3": "0"})
    assert answer.status_code == 409
    words = _words(html.fromstring(answer.content))
    assert re.search(r"Item 3 ?You wrote: ?0 ?You saved at \d\d:\d\d: ?2", words), words


def test_a_refusal_is_recorded_and_respected(world: World, sign_in: SignIn) -> None:
    chloes_course(world)
    address = _at(world, "measures", "sdq_self", "3", "not-filled-in")
    status, words = _sent(sign_in("priya"), address, reason="young_person_refused")
    assert status == 302
    assert "Chloe said no, 31 October 2016" in words
    page = _page(sign_in("priya"), _at(world, "measures"))
    (row,) = page.xpath("//section[@aria-labelledby='sdq_self']//tr[th='3 months']")
    assert [" ".join(link.text_content().split()).split(":")[0] for link in row.xpath(".//a")] == [
        "Add the form",
        "Edit the reason",
    ]
    status, words = _sent(sign_in("priya"), address, reason="other", words="At her nan's")
    assert "Overdue by 13 days. Still counts until 15 November 2016. Something else: At her nan's" in words
    assert _count(world, NonCompletion) == 1


def test_a_form_is_not_offered_once_its_days_are_over(world: World, sign_in: SignIn) -> None:
    chloes_course(world)
    page = _page(sign_in("priya"), _at(world, "measures"))
    links = {
        point: [link.get("href").split("/")[-2] for link in page.xpath(f"//tr[th='{point}']//a")]
        for point in ("Baseline", "3 months", "6 months")
    }
    assert links == {
        "Baseline": ["not-filled-in"] * 3,
        "3 months": ["enter", "not-filled-in", "enter", "not-filled-in", "rate", "not-filled-in"],
        "6 months": [],
    }


def test_another_reason_needs_words(world: World, sign_in: SignIn) -> None:
    chloes_course(world)
    status, words = _sent(sign_in("priya"), _at(world, "measures", "goals", "3", "not-filled-in"), reason="other")
    assert status == 422
    assert "Enter in a few words why it wasn't filled in" in words


@pytest.mark.parametrize(
    "rest",
    [
        ["goals", str(UUID(int=7)), "end"],
        ["goals", str(UUID(int=7)), "words"],
        ["measures", "forms", str(UUID(int=7))],
        ["measures", "sdq_teacher", "enter"],
        ["measures", "goals", "enter"],
        ["measures", "sdq_self", "4", "not-filled-in"],
        ["goals", "new", "?follows=mine"],
    ],
)
def test_what_is_not_there_is_not_found(world: World, sign_in: SignIn, rest: list[str]) -> None:
    chloes_course(world)
    address = _at(world, *rest).removesuffix("/") + "/"
    assert sign_in("priya").get(address.replace("/?follows=mine/", "/?follows=mine")).status_code == 404


@pytest.mark.parametrize("member", ["helen", "jess", "sam", "tom", "david", "lena", "ruth", "colin", "moira"])
@pytest.mark.parametrize("rest", [["goals", "new"], ["goals", "rate"], ["measures", "sdq_self", "enter"]])
def test_nobody_else_writes(world: World, sign_in: SignIn, member: str, rest: list[str]) -> None:
    chloes_course(world)
    assert sign_in(member).get(_at(world, *rest)).status_code == 404
    assert sign_in(member).post(_at(world, *rest), {"once": str(uuid4())}).status_code == 404


def test_the_same_press_twice_makes_one_goal_and_one_form(world: World, sign_in: SignIn) -> None:
    chloes_course(world)
    client = sign_in("priya")
    for address, said in (
        (_at(world, "goals", "new"), {"words": "Dance again"}),
        (_at(world, "measures", "sdq_self", "enter"), {"item_1": "1"}),
    ):
        form = _page(client, address).xpath("//main//form")[0]
        given = {**dict(form.form_values()), **said}
        assert [client.post(address, given).status_code for _ in range(2)] == [302, 302]
    assert _count(world, Goal) == _count(world, Assessment) == 1


def test_a_manager_reads_and_is_offered_no_way_to_write(world: World, sign_in: SignIn) -> None:
    chloes_course(world)
    with world.acting("priya") as priya:
        chloes_rating(world, priya, {chloes_goal(world, priya).pk: 4}, on=TODAY)
        chloes_form(world, priya)
    for page in ("goals", "measures"):
        links = {each.get("href") for each in _page(sign_in("helen"), _at(world, page)).xpath("//main//a")}
        links = {link for link in links if "/disagreements/" not in link}
        assert not [link for link in links if link.endswith(("new/", "rate/", "enter/", "end/", "words/", "in/"))]
