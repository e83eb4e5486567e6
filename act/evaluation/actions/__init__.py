"""The only writers of the interview register and the staff survey."""

from act.evaluation.actions.interviews import EvaluationInterviewFacts, record_interview, remove_interview
from act.evaluation.actions.survey import SurveyAnswerFacts, answer, invite_one_more, open_wave, replace_link

__all__ = [
    "EvaluationInterviewFacts",
    "SurveyAnswerFacts",
    "answer",
    "invite_one_more",
    "open_wave",
    "record_interview",
    "remove_interview",
    "replace_link",
]
