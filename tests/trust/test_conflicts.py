"""Two people who save the same form: the second chooses, question by question, and nothing goes over without that."""

from typing import Any

import pytest
from django.test import Client
from lxml import html

from act.people.models import YoungPerson
from act.trust.models import UnsentForm
from tests.attack.answers import description
from tests.world import World

HEADING = "A colleague saved this while you were writing"
HERS = {"pronouns": "they/them", "called": "Mimi"}
HIS = {"pronouns": "ze/zir", "called": "Mo"}


class Desk:
    """Somebody with Mia's form before them."""

    def __init__(self, client: Client, world: World) -> None:
        self.client, self.world = client, world
        self.place = f"/young-people/{world.people['Mia']}/about/"
        self.fields: dict[str, Any] = {}
        self.opens()

    def opens(self) -> None:
        """The form as it is now."""
        page = html.fromstring(self.client.get(self.place).content)
        self.fields = dict(page.xpath("//form[@data-keep]")[0].fields)

    def saves(self, **changes: str) -> Any:
        """Sends it with these changes, and takes in the page that comes back."""
        answer = self.client.post(self.place, {k: v for k, v in {**self.fields, **changes}.items() if v is not None})
        if answer.status_code != 302:
            self.fields = dict(html.fromstring(answer.content).xpath("//form[@data-keep]")[0].fields)
        return answer


def present(world: World) -> YoungPerson:
    """Mia's record now."""
    with world.acting("sam"):
        return YoungPerson.objects.get(pk=world.people["Mia"])


@pytest.fixture
def second(world: World, sign_in: Any) -> Desk:
    """Sam, who opened Mia's form before Helen saved it, and sends it afterwards."""
    desks = [Desk(sign_in(name), world) for name in ("sam", "helen")]
    sam, helen = desks
    assert helen.saves(**HERS, because="She told us").status_code == 302
    answer = sam.saves(**HIS, because="She told me")
    assert answer.status_code == 409
    sam.fields["page"] = answer
    return sam


def shown(desk: Desk) -> Any:
    """The page of the conflict."""
    return html.fromstring(desk.fields.pop("page").content)


def test_the_page_shows_what_differs_with_whose_it_is_and_when_and_nothing_else(second: Desk) -> None:
    page = shown(second)
    legends = [each.text_content().strip() for each in page.xpath("//form[@data-keep]//legend")]
    said = " ".join(page.xpath("//main")[0].text_content().split())
    assert legends == ["The name they like", "Pronouns"]
    assert HEADING in said
    assert "You wrote: Mo" in said
    assert "Helen" in said
    assert " saved at " in said
    assert not page.xpath("//form[@data-keep]//input[@type='text' or @type='']")
    assert not page.xpath("//input[@type='radio'][@checked]")


CHOICES = [
    ({"choose-called": "mine", "choose-pronouns": "mine"}, ("Mo", "ze/zir")),
    ({"choose-called": "theirs", "choose-pronouns": "theirs"}, ("Mimi", "they/them")),
    ({"choose-called": "theirs", "choose-pronouns": "mine"}, ("Mimi", "ze/zir")),
    ({"choose_all": "mine"}, ("Mo", "ze/zir")),
    ({"choose_all": "theirs"}, ("Mimi", "they/them")),
]


@pytest.mark.parametrize(("choice", "kept"), CHOICES)
def test_what_is_chosen_is_saved(choice: dict[str, str], kept: tuple[str, str], second: Desk, world: World) -> None:
    asked = ["called", "pronouns"]
    answer = saves_chosen(second, asked, choice)
    assert answer.status_code == 302
    mia = present(world)
    assert (mia.called, mia.pronouns, mia.version) == (*kept, 3)


def saves_chosen(desk: Desk, asked: list[str], choice: dict[str, str]) -> Any:
    """Sends the page of the conflict; lists that come twice are sent twice."""
    form = shown(desk).xpath("//form[@data-keep]")[0]
    sent: dict[str, Any] = {name: value for name, value in form.form_values() if name != "choose"}
    return desk.client.post(desk.place, {**sent, "choose": asked, **choice})


