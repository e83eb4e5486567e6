"""The Figures of the interview register and the staff survey: one interview less changes them everywhere."""

from collections.abc import Iterator

from act.evaluation.findings.counting import Finding, count_of
from act.evaluation.interview_counts import InterviewCounts
from act.evaluation.models import SurveyWave
from act.methods.figure import Of
from act.trust.scope.cohort import Cohort


def findings(cohort: Cohort) -> list[Finding]:
    """Return how many interviews, time points and groups; how many staff were invited to the survey, and answered."""
    return [*_interview_figures(InterviewCounts.of(cohort)), *_survey_figures(cohort)]


def _interview_figures(counts: InterviewCounts) -> Iterator[Finding]:
    yield count_of("evaluation.interviews", "interviews held", counts.held.total(), unit="interviews")
    yield count_of(
        "evaluation.interview_time_points", "time points with interviews", counts.time_points, unit="time points"
    )
    yield count_of("evaluation.interview_groups", "groups of people interviewed", counts.groups, unit="groups")


def _survey_figures(cohort: Cohort) -> Iterator[Finding]:
    invited: dict[int, int] = {}
    answered: dict[int, int] = {}
    for number, asked, given in cohort.columns(SurveyWave, "number", "invited", "answered"):
        invited[number] = invited.get(number, 0) + asked
        answered[number] = answered.get(number, 0) + given
    yield count_of("evaluation.survey_waves", "waves of the staff survey", len(invited), unit="waves")
    yield count_of("evaluation.survey_invited", "staff invited", max(invited.values(), default=0), unit="staff")
    for number in sorted(invited):
        asked, label = invited[number], f"wave {number} of the staff survey"
        yield count_of(f"evaluation.survey_invited_wave_{number}", f"staff invited to {label}", asked, unit="staff")
        yield count_of(
            f"evaluation.survey_answers_wave_{number}",
            f"answers to {label}, of the staff invited",
            answered[number],
            unit="answers",
            of=Of(eligible=asked, enrolled=asked),
        )
