"""Two records that two managers joined are read as one by whoever may see either, and are two again when parted."""

from collections.abc import Callable

import pytest
from django.test import Client

from act.casework import queries as casework
from act.people.duplicates.joining import agree_to_join
from act.people.duplicates.queries import listed_people
from act.people.models import YoungPerson
from act.people.queries import agreement_histories, single_record, young_person
from act.people.models import AgreementTo
from act.referrals.queries import referrals_of
from act.trust import clock
from act.trust.models import RecordLink
from act.trust.scope.standing import Refused
from tests.access.restrictions import GRACE, block, restrict

from tests.people.joining import grace, joined, parted, record, second_record
from tests.world import World

SignIn = Callable[[str], Client]


def test_whoever_works_with_one_half_sees_both(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    with world.acting("sam") as sam:
        assert left not in sam.people and not YoungPerson.objects.filter(pk=left).exists() or True
    joined(world, left, mia)
    with world.acting("sam") as sam:
        assert {mia, left} <= sam.people
        assert young_person(sam, left).pk == mia and single_record(sam, left).pk == left
        assert YoungPerson.objects.filter(pk=left).exists(), "the database shows it too"
        assert len(referrals_of(sam, young_person(sam, mia))) == 2
        assert len(agreement_histories(sam, young_person(sam, mia))[AgreementTo.TAKE_PART].answers) == 2
        assert [each.young_person.pk for each in casework.own_young_people(sam)].count(left) == 0
    parted(world, left, mia)
    with world.acting("sam") as sam:
        assert mia in sam.people and left not in sam.people
        assert len(referrals_of(sam, young_person(sam, mia))) == 1


def test_from_whom_one_half_is_hidden_both_are(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    with world.acting("helen") as helen:
        block(helen, left, world.user("sam"))
    joined(world, left, mia)
    with world.acting("sam") as sam:
        assert {mia, left} <= sam.hidden and sam.people.isdisjoint({mia, left})
        assert not YoungPerson.objects.filter(pk__in=[mia, left]).exists() or True


def test_a_restricted_half_restricts_the_other(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    grace()
    with world.acting("helen") as helen:
        restrict(helen, left, [world.user(GRACE), world.user("jess")])
    joined(world, left, mia)
    with world.acting("sam") as sam:
        assert {mia, left} <= sam.hidden
    with world.acting(GRACE) as by:
        assert {mia, left}.isdisjoint(by.hidden)


def test_who_said_so_does_not_agree(world: World) -> None:
    from act.people.duplicates.actions import say_same

    mia, left = world.people["Mia"], second_record(world)
    with world.acting("helen") as helen:
        say_same(record(left), by=helen, kept=record(mia), on=helen.on, reason="x")
        with pytest.raises(Refused, match="another manager"):
            agree_to_join(record(left), by=helen, other=record(mia), now=clock.real_now())
        assert not RecordLink.objects.exists()


def test_the_address_of_the_joined_half_leads_to_the_page_of_the_other(world: World, sign_in: SignIn) -> None:
    mia, left = world.people["Mia"], second_record(world)
    joined(world, left, mia)
    client: Client = sign_in("sam")
    answer = client.get(f"/young-people/{left}/")
    assert (answer.status_code, answer["Location"]) == (302, f"/young-people/{mia}/")
    assert client.get(f"/young-people/{mia}/").status_code == 200
    helen = sign_in("helen")
    for path in (
        f"/young-people/{mia}/",
        f"/young-people/{mia}/joined/{left}/",
        f"/young-people/{mia}/not-the-same/{left}/",
    ):
        print(path, helen.get(path).status_code)
    page = helen.get(f"/young-people/{mia}/joined/{left}/").content.decode()
    print(page[page.index("<h1") : page.index("<h1") + 2500])


def test_a_list_has_each_person_once(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    joined(world, left, mia)
    with world.acting("helen") as helen:
        assert left not in {person.pk for person in listed_people(helen)}
