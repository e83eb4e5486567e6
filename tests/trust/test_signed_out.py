"""A form that is sent after its session has ended: its writer carries on with the words, and nobody else meets them."""

import io
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core import signing
from django.test import Client
from lxml import html

from act.casework.models import Contact
from act.trust import clock
from act.trust.models import AuditRow, UnsentForm, User
from act.trust.web.signed_out import AGAIN, NOT_YOURS, OTHER, OUT, SESSION, TOKEN
from act.trust.web.writers import MARKED_FOR, mark_of
from tests.attack.answers import contact
from tests.world import PASSWORD, World, account_changed

PLACE = "/contacts/new/"
NOTE = "Qnote: we walked & talked <b>a lot</b>"
KEPT = "You're signed out, and your words are kept."


@dataclass
class Tablet:
    """A browser that checks tokens as a real one has to, with the form for a contact open."""

    client: Client
    token: str
    mark: str
    once: str

    def sends(self, **more: str) -> Any:
        """Sends the form as it was opened."""
        return self.client.post(PLACE, {**self.form(), **more}, headers={"sec-fetch-site": "same-origin"})

    def asks(self, **more: str) -> Any:
        """What the script does: keeps the words, and learns whether the session holds."""
        form = {**self.form(), "place": PLACE, **more}
        return self.client.post("/kept/", form, headers={"sec-fetch-site": "same-origin"})

    def form(self) -> dict[str, str]:
        """What is in the form."""
        return {
            "csrfmiddlewaretoken": self.token,
            "writer": self.mark,
            "once": self.once,
            "seen": "0",
            "note": NOTE,
            "with_whom": "young_person",
            "which_day": "other",
        }

    def signs_in(self, username: str, page: Any = None) -> Any:
        """Fills in the sign-in page: the one that was shown, or one of another tab."""
        shown = html.fromstring((page or self.client.get("/sign-in/")).content)
        form = shown.xpath("//form[.//input[@name='username']]")[0]
        return self.client.post(form.action, {**form.fields, "username": username, "password": PASSWORD})

    def signs_out(self) -> None:
        """In another tab."""
        self.client.post("/sign-out/", {"csrfmiddlewaretoken": self.client.cookies["csrftoken"].value})


def opened(username: str = "sam") -> Tablet:
    """Signs in and opens the form."""
    tablet = Tablet(Client(enforce_csrf_checks=True), "", "", "")
    tablet.signs_in(username)
    form = html.fromstring(tablet.client.get(PLACE).content).xpath("//form[@data-keep]")[0]
    tablet.token, tablet.mark, tablet.once = (form.fields[name] for name in ("csrfmiddlewaretoken", "writer", "once"))
    return tablet


