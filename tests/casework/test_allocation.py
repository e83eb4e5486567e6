"""Who walks beside a young person, and from when."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from act.casework.actions import allocate
from act.casework.models import Involvement
from act.demo.cast import CAST
from act.people.queries import young_person
from act.referrals.queries import referral
from act.referrals.states import State
from act.trust.models import Authority, Tie, User
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused, Standing
from tests.casework.involvement_makers import caseloads_in
from tests.referrals.makers import TODAY, authority_key
from tests.world import World, account_changed, posted, role_ended

REFERRED = date(2016, 10, 17)  # Chloe


def _allocate(
    world: World, by: Standing, key_worker: str = "jess", social_worker: str = "priya", on: date = TODAY
) -> Involvement:
    accepted = referral(by, world.referrals["Chloe"])
    people = {name: User.objects.get(username=name) for name in (key_worker, social_worker)}
    return allocate(
        accepted,
        by=by,
        seen=accepted.version,
        key_worker=people[key_worker],
        social_worker=people[social_worker],
        on=on,
    )


def _ties(world: World, name: str) -> set[tuple[str, str, date, date | None]]:
    with world.acting("helen"):
        rows = Tie.objects.filter(young_person_id=world.people[name])
        return set(rows.values_list("user__username", "kind", "since", "until"))


@pytest.mark.parametrize(
    ("key_worker", "social_worker", "sentence"),
    [
        ("priya", "priya", "must be two different people"),
        ("sam", "sam", "must be two different people"),
        ("priya", "sam", "Priya Ellis doesn't have that role in this authority. Choose someone from the list."),
        ("nadia", "priya", "Nadia Hussain doesn't have that role in this authority"),
        ("sam", "tom", "Tom Barlow doesn't have that role in this authority"),
        ("helen", "priya", "Helen Marsh doesn't have that role in this authority"),
        ("lena", "priya", "Lena Shah doesn't have that role in this authority"),
    ],
)
def test_both_workers_hold_their_role_here_and_are_two_people(
    world: World, key_worker: str, social_worker: str, sentence: str
) -> None:
    before = _ties(world, "Chloe")
    with world.acting("helen") as helen:
        with pytest.raises(Refused, match=sentence):
            _allocate(world, helen, key_worker, social_worker)
        assert referral(helen, world.referrals["Chloe"]).state == State.ACCEPTED
    assert _ties(world, "Chloe") == before


def test_a_posting_that_has_ended_gives_no_role(world: World) -> None:
    role_ended("jess", TODAY)
    with world.acting("helen") as helen, pytest.raises(Refused, match="Jess Whitworth doesn't have that role"):
        _allocate(world, helen, "jess")


def test_someone_who_can_no_longer_sign_in_is_allocated_to_no_one(world: World) -> None:
    account_changed("jess", is_active=False)
    with world.acting("helen") as helen:
        with pytest.raises(Refused, match="Jess Whitworth doesn't have that role"):
            _allocate(world, helen, "jess")
        assert [caseload.posting.user.username for caseload in caseloads_in(helen, authority_key())] == ["sam"]


@pytest.mark.parametrize("on", [REFERRED - timedelta(days=1), TODAY + timedelta(days=1)])
def test_the_first_day_lies_between_the_referral_and_today(world: World, on: date) -> None:
    with world.acting("helen") as helen, pytest.raises(Refused, match=r"between the referral .17 October 2016. and"):
        _allocate(world, helen, on=on)


@pytest.mark.parametrize("on", [REFERRED, date(2016, 10, 27), TODAY])
def test_the_ties_and_the_involvement_begin_on_that_day(world: World, on: date) -> None:
    with world.acting("helen") as helen:
        made = _allocate(world, helen, on=on)
        assert (made.began_on, made.ended_on, made.young_person_id) == (on, None, world.people["Chloe"])
        assert referral(helen, world.referrals["Chloe"]).state == State.ALLOCATED
    assert _ties(world, "Chloe") == {
        ("jess", "key_worker", on, None),
        ("priya", "social_worker", REFERRED, None),  # beside Chloe since the referral
    }


def test_a_new_social_worker_takes_the_place_of_the_one_before(world: World) -> None:
    posted(
        user=world.user("tom"),
        authority=Authority.objects.get(pk=authority_key()),
        role="social_worker",
        since=REFERRED,
    )
    on = date(2016, 10, 28)
    with world.acting("helen") as helen:
        _allocate(world, helen, "sam", "tom", on)
    assert _ties(world, "Chloe") == {
        ("sam", "key_worker", on, None),
        ("priya", "social_worker", REFERRED, on),
        ("tom", "social_worker", on, None),
    }
    with world.acting("priya") as priya:
        assert world.people["Chloe"] not in priya.people


def test_a_referral_is_allocated_once(world: World) -> None:
    with world.acting("helen") as helen:
        opened = referral(helen, world.referrals["Chloe"])
        _allocate(world, helen)
        with pytest.raises(Refused, match="is now 'Key worker started'"):
            _allocate(world, helen, "sam")
        with pytest.raises(Stale):
            allocate(
                opened,
                by=helen,
                seen=opened.version,
                key_worker=world.user("sam"),
                social_worker=world.user("priya"),
                on=TODAY,
            )
        assert Involvement.objects.filter(referral=opened).count() == 1


@pytest.mark.parametrize("name", ["Ellie", "Mia"])
def test_a_referral_that_waits_or_has_its_worker_takes_no_allocation(world: World, name: str) -> None:
    with world.acting("helen") as helen:
        waiting = referral(helen, world.referrals[name])
        with pytest.raises(Refused, match="so it can't become"):
            allocate(
                waiting,
                by=helen,
                seen=waiting.version,
                key_worker=world.user("jess"),
                social_worker=world.user("priya"),
                on=TODAY,
            )


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_only_the_manager_of_the_authority_chooses(world: World, sign_in: Callable[[str], Client], member: str) -> None:
    address = reverse("casework:allocate", args=[world.referrals["Chloe"]])
    said = {
        "once": str(uuid4()),
        "seen": "2",
        "key_worker": str(world.user("jess").pk),
        "social_worker": str(world.user("priya").pk),
        "on": "2016-10-31",
    }
    browser = sign_in(member)
    assert browser.get(address).status_code == (200 if member == "helen" else 404)
    assert browser.post(address, said).status_code == (302 if member == "helen" else 404)
    with world.acting("helen"):
        assert Involvement.objects.filter(referral=world.referrals["Chloe"]).exists() is (member == "helen")


def test_the_key_worker_sees_the_young_person_from_then_on_and_not_before(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    page = reverse("pages:young_person", args=[world.people["Chloe"]])
    browser = sign_in("jess")
    assert browser.get(page).status_code == 404
    with world.acting("helen") as helen:
        _allocate(world, helen)
    assert browser.get(page).status_code == 200
    with world.acting("jess") as jess:
        assert young_person(jess, world.people["Chloe"]).first_name == "Chloe"
        assert jess.people == {world.people["Chloe"]}


def test_places_taken_count_the_young_people_of_today(world: World) -> None:
    def taken(by: Standing) -> dict[str, int]:
        return {caseload.posting.user.username: caseload.taken for caseload in caseloads_in(by, authority_key())}

    with world.acting("helen") as helen:
        assert taken(helen) == {"sam": 2, "jess": 0}
        _allocate(world, helen)
        assert taken(helen) == {"sam": 2, "jess": 1}
