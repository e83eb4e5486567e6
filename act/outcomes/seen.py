"""A measure as its page shows it: how each time point stands, and what the forms came to, beside the first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from act.design.charts import LineChart
from act.methods.instruments import Instrument, NotComparable, instrument
from act.methods.reliable_change import Change
from act.methods.timepoints import PointStatus, Status
from act.outcomes.course_of_time import FormScored, change_between
from act.outcomes.drawings import totals_chart
from act.outcomes.models import GOALS, MEASURE_LABELS, SCALES, Assessment, Course, NotFilledIn
from act.outcomes.policy import can_amend
from act.outcomes.queries import scored
from act.outcomes.words import point_name, status_words
from act.people.models import YoungPerson
from act.trust.scope.standing import Standing

UNANSWERED = (Status.DUE, Status.OVERDUE, Status.REFUSED, Status.MISSED)
FORM_NAMES = {"baseline": "Baseline form", "follow_up": "Follow-up form"}


@dataclass(frozen=True)
class PointSeen:
    """One time point: its name and status in words, and what can be done about it."""

    standing: PointStatus
    words: str
    said: NotFilledIn | None
    open: bool
    """Whether a form of today would count for it and there is none yet."""

    @property
    def name(self) -> str:
        """ "Baseline", "3 months"."""
        return point_name(self.standing.point.month)

    @property
    def asks_why(self) -> bool:
        """Whether a reason can be written down or put right."""
        return self.standing.status in UNANSWERED


@dataclass(frozen=True)
class FormSeen:
    """One form beside the first: its scores, and the change since in words."""

    assessment: Assessment
    scored: FormScored
    change: Change | None
    cannot: str
    can_amend: bool

    @property
    def name(self) -> str:
        """ "Baseline form" or "Follow-up form"."""
        return FORM_NAMES[instrument(self.assessment.instrument).form]

    @property
    def scores(self) -> list[str]:
        """Each score with its band; a dash where too much is missing."""
        scores = self.scored.scores()
        shown = [(scores[scale].value, scores[scale].band) for scale in SCALES]
        return ["–" if value is None else f"{value} ({band})" if band else f"{value}" for value, band in shown]


@dataclass(frozen=True)
class MeasureSeen:
    """One measure of a course."""

    key: str
    points: list[PointSeen]
    forms: list[FormSeen]
    chart: LineChart | None

    @property
    def title(self) -> str:
        """What it is called."""
        return MEASURE_LABELS[self.key]

    @property
    def form(self) -> Instrument | None:
        """What the data file says of it; None for goals."""
        return None if self.key == GOALS else instrument(f"{self.key}_baseline")

    @property
    def changes(self) -> list[FormSeen]:
        """The forms after the first."""
        return self.forms[1:]

    @property
    def head(self) -> list[str]:
        """The columns of the table of scores."""
        titles = {scale.key: scale.title for scale in self.form.scales} if self.form else {}
        return ["Date", "Form", *(titles.get(scale, scale.capitalize()) for scale in SCALES), "Not answered"]


def measure_seen(
    standing: Standing,
    young_person: YoungPerson,
    course: Course,
    *,
    key: str,
    points: Sequence[PointStatus],
    forms: Sequence[Assessment],
    said: dict[tuple[str, int], NotFilledIn],
) -> MeasureSeen:
    """A measure from what the queries gave; `forms` are all of a young person's, oldest first."""
    own = [each for each in forms if each.measure == key and each.completed_on >= points[0].point.opens]
    columns = [scored(each) for each in own]
    return MeasureSeen(
        key=key,
        points=[_point(each, young_person, said.get((key, each.point.month)), standing.on) for each in points],
        forms=[
            _form(standing, each, columns[0], here, young_person.gender)
            for each, here in zip(own, columns, strict=True)
        ],
        chart=totals_chart(MEASURE_LABELS[key], course.baseline_on, columns),
    )


def _point(each: PointStatus, young_person: YoungPerson, said: NotFilledIn | None, today: date) -> PointSeen:
    may = each.point.holds(today) and each.status in UNANSWERED
    return PointSeen(each, status_words(each, young_person.first_name, said, today), said, open=may)


def _form(standing: Standing, each: Assessment, first: FormScored, here: FormScored, gender: str) -> FormSeen:
    change, cannot = None, ""
    try:
        change = change_between(first, here, gender) if here is not first else None
    except NotComparable as error:
        cannot = str(error)
    return FormSeen(each, here, change, cannot, can_amend(standing, each))
