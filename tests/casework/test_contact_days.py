"""A contact on a day that is not ACT's is asked about once, kept when the worker says so, and not counted."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.casework import actions, queries
from act.casework.contact_days import ContactDay, DayQuestion, OwnTie, Span
from act.casework.models import Contact, NotCounted, WorkerKind
from act.people.queries import young_person
from act.trust.models import Tie, TieKind
from act.trust.scope.ties import cover
from tests.access.emergencies import opened
from tests.casework.contact_makers import NOON, contact_facts, logged_contact
from tests.casework.involvement_makers import ended_involvement
from tests.world import World

BEGAN, ENDED, AGAIN = date(2016, 9, 2), date(2016, 10, 14), date(2016, 10, 20)
ONCE, TWICE = (Span(BEGAN, ENDED),), (Span(AGAIN, None), Span(BEGAN, ENDED))
EARLY = datetime(2016, 10, 3, 11, tzinfo=UTC)
"""The day before Mia's time with ACT began."""


def _tie(kind: TieKind, since: date, until: date | None = None) -> OwnTie:
    return OwnTie(kind, Span(since, until))


@pytest.mark.parametrize(
    ("times", "day", "reason", "sentence"),
    [
        ((), date(2016, 9, 1), NotCounted.BEFORE_ACT, "Mia hasn't started with ACT yet."),
        (
            ONCE,
            date(2016, 9, 1),
            NotCounted.BEFORE_ACT,
            "Mia's time with ACT began on 2 September 2016. This contact is before that.",
        ),
        (ONCE, BEGAN, None, ""),
        (ONCE, date(2016, 10, 13), None, ""),
        (
            ONCE,
            ENDED,
            NotCounted.AFTER_ACT,
            "Mia's time with ACT ended on 14 October 2016. This contact is after that.",
        ),
        (
            TWICE,
            date(2016, 10, 19),
            NotCounted.AFTER_ACT,
            "Mia's time with ACT ended on 14 October 2016 and began again on 20 October 2016. "
            "This contact is in between.",
        ),
        (TWICE, AGAIN, None, ""),
    ],
)
def test_a_day_outside_the_time_with_act_is_asked_about(
    times: tuple[Span, ...], day: date, reason: NotCounted | None, sentence: str
) -> None:
    contact_day = ContactDay(day, times, ties=())
    assert (contact_day.not_counted, contact_day.sentence("Mia")) == (reason, sentence)


@pytest.mark.parametrize(
    ("ties", "day", "kind", "sentence"),
    [
        ([_tie(TieKind.KEY_WORKER, AGAIN)], AGAIN, WorkerKind.KEY_WORKER, ""),
        ([_tie(TieKind.SOCIAL_WORKER, BEGAN)], AGAIN, WorkerKind.SOCIAL_WORKER, ""),
        ([_tie(TieKind.COVER, BEGAN, AGAIN)], date(2016, 10, 19), WorkerKind.COVER, ""),
        ([], AGAIN, WorkerKind.OTHER, ""),
        (
            [_tie(TieKind.KEY_WORKER, AGAIN)],
            date(2016, 10, 19),
            WorkerKind.OTHER,
            "You started working with Mia on 20 October 2016. This contact is before that.",
        ),
        (
            [_tie(TieKind.KEY_WORKER, AGAIN), _tie(TieKind.COVER, BEGAN, AGAIN)],
            date(2016, 10, 19),
            WorkerKind.COVER,
            "",
        ),
        (
            [_tie(TieKind.COVER, BEGAN, AGAIN)],
            AGAIN,
            WorkerKind.OTHER,
            "You weren't working with Mia on 20 October 2016.",
        ),
    ],
)
def test_what_the_worker_was_on_the_day_is_read_from_their_own_ties(
    ties: list[OwnTie], day: date, kind: WorkerKind, sentence: str
) -> None:
    contact_day = ContactDay(day, (Span(BEGAN, None),), ties)
    assert (contact_day.worker_kind, contact_day.sentence("Mia")) == (kind, sentence)
    assert contact_day.not_counted is (NotCounted.BEFORE_WORKER if sentence else None)


def test_a_contact_keeps_what_its_worker_was_when_it_was_recorded(world: World) -> None:
    for username, kind in (("sam", WorkerKind.KEY_WORKER), ("priya", WorkerKind.SOCIAL_WORKER)):
        with world.acting(username) as by:
            contact = logged_contact(world, by)
            assert (contact.worker_kind, contact.not_counted) == (kind, "")


