"""What pages say of a young person with several records, and to whom: who may not see both hears of neither."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.accounts.paper_list import paper_list
from act.people.duplicates.actions import say_same
from act.people.queries import young_person
from act.referrals import actions
from act.referrals.models import Referral
from act.trust.models import Authority
from tests.access.emergencies import find
from tests.costs.making import post
from tests.people.joining import joined as read_as_one
from tests.people.joining import second_record
from tests.referrals.makers import ROCHDALE, finished_draft, name_answers, sent_referral
from tests.screens.people import NOT_THE_SAME, THE_SAME
from tests.world import World

SignIn = Callable[[str], Client]
ALREADY = "There is already a young person"


def words(client: Client, route: str, *keys: object) -> str:
    """The words of a page."""
    answer = client.get(reverse(route, args=keys))
    assert answer.status_code == 200
    return " ".join(html.fromstring(answer.content).text_content().split())


def again(world: World, username: str = "lena", *code: str) -> Referral:
    """Mia, referred once more."""
    with world.acting(username) as by:
        return sent_referral(by, *code)


def joined(world: World, new: Referral) -> None:
    """Brought to her first record."""
    with world.acting("helen") as helen:
        kept = young_person(helen, world.people["Mia"])
        actions.join(new, by=helen, seen=new.version, kept=kept, on=helen.on, reason="Her nan rang")


def test_the_page_of_the_decision_names_the_record_that_is_there(world: World, sign_in: SignIn) -> None:
    new = again(world)
    page = words(sign_in("helen"), "referrals:decide", new.pk)
    assert f"{ALREADY} here called Mia Robinson" in page
    assert "With ACT since 4 October 2016" in page and THE_SAME in page and NOT_THE_SAME in page


@pytest.mark.parametrize(
    ("judgement", "again_there"), [("same", "Mia is already with ACT"), ("different", "Your decision")]
)
def test_either_answer_is_one_press(judgement: str, again_there: str, world: World, sign_in: SignIn) -> None:
    new, client = again(world), sign_in("helen")
    page = html.fromstring(client.get(reverse("referrals:decide", args=[new.pk])).content)
    (form,) = page.xpath("//main//form[contains(@action, 'same-person')]")
    said = {field.get("name"): field.get("value") for field in form.xpath(".//input[@type='hidden']")}
    answer = client.post(form.get("action"), {**said, "judgement": judgement}, follow=True)
    assert again_there in answer.content.decode()
    assert ALREADY not in answer.content.decode()
    twice = client.post(form.get("action"), {**said, "judgement": judgement}, follow=True)
    assert twice.status_code == 200 and again_there in twice.content.decode()


def test_across_authorities_the_page_says_where_else_they_are_known(world: World, sign_in: SignIn) -> None:
    new = again(world, "tom", ROCHDALE)
    assert ALREADY not in words(sign_in("david"), "referrals:decide", new.pk)
    post(world, "helen", "manager", ROCHDALE)
    helen = sign_in("helen")
    assert f"{ALREADY} in Wigan called Mia Robinson" in words(helen, "referrals:decide", new.pk)
    with world.acting("helen") as by:
        say_same(new.young_person, by=by, kept=young_person(by, world.people["Mia"]), on=by.on)
    known = "Known in Wigan too, as Mia R. Both are counted as one person when both areas are counted."
    assert known in words(helen, "referrals:decide", new.pk)
    assert known in words(helen, "pages:young_person", new.young_person_id)
    assert "Known in" not in words(sign_in("david"), "referrals:decide", new.pk)


@pytest.mark.parametrize(("username", "told"), [("priya", True), ("sam", True), ("jess", False), ("lena", False)])
def test_a_referrer_is_told_after_the_birthday_and_before_sending(
    username: str, told: bool, world: World, sign_in: SignIn
) -> None:
    with world.acting(username) as by:
        draft = finished_draft(by, name=name_answers("Robinson, Mia"))
    client = sign_in(username)
    for page in (words(client, "referrals:question", draft.pk, "home"), words(client, "referrals:check", draft.pk)):
        assert ("You may know them already." in page) is told
    assert ALREADY not in words(client, "referrals:question", draft.pk, "breakdown")


@pytest.mark.parametrize(("username", "told"), [("priya", True), ("jess", False), ("lena", False)])
def test_a_name_on_the_joined_half_tells_those_who_know_them_and_nobody_else(
    username: str, told: bool, world: World, sign_in: SignIn
) -> None:
    read_as_one(world, second_record(world, "Amelia Quill", by="lena"), world.people["Mia"])
    with world.acting(username) as by:
        draft = finished_draft(by, name=name_answers("Quill, Amelia"))
    page = words(sign_in(username), "referrals:check", draft.pk)
    assert ("You may know them already." in page) is told and ("Mia Robinson" in page) is told
    assert ("They have another record, joined to this one." in page) is told


def test_an_empty_record_is_on_no_list_and_its_own_page_leads_on(world: World, sign_in: SignIn) -> None:
    new = again(world)
    joined(world, new)
    helen = sign_in("helen")
    assert words(helen, "pages:young_people").count("Mia R.") == 1
    assert "This is the same person as Mia R." in words(helen, "pages:young_person", new.young_person_id)
    assert "Another record of Mia is joined to this one" in words(helen, "pages:young_person", world.people["Mia"])
    with world.acting("helen") as by:
        listed = paper_list(by, Authority.objects.get(name="Wigan"))
        assert new.young_person not in listed.people
    with world.acting("jess") as jess:
        assert find(jess, world, "Mia") == [world.people["Mia"]]


def test_whoever_may_see_one_record_alone_hears_of_no_other(world: World, sign_in: SignIn) -> None:
    new = again(world)
    joined(world, new)
    sam = sign_in("sam")
    page = words(sam, "pages:young_person", world.people["Mia"])
    assert "joined to this one" not in page and "same person" not in page
    assert sam.get(reverse("pages:young_person", args=[new.young_person_id])).status_code == 404


def test_what_the_referrer_wrote_of_them_is_read_with_their_referral(world: World, sign_in: SignIn) -> None:
    with world.acting("lena") as lena:
        matters = {"what_matters": "To see the sea", "what_matters_on": "2016-10-30"}
        new = sent_referral(lena, matters=matters)
    joined(world, new)
    page = words(sign_in("helen"), "referrals:referral", new.pk)
    assert "what Lena Shah told us when they referred Mia Robinson" in page and "To see the sea" in page
    assert "To see the sea" not in words(sign_in("helen"), "pages:young_person", world.people["Mia"])


def test_taking_it_back_says_who_said_it_and_why(world: World, sign_in: SignIn) -> None:
    new = again(world)
    joined(world, new)
    page = words(sign_in("helen"), "referrals:not_the_same", new.young_person_id, world.people["Mia"])
    assert "Helen Marsh said on 31 October 2016 that they are the same person. “Her nan rang”" in page


def test_the_list_of_pairs_is_of_those_whom_the_manager_may_see(world: World, sign_in: SignIn) -> None:
    new = again(world)
    assert "Is this Mia R.?" in words(sign_in("helen"), "people:duplicates")
    assert "No one at the moment." in words(sign_in("david"), "people:duplicates")
    found = words(sign_in("helen"), "people:find_duplicate", new.young_person_id)
    assert "Compare with Mia R." in found
