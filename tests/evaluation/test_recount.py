"""Every Figure of the evaluation counted a second time, by other code, from the plain facts that a world was made of.

Three seeds; in each of them young people with several forms at one time point, forms between time points, forms without
a total, low and medium risks that were accepted, refusals, somebody who left early and somebody who came back, homes
that broke down, miles that nobody knows, times missing on the first and the last day that counts, goals that rise and
fall, and contacts at the edges of office hours (`tests/evaluation/recount`).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import pytest

from act.demo.acting_as import standing_as
from act.demo.story import Story, StoryForm
from act.evaluation.evaluation_summary import EvaluationSummary, evaluation_summary
from tests import by_hand
from tests.by_hand.costs import costs
from tests.by_hand.engagement import EARLY
from tests.by_hand.homes import BROKE_DOWN
from tests.by_hand.lives import Counted, Life, Lives, months_on, window
from tests.by_hand.scores import total
from tests.evaluation.opening import check_rows, opener
from tests.evaluation.recount.making import POUNDS, make, register
from tests.evaluation.recount.places import BOLTON, BOTH, KEY_WORKERS, PUBLISHED
from tests.evaluation.recount.seeded import lives as lives_of_seed
from tests.world import World

SEEDS = (1, 3, 5)
"""Chosen so that every Figure is something in one of them (`test_every_figure_is_something_in_one_of_the_worlds`)."""
RUNNING, GRANT = POUNDS.values()
OF_THE_WHOLE = ("costs.ratio_", "costs.payback_", "costs.break_even_")
"""Figures that are there only for whoever counts everybody that the running cost is for."""


@contextmanager
def _seen_by(username: str) -> Iterator[EvaluationSummary]:
    with standing_as(username) as by:
        yield evaluation_summary(by)


def _counted(lives: Lives, codes: tuple[str, ...]) -> Counted:
    """The same by hand, for some authorities."""
    workers = sum(len(KEY_WORKERS[code]) for code in codes)
    chosen = [life for life in lives if life.stories[0].authority in codes]
    counted = by_hand.evaluation(chosen, workers, PUBLISHED[codes]) | costs(chosen, RUNNING, GRANT)
    return counted if codes == BOTH else {key: counted[key] for key in counted if not key.startswith(OF_THE_WHOLE)}


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
    of_register = register(seed)
    for username in ("joy", "eve", "fin"):
        with _seen_by(username) as summary:
            assert _differences(summary, _counted(lives, BOTH) | of_register) == {}, username
    with _seen_by("max") as summary:
        own = {key: figure for key, figure in by_hand.read(summary.figures.values()).items() if "evaluation." in key}
        assert _differences(summary, _counted(lives, (BOLTON,)) | own) == {}
    for username in ("joy", "max", "eve"):
        with standing_as(username) as by:
            check_rows(*opener(by, monkeypatch))
        monkeypatch.undo()


def test_every_figure_is_something_in_one_of_the_worlds() -> None:
    counted = [by_hand.plain(_counted(lives_of_seed(seed), BOTH)) for seed in SEEDS]
    assert {key for each in counted for key in each if not any(other.get(key) for other in counted)} == set()


def _forms(life: Life) -> list[StoryForm]:
    return [form for form in life.every("forms") if isinstance(form, StoryForm)]


def _at(life: Life, form: StoryForm) -> list[tuple[int, int]]:
    """The time with ACT and the month at which a form belongs to a time point."""
    return [
        (number, month)
        for number, time in enumerate(life.times)
        for month in (0, 3, 6, 9, 12)
        if window(time.began, month)[0] <= form.on <= window(time.began, month)[1]
    ]


def _twice_at(life: Life, later: bool) -> bool:
    """Whether two forms of one measure belong to one time point."""
    at = [(form.measure, *where) for form in _forms(life) for where in _at(life, form)]
    return any(at.count(where) > 1 for where in at if (where[2] > 0) is later)


def _is_left_out(story: Story, accepted: bool | None) -> bool:
    decided = story.decision.accepted if story.decision else None
    return story.allocation is None and decided is accepted


HOLDS: dict[str, Callable[[Life], bool]] = {
    "two forms at the start": lambda life: _twice_at(life, later=False),
    "two forms at a later time point": lambda life: _twice_at(life, later=True),
    "a form between time points": lambda life: any(not _at(life, form) for form in _forms(life)),
    "a form without a total": lambda life: any(total(form) is None for form in _forms(life)),
    "a form that was refused": lambda life: (
        "refused" in str([getattr(form, "reason", "") for form in life.every("forms")])
    ),
    "a form that was missed": lambda life: "missing_then" in str(life.every("forms")),
    "two forms of feedback": lambda life: len([f for f in life.every("feedback") if f.given_by == "young_person"]) > 1,
    "a parent's forms": lambda life: len([f for f in life.every("feedback") if f.given_by == "parent"]) > 1,
    "a low risk that was accepted": lambda life: _risk(life) == "low" and bool(life.times),
    "a medium risk that was accepted": lambda life: _risk(life) == "medium" and bool(life.times),
    "somebody who left early": lambda life: any(time.ended in EARLY for time in life.times),
    "six months with ACT to the day": lambda life: any(months_on(time.began, 6) == time.last for time in life.times),
    "somebody who came back": lambda life: len(life.times) == 2,
    "a referral that waits": lambda life: _is_left_out(life.stories[0], None),
    "a referral that was not accepted": lambda life: _is_left_out(life.stories[0], accepted=False),
    "somebody who waits for a key worker": lambda life: _is_left_out(life.stories[0], accepted=True),
    "a home that broke down": lambda life: any(stay.because in BROKE_DOWN for stay in life.every("stays")),
    "a move on the first day with ACT": lambda life: _moved_on(life, [time.began for time in life.times]),
    "a move on the last day with ACT": lambda life: _moved_on(life, [time.last for time in life.times if time.ended]),
    "miles that nobody knows": lambda life: any(stay.kind != "HOME" and not stay.miles for stay in life.every("stays")),
    "somebody whose home nobody knows": lambda life: bool(life.times) and not life.every("stays"),
    "missing on the first day of the ninety": lambda life: _missing_on(life, -90),
    "missing the day before ACT": lambda life: _missing_on(life, -1),
    "away and not missing": lambda life: any(absence.kind == "A" for absence in life.every("absences")),
    "a contact in the last minute of the office": lambda life: (16, 59) in _clock(life),
    "a contact when the office closes": lambda life: (17, 0) in _clock(life),
    "a contact that was tried": lambda life: any(not contact.made for contact in life.every("contacts")),
    "more support than usual": lambda life: life.intensity == "intense",
}
"""What is easily counted wrong, by name. A new kind of fact (a joint visit, a duplicate) is a line more."""


def _risk(life: Life) -> str:
    return str(life.answers["breakdown"]["breakdown_risk"])


def _moved_on(life: Life, days: list[date]) -> bool:
    return any(stay.since in days for stay in life.every("stays"))


def _missing_on(life: Life, days: int) -> bool:
    when = [time.began + timedelta(days=days) for time in life.times]
    return any(absence.kind == "M" and absence.since.date() in when for absence in life.every("absences"))


def _clock(life: Life) -> set[tuple[int, int]]:
    return {(contact.at.hour, contact.at.minute) for contact in life.every("contacts")}


@pytest.mark.parametrize("name", HOLDS)
def test_the_worlds_hold_what_is_easily_counted_wrong(name: str) -> None:
    assert any(HOLDS[name](life) for seed in SEEDS for life in lives_of_seed(seed))


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
