"""Two records that two managers joined are read as one by whoever may see either, and are two again when parted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import Error, transaction
from django.test import Client
from lxml import html

from act.casework import queries as casework
from act.people.actions import record_agreement
from act.people.duplicates.actions import say_same
from act.people.duplicates.joining import agree_to_join, end_link
from act.people.duplicates.losing import losing_sight
from act.people.duplicates.queries import listed_people
from act.people.models import AgreementAnswer, AgreementTo, YoungPerson
from act.people.queries import agreement_histories, single_record, young_person
from act.referrals.queries import referrals_of
from act.trust import clock
from act.trust.models import RecordLink
from act.trust.scope.standing import Refused
from tests import environment
from tests.access.emergencies import find, open_found
from tests.access.restrictions import GRACE, block, restrict
from tests.attack.matches import link_of
from tests.people.joining import REASON, grace, joined, parted, record, second_record
from tests.world import World

SignIn = Callable[[str], Client]


def in_the_database(*keys: object) -> set[object]:
    """Those of some records that the database gives whoever acts, with no filter of ours; SQLite gives all."""
    return set(YoungPerson.objects.filter(pk__in=keys).values_list("pk", flat=True))


def test_whoever_works_with_one_half_sees_both_until_they_are_parted(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    joined(world, left, mia)
    with world.acting("sam") as sam:
        assert {mia, left} <= sam.people
        assert young_person(sam, left).pk == mia and single_record(sam, left).pk == left
        assert in_the_database(mia, left) == {mia, left}
        assert len(referrals_of(sam, young_person(sam, mia))) == 2
        assert len(agreement_histories(sam, young_person(sam, mia))[AgreementTo.TAKE_PART].answers) == 2
        assert left not in {each.young_person.pk for each in casework.own_young_people(sam)}
    parted(world, left, mia)
    with world.acting("sam") as sam:
        assert mia in sam.people and left not in sam.people
        assert in_the_database(mia, left) == ({mia} if environment.POSTGRES else {mia, left})
        assert len(referrals_of(sam, young_person(sam, mia))) == 1


def test_what_a_worker_opens_in_an_emergency_is_both_halves(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    joined(world, left, mia)
    with world.acting("jess") as jess:
        assert mia not in jess.shown
        assert find(jess, world, "Mia") == [mia], "one person, found once"
        open_found(jess, left)
    with world.acting("jess") as jess:
        assert {mia, left} <= jess.opened and jess.people.isdisjoint({mia, left})
        assert in_the_database(mia, left) == {mia, left}


@pytest.mark.parametrize("closed", ["blocked", "restricted"])
@pytest.mark.parametrize("half", ["left", "kept"])
def test_from_whom_one_half_is_hidden_both_are(closed: str, half: str, world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    grace()
    with world.acting("helen") as helen:
        key = mia if half == "kept" else left
        if closed == "blocked":
            block(helen, key, world.user("jess"))
        else:
            restrict(helen, key, [world.user(GRACE), world.user("sam")])
    joined(world, left, mia)
    with world.acting("jess") as jess:
        assert {mia, left} <= jess.hidden and jess.shown.isdisjoint({mia, left})
        assert not environment.POSTGRES or in_the_database(mia, left) == set()
    with world.acting(GRACE) as by:
        assert by.hidden.isdisjoint({mia, left})


def test_the_page_of_the_join_says_who_will_lose_access(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    grace()
    with world.acting("helen") as helen:
        restrict(helen, left, [world.user(GRACE)])
        lines = [line.words for line in losing_sight(helen, record(left), record(mia))]
    assert lines == [
        "Sam Okafor works with Mia and will lose access, because the other record is restricted. "
        "Add Sam to the people named on it first."
    ]


def test_one_manager_says_so_and_another_one_agrees(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    grace()
    with world.acting("helen") as helen, pytest.raises(Refused, match="Nobody says"):
        agree_to_join(record(left), by=helen, other=record(mia), now=clock.real_now())
    with world.acting("helen") as helen:
        say_same(record(left), by=helen, kept=record(mia), on=helen.on, reason=REASON)
        assert helen.keys_of(mia) == {mia}
        with pytest.raises(Refused, match="so another manager who can see both"):
            agree_to_join(record(left), by=helen, other=record(mia), now=clock.real_now())
    with world.acting("sam") as sam, pytest.raises((Refused, YoungPerson.DoesNotExist)):
        agree_to_join(record(left), by=sam, other=record(mia), now=clock.real_now())
    with world.acting(GRACE) as by:
        agree_to_join(record(left), by=by, other=record(mia), now=clock.real_now())
        with pytest.raises(Refused, match="joined already"):
            agree_to_join(record(left), by=by, other=record(mia), now=clock.real_now())


def test_a_manager_from_whom_one_half_is_hidden_cannot_agree(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    grace()
    with world.acting("helen") as helen:
        say_same(record(left), by=helen, kept=record(mia), on=helen.on, reason=REASON)
        one, other = record(left), record(mia)
        block(helen, left, world.user(GRACE))
    with world.acting(GRACE) as by, pytest.raises(Refused, match="who can see both records"):
        agree_to_join(one, by=by, other=other, now=clock.real_now())


def test_the_address_of_the_joined_half_leads_to_the_page_of_the_other(world: World, sign_in: SignIn) -> None:
    mia, left = world.people["Mia"], second_record(world)
    joined(world, left, mia)
    answer = sign_in("sam").get(f"/young-people/{left}/")
    assert (answer.status_code, answer["Location"]) == (302, f"/young-people/{mia}/")
    page = sign_in("helen").get(f"/young-people/{mia}/joined/{left}/").content.decode()
    assert "Joined records" in page and REASON in page


def test_what_is_from_the_other_record_says_so_in_the_story(world: World, sign_in: SignIn) -> None:
    mia, jay = world.people["Mia"], world.people["Jay"]
    of_jay = story_origins(sign_in("sam"), jay)
    assert of_jay and set(of_jay) == {False}
    of_mia = story_origins(sign_in("sam"), mia)
    joined(world, jay, mia)
    both = story_origins(sign_in("sam"), mia)
    assert (both.count(True), both.count(False)) == (len(of_jay), len(of_mia))
    parted(world, jay, mia)
    assert story_origins(sign_in("sam"), mia) == of_mia


def story_origins(client: Client, key: object) -> list[bool]:
    """Of each line of a story, whether it says that it is from a joined record."""
    page = html.fromstring(client.get(f"/young-people/{key}/").content)
    lines = page.xpath("//*[@class='act-story']/li/span[@class='act-story__date']")
    return ["from the record joined on 31 October 2016" in line.text_content() for line in lines]


def test_a_list_has_each_person_once(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    joined(world, left, mia)
    with world.acting("helen") as helen:
        assert left not in {person.pk for person in listed_people(helen)}


def test_nothing_new_is_written_on_the_joined_half(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    joined(world, left, mia)
    agreed = {"to": AgreementTo.EVALUATION, "answer": AgreementAnswer.AGREED, "seen": 0}
    with world.acting("sam") as sam:
        with pytest.raises(Refused, match="joined to another one"):
            record_agreement(single_record(sam, left), by=sam, on=sam.on, **agreed)
        assert record_agreement(young_person(sam, left), by=sam, on=sam.on, **agreed).young_person_id == mia


def test_parting_needs_a_reason_and_is_refused_after_thirty_days(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    joined(world, left, mia)
    with world.acting("helen") as helen:
        for days, reason, words in ((0, " ", "Enter how you know"), (31, "Twins", "Ask your administrator")):
            later = helen if not days else replace(helen, on=helen.on + timedelta(days=days))
            with pytest.raises(Refused, match=words):
                end_link(record(left), by=later, reason=reason, now=clock.real_now())
        last = replace(helen, on=helen.on + timedelta(days=30))
        assert end_link(record(left), by=last, reason="Twins", now=clock.real_now())


def test_the_database_keeps_to_what_was_said(world: World) -> None:
    mia, jay, left = world.people["Mia"], world.people["Jay"], second_record(world)
    link = joined(world, left, mia)
    helen = world.user("helen")
    with world.acting(GRACE) as by:
        for bad in ({"young_person_id": left, "kept_id": jay}, {"young_person_id": jay, "kept_id": mia}):
            unsaid = RecordLink(**bad, authority_id=link.authority_id, asked_by=helen, agreed_by=by.user)
            unsaid.agreed_at = clock.real_now()
            with pytest.raises(Error), transaction.atomic():
                unsaid.save(force_insert=True)
        twice = RecordLink(young_person_id=left, kept_id=mia, authority_id=link.authority_id, asked_by=helen)
        twice.agreed_by, twice.agreed_at = by.user, clock.real_now()
        with pytest.raises(Error, match=r"record_link_one_at_a_time|young_person_id"), transaction.atomic():
            twice.save(force_insert=True)
        with pytest.raises(Error, match="with_its_link"), transaction.atomic():
            record(left).matches.update(taken_back_on=by.on, taken_back_by=by.user)
        with pytest.raises(Refused, match="joined to another one already"):
            say_same(record(mia), by=by, kept=record(jay), on=by.on, reason=REASON)
        with pytest.raises(Error), transaction.atomic():
            link_of(mia, left, by.user, helen)
