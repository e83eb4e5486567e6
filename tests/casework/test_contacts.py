"""Logging a contact and putting it right."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from lxml import html

from act.casework import actions, queries
from act.casework.models import Contact, ContactMethod, ContactWith, NotCounted
from act.demo.cast import CAST
from act.people.queries import young_person
from act.trust.models import AuditRow, Tie
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused
from tests.casework.contact_makers import NOON, contact_facts, logged_contact
from tests.referrals.makers import TODAY
from tests.world import World, role_ended

BESIDE_MIA = {"sam", "priya"}


def test_a_contact_says_who_how_when_and_how_long_and_is_one_act(world: World) -> None:
    with world.acting("sam") as sam:
        made = logged_contact(world, sam)
        kept = Contact.objects.get(pk=made.pk)
        assert (kept.worker_id, kept.made, kept.minutes, kept.note) == (sam.user_id, True, 30, "A walk.")
        assert kept.authority_id == young_person(sam, world.people["Mia"]).authority_id
        assert AuditRow.objects.filter(what="casework.contact_logged", object_id=made.pk).count() == 1


@pytest.mark.parametrize(("made", "minutes"), [(True, 1), (True, 1440), (False, 0), (False, 5)])
def test_a_try_may_take_no_time(world: World, made: bool, minutes: int) -> None:
    with world.acting("sam") as sam:
        assert logged_contact(world, sam, made=made, minutes=minutes).minutes == minutes


@pytest.mark.parametrize(("made", "minutes"), [(True, 0), (True, 1441), (False, 1441)])
def test_a_contact_that_was_made_took_time_and_none_lasts_longer_than_a_day(
    world: World, made: bool, minutes: int
) -> None:
    with world.acting("sam") as sam, pytest.raises(IntegrityError), transaction.atomic():
        logged_contact(world, sam, made=made, minutes=minutes)


def test_a_contact_yet_to_come_is_refused(world: World) -> None:
    with world.acting("sam") as sam:
        with pytest.raises(Refused, match="That time hasn't happened yet"):
            logged_contact(world, sam, at=NOON + timedelta(minutes=1))
        assert logged_contact(world, sam, at=NOON).at == NOON


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_only_those_who_work_with_them_record_a_contact(world: World, member: str) -> None:
    with world.acting("helen") as helen:
        mia = young_person(helen, world.people["Mia"])
    with world.acting(member) as by:
        if member in BESIDE_MIA:
            assert actions.log_contact(mia, by=by, facts=contact_facts(), now=NOON).worker_id == by.user_id
        else:
            with pytest.raises(Refused, match="Only Mia's key worker and social worker can record contacts"):
                actions.log_contact(mia, by=by, facts=contact_facts(), now=NOON)


def test_the_form_offers_only_those_the_worker_works_with_in_an_order_that_stays(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    page = html.fromstring(sign_in("sam").get(reverse("casework:log_contact")).content)
    assert page.xpath("//input[@name='young_person']/@value") == [str(world.people[name]) for name in ("Jay", "Mia")]


def test_the_form_remembers_how_the_worker_was_last_in_touch_with_the_young_person(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    with world.acting("sam") as sam:
        logged_contact(world, sam, "Jay", how=ContactMethod.MESSAGE, at=NOON - timedelta(minutes=1))
        logged_contact(world, sam, "Mia", how=ContactMethod.CAR, at=NOON - timedelta(minutes=2))
    browser, address = sign_in("sam"), reverse("casework:log_contact")
    for chosen, method in ((f"?with={world.people['Mia']}", "car"), ("", "message"), ("?with=nobody", "message")):
        page = html.fromstring(browser.get(address + chosen).content)
        assert page.xpath("//input[@name='how' and @checked]/@value") == [method], chosen


def test_a_visit_with_two_young_people_is_a_contact_of_each_and_takes_the_worker_s_time_once(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    said = _sent_for(world, "Mia", "Jay", which_day="yesterday", also_there="Nan")
    with world.acting("sam") as sam:
        before = len(queries.own_contact_times(sam, date(2016, 10, 30), date(2016, 10, 31)))
    assert sign_in("sam").post(reverse("casework:log_contact"), said)["Location"] == reverse("pages:today")
    with world.acting("sam") as sam:
        contacts = Contact.objects.filter(also_there="Nan").order_by("pk")
        assert {contact.young_person_id for contact in contacts} == {world.people["Mia"], world.people["Jay"]}
        assert {contact.at for contact in contacts} == {datetime(2016, 10, 30, 11, tzinfo=UTC)}
        assert len(queries.own_contact_times(sam, date(2016, 10, 30), date(2016, 10, 31))) == before + 1


def test_a_visit_with_two_is_saved_for_both_or_for_none(world: World, sign_in: Callable[[str], Client]) -> None:
    browser, address = sign_in("sam"), reverse("casework:log_contact")
    odd = _sent_for(world, "Mia", "Jay", on="2016-10-03")  # before Mia's time with ACT, in Jay's
    page = html.fromstring(browser.post(address, odd).content)
    said = (
        "Mia's time with ACT began on 4 October 2016. This contact is before that. Record that young person's contact"
    )
    assert said in page.xpath("string(//div[contains(@class, 'error-summary')])")
    assert browser.post(address, _sent_for(world, "Mia", "Aaliyah")).status_code == 422
    with world.acting("sam"):
        assert not Contact.objects.filter(note="Football.").exists()


def _sent_for(world: World, *names: str, **changes: str) -> dict[str, object]:
    """Return a contact with some young people as the form sends it."""
    return {
        "once": str(uuid4()),
        "seen": "0",
        "young_person": [str(world.people[name]) for name in names],
        "with_whom": "young_person",
        "which_day": "other",
        "how": "out",
        "made": "made",
        "on": "2016-10-30",
        "clock": "11:00",
        "minutes": "30",
        "note": "Football.",
        **changes,
    }


def test_a_contact_sent_for_somebody_else_s_young_person_is_not_kept(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    said = _sent_for(world, "Aaliyah")
    answer = sign_in("sam").post(reverse("casework:log_contact"), said)
    assert answer.status_code == 422
    with world.acting("david") as david:
        assert len(queries.contacts(david, young_person(david, world.people["Aaliyah"]))) == 3


def test_only_the_writer_puts_a_contact_right(world: World, sign_in: Callable[[str], Client]) -> None:
    with world.acting("priya") as priya:
        written = logged_contact(world, priya)
    for member in CAST:
        answer = sign_in(member.username).get(reverse("casework:amend_contact", args=[written.pk]))
        assert answer.status_code == (200 if member.username == "priya" else 404), member.username
    for username in ("sam", "helen"):
        with world.acting(username) as by, pytest.raises(Refused, match="Only the worker who recorded this contact"):
            actions.amend_contact(written, by=by, seen=1, facts=contact_facts(note="Not so."), now=NOON)


def test_what_a_contact_said_before_is_kept_with_its_writer(world: World) -> None:
    with world.acting("sam") as sam:
        first = logged_contact(world, sam)
        now = actions.amend_contact(
            first, by=sam, seen=1, facts=contact_facts(note="A long walk.", minutes=60), now=NOON
        )
        kept = list(now.history.order_by("version").values_list("version", "note", "minutes", "history_user_id"))
    assert kept == [(1, "A walk.", 30, sam.user_id), (2, "A long walk.", 60, sam.user_id)]


def test_an_amendment_is_neither_stale_nor_in_the_future(world: World) -> None:
    with world.acting("sam") as sam:
        first = logged_contact(world, sam)
        with pytest.raises(Refused, match="hasn't happened yet"):
            actions.amend_contact(first, by=sam, seen=1, facts=contact_facts(at=NOON + timedelta(days=1)), now=NOON)
        actions.amend_contact(first, by=sam, seen=1, facts=contact_facts(note="Second."), now=NOON)
        with pytest.raises(Stale):
            actions.amend_contact(first, by=sam, seen=1, facts=contact_facts(note="Third."), now=NOON)
        assert Contact.objects.get(pk=first.pk).note == "Second."


def test_a_worker_who_has_left_a_young_person_changes_nothing_any_more(world: World) -> None:
    with world.acting("sam") as sam:
        written = logged_contact(world, sam)
    with world.acting("helen"):
        Tie.objects.filter(young_person_id=world.people["Mia"], user=world.user("sam")).update(until=TODAY)
    with world.acting("sam") as sam, pytest.raises(Refused):
        actions.amend_contact(written, by=sam, seen=1, facts=contact_facts(note="Later."), now=NOON)


def test_a_posting_that_ended_closes_the_young_people_too(world: World) -> None:
    role_ended("sam", TODAY)
    with world.acting("sam") as sam:
        assert not sam.people
        assert queries.own_young_people(sam) == []


def test_the_last_contact_is_the_last_one_made_with_the_young_person_and_tries_count_after_it(world: World) -> None:
    with world.acting("sam") as sam:
        own = queries.own_young_people(sam)
        last = {each.young_person.first_name: each.last for each in own}
        people = [each.young_person for each in own]
        assert queries.last_contacts(sam, people) == {each.young_person.pk: each.last for each in own}
    assert (str(last["Mia"].met), last["Mia"].tried_since) == ("2016-10-30", 0)
    assert (str(last["Jay"].met), last["Jay"].tried_since) == ("2016-10-21", 2)


@pytest.mark.parametrize(
    ("changes", "met", "tried"),
    [
        ({}, "2016-10-31", 0),
        ({"with_whom": ContactWith.PARENT}, "2016-10-21", 2),
        ({"with_whom": ContactWith.PROFESSIONAL}, "2016-10-21", 2),
        ({"made": False}, "2016-10-21", 3),
        ({"made": False, "with_whom": ContactWith.PARENT}, "2016-10-21", 2),
        ({"at": datetime(2016, 10, 26, 19, tzinfo=UTC)}, "2016-10-26", 1),
        ({"how": ContactMethod.MESSAGE}, "2016-10-31", 0),
    ],
)
def test_what_counts_as_having_met(world: World, changes: dict[str, object], met: str, tried: int) -> None:
    with world.acting("sam") as sam:
        logged_contact(world, sam, "Jay", **changes)
        jay = young_person(sam, world.people["Jay"])
        last = queries.last_contacts(sam, [jay])[jay.pk]
    assert (str(last.met), last.tried_since) == (met, tried)


def test_a_contact_after_midnight_in_summer_is_of_the_day_on_the_wall(world: World) -> None:
    with world.acting("sam") as sam:
        logged_contact(world, sam, "Jay", at=datetime(2016, 10, 24, 23, 30, tzinfo=UTC))
        jay = young_person(sam, world.people["Jay"])
        assert str(queries.last_contacts(sam, [jay])[jay.pk].met) == "2016-10-25"


def test_someone_never_met_has_tries_alone(world: World) -> None:
    with world.acting("priya") as priya:
        logged_contact(world, priya, "Chloe", confirmed=NotCounted.BEFORE_ACT, made=False, minutes=0)
        chloe = young_person(priya, world.people["Chloe"])
        assert queries.last_contacts(priya, [chloe])[chloe.pk] == queries.LastContact(None, 1)


def test_no_contact_of_somebody_who_is_not_shown_is_read(world: World) -> None:
    with world.acting("helen") as helen:
        mia = young_person(helen, world.people["Mia"])
    with world.acting("jess") as jess:
        assert not queries.contacts(jess, mia)
        assert queries.last_contacts(jess, [mia])[mia.pk] == queries.LastContact(None, 0)


def test_a_slip_in_the_year_of_a_contact_is_caught_before_it_breaks_the_page(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    browser = sign_in("sam")
    said = _sent_for(world, "Jay", on="1916-10-30")
    answer = browser.post(reverse("casework:log_contact"), said)
    assert browser.get(reverse("pages:young_person", args=[world.people["Jay"]])).status_code == 200
    assert sign_in("ruth").get(reverse("evaluation:summary")).status_code == 200
    assert answer.status_code == 422
