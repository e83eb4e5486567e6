"""The interview register and the staff survey."""

from act.evaluation.models.interview import CONSENTS, GROUPS, TIME_POINTS, Consent, Interview, InterviewGroup
from act.evaluation.models.survey_answer import SCALE, SurveyAnswer
from act.evaluation.models.survey_code import SurveyCode, UnusedCode
from act.evaluation.models.survey_wave import MOST_WAVES, SurveyWave

__all__ = [
    "CONSENTS",
    "GROUPS",
    "MOST_WAVES",
    "SCALE",
    "TIME_POINTS",
    "Consent",
    "Interview",
    "InterviewGroup",
    "SurveyAnswer",
    "SurveyCode",
    "SurveyWave",
    "UnusedCode",
]
