"""Time points and scores from plain columns: one rule for a young person's page and for counts that name nobody."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from act.methods.instruments import Instrument, ScaleScore, Scores, compare, form_at, instrument
from act.methods.reliable_change import Change
from act.methods.timepoints import LAST_MONTH, MeasureHistory, PointStatus, Refusal, point_statuses, time_point
from act.outcomes.models import REASON_LABELS, REFUSED_BY, NonCompletionReason

EVERYONE = "young people"
GROUPS = {"girl": "girls", "boy": "boys"}
"""Groups that norms are held for, by gender; everyone where a measure has none of that group."""

NonCompletionRow = tuple[int, date, str]
"""A non-completion as plain columns: its month, the day it was said, and a NonCompletionReason."""


def measure_history(
    baseline_on: date, ended_on: date | None, done_days: Iterable[date], non_completions: Iterable[NonCompletionRow]
) -> MeasureHistory:
    """Gather what the record says of one person and one measure in one course.

    Days before the baseline window opens or after the course ended belong to another course, and are left out.
    """
    first, last = time_point(baseline_on, 0).opens, ended_on or date.max
    rows = [
        (month, said_on, NonCompletionReason(reason))
        for month, said_on, reason in non_completions
        if first <= said_on <= last
    ]
    return MeasureHistory(
        done=tuple(sorted({day for day in done_days if first <= day <= last})),
        refusals={month: Refusal(on, REFUSED_BY[reason]) for month, on, reason in rows if reason in REFUSED_BY},
        reasons={month: REASON_LABELS[reason] for month, _, reason in rows},
        left=ended_on,
    )


def point_statuses_of(
    baseline_on: date,
    ended_on: date | None,
    done_days: Iterable[date],
    non_completions: Iterable[NonCompletionRow],
    today: date,
    last_month: int = LAST_MONTH,
) -> tuple[PointStatus, ...]:
    """Give every time point of one measure its status on a day: exactly one each.

    Raises ValueError for a `last_month` between time points, or a course that ended before its baseline.
    """
    return point_statuses(
        baseline_on, today, measure_history(baseline_on, ended_on, done_days, non_completions), last_month
    )


def form_for_day(measure: str, baseline_on: date, on: date, earlier: Iterable[date]) -> Instrument:
    """Choose the form of a measure for a day: the baseline form in the baseline window, or when it is the
    first of the course; after that the follow-up form. `earlier` are the days of the measure's other forms."""
    point = time_point(baseline_on, 0)
    first = point.holds(on) or not any(point.opens <= day < on for day in earlier)
    return form_at(measure, 0 if first else LAST_MONTH)


@dataclass(frozen=True, kw_only=True)
class FormScores:
    """A form by its columns: name of the instrument, day, scores by scale, and the versions they rest on."""

    instrument: str
    completed_on: date
    values: Mapping[str, int | None]
    form_version: str
    band_set: str
    verified: bool

    def scores(self) -> Scores:
        """Return the scores as they were kept. How many items each scale misses is not: only a form's own sum is."""
        return self._scores

    @cached_property
    def _scores(self) -> Scores:
        form = instrument(self.instrument)
        # Scores keep the bands they were given: none is shown once the data file holds another set of bands.
        bands = form.band_set if form.band_set.version == self.band_set else None
        return Scores(
            instrument=form.name,
            measure=form.measure,
            form=form.form,
            version=self.form_version,
            respondent=form.respondent,
            period=form.period,
            scales=tuple(
                ScaleScore(scale=key, value=value, missing=0, band=bands.band(key, value) if bands else None)
                for key, value in self.values.items()
            ),
            band_set=self.band_set,
            verified=self.verified,
        )


def change_since_first(forms: Sequence[FormScores], gender: str) -> Change | None:
    """Compare the totals of the latest and the first of some forms of one measure, by the norm of a gender.

    None with fewer than two forms, or when either has no total. Raises NotComparable as `compare` does.
    """
    if len(forms) < 2:
        return None
    return change_between(forms[0], forms[-1], gender)


def change_between(earlier: FormScores, later: FormScores, gender: str) -> Change | None:
    """Compare two forms of one measure by their totals. Raises NotComparable as `compare` does."""
    return compare(earlier.scores(), later.scores(), scale="total", group=_group(earlier.instrument, gender))


def _group(name: str, gender: str) -> str:
    wanted = GROUPS.get(gender, EVERYONE)
    held = {norm.group for norm in instrument(name).norms if norm.scale == "total"}
    return wanted if wanted in held else EVERYONE
