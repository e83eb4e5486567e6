"""The only writers of the interview register and the staff survey."""

from act.evaluation.actions.interviews import EvaluationInterviewFacts, record_interview, remove_interview
from act.evaluation.actions.survey import SurveyAnswerFacts, answer, new_link, open_wave

__all__ = [
    "EvaluationInterviewFacts",
    "SurveyAnswerFacts",
    "answer",
    "new_link",
    "open_wave",
    "record_interview",
    "remove_interview",
]
