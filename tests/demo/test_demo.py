"""The demonstration: loaded once, fictional, and at different points of the way."""

from collections.abc import Callable

import pytest
from django.test import Client

from act.casework.models import Contact, Involvement
from act.demo.cast import AGENCIES, CAST
from act.demo.stories import STORIES
from act.demo.world import load
from act.people.models import YoungPerson
from act.referrals.models import Decision, Draft, ExpectedPath, Referral
from act.referrals.states import State
from act.trust.models import Agency, Authority, Posting, Tie, User
from act.trust.scope.acting import administering
from act.trust.scope.people import people_for
from act.trust.scope.roles import Role
from tests.world import MANAGERS, PASSWORD, World

MODELS = (YoungPerson, Referral, Decision, ExpectedPath, Involvement, Contact, Tie)
WHERE = {
    "Mia": State.ALLOCATED,
    "Jay": State.ALLOCATED,
    "Aaliyah": State.ALLOCATED,
    "Chloe": State.ACCEPTED,
    "Ellie": State.WAITING,
    "Kai": State.NOT_ACCEPTED,
}


def _counts(world: World) -> list[int]:
    with administering():
        found = [model.objects.count() for model in (User, Posting, Authority, Agency)]
    for manager in MANAGERS:
        with world.acting(manager) as by:
            found += [people_for(by, model).count() for model in MODELS]  # type: ignore[type-var]
    return found


def test_it_loads_once_and_a_second_time_changes_nothing(world: World) -> None:
    before = _counts(world)
    assert load("another password") is False
    assert _counts(world) == before


def test_six_young_people_stand_at_different_points(world: World) -> None:
    found = {}
    for manager in MANAGERS:
        with world.acting(manager) as by:
            for referral in people_for(by, Referral).select_related("young_person"):
                found[referral.young_person.first_name] = referral.state
    assert found == WHERE
    # Nobody of them was referred again while ACT was with them, and no referrer is asked anything.
    assert set(found.values()) == set(State) - {State.ADDED, State.MORE_NEEDED}


def test_the_database_holds_what_the_stories_tell(world: World) -> None:
    assert User.objects.count() == len(CAST)
    with administering():
        assert Posting.objects.count() == sum(len(member.authorities) for member in CAST)
    assert len(world.people) == len(STORIES) == 6
    assert sum(map(len, world.contacts.values())) == sum(len(story.contacts) for story in STORIES)
    for member in CAST:
        with world.acting(member.username):
            assert not Draft.objects.filter(sent_as__isnull=True).exists()


def test_every_role_has_somebody(world: World) -> None:
    assert {member.role for member in CAST} == set(Role)


def test_everyone_signs_in_with_the_one_password(world: World) -> None:
    assert all(world.user(member.username).is_active for member in CAST)
    assert world.user("moira").check_password(PASSWORD)


def test_agencies_and_duty_teams_say_that_they_are_fictional(world: World) -> None:
    assert all(name.endswith("(fictional)") for name in AGENCIES)
    assert all(each.duty_team.endswith("(fictional)") for each in Authority.objects.all())


@pytest.mark.parametrize("name", WHERE)
def test_every_young_person_s_page_says_that_they_are_fictional(
    world: World, sign_in: Callable[[str], Client], name: str
) -> None:
    manager = "david" if name in {"Aaliyah", "Kai"} else "helen"
    page = sign_in(manager).get(f"/young-people/{world.people[name]}/")
    assert page.status_code == 200
    assert "Fictional people, for trying things out. Here it is 21:00 on 31 October 2016." in page.content.decode()
