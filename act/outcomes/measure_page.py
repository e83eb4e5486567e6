"""The page of measures: for each measure its time points with their status, and its forms with their scores."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from act.design.charts import LineChart
from act.design.words import between
from act.methods.instruments import Instrument, NotComparable, instrument
from act.methods.reliable_change import Change
from act.methods.timepoints import PointStatus, Status, point_name, time_point
from act.outcomes.charts import totals_chart
from act.outcomes.labels import status_words
from act.outcomes.models import GOALS, MEASURE_LABELS, SCALES, Assessment, Course, NonCompletion
from act.outcomes.policy import can_amend
from act.outcomes.queries import form_scores
from act.outcomes.time_points import FormScores, change_between
from act.people.models import YoungPerson
from act.trust.scope.standing import Standing

UNANSWERED = (Status.DUE, Status.OVERDUE, Status.REFUSED, Status.MISSED)
FORM_NAMES = {"baseline": "Baseline form", "follow_up": "Follow-up form"}


@dataclass(frozen=True)
class TimePointRow:
    """One time point: its name and status in words, and what can be done about it."""

    status: PointStatus
    words: str
    non_completion: NonCompletion | None
    open: bool
    """Whether a form of today would count for it and there is none yet."""

    @property
    def name(self) -> str:
        """ "Baseline", "3 months"."""
        return point_name(self.status.point.month)

    @property
    def asks_why(self) -> bool:
        """Return whether a reason can be recorded or edited."""
        return self.status.status in UNANSWERED


@dataclass(frozen=True)
class FormRow:
    """One form: its scores, and the change since the first form. `cannot` says why two forms do not compare."""

    assessment: Assessment
    scored: FormScores
    change: Change | None
    cannot: str
    can_amend: bool

    @property
    def name(self) -> str:
        """ "Baseline form" or "Follow-up form"."""
        return FORM_NAMES[instrument(self.assessment.instrument).form]

    @property
    def scores(self) -> list[str]:
        """Return each score with its band; a dash where too much is missing."""
        scores = self.scored.scores()
        shown = [(scores[scale].value, scores[scale].band) for scale in SCALES]
        return ["–" if value is None else f"{value} ({band})" if band else f"{value}" for value, band in shown]


@dataclass(frozen=True)
class EarlierForms:
    """The forms of one earlier time with ACT, oldest first, each compared with the first of them."""

    course: Course
    forms: list[FormRow]

    @property
    def words(self) -> str:
        """ "3 May to 14 October 2016"."""
        return between(self.course.baseline_on, self.course.ended_on or self.course.baseline_on)


@dataclass(frozen=True)
class MeasureSection:
    """One measure on the page: its time points, its forms, oldest first, and a chart of the totals."""

    key: str
    points: list[TimePointRow]
    forms: list[FormRow]
    chart: LineChart | None
    earlier: list["EarlierForms"]

    @property
    def title(self) -> str:
        """Return the name of the measure."""
        return MEASURE_LABELS[self.key]

    @property
    def form(self) -> Instrument | None:
        """Return the measure's baseline form from the data file; None for goals."""
        return None if self.key == GOALS else instrument(f"{self.key}_baseline")

    @property
    def changes(self) -> list[FormRow]:
        """Return the forms after the first."""
        return self.forms[1:]

    @property
    def head(self) -> list[str]:
        """Return the headings of the table of scores."""
        titles = {scale.key: scale.title for scale in self.form.scales} if self.form else {}
        return ["Date", "Form", *(titles.get(scale, scale.capitalize()) for scale in SCALES), "Not answered"]


def measure_section(
    standing: Standing,
    young_person: YoungPerson,
    course: Course,
    *,
    key: str,
    points: Sequence[PointStatus],
    forms: Sequence[Assessment],
    non_completions: dict[tuple[str, int], NonCompletion],
    earlier: Sequence[Course] = (),
) -> MeasureSection:
    """Build a measure's part of the page from what the queries gave.

    `forms` are all of a young person's, oldest first. Those before the baseline window belong to an earlier course:
    `earlier` are those, the latest first.
    """
    of_course = _by_course([course, *earlier], [form for form in forms if form.measure == key])
    assessments = of_course[course.pk]
    scores = [form_scores(assessment) for assessment in assessments]
    return MeasureSection(
        key=key,
        points=[
            _time_point_row(status, young_person, non_completions.get((key, status.point.month)), standing.on)
            for status in points
        ],
        forms=_form_rows(standing, assessments, young_person.gender),
        chart=totals_chart(MEASURE_LABELS[key], course.baseline_on, scores),
        earlier=[
            EarlierForms(ended, _form_rows(standing, of_course[ended.pk], young_person.gender))
            for ended in earlier
            if of_course[ended.pk]
        ],
    )


def _by_course(courses: Sequence[Course], forms: Sequence[Assessment]) -> dict[UUID, list[Assessment]]:
    """Sort forms by the latest course whose baseline window was open by their day; `courses` are the latest first."""
    by_course: dict[UUID, list[Assessment]] = {course.pk: [] for course in courses}
    opens = [(course, time_point(course.baseline_on, 0).opens) for course in courses]
    for form in forms:
        own = next((course for course, first in opens if form.completed_on >= first), None)
        if own is not None:
            by_course[own.pk].append(form)
    return by_course


def _time_point_row(
    status: PointStatus, young_person: YoungPerson, non_completion: NonCompletion | None, today: date
) -> TimePointRow:
    words = status_words(status, young_person.first_name, non_completion, today)
    is_open = status.point.holds(today) and status.status in UNANSWERED
    return TimePointRow(status, words, non_completion, open=is_open)


def _form_rows(standing: Standing, assessments: Sequence[Assessment], gender: str) -> list[FormRow]:
    scores = [form_scores(assessment) for assessment in assessments]
    return [
        _form_row(standing, assessment, scores[0], own_scores, gender)
        for assessment, own_scores in zip(assessments, scores, strict=True)
    ]


def _form_row(
    standing: Standing, assessment: Assessment, first: FormScores, scores: FormScores, gender: str
) -> FormRow:
    change, cannot = None, ""
    try:
        change = change_between(first, scores, gender) if scores is not first else None
    except NotComparable as error:
        cannot = str(error)
    return FormRow(assessment, scores, change, cannot, can_amend(standing, assessment))
