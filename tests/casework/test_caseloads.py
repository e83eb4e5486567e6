"""Key workers' caseloads beside what other children's social workers carry."""

import pytest

from act.casework.queries import caseloads_of
from act.casework.queries.teams import TeamCaseload, team_caseloads, team_postings
from act.demo.cast import CAST
from act.trust.models import Authority
from act.trust.scope.standing import Standing
from tests.casework.involvement_makers import ended_involvement
from tests.referrals.makers import ROCHDALE
from tests.world import World, role_ended


def teams(by: Standing) -> list[TeamCaseload]:
    """Return every team that somebody may see, whole."""
    return team_caseloads(by, caseloads_of(by, team_postings(by)))


@pytest.mark.parametrize(
    ("username", "name", "workers", "published", "share"),
    [("helen", "Wigan", ["jess", "sam"], 18.3, 5.5), ("david", "Rochdale", ["nadia"], 17.5, 5.7)],
)
def test_a_manager_sees_their_authority_beside_its_published_caseload(
    world: World, username: str, name: str, workers: list[str], published: float, share: float
) -> None:
    with world.acting(username) as by:
        [team] = teams(by)
    assert team.authority.name == name
    assert [caseload.posting.user.username for caseload in team.caseloads] == workers
    assert (team.young_people, team.places, team.share) == (1, 1, share)
    assert team.published is not None
    assert (team.published.caseload, team.published.year) == (published, 2017)


@pytest.mark.parametrize("username", [m.username for m in CAST if m.username not in {"helen", "david"}])
def test_nobody_else_sees_a_team(world: World, username: str) -> None:
    with world.acting(username) as by:
        assert teams(by) == []


def test_who_has_left_act_takes_no_place(world: World) -> None:
    with world.acting("helen") as helen:
        ended_involvement(world, helen)
        [team] = teams(helen)
    assert (team.young_people, team.places) == (0.5, 0.5)


def test_a_team_without_key_workers_has_no_mean_and_no_share(world: World) -> None:
    role_ended("nadia", "2016-10-31")
    with world.acting("david") as david:
        [team] = teams(david)
    assert (team.caseloads, team.young_people, team.places, team.share) == ([], None, None, None)


def test_a_place_without_a_published_caseload_has_no_share(world: World) -> None:
    Authority.objects.filter(code=ROCHDALE).update(code="E06000099")
    with world.acting("david") as david:
        [team] = teams(david)
    assert (team.young_people, team.published, team.share) == (1, None, None)
