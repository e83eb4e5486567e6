"""Every Figure of the evaluation counted a second time, by other code, from the plain facts that a world was made of.

Three seeds; in each of them young people with several forms at one time point, forms between time points, forms without
a total, low and medium risks that were accepted, refusals, somebody who left early and somebody who came back, homes
that broke down, miles that nobody knows, times missing on the first and the last day that counts, goals that rise and
fall, contacts at the edges of office hours, visits by two workers, contacts that are no part of ACT's time, answers
about the evaluation that were taken back, young people with two records, and two who look alike
(`tests/evaluation/recount`).
"""

from collections.abc import Iterable

import pytest

from act.demo.acting_as import standing_as
from act.evaluation.evaluation_summary import EvaluationSummary, evaluation_summary
from tests import by_hand
from tests.by_hand.costs import costs
from tests.by_hand.lives import Counted, Life, Lives
from tests.evaluation.opening import check_rows, opener
from tests.evaluation.recount import register
from tests.evaluation.recount.holds import HOLDS
from tests.evaluation.recount.making import POUNDS, make
from tests.evaluation.recount.places import BOLTON, BOTH, KEY_WORKERS, PUBLISHED
from tests.evaluation.recount.seeded import alike
from tests.evaluation.recount.seeded import lives as lives_of_seed
from tests.world import World

SEEDS = (1, 2, 7)
"""Chosen so that every Figure is something in one of them (`test_every_figure_is_something_in_one_of_the_worlds`)."""
RUNNING, GRANT = POUNDS.values()
COUNTERS = {"joy": BOTH, "eve": BOTH, "fin": BOTH, "max": (BOLTON,)}
OF_THE_WHOLE = ("costs.ratio_", "costs.payback_", "costs.break_even_", "costs.peak_", "costs.running_cost_so_far")
"""Figures that are there only for whoever counts everybody that the running cost is for."""


def _told_in(lives: Lives, codes: tuple[str, ...]) -> Lives:
    """The lives as some authorities know them: what the records of others tell is not there."""
    told = [tuple(story for story in life.stories if story.authority in codes) for life in lives]
    return [Life(stories) for stories in told if stories]


def _counted(lives: Lives, codes: tuple[str, ...]) -> Counted:
    """The same by hand, for some authorities."""
    workers = sum(len(KEY_WORKERS[code]) for code in codes)
    chosen = _told_in(lives, codes)
    counted = by_hand.evaluation(chosen, workers, PUBLISHED[codes]) | costs(chosen, RUNNING, GRANT)
    return counted if codes == BOTH else {key: counted[key] for key in counted if not key.startswith(OF_THE_WHOLE)}


def _registered(seed: int, codes: tuple[str, ...]) -> Counted:
    return by_hand.register(register.interviews(seed), register.waves(seed), codes)


def _notes(summary: EvaluationSummary, ends: str) -> dict[str, str]:
    """What is said beside figures, of the sentences that end like this, by key."""
    figures = summary.figures.items()
    return {key: note for key, figure in figures for note in figure.notes if note.endswith(ends)}


def _said_beside(lives: Lives, pairs: Iterable[Iterable[Life]], codes: tuple[str, ...]) -> tuple[dict[str, str], str]:
    """By hand: who may be counted twice, beside each figure that counts both, and the contacts that are left out."""
    of_one_place = [tuple(_told_in(list(pair), codes)) for pair in pairs]
    twice = by_hand.said_twice(of_one_place, lambda some: _counted(some, codes))
    return twice, by_hand.left_out(_told_in(lives, codes))


def _differences(summary: EvaluationSummary, counted: Counted) -> dict[str, tuple[object, object]]:
    """Figures that differ from a count by hand, or that only one of the two has: what is said, and what was counted."""
    said = by_hand.read(summary.figures.values())
    return {
        key: (said.get(key, "no such figure"), counted.get(key, "nobody counted it by hand"))
        for key in said.keys() | counted.keys()
        if said.get(key, "no such figure") != counted.get(key, "nobody counted it by hand")
    }


@pytest.mark.parametrize("seed", SEEDS)
def test_every_figure_of_a_seeded_world_equals_a_count_by_hand(
    db: None, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    lives = lives_of_seed(seed)
    make(lives)
    register.record(seed)
    for username, codes in COUNTERS.items():
        with standing_as(username) as by:
            summary, open_one = opener(by, monkeypatch)
            assert _differences(summary, _counted(lives, codes) | _registered(seed, codes)) == {}, username
            may_be_one, left_out = _said_beside(lives, (alike(seed),), codes)
            assert _notes(summary, "counted twice.") == may_be_one, username
            assert _notes(summary, "left out.").get("casework.contacts_made", "") == left_out, username
            check_rows(summary, open_one)
        monkeypatch.undo()


def test_every_figure_is_something_in_one_of_the_worlds() -> None:
    counted = [by_hand.plain(_counted(lives_of_seed(seed), BOTH) | _registered(seed, BOTH)) for seed in SEEDS]
    assert {key for each in counted for key in each if not any(other.get(key) for other in counted)} == set()


@pytest.mark.parametrize("seed", SEEDS)
def test_two_who_may_be_one_person_are_both_counted_and_that_is_said(seed: int) -> None:
    said, _ = _said_beside(lives_of_seed(seed), (alike(seed),), BOTH)
    assert {"people.joined", "people.age", "referrals.received", "workforce.caseload"} <= said.keys()
    assert "workforce.caseload_published" not in said


@pytest.fixture(scope="module")
def everybody() -> Lives:
    """The lives of all three worlds."""
    return [life for seed in SEEDS for life in lives_of_seed(seed)]


@pytest.mark.parametrize("name", HOLDS)
def test_the_worlds_hold_what_is_easily_counted_wrong(name: str, everybody: Lives) -> None:
    assert any(HOLDS[name](life) for life in everybody)


def test_a_figure_that_nobody_counted_by_hand_is_a_difference(world: World) -> None:
    with world.acting("ruth") as ruth:
        summary = evaluation_summary(ruth)
    counted = by_hand.read(summary.figures.values())
    assert _differences(summary, counted) == {}
    joined = counted.pop("people.joined")
    assert _differences(summary, counted) == {"people.joined": (joined, "nobody counted it by hand")}
    assert _differences(summary, counted | {"people.joined": 99, "people.new": 1}) == {
        "people.joined": (joined, 99),
        "people.new": ("no such figure", 1),
    }
