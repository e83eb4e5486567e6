"""The staff survey: its link is shown once, its answers only when it has closed, and nobody knows who gave them."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from lxml import html

from act.demo.cast import CAST, WIGAN
from act.evaluation.models import SurveyAnswer, SurveyWave
from act.evaluation.survey_questions import ASKED_AGAIN, STATEMENTS
from act.trust.models import AuditRow, Authority, IdempotencyKey, UnsentForm, User
from act.trust.scope.roles import ROLES, Permission
from tests.evaluation.making import answered, opened
from tests.screens.evaluation import NO_SURVEY, invited
from tests.world import World

SignIn = Callable[[str], Client]
COUNTERS = {member.username for member in CAST if Permission.SEE_NUMBERS in ROLES[member.role].permissions}
OURS = "//section[h2='Wigan, wave 5']"
SEPTEMBER = {"opens_on": date(2016, 9, 1), "closes_on": date(2016, 9, 30)}
SAID = {"knowledge": "4", "confidence": "2", "support": "rather_not_say"}


def survey(browser: Client, about: str = "//body") -> str:
    """The words of the page of waves, or of a part of it."""
    answer = browser.get(reverse("evaluation:survey"))
    assert answer.status_code == 200
    return " ".join(str(html.fromstring(answer.content).xpath(f"string({about})")).split())


def link(secret: str) -> str:
    """Where a wave is answered."""
    return reverse("evaluation:answer", kwargs={"secret": secret})


def wave_form(**changes: str) -> dict[str, str]:
    """The form of a wave as a browser sends it."""
    plain = {
        "once": str(uuid4()),
        "authority": str(Authority.objects.get(code=WIGAN).pk),
        "number": "7",
        "opens_on": "2016-10-01",
        "closes_on": "2016-10-31",
        "invited": "79",
    }
    return {**plain, **changes}


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_who_counts_sees_the_waves_and_only_the_evaluator_opens_one(world: World, sign_in: SignIn, member: str) -> None:
    browser = sign_in(member)
    assert browser.get(reverse("evaluation:survey")).status_code == (200 if member in COUNTERS else 404)
    assert browser.get(reverse("evaluation:open_wave")).status_code == (200 if member == "ruth" else 404)


def test_the_link_is_shown_once_and_is_kept_nowhere(world: World, sign_in: SignIn) -> None:
    browser, form = sign_in("ruth"), wave_form()
    first = browser.post(reverse("evaluation:open_wave"), form)
    address = html.fromstring(first.content).xpath("string(//main//strong)")
    assert first.status_code == 200 and address.startswith("http://testserver/survey/")
    again = browser.post(reverse("evaluation:open_wave"), form)
    assert (again.status_code, again["Location"]) == (302, reverse("evaluation:survey"))
    secret = address.rstrip("/").rpartition("/")[2]
    assert secret not in survey(browser)
    with world.acting("ruth"):
        assert SurveyWave.objects.filter(number=7).count() == 1
        kept = [list(model.objects.values()) for model in (AuditRow, IdempotencyKey, UnsentForm, SurveyWave)]
    assert secret not in str(kept)
    assert secret not in str([session.get_decoded() for session in Session.objects.all()])
    assert Client().get(address).status_code == 200


def test_a_lost_link_gives_way_to_a_new_one(world: World, sign_in: SignIn) -> None:
    with world.acting("ruth") as ruth:
        wave, lost = opened(ruth)
    browser, where = sign_in("ruth"), reverse("evaluation:new_link", kwargs={"key": wave.pk})
    assert browser.get(where).status_code == 200
    page = browser.post(where, {"once": str(uuid4()), "seen": str(wave.version)})
    found = html.fromstring(page.content).xpath("string(//main//strong)")
    assert (Client().get(link(lost)).status_code, Client().get(found).status_code) == (404, 200)
    assert sign_in("helen").get(where).status_code == 404


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


@pytest.mark.parametrize(("count", "shown"), [(7, False), (8, True)])
def test_fewer_than_eight_answers_are_not_shown(world: World, sign_in: SignIn, count: int, shown: bool) -> None:
    with world.acting("ruth") as ruth:
        _, secret = opened(ruth, **SEPTEMBER)
    answered(secret, count, on=date(2016, 9, 15))
    for member in ("ruth", "helen", "colin"):
        words = survey(sign_in(member), OURS)
        assert invited(12, f"{count} answers") in words
        assert (f"{STATEMENTS['knowledge']} 8 0 0 0 8 0" in words) is shown
        assert f"{STATEMENTS['support']}: not shown, because so few people answered." in words


def test_while_a_wave_is_open_nobody_sees_an_answer_come_in(world: World, sign_in: SignIn) -> None:
    with world.acting("ruth") as ruth:
        _, secret = opened(ruth)
    answered(secret, 12)
    words = survey(sign_in("ruth"), OURS)
    assert invited(12, "12 answers") in words
    assert not [statement for statement in STATEMENTS.values() if statement in words]


def test_anybody_with_the_link_answers_and_is_thanked(world: World, client: Client) -> None:
    with world.acting("ruth") as ruth:
        wave, secret = opened(ruth)
    page = html.fromstring(client.get(link(secret)).content)
    form = {**SAID, "key": page.xpath("string(//input[@name='key']/@value)")}
    for _ in range(2):
        answer = client.post(link(secret), form)
        assert (answer.status_code, answer["Location"]) == (302, reverse("evaluation:thanks"))
    assert client.get(reverse("evaluation:thanks")).status_code == 200
    with world.acting("ruth"):
        assert SurveyWave.objects.get(pk=wave.pk).answered == 1


@pytest.mark.parametrize("key", ["", "nothing", "01900000-0000-7000-8000-000000000000"])
def test_a_key_that_is_none_or_that_tells_the_time_is_not_kept(world: World, client: Client, key: str) -> None:
    with world.acting("ruth") as ruth:
        wave, secret = opened(ruth)
    assert client.post(link(secret), {**SAID, "key": key}).status_code == 302
    with world.acting("ruth"):
        assert SurveyWave.objects.get(pk=wave.pk).answered == 1


def test_a_statement_left_open_is_asked_for_and_what_was_chosen_stays(world: World, client: Client) -> None:
    with world.acting("ruth") as ruth:
        _, secret = opened(ruth)
    answer = client.post(link(secret), {"knowledge": "4", "support": "9"})
    page = html.fromstring(answer.content)
    assert answer.status_code == 422
    assert ASKED_AGAIN["confidence"] in page.text_content() and ASKED_AGAIN["knowledge"] not in page.text_content()
    assert page.xpath("//input[@name='knowledge'][@checked]/@value") == ["4"]


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_link_that_is_wrong_or_closed_says_so_in_one_sentence(world: World, client: Client, method: str) -> None:
    with world.acting("ruth") as ruth:
        _, closed = opened(ruth, **SEPTEMBER)
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
        wave, secret = opened(ruth)
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
        _, secret = opened(ruth)
    browser = sign_in("ruth")
    form = wave_form()
    browser.post(reverse("evaluation:open_wave"), form)
    browser.post(reverse("evaluation:open_wave"), form)  # leaves a notice for the next page
    assert b"already done that" not in browser.get(link(secret)).content
    assert "already done that" in survey(browser)


def test_an_answer_belongs_to_a_wave_and_to_no_other_thing() -> None:
    pointed = {field.related_model for field in SurveyAnswer._meta.fields if field.is_relation}
    assert pointed == {Authority, SurveyWave}
