"""The tablet in their hands: nobody is signed in, it counts once, and nothing stays behind for the worker."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from lxml import html

from act.casework import actions as casework
from act.trust import clock
from act.trust.models import IdempotencyKey, Tie, TieKind, UnsentForm
from act.trust.scope.roles import ROLES, Permission
from act.voice.models import FeedbackMode
from act.voice.tablet_links import TO_OPEN, TO_SEND
from tests.attack.words import PEOPLE
from tests.pages.words import sentences
from tests.screens.voice import ALREADY_SENT
from tests.voice.conftest import New
from tests.voice.makers import HELPED, SENT, tablet_url
from tests.world import World, account_changed

SignIn = Callable[[str], Client]
A_MINUTE = timedelta(minutes=1)
NAMES = re.compile(r"\b(" + "|".join(PEOPLE) + r"|Robinson)\b")
MOST_WORDS = 20


def read(answer: object) -> html.HtmlElement:
    return html.fromstring(answer.content)  # type: ignore[attr-defined]


def test_handing_over_signs_the_worker_out_and_leaves_no_session(world: World, sign_in: SignIn) -> None:
    sam = sign_in("sam")
    before = Session.objects.count()
    address = tablet_url(sam, world)
    assert Session.objects.count() == before - 1
    assert sam.get(reverse("pages:today")).status_code == 302
    assert sam.get(reverse("pages:young_person", args=[world.people["Mia"]]))["Location"].startswith("/sign-in/")
    assert sam.get(address).status_code == 200


def test_the_address_the_title_and_the_page_name_no_young_person(world: World, sign_in: SignIn) -> None:
    sam = sign_in("sam")
    address = tablet_url(sam, world)
    page = read(sam.get(address))
    assert not NAMES.search(address)
    assert page.findtext(".//title") == "Questions"
    assert not NAMES.search(page.text_content())


def test_what_is_sent_is_heard_once_and_leads_to_thank_you(world: World, sign_in: SignIn, new: New) -> None:
    sam = sign_in("sam")
    address = tablet_url(sam, world)
    for _ in range(2):
        answer = sam.post(address, SENT)
        assert (answer.status_code, answer["Location"]) == (302, reverse("voice:thank_you"))
    (kept,) = new()
    assert (kept.young_person_id, kept.about_id, kept.mode) == (
        world.people["Mia"],
        world.user("sam").pk,
        FeedbackMode.TABLET,
    )
    assert (kept.listened, kept.there, kept.say, kept.safer, kept.closer, kept.recommend) == (
        *("yes", "sort_of", "no", "rather_not", "skipped", "skipped"),
    )
    assert kept.helped == HELPED
    thanks = " ".join(read(sam.get(answer["Location"])).text_content().split())
    assert "Thank you" in thanks and "Give the tablet back. Your worker signs in again." in thanks


def test_going_back_and_sending_other_words_adds_nothing_and_says_so(world: World, sign_in: SignIn, new: New) -> None:
    sam = sign_in("sam")
    address = tablet_url(sam, world)
    sam.post(address, SENT)
    for answer in (sam.get(address), sam.post(address, {**SENT, "helped": "Other words"})):
        assert answer.status_code == 200
        page = read(answer)
        assert ALREADY_SENT in page.text_content()
        assert not page.xpath("//form")
        assert HELPED not in page.text_content() and "Other words" not in page.text_content()
    assert [form.helped for form in new()] == [HELPED]


def test_the_same_words_from_two_young_people_are_two_forms(world: World, sign_in: SignIn, new: New) -> None:
    for name in ("Mia", "Jay"):
        sam = sign_in("sam")
        assert sam.post(tablet_url(sam, world, name), SENT).status_code == 302
    assert {form.young_person_id for form in new()} == {world.people["Mia"], world.people["Jay"]}


def test_a_form_that_comes_back_empty_asks_kindly_and_can_still_be_sent(world: World, sign_in: SignIn) -> None:
    sam = sign_in("sam")
    address = tablet_url(sam, world)
    answer = sam.post(address, {})
    assert answer.status_code == 422
    assert "Answer at least one question" in answer.content.decode()
    assert sam.post(address, {"safer": "rather_not"}).status_code == 302


@pytest.mark.parametrize(
    ("said", "sentence"),
    [({"listened": "maybe"}, "Choose one of the answers shown"), ({"helped": "x" * 2001}, "2000 letters at most")],
)
def test_bad_input_is_answered_in_one_sentence_and_nothing_is_lost(
    world: World, sign_in: SignIn, new: New, said: dict[str, str], sentence: str
) -> None:
    sam = sign_in("sam")
    answer = sam.post(tablet_url(sam, world), {"different": "Keep this", **said})
    assert answer.status_code == 422
    page = read(answer)
    assert sentence in page.text_content() and "Keep this" in page.text_content()
    assert str(page.findtext(".//title")).startswith("Mistake")
    assert new() == []


@pytest.mark.parametrize("method", ["get", "post"])
def test_an_address_of_long_ago_is_closed(world: World, sign_in: SignIn, new: New, method: str) -> None:
    sam = sign_in("sam")
    address = tablet_url(sam, world)
    with time_machine.travel(clock.real_now() + (TO_OPEN if method == "get" else TO_SEND) + A_MINUTE):
        answer = getattr(sam, method)(address, SENT)
    assert answer.status_code == 410
    assert "ask your worker to hand the tablet over again" in read(answer).text_content()
    assert new() == []


def test_whoever_opened_in_time_may_finish(world: World, sign_in: SignIn) -> None:
    sam = sign_in("sam")
    address = tablet_url(sam, world)
    with time_machine.travel(clock.real_now() + TO_OPEN + A_MINUTE):
        assert sam.post(address, SENT).status_code == 302


@pytest.mark.parametrize("method", ["get", "post"])
def test_an_address_that_nobody_made_is_closed(client: Client, db: None, method: str) -> None:
    answer = getattr(client, method)(reverse("voice:give", args=["made:up:token"]), SENT)
    assert answer.status_code == 404
    assert "Ask your worker to hand the tablet over again" in read(answer).text_content()


def test_it_closes_when_the_worker_no_longer_works_with_them(world: World, sign_in: SignIn, new: New) -> None:
    sam = sign_in("sam")
    address = tablet_url(sam, world)
    with world.acting("helen") as helen:
        tie = Tie.objects.get(young_person_id=world.people["Mia"], kind=TieKind.KEY_WORKER, until=None)
        jess = world.user("jess")
        casework.change_worker(tie, by=helen, seen=tie.version, user=jess, on=helen.on, because="LEFTRL")
    assert [sam.get(address).status_code, sam.post(address, SENT).status_code] == [410, 410]
    assert new() == []


def test_it_closes_when_the_worker_can_no_longer_sign_in(world: World, sign_in: SignIn, new: New) -> None:
    sam = sign_in("sam")
    address = tablet_url(sam, world)
    account_changed("sam", is_active=False)
    assert sam.post(address, SENT).status_code == 410
    assert new() == []


def test_it_stays_shut_while_a_worker_is_signed_in(world: World, sign_in: SignIn, new: New) -> None:
    address = tablet_url(sign_in("sam"), world)
    sam = sign_in("sam")
    assert [sam.get(address).status_code, sam.post(address, SENT).status_code] == [409, 409]
    assert new() == []


def test_a_form_without_the_token_of_its_page_is_refused(world: World, sign_in: SignIn) -> None:
    address = tablet_url(sign_in("sam"), world)
    strict = Client(enforce_csrf_checks=True, raise_request_exception=False)
    token = read(strict.get(address)).xpath("string(//input[@name='csrfmiddlewaretoken']/@value)")
    assert strict.post(address, SENT).status_code == 403
    assert strict.post(address, {**SENT, "csrfmiddlewaretoken": token}).status_code == 302


def test_nothing_is_kept_while_it_is_typed_and_no_browser_may_keep_the_page(world: World, sign_in: SignIn) -> None:
    sam = sign_in("sam")
    address = tablet_url(sam, world)
    answer = sam.get(address)
    page = read(answer)
    assert not page.xpath("//form/@data-keep")
    assert page.xpath("//form/@autocomplete") == ["off"]
    assert "no-store" in answer["Cache-Control"]
    sam.post(address, SENT)
    for end in ("voice:thank_you", "voice:stopped"):
        assert "no-store" in sam.get(reverse(end))["Cache-Control"]
    with world.acting("sam"):
        assert not UnsentForm.objects.exists()
        assert [len(digest) for digest in IdempotencyKey.objects.values_list("digest", flat=True)] == [64]


@pytest.mark.parametrize(
    ("member", "name", "cannot"),
    [("sam", "Mia", {"Sam"}), ("priya", "Mia", {"Sam", "Priya"}), ("priya", "Chloe", {"Priya"})],
)
def test_who_can_read_is_worked_out_from_the_access_policy(
    world: World, sign_in: SignIn, member: str, name: str, cannot: set[str]
) -> None:
    worker = sign_in(member)
    page = read(worker.get(tablet_url(worker, world, name)))
    named = {str(item.text_content()).strip().lower() for item in page.xpath("//main//ul[1]/li/strong")}
    reads = {card.name for card in ROLES.values() if Permission.READ_FEEDBACK in card.permissions}
    counts = {card.name for card in ROLES.values() if Permission.SEE_NUMBERS in card.permissions}
    assert named == reads | counts
    assert set(re.findall(r"(\w+) cannot read your answers", page.text_content())) == cannot


@pytest.mark.parametrize("given_by", ["young_person", "parent"])
def test_its_sentences_are_short_and_it_says_whom_to_call(world: World, sign_in: SignIn, given_by: str) -> None:
    sam = sign_in("sam")
    page = read(sam.get(tablet_url(sam, world, given_by=given_by)))
    assert [sentence for sentence in sentences(page) if len(sentence.split()) > MOST_WORDS] == []
    assert page.xpath("//a[contains(., 'Leave this page quickly')]/@href")
    assert "999" in page.text_content() and "0800 1111" in page.text_content()
    assert ("My child is safer" in page.text_content()) == (given_by == "parent")


@pytest.mark.parametrize("member", ["jess", "nadia", "helen", "lena", "ruth", "moira"])
def test_nobody_else_hands_over(world: World, sign_in: SignIn, member: str) -> None:
    address = reverse("voice:hand_over", args=[world.people["Mia"]])
    browser = sign_in(member)
    assert browser.get(address).status_code == 404
    assert browser.post(address, {"given_by": "parent"}).status_code == 404


def test_the_worker_chooses_who_will_answer(world: World, sign_in: SignIn) -> None:
    sam, address = sign_in("sam"), reverse("voice:hand_over", args=[world.people["Mia"]])
    answer = sam.post(address, {})
    assert answer.status_code == 422
    assert "Choose who will answer" in answer.content.decode()
    assert sam.get(reverse("pages:today")).status_code == 200


def test_each_end_changes_a_cookie_that_no_script_reads(client: Client, db: None) -> None:
    cookies = set()
    for end in ("voice:thank_you", "voice:stopped", "voice:stopped"):
        client.get(reverse(end))
        assert client.cookies["left"]["httponly"]
        cookies.add(client.cookies["left"].value)
    assert len(cookies) == 3


def test_whoever_stops_sends_nothing_and_may_start_again(world: World, sign_in: SignIn, new: New) -> None:
    sam = sign_in("sam")
    address = tablet_url(sam, world)
    (stop,) = read(sam.get(address)).xpath("//a[contains(., 'Stop, and send nothing')]/@href")
    assert "Nothing was sent, and that is fine." in read(sam.get(stop)).text_content()
    assert new() == []
    assert sam.get(address).status_code == 200
