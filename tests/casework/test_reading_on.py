"""After the end: who worked with the young person reads what was there then, and writes nothing; on both databases."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import ProgrammingError, transaction
from django.test import Client
from django.urls import reverse

from act.casework import actions
from act.casework.models import Contact, Involvement, SupportEnding
from act.demo.cast import CAST, WIGAN
from act.methods.ending import ending_rule
from act.outcomes.models import Goal
from act.people.models import YoungPerson
from act.people.queries import young_people, young_person
from act.placements.models import Placement
from act.safety.models import MissingEpisode
from act.trust.identifiers import uuid7
from act.trust.models import AuditSubject, Authority, RetainedAccess, Tie, User
from act.trust.scope.acting import administering
from act.trust.scope.people import people_for
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused
from tests import environment
from tests.access.restrictions import block, manager, restrict
from tests.casework.contact_makers import logged_contact
from tests.casework.involvement_makers import agreed_ending, proposed_ending, second_referral
from tests.referrals.makers import TODAY
from tests.world import World, posted

ENDED = TODAY
UNTIL = ending_rule(ENDED).reads_until(ENDED)
READ = (YoungPerson, Involvement, Contact, Goal, Placement, MissingEpisode, SupportEnding, Tie)
READ_ON = {"sam", "priya", "helen"}
"""Her key worker, her children's social worker and the manager; the lead, partners and cover don't."""


def ended(world: World) -> SupportEnding:
    """Mia's time with ACT, ended by agreement."""
    return agreed_ending(world, proposed_ending(world))


def page_of_mia(world: World, browser: Client) -> int:
    """The status of Mia's page."""
    return browser.get(reverse("pages:young_person", args=[world.people["Mia"]])).status_code


def rows_about_mia(world: World, username: str) -> dict[str, int]:
    """How many rows about Mia somebody is shown, by table: asked through the scope, and of the database by itself."""
    with world.acting(username) as by:
        scoped = {
            model.__name__: people_for(by, model).filter(**{model.person_field: world.people["Mia"]}).count()
            for model in READ
        }
        if environment.POSTGRES:
            own = {
                model.__name__: model._default_manager.filter(**{model.person_field: world.people["Mia"]}).count()
                for model in READ
                if model is not Tie  # one's own ties stay one's own, also without the scope
            }
            assert own == {name: count for name, count in scoped.items() if name in own}
    return scoped


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_who_reads_after_the_end(world: World, sign_in: Callable[[str], Client], member: str) -> None:
    before = rows_about_mia(world, member)
    ended(world)
    after = rows_about_mia(world, member)
    assert page_of_mia(world, sign_in(member)) == (200 if member in READ_ON else 404)
    if member in READ_ON:
        assert after == before | {"SupportEnding": 1}
    else:
        assert not any(after.values())


@pytest.mark.parametrize("member", ["sam", "priya"])
def test_they_write_nothing_any_more(world: World, sign_in: Callable[[str], Client], member: str) -> None:
    ended(world)
    browser = sign_in(member)
    page = browser.get(reverse("pages:young_person", args=[world.people["Mia"]])).content.decode()
    assert f"You can read what was there then until {UNTIL:%-d %B %Y}." in page
    for words in ("Record a contact", "Edit what matters", "Record going missing", "Share with a partner", ">Edit<"):
        assert words not in page
    with world.acting(member) as by:
        mia = young_person(by, world.people["Mia"])
        assert mia.pk not in by.people | by.shown
        with pytest.raises(Refused, match="key worker and social worker can record contacts"):
            logged_contact(world, by)
        if environment.POSTGRES:
            contact = Contact.objects.filter(young_person=mia)[0]
            assert Contact.objects.filter(pk=contact.pk).update(note="Changed") == 0
            contact.pk = uuid7()
            with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
                contact.save(force_insert=True)


