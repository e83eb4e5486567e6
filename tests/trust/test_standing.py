"""Where people stand: postings and ties hold from their first day until before their last."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from act.people.queries import young_people
from act.trust.identifiers import uuid7
from act.trust.models import Agency, Authority, Posting, Tie, TieKind, User
from act.trust.scope.acting import acting, administering
from act.trust.scope.roles import Permission, Role
from act.trust.scope.standing import PostingHeld, Standing, TieHeld, standing_of
from tests.world import World

TODAY = date(2016, 10, 31)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
DATES = [
    pytest.param(YESTERDAY, None, True, id="since yesterday"),
    pytest.param(TODAY, None, True, id="since today"),
    pytest.param(TOMORROW, None, False, id="from tomorrow"),
    pytest.param(YESTERDAY, TOMORROW, True, id="until tomorrow"),
    pytest.param(YESTERDAY, TODAY, False, id="until today"),
]


def somebody(role: Role | None, **dates: Any) -> User:
    """A new person, with one posting in Wigan."""
    with administering():
        return _somebody(role, **dates)


def _somebody(role: Role | None, **dates: Any) -> User:
    user = User.objects.create_user("new", "New Comer")
    if role:
        agency = Agency.objects.first() if role is Role.PARTNER else None
        usual = {"since": YESTERDAY, "until": None}
        wigan = Authority.objects.get(name="Wigan")
        Posting.objects.bulk_create(
            [Posting(user=user, authority=wigan, role=role, agency=agency, **{**usual, **dates})]
        )
    return user


def put_beside(world: World, user: User, person: str = "Ellie", **dates: Any) -> None:
    """Puts a worker beside a young person of Wigan."""
    usual = {"since": YESTERDAY, "until": None}
    with world.acting("helen"):
        Tie(
            authority=Authority.objects.get(name="Wigan"),
            young_person_id=world.people[person],
            user=user,
            kind=TieKind.KEY_WORKER,
            **{**usual, **dates},
        ).save(force_insert=True)


def stands(user: User) -> Standing:
    """Where a user stands today."""
    with acting(user.pk):
        return standing_of(user)


def test_a_key_worker_is_shown_the_young_people_they_are_beside(world: World) -> None:
    with world.acting("sam") as sam:
        assert [person.first_name for person in young_people(sam)] == ["Jay", "Mia"]


@pytest.mark.parametrize(("since", "until", "holds"), DATES)
def test_a_posting_holds_from_its_first_day_until_before_its_last(
    since: date, until: date | None, holds: bool, world: World
) -> None:
    assert stands(somebody(Role.MANAGER, since=since, until=until)).may(Permission.DECIDE_ON_REFERRALS) is holds


@pytest.mark.parametrize(("since", "until", "holds"), DATES)
def test_a_tie_holds_from_its_first_day_until_before_its_last(
    since: date, until: date | None, holds: bool, world: World
) -> None:
    user = somebody(Role.KEY_WORKER)
    put_beside(world, user, since=since, until=until)
    with acting(user.pk):
        shown = [person.pk for person in young_people(standing_of(user))]
    assert shown == ([world.people["Ellie"]] if holds else [])


@pytest.mark.parametrize("role", [None, Role.PARTNER, Role.EVALUATOR, Role.FINANCE, Role.ADMINISTRATOR])
def test_a_tie_without_a_role_that_sees_people_shows_nobody(role: Role | None, world: World) -> None:
    user = somebody(role)
    put_beside(world, user)
    standing = stands(user)
    assert (len(standing.ties), standing.people) == (1, frozenset())
    with acting(user.pk):
        assert list(young_people(standing)) == []


def test_a_tie_outlives_no_posting(world: World) -> None:
    user = somebody(Role.KEY_WORKER, until=TODAY)
    put_beside(world, user)
    assert stands(user).people == frozenset()


def test_a_manager_is_shown_their_authority_and_is_beside_nobody(world: World) -> None:
    with world.acting("helen") as helen:
        assert {person.authority.name for person in young_people(helen)} == {"Wigan"}
        assert (len(helen.managed), helen.people) == (1, frozenset())


def test_somebody_without_a_posting_may_nothing(world: World) -> None:
    standing = stands(somebody(None))
    assert not [permission for permission in Permission if standing.may(permission)]
    assert (standing.managed, standing.people, standing.roles) == (frozenset(),) * 3


@pytest.mark.parametrize("username", ["sam", "helen", "ruth", "lena"])
def test_where_somebody_stands_is_one_statement(username: str, world: World) -> None:
    user = world.user(username)
    with acting(user.pk), CaptureQueriesContext(connection) as captured:
        standing_of(user)
    assert len(captured) == 1


HELD = st.builds(PostingHeld, st.sampled_from([uuid7() for _ in range(3)]), st.sampled_from(Role), st.none())


@given(st.lists(HELD, max_size=6), st.data())
def test_whoever_is_shown_somebody_holds_a_role_that_sees_people_there(held: list[PostingHeld], data: Any) -> None:
    authorities = [uuid7() for _ in range(2)] + [posting.authority_id for posting in held]
    ties = data.draw(
        st.lists(st.builds(TieHeld, st.sampled_from(authorities), st.builds(uuid7), st.just("key_worker")), max_size=4)
    )
    standing = Standing(User(), TODAY, tuple(held), tuple(ties))
    seeing = {Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER, Role.LEAD}
    there = {posting.authority_id for posting in held if posting.role in seeing}
    assert standing.people == {tie.young_person_id for tie in ties if tie.authority_id in there}
    assert standing.managed == {posting.authority_id for posting in held if posting.role is Role.MANAGER}
    assert standing.managed <= standing.authorities(Permission.SEE_PEOPLE)
