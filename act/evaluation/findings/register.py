"""The Figures of the interview register and the staff survey: one interview less changes them everywhere."""

from collections.abc import Iterator

from act.evaluation.findings.counting import counted
from act.evaluation.interview_counts import InterviewCounts
from act.evaluation.models import SurveyWave
from act.methods.figure import Figure, Of
from act.trust.scope.cohort import Cohort


def figures(cohort: Cohort) -> list[Figure]:
    """Return how many interviews, time points and groups; how many staff were invited to the survey, and answered."""
    return [*_interview_figures(InterviewCounts.of(cohort)), *_survey_figures(cohort)]


def _interview_figures(counts: InterviewCounts) -> Iterator[Figure]:
    yield counted("evaluation.interviews", "interviews held", counts.held.total())
    yield counted("evaluation.interview_time_points", "time points with interviews", counts.time_points)
    yield counted("evaluation.interview_groups", "groups of people interviewed", counts.groups)


def _survey_figures(cohort: Cohort) -> Iterator[Figure]:
    invited: dict[int, int] = {}
    answered: dict[int, int] = {}
    for number, asked, given in cohort.columns(SurveyWave, "number", "invited", "answered"):
        invited[number] = invited.get(number, 0) + asked
        answered[number] = answered.get(number, 0) + given
    yield counted("evaluation.survey_waves", "waves of the staff survey", len(invited))
    yield counted(
        "evaluation.survey_invited",
        "staff invited",
        max(invited.values(), default=0),
    )
    for number in sorted(invited):
        asked, label = invited[number], f"wave {number} of the staff survey"
        yield counted(f"evaluation.survey_invited_wave_{number}", f"staff invited to {label}", asked)
        yield counted(
            f"evaluation.survey_answers_wave_{number}",
            f"answers to {label}, of the staff invited",
            answered[number],
            of=Of(eligible=asked, enrolled=asked),
        )
