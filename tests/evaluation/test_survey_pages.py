"""The staff survey: links are shown once, answers only when it has closed, and nobody knows who gave them."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from django.contrib.sessions.models import Session
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from lxml import html

from act.demo.cast import CAST, WIGAN
from act.evaluation.models import SurveyAnswer, SurveyCode, SurveyWave
from act.evaluation.survey_questions import ASKED_AGAIN, STATEMENTS
from act.trust.models import AuditRow, Authority, IdempotencyKey, UnsentForm, User
from act.trust.scope.roles import ROLES, Permission
from tests.evaluation.making import answered, opened
from tests.screens.evaluation import NO_SURVEY, USED, invited
from tests.world import World

SignIn = Callable[[str], Client]
COUNTERS = {member.username for member in CAST if Permission.SEE_NUMBERS in ROLES[member.role].permissions}
SEPTEMBER = {"opens_on": date(2016, 9, 1), "closes_on": date(2016, 9, 30)}
SAID = {"knowledge": "4", "confidence": "2", "support": "rather_not_say", "approach": "5"}


def survey(browser: Client) -> str:
    """The words of the page of waves."""
    answer = browser.get(reverse("evaluation:survey"))
    assert answer.status_code == 200
    return " ".join(html.fromstring(answer.content).text_content().split())


def table(browser: Client, caption: str) -> dict[str, list[str]]:
    """The cells of a table of the page, by the statement at the head of each row."""
    page = html.fromstring(browser.get(reverse("evaluation:survey")).content)
    rows = page.xpath("//table[caption=$caption]/tbody/tr", caption=caption)
    return {row[0].text_content(): [" ".join(cell.text_content().split()) for cell in row[1:]] for row in rows}


def links_on(answer: HttpResponse) -> list[str]:
    """The links that a page shows."""
    return [str(item) for item in html.fromstring(answer.content).xpath("//main//li/text()") if "/survey/" in item]


def link(secret: str) -> str:
    """Where a link leads."""
    return reverse("evaluation:answer", kwargs={"secret": secret})


def wave_form(**changes: str) -> dict[str, str]:
    """The form of a wave as a browser sends it."""
    plain = {
        "once": str(uuid4()),
        "authority": str(Authority.objects.get(code=WIGAN).pk),
        "number": "7",
        "opens_on": "2016-10-01",
        "closes_on": "2016-10-31",
        "invited": "3",
    }
    return {**plain, **changes}


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_who_counts_sees_the_waves_and_only_the_evaluator_opens_one(world: World, sign_in: SignIn, member: str) -> None:
    browser = sign_in(member)
    assert browser.get(reverse("evaluation:survey")).status_code == (200 if member in COUNTERS else 404)
    assert browser.get(reverse("evaluation:open_wave")).status_code == (200 if member == "ruth" else 404)


def test_each_person_s_link_is_shown_once_and_is_kept_nowhere(world: World, sign_in: SignIn) -> None:
    browser, form = sign_in("ruth"), wave_form()
    first = browser.post(reverse("evaluation:open_wave"), form)
    addresses = links_on(first)
    assert first.status_code == 200 and len(set(addresses)) == 3
    assert all(address.startswith("http://testserver/survey/") for address in addresses)
    again = browser.post(reverse("evaluation:open_wave"), form)
    assert (again.status_code, again["Location"]) == (302, reverse("evaluation:survey"))
    models = (AuditRow, IdempotencyKey, UnsentForm, SurveyWave, SurveyCode)
    with world.acting("ruth"):
        assert SurveyWave.objects.filter(number=7).count() == 1
        kept = str([list(model.objects.values()) for model in models])
    kept += survey(browser) + str([session.get_decoded() for session in Session.objects.all()])
    for address in addresses:
        assert address.rstrip("/").rpartition("/")[2] not in kept
        assert Client().get(address).status_code == 200


def new_link(browser: Client, wave: SurveyWave, **said: str) -> HttpResponse:
    """Sends the form for one more link."""
    where = reverse("evaluation:new_link", kwargs={"key": wave.pk})
    return browser.post(where, {"once": str(uuid4()), "seen": str(wave.version), **said})


@pytest.mark.parametrize("typed", ["http://testserver/survey/{}/", " {} "])
def test_a_link_that_is_pasted_in_gives_way_to_a_new_one(world: World, sign_in: SignIn, typed: str) -> None:
    with world.acting("ruth") as ruth:
        wave, (given, other, *_) = opened(ruth)
    (instead,) = links_on(new_link(sign_in("ruth"), wave, why="replace", old_link=typed.format(given)))
    assert [Client().get(where).status_code for where in (link(given), link(other), instead)] == [404, 200, 200]


def test_one_more_person_is_invited_and_what_was_typed_for_another_answer_is_ignored(
    world: World, sign_in: SignIn
) -> None:
    with world.acting("ruth") as ruth:
        wave, (given, *_) = opened(ruth)
    browser = sign_in("ruth")
    (another,) = links_on(new_link(browser, wave, why="one_more", old_link=given))
    assert (Client().get(link(given)).status_code, Client().get(another).status_code) == (200, 200)
    assert invited(13, "0 answers") in survey(browser)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({}, "Choose what the link is for"),
        ({"why": "replace"}, "Paste the link that should stop working"),
        ({"why": "replace", "old_link": "abcd"}, "That link is not one of this wave"),
    ],
)
def test_a_new_link_that_cannot_be_made_is_told_in_a_sentence(
    world: World, sign_in: SignIn, said: dict[str, str], sentence: str
) -> None:
    with world.acting("ruth") as ruth:
        wave, _ = opened(ruth)
    answer = new_link(sign_in("ruth"), wave, **said)
    assert answer.status_code == 422 and sentence in html.fromstring(answer.content).text_content()
    assert sign_in("helen").get(reverse("evaluation:new_link", kwargs={"key": wave.pk})).status_code == 404


def test_a_pasted_link_is_not_kept_while_it_is_typed(world: World, sign_in: SignIn) -> None:
    with world.acting("ruth") as ruth:
        wave, _ = opened(ruth)
    page = sign_in("ruth").get(reverse("evaluation:new_link", kwargs={"key": wave.pk}))
    assert b"data-keep" not in page.content


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"invited": "0"}, "At least 1 person must be invited"),
        ({"invited": "many"}, "must be a whole number, for example 79"),
        ({"number": "10"}, "The number of the wave must be 9 or less"),
        ({"closes_on": "2016-09-30"}, "The last day must be 1 October 2016, the first day, or later"),
    ],
)
def test_a_wave_that_cannot_be_is_told_in_a_sentence(
    world: World, sign_in: SignIn, changes: dict[str, str], sentence: str
) -> None:
    answer = sign_in("ruth").post(reverse("evaluation:open_wave"), wave_form(**changes))
    assert answer.status_code == 422
    assert sentence in html.fromstring(answer.content).text_content()


@pytest.mark.parametrize(("count", "cell"), [(7, "Too few to say"), (8, "100% (8 of 8)68% to 100%")])
def test_fewer_than_eight_answers_are_not_shown(world: World, sign_in: SignIn, count: int, cell: str) -> None:
    with world.acting("ruth") as ruth:
        _, secrets = opened(ruth, **SEPTEMBER)
    answered(*secrets[:count], on=date(2016, 9, 15))
    for member in ("ruth", "helen", "colin"):
        browser = sign_in(member)
        assert invited(12, f"{count} answers") in survey(browser)
        cells = table(browser, "Staff who agree or strongly agree, Wigan")
        assert cells[STATEMENTS["knowledge"]] == cells[STATEMENTS["approach"]] == [cell]
        assert cells[STATEMENTS["support"]] == ["Too few to say"]


def test_two_waves_stand_side_by_side_with_the_difference_and_how_sure_it_is(world: World, sign_in: SignIn) -> None:
    with world.acting("ruth") as ruth:
        for number, agreeing, n in ((1, 48, 80), (2, 56, 70)):
            _, secrets = opened(ruth, number=number, invited=n, **SEPTEMBER)
            answered(*secrets[:agreeing], on=date(2016, 9, 15))
            answered(*secrets[agreeing:], on=date(2016, 9, 15), knowledge=3)
    cells = table(sign_in("ruth"), "Staff who agree or strongly agree, Wigan")
    shown = ["60% (48 of 80)49% to 70%", "80% (56 of 70)69% to 88%", "+20 points+5 to +33"]
    assert cells[STATEMENTS["knowledge"]] == shown
    assert cells[STATEMENTS["support"]] == ["Too few to say"] * 3


def test_while_a_wave_is_open_nobody_sees_an_answer_come_in(world: World, sign_in: SignIn) -> None:
    with world.acting("ruth") as ruth:
        _, secrets = opened(ruth)
    answered(*secrets)
    words = survey(sign_in("ruth"))
    assert invited(12, "12 answers") in words
    assert not [statement for statement in STATEMENTS.values() if statement in words]


def test_anybody_with_a_link_answers_and_is_thanked_and_so_is_a_second_press(world: World, client: Client) -> None:
    with world.acting("ruth") as ruth:
        wave, secrets = opened(ruth)
    page = html.fromstring(client.get(link(secrets[0])).content)
    form = {**SAID, "key": page.xpath("string(//input[@name='key']/@value)")}
    for _ in range(2):
        answer = client.post(link(secrets[0]), form)
        assert (answer.status_code, answer["Location"]) == (302, reverse("evaluation:thanks"))
    assert client.get(reverse("evaluation:thanks")).status_code == 200
    with world.acting("ruth"):
        assert SurveyWave.objects.get(pk=wave.pk).answered == 1


def test_a_link_that_was_used_says_so_before_and_after_the_form_is_filled_in_again(
    world: World, client: Client
) -> None:
    with world.acting("ruth") as ruth:
        _, secrets = opened(ruth)
    waiting = str(uuid4())
    answered(secrets[0])
    forms = ({}, {"knowledge": "4"}, {**SAID, "key": waiting})
    for page in (client.get(link(secrets[0])), *(client.post(link(secrets[0]), form) for form in forms)):
        assert page.status_code == 404 and USED in html.fromstring(page.content).text_content()
    assert client.get(link(secrets[1])).status_code == 200


@pytest.mark.parametrize("key", ["", "nothing", "01900000-0000-7000-8000-000000000000"])
def test_a_key_that_is_none_or_that_tells_the_time_is_not_kept(world: World, client: Client, key: str) -> None:
    with world.acting("ruth") as ruth:
        wave, (secret, *_) = opened(ruth)
    assert client.post(link(secret), {**SAID, "key": key}).status_code == 302
    with world.acting("ruth"):
        assert SurveyWave.objects.get(pk=wave.pk).answered == 1


def test_a_statement_left_open_is_asked_for_and_what_was_chosen_stays(world: World, client: Client) -> None:
    with world.acting("ruth") as ruth:
        _, (secret, *_) = opened(ruth)
    answer = client.post(link(secret), {"knowledge": "4", "support": "9"})
    page = html.fromstring(answer.content)
    assert answer.status_code == 422
    assert ASKED_AGAIN["confidence"] in page.text_content() and ASKED_AGAIN["knowledge"] not in page.text_content()
    assert page.xpath("//input[@name='knowledge'][@checked]/@value") == ["4"]


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_link_that_is_wrong_or_closed_says_so_in_one_sentence(world: World, client: Client, method: str) -> None:
    with world.acting("ruth") as ruth:
        _, (closed, *_) = opened(ruth, **SEPTEMBER)
    for secret, sentence in ((closed, "This survey closed on 30 September 2016."), ("abcd", NO_SURVEY)):
        answer = getattr(client, method)(link(secret), SAID)
        assert answer.status_code == 404
        assert sentence in html.fromstring(answer.content).text_content()


def traces(world: World) -> list[object]:
    """Everything in which somebody who answers could leave a trace."""
    found: list[object] = [list(Session.objects.order_by("pk").values()), list(User.objects.order_by("pk").values())]
    for username in ("ruth", "sam", "helen", "david"):
        with world.acting(username):
            found += [list(model.objects.order_by("pk").values()) for model in (AuditRow, IdempotencyKey, UnsentForm)]
    return found


@pytest.mark.parametrize("username", [None, "sam", "helen", "ruth"])
def test_whoever_answers_leaves_no_trace_though_they_be_signed_in(
    world: World, sign_in: SignIn, username: str | None
) -> None:
    with world.acting("ruth") as ruth:
        wave, (secret, *_) = opened(ruth)
    browser = sign_in(username) if username else Client()
    before = traces(world)
    pages = [browser.get(link(secret)), browser.post(link(secret), {}), browser.post(link(secret), SAID)]
    pages += [browser.get(reverse("evaluation:thanks")), browser.get(link("wrong"))]
    assert [page.status_code for page in pages] == [200, 422, 302, 200, 404]
    assert traces(world) == before
    assert not [page for page in pages if b"Sign out" in page.content]
    assert all("no-store" in page["Cache-Control"] for page in pages)
    with world.acting("ruth"):
        assert SurveyWave.objects.get(pk=wave.pk).answered == 1


def test_a_notice_that_waits_for_somebody_is_not_shown_on_the_page_that_knows_nobody(
    world: World, sign_in: SignIn
) -> None:
    with world.acting("ruth") as ruth:
        _, (secret, *_) = opened(ruth)
    browser = sign_in("ruth")
    form = wave_form()
    browser.post(reverse("evaluation:open_wave"), form)
    browser.post(reverse("evaluation:open_wave"), form)  # leaves a notice for the next page
    assert b"already done that" not in browser.get(link(secret)).content
    assert "already done that" in survey(browser)


def test_an_answer_belongs_to_a_wave_and_to_no_other_thing() -> None:
    pointed = {field.related_model for field in SurveyAnswer._meta.fields if field.is_relation}
    assert pointed == {Authority, SurveyWave}