def test_what_others_write_after_the_end_is_not_shown(world: World, sign_in: Callable[[str], Client]) -> None:
    ended(world)
    before = rows_about_mia(world, "sam")
    with world.acting("helen") as helen:
        again = second_referral(world, helen)
        people = {"key_worker": world.user("jess"), "social_worker": world.user("priya")}
        actions.allocate(again, by=helen, seen=1, on=TODAY, **people)
    with world.acting("jess") as jess:
        logged_contact(world, jess, note="A new beginning")
    assert rows_about_mia(world, "sam") == before
    page = reverse("pages:young_person", args=[world.people["Mia"]])
    assert "A new beginning" not in sign_in("sam").get(page).content.decode()
    assert "A new beginning" in sign_in("priya").get(page).content.decode()


@pytest.mark.parametrize("days", [-1, 0])
def test_it_lasts_until_its_day(world: World, settings: Any, days: int) -> None:
    ended(world)
    settings.PRACTICE_DATE = UNTIL + timedelta(days=days)
    with world.acting("sam") as sam:
        assert (world.people["Mia"] in {person.pk for person in young_people(sam)}) is (days < 0)
        assert RetainedAccess.objects.filter(young_person_id=world.people["Mia"]).exists()


def test_it_lasts_no_longer_than_their_role(world: World) -> None:
    ended(world)
    with world.acting("sam") as sam:
        assert not replace(sam, postings=()).retained
        assert replace(sam, hidden=frozenset({world.people["Mia"]})).retained == frozenset()


def test_a_block_and_a_restriction_come_first(world: World) -> None:
    grace = manager()
    ended(world)
    with world.acting("helen") as helen:
        block(helen, world.people["Mia"], world.user("sam"))
    assert not any(rows_about_mia(world, "sam").values())
    with world.acting("helen") as helen:
        restrict(helen, world.people["Mia"], named=[grace])
    assert not any(rows_about_mia(world, "priya").values())


def test_cover_reads_no_further(world: World) -> None:
    with world.acting("helen") as helen:
        key_worker = Tie.objects.get(young_person_id=world.people["Mia"], kind="key_worker")
        until = TODAY + timedelta(days=7)
        actions.cover([key_worker], by=helen, user=world.user("jess"), until=until, seen=key_worker.version)
    ended(world)
    assert not any(rows_about_mia(world, "jess").values())


def test_the_present_social_worker_reads_in_place_of_the_former_one(world: World) -> None:
    ending = ended(world)
    before = rows_about_mia(world, "priya")
    with administering():
        anna = User.objects.create_user("anna", "Anna Lund")
    wigan = Authority.objects.get(code=WIGAN)
    posted(user=anna, authority=wigan, role=Role.SOCIAL_WORKER, since=date(2016, 2, 1))
    with world.acting("helen") as helen:
        with pytest.raises(Refused, match="isn't a social worker here"):
            actions.change_reader(ending, by=helen, seen=ending.version, user=world.user("tom"))
        actions.change_reader(ending, by=helen, seen=ending.version, user=anna)
    assert not any(rows_about_mia(world, "priya").values())
    assert rows_about_mia(world, "anna") == before
    with world.acting("sam") as sam, pytest.raises(Refused, match="Only a manager in the authority"):
        actions.change_reader(ending, by=sam, seen=ending.version, user=anna)


def test_who_reads_on_is_among_those_who_looked(world: World, sign_in: Callable[[str], Client]) -> None:
    ended(world)
    with world.acting("helen"):
        before = AuditSubject.objects.filter(young_person_id=world.people["Mia"], row__actor_id=world.user("sam").pk)
        count = before.count()
    page_of_mia(world, sign_in("sam"))
    with world.acting("helen"):
        assert before.count() == count + 1


def test_undone_they_read_as_workers_again_and_nothing_is_retained(world: World) -> None:
    ending = ended(world)
    with world.acting("helen") as helen:
        actions.undo_ending(ending, by=helen, seen=ending.version, words="She asked.")
    with world.acting("sam") as sam:
        assert not sam.retained
        assert world.people["Mia"] in sam.people
    with world.acting("helen"):
        lasts = RetainedAccess.objects.filter(young_person_id=world.people["Mia"]).values_list("until", flat=True)
        assert set(lasts) == {TODAY}


def test_the_days_are_those_of_the_rule() -> None:
    assert date(2017, 1, 31) == UNTIL
