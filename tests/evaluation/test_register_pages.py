"""The pages of the register: counted for everyone who counts, kept by the evaluator."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from lxml import html

from act.demo.cast import CAST, ROCHDALE, WIGAN
from act.evaluation.models import Interview, InterviewGroup
from act.trust.models import Authority, UnsentForm
from act.trust.scope.acting import administering
from act.trust.scope.roles import ROLES, Permission
from tests.evaluation.making import HELD, recorded
from tests.world import World, posted

SignIn = Callable[[str], Client]
COUNTERS = {member.username for member in CAST if Permission.SEE_NUMBERS in ROLES[member.role].permissions}
KEEPERS = {member.username for member in CAST if Permission.EVALUATE in ROLES[member.role].permissions}


def page_of(browser: Client, where: str = "evaluation:interviews", **kwargs: Any) -> html.HtmlElement:
    """A page that opens."""
    answer = browser.get(reverse(where, kwargs=kwargs))
    assert answer.status_code == 200
    return html.fromstring(answer.content)


def table_of(page: html.HtmlElement) -> dict[str, list[int]]:
    """The numbers of the first table by the name of their row."""
    rows = page.xpath("(//main//table)[1]/tbody/tr")
    return {row.xpath("string(th)"): [int(cell) for cell in row.xpath("td/text()")] for row in rows}


def said(number: str = "z-914", **changes: str) -> dict[str, str]:
    """The form as a browser sends it."""
    plain = {
        "once": str(uuid4()),
        "authority": str(Authority.objects.get(code=WIGAN).pk),
        "number": number,
        "group": "staff",
        "time_point": "1",
        "held_on": HELD.isoformat(),
        "consent": "written",
        "consented_on": HELD.isoformat(),
    }
    return {**plain, **changes}


def numbers(world: World) -> list[str]:
    """The codes in the register."""
    with world.acting("ruth"):
        return list(Interview.objects.order_by("number").values_list("number", flat=True))


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_who_counts_sees_the_table_and_only_the_evaluator_the_register(
    world: World, sign_in: SignIn, member: str
) -> None:
    with world.acting("ruth") as ruth:
        recorded(ruth)
    browser = sign_in(member)
    status = browser.get(reverse("evaluation:interviews")).status_code
    assert status == (200 if member in COUNTERS else 404)
    assert browser.get(reverse("evaluation:record_interview")).status_code == (200 if member in KEEPERS else 404)
    if member in COUNTERS:
        assert ("Z-914" in page_of(browser).text_content()) is (member in KEEPERS)


def test_the_first_interview_can_be_added_to_an_empty_register(world: World, sign_in: SignIn) -> None:
    with administering():
        bolton = Authority.objects.exclude(postings__isnull=False).first()
    posted(user=world.user("moira"), authority=bolton, role="evaluator", since="2016-02-01")
    page = page_of(sign_in("moira"))
    assert "There are no interviews in the register yet." in page.text_content()
    assert page.xpath("//a[@href=$new]", new=reverse("evaluation:record_interview"))


def test_the_table_adds_up_by_row_and_by_column(world: World, sign_in: SignIn) -> None:
    with world.acting("ruth") as ruth:
        before = table_of(page_of(sign_in("ruth")))
        recorded(ruth, number="W-091")
        recorded(ruth, number="W-092", time_point=3)
        recorded(ruth, ROCHDALE, number="R-091", time_point=3, group=InterviewGroup.PARENTS)
    after = table_of(page_of(sign_in("ruth")))
    added = {name: [now - then for now, then in zip(after[name], before[name], strict=True)] for name in after}
    assert added.pop("All") == [1, 0, 2, 0, 3]
    assert {name: row for name, row in added.items() if any(row)} == {
        "Staff": [1, 0, 1, 0, 2],
        "Parents and carers": [0, 0, 1, 0, 1],
    }


def test_a_manager_counts_the_interviews_of_their_own_authority(world: World, sign_in: SignIn) -> None:
    before = table_of(page_of(sign_in("helen")))["All"][-1]
    with world.acting("ruth") as ruth:
        recorded(ruth)
        recorded(ruth, ROCHDALE)
    assert table_of(page_of(sign_in("helen")))["All"][-1] == before + 1


def test_an_interview_is_written_in_by_a_form_and_twice_is_once(world: World, sign_in: SignIn) -> None:
    browser, form = sign_in("ruth"), said()
    first = browser.post(reverse("evaluation:record_interview"), form)
    second = browser.post(reverse("evaluation:record_interview"), form)
    assert (first.status_code, first["Location"]) == (302, reverse("evaluation:interviews"))
    assert (second.status_code, second["Location"]) == (302, reverse("evaluation:interviews"))
    assert numbers(world).count("Z-914") == 1


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"number": "Mia Rose"}, "The code must be 1 to 3 letters, a dash and 1 to 4 digits, for example W-014"),
        ({"number": ""}, "Enter the code of the interviewee"),
        ({"group": "friends"}, "Choose one of the answers shown"),
        ({"time_point": "5"}, "Choose one of the answers shown"),
        ({"held_on": "2016-11-01"}, "The day of the interview must be 31 October 2016 or earlier"),
        ({"consented_on": "2016-10-21"}, "Consent must come before the interview"),
        ({"consent": ""}, "without consent there is no interview"),
        ({"authority": str(uuid4())}, "Choose one of the answers shown"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence_and_not_saved(
    world: World, sign_in: SignIn, changes: dict[str, str], sentence: str
) -> None:
    answer = sign_in("ruth").post(reverse("evaluation:record_interview"), said(**changes))
    assert answer.status_code == 422
    assert sentence in html.fromstring(answer.content).text_content()
    assert "Z-914" not in numbers(world)


def test_taking_out_asks_once_deletes_and_a_second_press_is_answered_alike(world: World, sign_in: SignIn) -> None:
    with world.acting("ruth") as ruth:
        key = recorded(ruth).pk
    browser, where = sign_in("ruth"), reverse("evaluation:take_out", kwargs={"key": key})
    page = page_of(browser, "evaluation:take_out", key=key)
    assert "What is deleted" in page.text_content() and "What stays" in page.text_content()
    assert "Z-914" in numbers(world)
    form = {name: page.xpath(f"string(//main//input[@name='{name}']/@value)") for name in ("once", "seen")}
    answers = [browser.post(where, form) for _ in range(2)]
    assert {(answer.status_code, answer["Location"]) for answer in answers} == {(302, reverse("evaluation:interviews"))}
    assert "Z-914" not in numbers(world)
    assert browser.get(where).status_code == 404


def test_an_interview_taken_out_by_mistake_can_be_written_in_again(world: World, sign_in: SignIn) -> None:
    browser = sign_in("ruth")
    browser.post(reverse("evaluation:record_interview"), said())
    with world.acting("ruth"):
        key = Interview.objects.get(number="Z-914").pk
    browser.post(reverse("evaluation:take_out", kwargs={"key": key}), {"once": str(uuid4()), "seen": "1"})
    assert "Z-914" not in numbers(world)
    browser.post(reverse("evaluation:record_interview"), said())
    assert "Z-914" in numbers(world)


def test_what_was_typed_leaves_with_the_form(world: World, sign_in: SignIn) -> None:
    browser, form = sign_in("ruth"), said()
    where = reverse("evaluation:record_interview")
    browser.post(reverse("trust:keep"), {**form, "once": str(uuid4()), "place": where})
    browser.post(where, form)
    with world.acting("ruth"):
        assert "Z-914" not in str(list(UnsentForm.objects.values_list("words", flat=True)))


@pytest.mark.parametrize("where", ["evaluation:interviews", "evaluation:survey"])
def test_a_page_costs_the_same_for_one_interview_and_for_many(world: World, sign_in: SignIn, where: str) -> None:
    browser, needed = sign_in("ruth"), []
    for number in (1, 40):
        with world.acting("ruth") as ruth:
            for each in range(number):
                recorded(ruth, number=f"N-{100 * number + each}")
        with CaptureQueriesContext(connection) as captured:
            browser.get(reverse(where))
        needed.append(len(captured))
    assert needed[0] == needed[1]