def test_who_covers_records_as_act_s_own(world: World) -> None:
    with world.acting("helen") as helen:
        cover(
            user=world.user("jess"),
            authority_id=young_person(helen, world.people["Mia"]).authority_id,
            young_person_id=world.people["Mia"],
            since=helen.on,
            until=helen.on + timedelta(days=1),
        )
    with world.acting("jess") as jess:
        assert logged_contact(world, jess).worker_kind == WorkerKind.COVER
        with pytest.raises(DayQuestion, match="You started working with Mia on 31 October 2016"):
            logged_contact(world, jess, at=NOON - timedelta(days=1))


def test_a_contact_before_act_is_kept_only_when_that_was_confirmed_and_counts_nowhere(world: World) -> None:
    with world.acting("sam") as sam:
        with pytest.raises(DayQuestion, match="Mia's time with ACT began on 4 October 2016"):
            logged_contact(world, sam, at=EARLY)
        with pytest.raises(DayQuestion):
            logged_contact(world, sam, at=EARLY, confirmed=NotCounted.AFTER_ACT)
        kept = logged_contact(world, sam, at=EARLY, confirmed=NotCounted.BEFORE_ACT)
        assert Contact.objects.get(pk=kept.pk).not_counted == NotCounted.BEFORE_ACT
        own = queries.own_contact_times(sam, EARLY.date(), sam.on + timedelta(days=1))
        assert own and kept.at not in {contact.at for contact in own}


def test_what_was_confirmed_of_a_day_that_is_right_changes_nothing(world: World) -> None:
    with world.acting("sam") as sam:
        assert logged_contact(world, sam, confirmed=NotCounted.BEFORE_ACT).not_counted == ""


def test_a_contact_moved_to_another_day_is_asked_about_again_and_one_that_stays_is_not(world: World) -> None:
    with world.acting("sam") as sam:
        contact = logged_contact(world, sam)
        with pytest.raises(DayQuestion):
            actions.amend_contact(contact, by=sam, seen=1, facts=contact_facts(at=EARLY), now=NOON)
        moved = actions.amend_contact(
            contact, by=sam, seen=1, facts=contact_facts(at=EARLY), now=NOON, confirmed=NotCounted.BEFORE_ACT
        )
        same = actions.amend_contact(moved, by=sam, seen=2, facts=contact_facts(at=EARLY, note="At nan's."), now=NOON)
        assert (same.not_counted, same.version) == (NotCounted.BEFORE_ACT, 3)
        back = actions.amend_contact(same, by=sam, seen=3, facts=contact_facts(), now=NOON)
        assert (back.not_counted, back.worker_kind) == ("", WorkerKind.KEY_WORKER)


def test_a_contact_recorded_before_its_worker_was_kept_stays_unknown_when_its_note_is_edited(world: World) -> None:
    with world.acting("sam") as sam:
        contact = logged_contact(world, sam)
        Contact.objects.filter(pk=contact.pk).update(worker_kind="")
        edited = actions.amend_contact(contact, by=sam, seen=1, facts=contact_facts(note="A talk."), now=NOON)
        assert edited.worker_kind == ""


def _sent(world: World, **changes: str) -> dict[str, Any]:
    answers = {
        "once": str(uuid4()),
        "seen": "0",
        "young_person": str(world.people["Mia"]),
        "with_whom": "young_person",
        "which_day": "other",
        "how": "out",
        "made": "made",
        "on": "2016-10-03",
        "clock": "11:00",
        "minutes": "30",
        "note": "We met at your nan's.",
    }
    return answers | changes


def _tick(page: Any) -> dict[str, str]:
    """The tick of a page that asks, and the key under which the page sends it."""
    (tick,) = page.xpath("//input[@name='is_right']/@value")
    (once,) = page.xpath("//main//input[@name='once']/@value")
    return {"is_right": str(tick), "once": str(once)}


def _kept(world: World) -> list[tuple[str, str]]:
    with world.acting("helen"):
        contacts = Contact.objects.filter(young_person=world.people["Mia"], note="We met at your nan's.")
        return list(contacts.values_list("not_counted", "worker_kind"))


