"""Whether scores got better: each time point against the start, apart, for each measure; totals, bands and impact."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from act.evaluation.findings.counting import CountedRow, Finding, middle, people_counted
from act.evaluation.findings.missing import REGRESSION
from act.evaluation.findings.time_point_forms import WHICH_COUNTS, FormSeries
from act.methods.figure import Of
from act.methods.instruments import NotComparable, Scores, instrument
from act.methods.reliable_change import FIRST_SELF_REPORT, SOURCE, Change, Verdict
from act.outcomes.time_points import FormScores, change_between

MONTHS = (3, 6, 9)
"""The time points that are set against the start. Each on its own: months are never pooled."""
WHO = {"sdq_self": "young people", "sdq_parent": "parents and carers"}
HEADLINE = ("sdq_self", 6)
"""The change that the summary leads with; its figures have the short keys."""
VERDICTS = {
    Verdict.BETTER: "reliably better",
    Verdict.NONE: "no reliable change",
    Verdict.WORSE: "reliably worse",
}
BANDS = ("lower", "same", "higher")
TWO_QUESTIONS = (
    "The form at the start asks about {before}, later forms about {after}, so some difference comes from the question."
)


@dataclass(frozen=True)
class Pair:
    """The form at the start and the one at a later time point, of one young person."""

    person: int
    gender: str
    before: FormScores
    after: FormScores

    @property
    def change(self) -> Change | None:
        """The change in the total; None where a total is missing, or the two forms are of different versions."""
        try:
            return change_between(self.before, self.after, self.gender)
        except NotComparable:
            return None

    def row(self, value: str, why: str = "") -> CountedRow:
        """Return the row of this pair behind a figure, dated by the later form."""
        return CountedRow(person=self.person, value=value, why=why, on=self.after.completed_on)


def findings(series: dict[str, list[FormSeries]]) -> list[Finding]:
    """Return the findings of each measure (`sdq_self`, `sdq_parent`) at each later time point."""
    return [finding for measure, one in series.items() for month in MONTHS for finding in _at(measure, month, one)]


def _at(measure: str, month: int, series: list[FormSeries]) -> Iterator[Finding]:
    pairs = _pairs(series, month)
    changes = [(pair, change) for pair in pairs if (change := pair.change) is not None]
    yield from _verdicts(measure, month, changes)
    yield _middle_total(measure, month, changes)
    yield from _bands(measure, month, pairs)
    yield _impact(measure, month, pairs)


def _pairs(series: list[FormSeries], month: int) -> list[Pair]:
    """Return one pair a young person: of a young person who came back, the first time with ACT that has both forms."""
    pairs: dict[int, Pair] = {}
    for one in sorted(series, key=lambda one: one.time.began_on):
        before, after = one.forms.get(0), one.forms.get(month)
        if before and after:
            pairs.setdefault(one.time.person, Pair(one.time.person, one.gender, before, after))
    return list(pairs.values())


def _verdicts(measure: str, month: int, changes: list[tuple[Pair, Change]]) -> Iterator[Finding]:
    of = Of(eligible=len(changes), enrolled=len(changes))
    for verdict, words in VERDICTS.items():
        yield people_counted(
            _key(measure, month, verdict.name.lower()),
            f"{words}: {_whose(measure)}, {month} months after the start",
            [pair.row(_points(change)) for pair, change in changes if change.verdict is verdict],
            of=of,
            method=f"Reliable change in the total score at 95%: {SOURCE}. {WHICH_COUNTS}",
            notes=_notes(measure),
            verified=all(change.verified for _, change in changes),
        )


def _middle_total(measure: str, month: int, changes: list[tuple[Pair, Change]]) -> Finding:
    return middle(
        _key(measure, month, "total"),
        f"middle change in the total score: {_whose(measure)}, {month} months after the start (a fall is better)",
        [(pair.row(_points(change)), change.difference) for pair, change in changes],
        unit="points",
        method=f"Median of the total at {month} months less the total at the start. {WHICH_COUNTS}",
        notes=_notes(measure),
    )


def _bands(measure: str, month: int, pairs: list[Pair]) -> Iterator[Finding]:
    moves = [(pair, move) for pair in pairs if (move := _band_move(measure, pair)) is not None]
    of = Of(eligible=len(moves), enrolled=len(pairs))
    for name, counts in zip(BANDS, (_below, _level, _above), strict=True):
        yield people_counted(
            _key(measure, month, f"band_{name}"),
            f"band of the total {name}{' as at the start' if name == 'same' else ' than at the start'}: "
            f"{_whose(measure)}, {month} months after (lower is better)",
            [pair.row(f"{before} to {after}") for pair, (before, after, step) in moves if counts(step)],
            of=of,
            method=f"Bands: {instrument(f'{measure}_baseline').band_set.source}",
            verified=instrument(f"{measure}_baseline").band_set.verified,
        )


def _below(step: int) -> bool:
    return step < 0


def _level(step: int) -> bool:
    return step == 0


def _above(step: int) -> bool:
    return step > 0


def _band_move(measure: str, pair: Pair) -> tuple[str, str, int] | None:
    before, after = (_band(form.scores()) for form in (pair.before, pair.after))
    if before is None or after is None:
        return None
    order = [band.name for band in instrument(f"{measure}_baseline").band_set.bands["total"]]
    return before, after, order.index(after) - order.index(before)


def _band(scores: Scores) -> str | None:
    return scores["total"].band


def _impact(measure: str, month: int, pairs: list[Pair]) -> Finding:
    measured = []
    for pair in pairs:
        before, after = pair.before.values["impact"], pair.after.values["impact"]
        if before is not None and after is not None:
            measured.append((pair.row(f"{before} to {after}"), float(after - before)))
    return middle(
        _key(measure, month, "impact"),
        f"middle change in the impact score: {_whose(measure)}, {month} months after the start (a fall is better)",
        measured,
        unit="points",
        method=f"Median of what difficulties do to daily life, 0 to 10, at {month} months less at the start",
        notes=_notes(measure),
    )


def _points(change: Change) -> str:
    size = f"{abs(change.difference):g} {'point' if abs(change.difference) == 1 else 'points'}"
    if change.difference == 0:
        return f"{change.before:g}, unchanged"
    return f"{change.before:g} to {change.after:g}, {size} {'lower' if change.difference < 0 else 'higher'}"


def _key(measure: str, month: int, what: str) -> str:
    if (measure, month) == HEADLINE:
        return "change.sdq_self" if what == "total" else f"change.{what}"
    return f"change.{measure}.after_{month}.{what}"


def _whose(measure: str) -> str:
    return f"SDQ that {WHO[measure]} fill in"


def _notes(measure: str) -> tuple[str, ...]:
    periods = {form: instrument(f"{measure}_{form}").period for form in ("baseline", "follow_up")}
    asked = TWO_QUESTIONS.format(before=periods["baseline"], after=periods["follow_up"])
    return (asked, REGRESSION, *([FIRST_SELF_REPORT] if measure == "sdq_self" else []))


def keys(measure: str, month: int) -> Iterable[str]:
    """Return the keys of the findings of one measure at one time point, in the order of a table's columns."""
    verdicts = [verdict.name.lower() for verdict in VERDICTS]
    return [_key(measure, month, what) for what in (*verdicts, "total", *(f"band_{b}" for b in BANDS), "impact")]