@pytest.fixture
def tablet(world: World) -> Tablet:
    """Sam's, with the form open and the session over."""
    tablet = opened()
    tablet.signs_out()
    return tablet


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that is logged, however small."""
    stream = io.StringIO()
    handler, root = logging.StreamHandler(stream), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.setLevel(level)
    root.removeHandler(handler)


def test_words_sent_without_a_session_are_kept_and_the_same_person_carries_on_with_them(tablet: Tablet) -> None:
    page = tablet.sends()
    assert (page.status_code, KEPT in html.fromstring(page.content).text_content()) == (200, True)
    assert b"Qnote" not in page.content
    led = tablet.signs_in("sam", page)
    assert "Qnote" not in led["Location"]
    form = html.fromstring(tablet.client.get(led["Location"]).content).xpath("//form[@data-keep]")[0]
    assert (form.fields["note"], form.fields["once"], form.fields["seen"]) == (NOTE, tablet.once, "0")


def test_carrying_on_makes_one_record_however_often_it_is_sent(tablet: Tablet, world: World) -> None:
    led = tablet.signs_in("sam", tablet.sends())
    form = html.fromstring(tablet.client.get(led["Location"]).content).xpath("//form[@data-keep]")[0]
    kept = {name: form.fields[name] for name in ("csrfmiddlewaretoken", "once", "seen", "note")}
    answers = {**contact(world.people["Mia"]), **kept}
    sent = [tablet.client.post(led["Location"], answers).status_code for _ in range(2)]
    with world.acting("sam"):
        assert (sent, Contact.objects.filter(note=NOTE).count()) == ([302, 302], 1)
        assert not UnsentForm.objects.exists()


@pytest.mark.parametrize("other", ["helen", "priya"])
def test_another_person_neither_sees_nor_sends_them_and_is_told_that_they_are_gone(
    other: str, tablet: Tablet, world: World
) -> None:
    led = tablet.signs_in(other, tablet.sends())
    page = tablet.client.get(led["Location"])
    assert led["Location"] == "/"
    assert NOT_YOURS in html.fromstring(page.content).text_content()
    assert b"Qnote" not in page.content + tablet.client.get(PLACE).content
    for name in ("sam", other):
        with world.acting(name):
            assert not UnsentForm.objects.exists()


def test_another_tab_signed_in_as_somebody_else_sends_nothing_of_the_first(tablet: Tablet, world: World) -> None:
    tablet.signs_in("helen")
    led = tablet.sends()
    page = tablet.client.get(led["Location"], follow=True)
    assert NOT_YOURS in html.fromstring(page.content).text_content()
    with world.acting("sam"):
        assert not Contact.objects.filter(note=NOTE).exists()
        assert not UnsentForm.objects.exists()


def test_another_tab_signed_in_again_as_the_same_person_goes_on_with_the_words(tablet: Tablet) -> None:
    tablet.signs_in("sam")
    led = tablet.sends()
    page = html.fromstring(tablet.client.get(led["Location"]).content)
    assert page.xpath("//form[@data-keep]")[0].fields["note"] == NOTE


def old(sam: User) -> str:
    with time_machine.travel(clock.real_now() - MARKED_FOR - timedelta(seconds=5)):
        return mark_of(sam, PLACE)


MARKS: dict[str, Callable[[User], str]] = {
    "none": lambda _: "",
    "made up": lambda sam: signing.dumps([str(sam.pk), PLACE], salt="mine"),
    "of another page": lambda sam: mark_of(sam, "/referrals/new/"),
    "old": old,
    "of nobody": lambda _: mark_of(User(), PLACE),
}


@pytest.mark.parametrize("mark", MARKS)
def test_without_the_mark_of_this_form_nothing_is_kept(mark: str, tablet: Tablet, world: World) -> None:
    with world.acting("sam") as sam:
        sent = MARKS[mark](sam.user)
    led = tablet.sends(writer=sent)
    assert (led.status_code, led["Location"].partition("?")[0]) == (302, "/sign-in/")
    with world.acting("sam"):
        assert not UnsentForm.objects.exists()


def test_a_closed_account_has_nothing_kept(tablet: Tablet, world: World) -> None:
    account_changed("sam", is_active=False)
    assert tablet.sends().status_code == 302


def test_another_website_can_not_have_words_kept(world: World) -> None:
    tablet = opened()
    page = tablet.client.post(
        PLACE, {**tablet.form(), "csrfmiddlewaretoken": ""}, headers={"sec-fetch-site": "cross-site"}
    )
    assert page.status_code == 403
    with world.acting("sam"):
        assert not UnsentForm.objects.exists()


def test_words_that_can_not_be_kept_are_said_so(tablet: Tablet) -> None:
    page = html.fromstring(tablet.sends(note="x" * 200_001).content)
    assert "we couldn't keep your words. There is too much text on this page" in page.text_content()


@pytest.mark.parametrize("does", ["sends", "asks"])
def test_what_was_kept_of_a_form_goes_when_somebody_else_is_there(does: str, tablet: Tablet, world: World) -> None:
    tablet.asks()
    tablet.signs_in("helen")
    getattr(tablet, does)()
    with world.acting("sam"):
        assert not UnsentForm.objects.exists()
    with world.acting("helen") as helen:
        assert AuditRow.objects.filter(what="trust.thrown_away", actor_id=helen.user_id).count() == 1


@pytest.mark.parametrize(
    ("again", "session"), [(None, OUT), ("sam", AGAIN), ("helen", OTHER)], ids=["nobody", "the same", "another"]
)
def test_the_script_learns_who_is_there_and_only_the_writer_gets_a_token(
    again: str | None, session: str, tablet: Tablet, world: World
) -> None:
    if again:
        tablet.signs_in(again)
    answer = tablet.asks()
    assert (answer.status_code, answer[SESSION], bool(answer[TOKEN])) == (200, session, again == "sam")
    with world.acting("sam"):
        assert UnsentForm.objects.exists() == (again != "helen")


def test_asking_alone_keeps_nothing(world: World) -> None:
    tablet = opened()
    answer = tablet.asks(ask="1")
    assert (answer.status_code, answer.content, answer.headers.get(SESSION)) == (200, b"", None)
    with world.acting("sam"):
        assert not UnsentForm.objects.exists()


def test_nothing_of_the_words_is_in_a_log_the_audit_a_cookie_or_an_address(
    tablet: Tablet, world: World, log: io.StringIO
) -> None:
    page = tablet.sends()
    led = tablet.signs_in("sam", page)
    tablet.client.get(led["Location"])
    with world.acting("sam"):
        rows = list(AuditRow.objects.values_list("what", flat=True))
    said = log.getvalue() + str(rows) + str(tablet.client.cookies) + led["Location"] + str(page.headers)
    assert "trust.kept_signed_out" in rows
    assert "Qnote" not in said


def test_a_page_with_kept_words_is_stored_nowhere(tablet: Tablet) -> None:
    assert "no-store" in tablet.sends()["Cache-Control"]
    assert "no-store" in tablet.asks()["Cache-Control"]


def test_a_form_with_a_mistake_is_offered_to_who_goes_back(world: World) -> None:
    tablet = opened()
    assert tablet.sends().status_code == 422
    page = html.fromstring(tablet.client.get(PLACE).content)
    assert "You have unsent words from" in page.text_content()
    assert page.xpath("//form[@data-keep]")[0].fields["note"] in (None, "")
    (link,) = page.xpath("//a[starts-with(., 'Carry on')]/@href")
    shown = html.fromstring(tablet.client.get(f"{PLACE}{link}").content)
    assert shown.xpath("//form[@data-keep]")[0].fields["note"] == NOTE
    form = shown.xpath("//form[@data-keep]")[0]
    assert form.fields["once"] == tablet.once


def test_words_that_are_thrown_away_are_not_offered_any_more(world: World) -> None:
    tablet = opened()
    tablet.sends()
    page = html.fromstring(tablet.client.get(PLACE).content)
    (button,) = page.xpath("//button[@name='throw_away']")
    token = page.xpath("//input[@name='csrfmiddlewaretoken']/@value")[0]
    led = tablet.client.post("/kept/", {"csrfmiddlewaretoken": token, "throw_away": button.get("value")})
    assert led["Location"] == PLACE
    assert "You have unsent words" not in html.fromstring(tablet.client.get(PLACE).content).text_content()
