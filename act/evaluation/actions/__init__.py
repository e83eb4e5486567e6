"""The only writers of the interview register, the staff survey, and the figures that are kept."""

from act.evaluation.actions.interviews import EvaluationInterviewFacts, record_interview, remove_interview
from act.evaluation.actions.kept_figures import keep_figures, nothing_to_keep
from act.evaluation.actions.survey import SurveyAnswerFacts, answer, invite_one_more, open_wave, replace_link

__all__ = [
    "EvaluationInterviewFacts",
    "SurveyAnswerFacts",
    "answer",
    "invite_one_more",
    "keep_figures",
    "nothing_to_keep",
    "open_wave",
    "record_interview",
    "remove_interview",
    "replace_link",
]
