"""Somebody else comes beside a young person, and the reason is kept."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from act.casework.actions import change_worker
from act.casework.queries import tie_to_change
from act.demo.cast import CAST
from act.people.queries import young_person
from act.trust.models import AuditRow, Tie, TieKind
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused, Standing
from tests.referrals.makers import TODAY, authority_key
from tests.world import World, posted

CAME = date(2016, 10, 4)  # Sam, to Mia


def _present(world: World, by: Standing, kind: TieKind = TieKind.KEY_WORKER) -> Tie:
    return tie_to_change(by, world.people["Mia"], kind)[1]


def _changed(
    world: World,
    by: Standing,
    user: str = "jess",
    *,
    kind: TieKind = TieKind.KEY_WORKER,
    on: date = TODAY,
) -> Tie:
    present = _present(world, by, kind)
    return change_worker(present, by=by, seen=present.version, user=world.user(user), on=on, because="ABSENC")


@pytest.mark.parametrize("on", [CAME, date(2016, 10, 20), TODAY])
def test_one_goes_and_the_other_comes_on_the_same_day_with_the_reason(world: World, on: date) -> None:
    with world.acting("helen") as helen:
        _changed(world, helen, on=on)
        ties = Tie.objects.filter(young_person_id=world.people["Mia"], kind=TieKind.KEY_WORKER).order_by("written_at")
        periods = list(ties.values_list("user__username", "since", "until", "ended_because"))
    assert periods == [("sam", CAME, on, "ABSENC"), ("jess", on, None, "")]


def test_sight_changes_hands_on_that_day(world: World, sign_in: Callable[[str], Client]) -> None:
    page = reverse("pages:young_person", args=[world.people["Mia"]])
    with world.acting("helen") as helen:
        _changed(world, helen)
    assert {name: sign_in(name).get(page).status_code for name in ("sam", "jess", "priya", "helen")} == {
        "sam": 404,
        "jess": 200,
        "priya": 200,
        "helen": 200,
    }


@pytest.mark.parametrize(
    ("user", "on", "sentence"),
    [
        ("sam", TODAY, "Sam Okafor already works with them"),
        ("priya", TODAY, "Priya Ellis doesn't have that role in this authority"),
        ("nadia", TODAY, "Nadia Hussain doesn't have that role in this authority"),
        ("jess", CAME - timedelta(days=1), "The start date must be between 4 October 2016"),
        ("jess", TODAY + timedelta(days=1), "The start date must be between 4 October 2016"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_changes(world: World, user: str, on: date, sentence: str) -> None:
    with world.acting("helen") as helen:
        with pytest.raises(Refused, match=sentence):
            _changed(world, helen, user, on=on)
        assert _present(world, helen).user_id == world.user("sam").pk


def test_of_two_changes_at_once_the_second_is_refused_as_stale(world: World) -> None:
    with world.acting("helen") as helen:
        opened = _present(world, helen)
        _changed(world, helen)
        with pytest.raises(Stale):
            change_worker(opened, by=helen, seen=opened.version, user=world.user("jess"), on=TODAY, because="ABSENC")


def test_key_worker_and_social_worker_stay_two_people(world: World) -> None:
    posted(user=world.user("priya"), authority_id=authority_key(), role="key_worker", places=4, since=CAME)
    with world.acting("helen") as helen:
        assert _present(world, helen, TieKind.SOCIAL_WORKER).user_id == world.user("priya").pk
        with pytest.raises(Refused):
            _changed(world, helen, "priya")


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_only_the_manager_of_the_authority_changes_workers(
    world: World, sign_in: Callable[[str], Client], member: str
) -> None:
    address = reverse("casework:change_worker", args=[world.people["Mia"], TieKind.KEY_WORKER])
    said = {
        "once": str(uuid4()),
        "seen": "1",
        "who": str(world.user("jess").pk),
        "on": "2016-10-31",
        "because": "LEFTRL",
    }
    assert sign_in(member).post(address, said).status_code == (302 if member == "helen" else 404)
    with world.acting("helen") as helen:
        assert _present(world, helen).user.username == ("jess" if member == "helen" else "sam")


def test_a_change_is_one_act_about_the_young_person(world: World) -> None:
    with world.acting("helen") as helen:
        new = _changed(world, helen)
        row = AuditRow.objects.get(what="casework.worker_changed", object_id=new.pk)
        assert list(row.subjects.values_list("young_person_id", flat=True)) == [world.people["Mia"]]
        assert young_person(helen, world.people["Mia"]).first_name == "Mia"


def test_nobody_is_changed_where_nobody_is(world: World, sign_in: Callable[[str], Client]) -> None:
    address = reverse("casework:change_worker", args=[world.people["Ellie"], TieKind.KEY_WORKER])
    assert sign_in("helen").get(address).status_code == 404
