"""What needs somebody today: read from the record."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client
from lxml import html

from act.casework.queries import Last, last_contacts, recent_first
from act.pages.needs import Need, needs, quiet_words
from act.people.models import YoungPerson
from act.referrals import actions
from act.referrals.models import Draft
from act.trust.models import User
from act.trust.standing import Standing
from tests.casework.telling import logged
from tests.referrals.writing import TODAY, authority, named, sent
from tests.world import World


def _needs(by: Standing) -> list[Need]:
    people: list[YoungPerson] = recent_first(by)
    return needs(by, people, last_contacts(by, people))


def _lines(by: Standing) -> list[tuple[str, str, str]]:
    return [(need.name, need.words, need.act) for need in _needs(by)]


@pytest.mark.parametrize(
    ("member", "lines"),
    [
        ("sam", [("Jay T.", "Last in touch 10 days ago; tried 2 times since", "Log a contact")]),
        ("jess", []),
        ("nadia", []),
        (
            "priya",
            [
                ("Chloe B.", "Not met yet", "Log a contact"),
                ("Jay T.", "Last in touch 10 days ago; tried 2 times since", "Log a contact"),
            ],
        ),
        ("tom", []),
        (
            "helen",
            [
                ("Ellie D.", "Referred 27 October 2016: waiting for 2 working days", "Decide"),
                ("Chloe B.", "Accepted: no key worker yet", "Choose a key worker"),
            ],
        ),
        ("david", []),
        ("lena", []),
        ("ruth", []),
        ("colin", []),
        ("moira", []),
    ],
)
def test_each_of_the_cast_is_told_what_the_record_asks_of_them(
    world: World, member: str, lines: list[tuple[str, str, str]]
) -> None:
    with world.acting(member) as by:
        assert _lines(by) == lines


@pytest.mark.parametrize(
    ("made_on", "words"),
    [
        (TODAY, "Referred 31 October 2016: waiting since today"),
        (date(2016, 10, 28), "Referred 28 October 2016: waiting for 1 working day"),
        (date(2016, 10, 3), "Referred 3 October 2016: waiting for 20 working days"),
    ],
)
def test_a_referral_waits_in_working_days(world: World, made_on: date, words: str) -> None:
    with world.acting("helen") as helen:
        sent(helen, on=made_on, name=named("Amy Hope"))
        assert ("Amy H.", words, "Decide") in _lines(helen)


def test_the_referral_that_waited_longest_comes_first(world: World) -> None:
    with world.acting("helen") as helen:
        sent(helen, on=date(2016, 10, 3), name=named("Amy Hope"))
        assert [who for who, _, link in _lines(helen) if link == "Decide"] == ["Amy H.", "Ellie D."]


@pytest.mark.parametrize(
    ("last", "words"),
    [
        (Last(TODAY, 0), ""),
        (Last(TODAY - timedelta(days=7), 0), ""),
        (Last(TODAY - timedelta(days=7), 3), ""),
        (Last(TODAY - timedelta(days=8), 0), "Last in touch 8 days ago"),
        (Last(TODAY - timedelta(days=8), 1), "Last in touch 8 days ago; tried 1 time since"),
        (Last(None, 0), "Not met yet"),
    ],
)
def test_a_young_person_is_quiet_after_more_than_a_week(last: Last, words: str) -> None:
    assert quiet_words(last, Standing(User(), TODAY, (), ())) == words


def test_a_contact_takes_the_need_away(world: World) -> None:
    with world.acting("sam") as sam:
        logged(world, sam, "Jay")
        assert _lines(sam) == []


def test_an_own_draft_is_remembered_until_it_is_sent(world: World) -> None:
    with world.acting("lena") as lena:
        draft = actions.start(by=lena, authority_id=authority())
        assert _lines(lena) == [("Somebody", "Your referral is not sent yet", "Continue")]
        actions.answer(draft, by=lena, seen=1, question="name", said=named("Amy Hope"))
        assert [who for who, _, _ in _lines(lena)] == ["Amy H."]
        Draft.objects.filter(pk=draft.pk).update(sent_as=draft.pk)
        assert _lines(lena) == []


@pytest.mark.parametrize("member", ["sam", "priya", "helen"])
def test_every_need_leads_to_where_it_is_done(world: World, sign_in: Callable[[str], Client], member: str) -> None:
    with world.acting(member) as by:
        found = _needs(by)
    browser = sign_in(member)
    text = html.fromstring(browser.get("/").content).text_content()
    for need in found:
        assert need.words in text
        assert browser.get(need.act_href).status_code == 200
