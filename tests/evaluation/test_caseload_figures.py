"""Young people for each key worker, beside what is published of other social workers."""

import pytest

from act.casework import actions
from act.evaluation.findings.caseloads import OURS, PLACES, SHARE, THEIRS, findings
from act.methods.caseload import Intensity
from act.methods.figure import Basis, Figure, shown
from act.trust.models import Authority
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.standing import Standing
from tests.casework.involvement_makers import ended_involvement, involvement_of
from tests.referrals.makers import ROCHDALE
from tests.world import World, posted


def _of(by: Standing) -> dict[str, Figure]:
    with cohort_for(by, Purpose.EVALUATION) as cohort:
        return {finding.figure.key: finding.figure for finding in findings(cohort, by.on)}


@pytest.mark.parametrize(
    ("username", "workers", "ours", "theirs", "share"),
    [
        ("helen", 2, 1, 18.3, 5.5),  # Mia and Jay; Sam and Jess
        ("david", 1, 1, 17.5, 5.7),  # Aaliyah; Nadia
        ("ruth", 3, 1, 17.9, 5.6),
        ("colin", 3, 1, 17.9, 5.6),
    ],
)
def test_they_equal_a_count_by_hand(
    world: World, username: str, workers: int, ours: float, theirs: float, share: float
) -> None:
    with world.acting(username) as by:
        found = _of(by)
    assert (found[OURS].value, found[OURS].n, found[PLACES].value) == (ours, workers, ours)
    assert (found[THEIRS].value, found[SHARE].value) == (theirs, share)
    assert shown(found[SHARE]) == f"{share:g}%"


def test_a_published_number_is_stated_and_one_put_together_is_worked_out(world: World) -> None:
    with world.acting("helen") as helen:
        assert _of(helen)[THEIRS].basis is Basis.STATED
    with world.acting("ruth") as ruth:
        assert _of(ruth)[THEIRS].basis is Basis.COMPUTED


def test_the_published_year_and_the_way_of_counting_are_said(world: World) -> None:
    with world.acting("helen") as helen:
        found = _of(helen)
    assert "2017 (the first year published, later than this record)" in found[THEIRS].label
    assert "full-time-equivalent" in found[THEIRS].method
    assert "counted differently" in found[SHARE].label
    assert found[SHARE].inputs == (OURS, THEIRS)
    assert found[PLACES].verified is False
    assert "Our own rule, not a published one" in found[PLACES].sources


def test_weights_change_the_places_and_not_the_share(world: World) -> None:
    with world.acting("sam") as sam:
        actions.set_intensity(involvement_of(world, sam), by=sam, seen=1, intensity=Intensity.INTENSE)
    with world.acting("ruth") as ruth:
        found = _of(ruth)
    assert (found[OURS].value, found[PLACES].value, found[SHARE].value) == (1, 1.17, 5.6)


def test_who_has_left_act_is_not_counted_any_more(world: World) -> None:
    with world.acting("sam") as sam:
        ended_involvement(world, sam)
    with world.acting("helen") as helen:
        found = _of(helen)
    assert (found[OURS].value, found[PLACES].value) == (0.5, 0.5)


def test_a_key_worker_of_two_authorities_is_one_person(world: World) -> None:
    posted(
        user=world.user("sam"), authority=Authority.objects.get(code=ROCHDALE), role="key_worker", since="2016-02-01"
    )
    with world.acting("ruth") as ruth:
        assert _of(ruth)[OURS].n == 3


def test_without_key_workers_nothing_is_worked_out(world: World) -> None:
    posted(
        user=world.user("moira"),
        authority=Authority.objects.get(code="E08000003"),
        role="evaluator",
        since="2016-02-01",
    )
    with world.acting("moira") as moira:
        found = _of(moira)
    assert (found[OURS].value, found[PLACES].value, found[SHARE].value) == (None, None, None)
    assert found[THEIRS].value == 19.1


def test_where_nothing_is_published_nothing_is_compared(world: World) -> None:
    Authority.objects.filter(code=ROCHDALE).update(code="E06000099")
    with world.acting("david") as david:
        found = _of(david)
    assert found[OURS].value == 1
    assert (found[THEIRS].value, found[SHARE].value) == (None, None)
