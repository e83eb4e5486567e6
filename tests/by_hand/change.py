"""Change of each measure: three, six and nine months after the start, each apart."""

from math import sqrt

from act.demo.story import StoryForm
from tests.by_hand.lives import Counted, Life, Lives, middle, studied
from tests.by_hand.measures import counts_at
from tests.by_hand.scores import band, impact, total

SPREAD = {"sdq_self": {"girl": 5.2, "boy": 5.2}, "sdq_parent": {"girl": 5.5, "boy": 6.0}}
ANYBODY = {"sdq_self": 5.2, "sdq_parent": 5.8}
RELIABILITY = {"sdq_self": 0.80, "sdq_parent": 0.82}
"""Standard deviations by gender, and alphas, as the measures' data files quote them."""
VERDICTS, STEPS = ("better", "none", "worse"), ("lower", "same", "higher")

Pairs = list[tuple[Life, StoryForm, StoryForm]]


def change(lives: Lives) -> Counted:
    """Both measures at each later time point."""
    counted: Counted = {}
    for measure in SPREAD:
        for month in (3, 6, 9):
            counted |= {_key(measure, month, name): value for name, value in _at(lives, measure, month).items()}
    return counted


def _key(measure: str, month: int, name: str) -> str:
    if (measure, month) != ("sdq_self", 6):
        return f"change.{measure}.after_{month}.{name}"
    return "change.sdq_self" if name == "total" else f"change.{name}"


def _at(lives: Lives, measure: str, month: int) -> Counted:
    pairs = _pairs(lives, measure, month)
    moves = [(life, after - before) for life, first, later in pairs for before, after in _both(total, first, later)]
    steps = [after - before for _, first, later in pairs for before, after in _both(band, first, later)]
    loads = [after - before for _, first, later in pairs for before, after in _both(impact, first, later)]
    verdicts = [_verdict(life, measure, points) for life, points in moves]
    return {
        **{name: (verdicts.count(name), len(verdicts)) for name in VERDICTS},
        "total": middle(points for _, points in moves),
        **{
            f"band_{name}": (sum((step > 0) - (step < 0) == way for step in steps), len(steps))
            for name, way in zip(STEPS, (-1, 0, 1), strict=True)
        },
        "impact": middle(loads),
    }


def _pairs(lives: Lives, measure: str, month: int) -> Pairs:
    """The form at the start and the later one: of somebody who came back, of the first time that has both."""
    pairs: Pairs = []
    for life in studied(lives):
        both = [(counts_at(life, time, 0, measure), counts_at(life, time, month, measure)) for time in life.times]
        pairs += [(life, first, later) for first, later in both if first and later][:1]
    return pairs


def _both(score: object, first: StoryForm, later: StoryForm) -> list[tuple[int, int]]:
    before, after = score(first), score(later)  # type: ignore[operator]
    return [] if before is None or after is None else [(before, after)]


def _verdict(life: Life, measure: str, points: int) -> str:
    deviation = SPREAD[measure].get(life.answers["gender"]["gender"], ANYBODY[measure])
    error = 1.96 * deviation * sqrt(2) * sqrt(1 - RELIABILITY[measure])
    return "none" if abs(points) <= error else "better" if points < 0 else "worse"
