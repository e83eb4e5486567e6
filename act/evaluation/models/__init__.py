"""The interview register, the staff survey, and the figures that are kept."""

from act.evaluation.models.interview import CONSENTS, GROUPS, TIME_POINTS, Consent, Interview, InterviewGroup
from act.evaluation.models.kept_figures import KeptFigures
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
    "KeptFigures",
    "SurveyAnswer",
    "SurveyCode",
    "SurveyWave",
    "UnusedCode",
]