@pytest.mark.parametrize("choice", [{}, {"choose-called": "mine"}, {"choose-called": "mine", "choose-pronouns": "x"}])
def test_without_every_choice_nothing_is_saved_and_it_is_asked_again(
    choice: dict[str, str], second: Desk, world: World
) -> None:
    answer = saves_chosen(second, ["called", "pronouns"], choice)
    page = html.fromstring(answer.content)
    assert answer.status_code == 409
    assert "Choose what to keep for each question below" in page.text_content()
    assert len(page.xpath("//form[@data-keep]//legend")) == 2
    assert (present(world).called, present(world).version) == ("Mimi", 2)


def test_who_saves_a_third_time_meanwhile_is_asked_about_too(second: Desk, world: World, sign_in: Any) -> None:
    helen = Desk(sign_in("helen"), world)
    assert helen.saves(called="Mia-Lou", because="Again").status_code == 302
    answer = saves_chosen(second, ["called", "pronouns"], {"choose_all": "mine"})
    assert answer.status_code == 409
    assert "Mia-Lou" in html.fromstring(answer.content).text_content()
    assert present(world).called == "Mia-Lou"


def test_where_only_one_of_the_two_changed_an_answer_that_one_is_chosen_already(world: World, sign_in: Any) -> None:
    sam, helen = (Desk(sign_in(name), world) for name in ("sam", "helen"))
    helen.saves(pronouns="they/them", because="She told us")
    page = html.fromstring(sam.saves(called="Mo", because="She told me").content)
    checked = {each.get("name"): each.get("value") for each in page.xpath("//input[@type='radio'][@checked]")}
    assert checked == {"choose-called": "mine", "choose-pronouns": "theirs"}


def test_words_of_a_conflict_that_is_left_open_come_back_as_one(second: Desk, world: World) -> None:
    """What is kept of it remembers the version that it was written for."""
    page = html.fromstring(second.client.get(second.place).content)
    (link,) = page.xpath("//a[starts-with(., 'Carry on')]/@href")
    form = html.fromstring(second.client.get(second.place + link).content).xpath("//form[@data-keep]")[0]
    assert (form.fields["called"], form.fields["seen"]) == ("Mo", "1")
    answer = second.client.post(second.place, {k: v for k, v in form.fields.items() if v is not None})
    assert answer.status_code == 409
    assert present(world).called == "Mimi"


def test_both_texts_go_into_one_to_be_edited_before_anything_is_saved(world: World, sign_in: Any) -> None:
    sam, helen = (Desk(sign_in(name), world) for name in ("sam", "helen"))
    said = {"what_matters_on-day": "28", "what_matters_on-month": "10", "what_matters_on-year": "2016"}
    helen.saves(what_matters="My nan.", **said)
    sam.fields["page"] = sam.saves(what_matters="To dance.", **said)
    answer = saves_chosen(sam, ["what_matters"], {"choose-what_matters": "both"})
    form = html.fromstring(answer.content).xpath("//form[@data-keep]")[0]
    assert (answer.status_code, form.fields["what_matters"].strip()) == (409, "My nan. To dance.")
    assert "Both are in the form now" in answer.content.decode()
    assert present(world).what_matters == "My nan."
    sent = {k: v for k, v in form.fields.items() if v is not None}
    question = sam.client.post(sam.place, sent)
    assert question.status_code == 422  # the words have changed, but the date hasn't
    assert "My nan. To dance." in question.content.decode()


def test_nothing_of_a_conflict_goes_to_anybody_else(second: Desk, world: World) -> None:
    with world.acting("sam"):
        assert {kept.owner.username for kept in UnsentForm.objects.select_related("owner")} == {"sam"}


def test_the_form_of_the_first_is_as_it_was(world: World, sign_in: Any) -> None:
    answer = sign_in("sam").post(f"/young-people/{world.people['Mia']}/about/", description(what_matters="Chips"))
    assert answer.status_code == 302