def test_the_form_comes_back_with_a_question_and_keeps_the_contact_once_it_is_ticked(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    browser, address = sign_in("sam"), reverse("casework:log_contact")
    answer = browser.post(address, _sent(world))
    page = html.fromstring(answer.content)
    assert answer.status_code == 422 and _kept(world) == []
    said = "Mia's time with ACT began on 4 October 2016. This contact is before that."
    (link,) = page.xpath("//div[contains(@class, 'error-summary')]//a")
    assert link.text_content() == said and page.xpath(f"//input[@id='{link.get('href')[1:]}' and @type='checkbox']")
    assert "Is the day right?" in page.xpath("string(//main)") and "nan's" in page.xpath("string(//textarea)")
    ticked = _sent(world, **_tick(page))
    for _ in range(2):  # a double press is one contact
        assert browser.post(address, ticked).status_code == 302
    assert _kept(world) == [(NotCounted.BEFORE_ACT, WorkerKind.OTHER)]
    story = html.fromstring(browser.get(reverse("pages:young_person", args=[world.people["Mia"]])).content)
    shown = " ".join(story.xpath("string(//main)").split())
    assert "before ACT, so not counted" in shown and "1 contact isn't counted as ACT's." in shown


def test_a_day_put_right_is_saved_and_counted_without_the_question(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    browser, address = sign_in("sam"), reverse("casework:log_contact")
    tick = _tick(html.fromstring(browser.post(address, _sent(world)).content))
    assert browser.post(address, _sent(world, **tick, on="2016-10-30")).status_code == 302
    assert _kept(world) == [("", WorkerKind.KEY_WORKER)]


def test_a_tick_for_one_day_or_person_is_none_for_another(world: World, sign_in: Callable[[str], Client]) -> None:
    browser, address = sign_in("sam"), reverse("casework:log_contact")
    tick = _tick(html.fromstring(browser.post(address, _sent(world)).content))
    for change in ({"on": "2016-10-02"}, {"young_person": str(world.people["Jay"])}):
        answer = browser.post(address, _sent(world, **tick | {"once": str(uuid4())} | change))
        page = html.fromstring(answer.content)
        assert answer.status_code == 422 and not page.xpath("//input[@name='is_right' and @checked]")
    assert _kept(world) == []


@pytest.mark.parametrize("tick", ["yes", "before_act", "next_week x y", "before_act Mia 2016-10-03"])
def test_a_tick_that_no_page_of_ours_sends_is_none(world: World, sign_in: Callable[[str], Client], tick: str) -> None:
    answer = sign_in("sam").post(reverse("casework:log_contact"), _sent(world, is_right=tick))
    assert answer.status_code == 422 and _kept(world) == []


def test_the_question_stays_ticked_while_something_else_is_put_right(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    browser, address = sign_in("sam"), reverse("casework:log_contact")
    tick = _tick(html.fromstring(browser.post(address, _sent(world)).content))
    page = html.fromstring(browser.post(address, _sent(world, **tick, clock="")).content)
    assert page.xpath("//input[@name='is_right' and @checked]")


def test_a_later_key_worker_is_asked_about_a_day_before_theirs(world: World) -> None:
    with world.acting("helen") as helen:
        present = Tie.objects.get(young_person_id=world.people["Mia"], kind=TieKind.KEY_WORKER, until=None)
        jess = world.user("jess")
        actions.change_worker(
            present, by=helen, seen=present.version, user=jess, on=date(2016, 10, 20), because="LEFTRL"
        )
    with world.acting("jess") as jess_acting:
        with pytest.raises(DayQuestion, match="You started working with Mia on 20 October 2016"):
            logged_contact(world, jess_acting, at=datetime(2016, 10, 19, 11, tzinfo=UTC))
        assert logged_contact(world, jess_acting, at=datetime(2016, 10, 20, 11, tzinfo=UTC)).not_counted == ""


def test_whoever_opened_the_record_in_an_emergency_records_as_somebody_else(world: World) -> None:
    opened(world, "jess", "Mia")
    with world.acting("jess") as jess:
        contact = logged_contact(world, jess)
        assert (contact.worker_kind, contact.not_counted) == (WorkerKind.OTHER, "")
        with pytest.raises(DayQuestion, match="Mia's time with ACT began on 4 October 2016"):
            logged_contact(world, jess, at=EARLY)


def test_whoever_opened_the_record_in_an_emergency_is_asked_about_a_day_after_act(world: World) -> None:
    with world.acting("sam") as sam:
        ended_involvement(world, sam, on=date(2016, 10, 30))
    opened(world, "jess", "Mia")
    with world.acting("jess") as jess:
        with pytest.raises(DayQuestion, match="Mia's time with ACT ended on 30 October 2016"):
            logged_contact(world, jess)
        assert logged_contact(world, jess, confirmed=NotCounted.AFTER_ACT).not_counted == NotCounted.AFTER_ACT
