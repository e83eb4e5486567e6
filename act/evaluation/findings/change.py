"""Whether things got better: each young person's first and latest form, then how many changed, then the middle."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import NamedTuple

from act.design.charts import LineChart, Point, Series, Tick, line_chart
from act.evaluation.findings.counting import OWN_RECORDS, counted, middle
from act.evaluation.findings.people import GenderColumn
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.figure import Audience, Basis, Figure, Records
from act.methods.reliable_change import SOURCE, Change, Verdict
from act.methods.timepoints import LAST_MONTH, time_points
from act.outcomes.models import SCALES, Assessment, GoalRating, Rater
from act.outcomes.time_points import FormScores, change_since_first
from act.people.models import YoungPerson
from act.trust.scope.cohort import Cohort

WORDS = {
    Verdict.BETTER: "reliably better",
    Verdict.NONE: "with no reliable change",
    Verdict.WORSE: "reliably worse",
}
TOP, EVERY = 40, 3
RATINGS, FORMS = "outcomes.ratings", "outcomes.forms"


class ScoredColumns(NamedTuple):
    """A scored form as its table keeps it."""

    instrument: str
    completed_on: date
    form_version: str
    band_set: str
    verified: bool
    total: int | None
    emotional: int | None
    conduct: int | None
    hyperactivity: int | None
    peer: int | None
    prosocial: int | None
    impact: int | None


class RatedGoal(NamedTuple):
    """How near a young person said one of their goals was, on a day: 0 to 10."""

    goal_number: int
    rated_on: date
    rating: int


@dataclass(frozen=True)
class FormSeries:
    """The forms of one measure in one time with ACT, in order, and the gender whose norm applies."""

    time: TimeWithAct
    gender: str
    forms: tuple[FormScores, ...]

    @property
    def change(self) -> Change | None:
        """The change from the first form to the latest; None with one form only, or where a total is missing."""
        return change_since_first(self.forms, self.gender)


def form_series(cohort: Cohort, times: list[TimeWithAct], measure: str) -> list[FormSeries]:
    """Return the series of each time with ACT that has at least one form of a measure."""
    rows = cohort.by_person(Assessment, ScoredColumns, measure=measure)
    genders = cohort.by_person(YoungPerson, GenderColumn)
    series = []
    for time in times:
        first = time_points(time.began_on, 0)[0].opens
        forms = [form for form in map(_form, rows.get(time.person, [])) if first <= form.completed_on]
        within = sorted(
            (form for form in forms if not time.ended_on or form.completed_on <= time.ended_on),
            key=lambda form: form.completed_on,
        )
        if within:
            series.append(FormSeries(time, genders[time.person][0][0], tuple(within)))
    return series


def _form(row: ScoredColumns) -> FormScores:
    return FormScores(
        instrument=row.instrument,
        completed_on=row.completed_on,
        values={scale: getattr(row, scale) for scale in SCALES},
        form_version=row.form_version,
        band_set=row.band_set,
        verified=row.verified,
    )


def figures(cohort: Cohort, series: list[FormSeries]) -> list[Figure]:
    """Return how many changed reliably and which way, the median of the differences, and how goals moved."""
    changes = [change for one in series if (change := one.change)]
    verdicts = Counter(change.verdict for change in changes)
    return [
        *(_verdict(verdict, verdicts[verdict], len(changes), changes) for verdict in Verdict),
        middle(
            "change.sdq_self",
            _half_of_scores([change.difference for change in changes]),
            [change.difference for change in changes],
            "Median of latest minus first total of the SDQ that young people fill in themselves, with lowest and "
            "highest. A first answer often looks better than life was.",
            unit="points",
        ),
        *_goals(cohort),
    ]


def _verdict(verdict: Verdict, count: int, n: int, changes: list[Change]) -> Figure:
    return Figure(
        key=f"change.{verdict.name.lower()}",
        label=f"young people {WORDS[verdict]}, of the {n} with a first and a later form",
        value=count,
        n=n,
        basis=Basis.COMPUTED,
        method=f"Reliable change at 95%: {SOURCE}. Norms and reliability were not read at their source.",
        sources=(OWN_RECORDS,),
        verified=all(change.verified for change in changes),
        audience=Audience.EVALUATOR,
        records=Records(FORMS),
    )


def _goals(cohort: Cohort) -> list[Figure]:
    """Goals are their own measure, never pooled with a scale: the middle of their moves, by goal."""
    rows = cohort.by_person(GoalRating, RatedGoal, rater=Rater.YOUNG_PERSON)
    by_goal: dict[tuple[int, int], dict[date, int]] = {}
    for person, ratings in rows.items():
        for goal, on, rating in ratings:
            by_goal.setdefault((person, goal), {})[on] = rating
    moves = [rated[max(rated)] - rated[min(rated)] for rated in by_goal.values() if len(rated) > 1]
    up = sum(move > 0 for move in moves)
    return [
        counted("change.goals_rated", "goals that young people rated more than once", len(moves), records=RATINGS),
        counted("change.goals_up", "goals rated closer to reached than at first", up, records=RATINGS),
        middle(
            "change.goals",
            _half_of_goals(moves),
            moves,
            "Median of latest minus first rating by the young person, with lowest and highest",
            unit="steps",
        ),
    ]


def _half_of_scores(changes: list[float]) -> str:
    """What the middle of some changes says of half of them; on this measure a lower score is the better one."""
    if not changes:
        return "change in the total score (a fall is an improvement)"
    size = f"{abs(median(changes)):g} points or more"
    if median(changes) < 0:
        return f"half of the young people's scores fell by {size} (a fall is an improvement)"
    if median(changes) > 0:
        return f"half of the young people's scores rose by {size} (a fall would be an improvement)"
    return "half of the young people's scores fell or stayed the same (a fall is an improvement)"


def _half_of_goals(moves: list[int]) -> str:
    """What the middle of some moves, on the scale from 0 to 10, says of half of them."""
    if not moves:
        return "change in goals, from 0 to 10"
    size = f"{abs(median(moves)):g} steps or more, from 0 to 10"
    if median(moves) == 0:
        return "half of the goals rose or stayed the same, from 0 to 10"
    return f"half of the goals {'rose' if median(moves) > 0 else 'fell'} by {size}"


def draw(series: list[FormSeries]) -> LineChart | None:
    """Draw a line of totals for each young person over the time points; None until somebody has two forms."""
    lines = [one for one in series if len(one.forms) > 1]
    if not lines:
        return None
    last = max(point.x for one in lines for point in _points(one))
    months = range(0, min(LAST_MONTH, max(EVERY, int(last))) + 1, EVERY)
    return line_chart(
        [Series(f"Young person {number}", _points(one)) for number, one in enumerate(lines, start=1)],
        across=[Tick(month, "Start" if month == 0 else f"{month} months") for month in months],
        up=[Tick(score, str(score)) for score in (0, TOP // 2, TOP)],
    )


def _points(one: FormSeries) -> tuple[Point, ...]:
    return tuple(Point(_months(one.time.began_on, form.completed_on), form.values["total"]) for form in one.forms)


def _months(began_on: date, day: date) -> int:
    """The month of the time point that a day lies nearest to."""
    return round((day - began_on).days / 30.44 / EVERY) * EVERY
