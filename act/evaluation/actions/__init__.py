"""The only writers of the interview register and the staff survey."""

from act.evaluation.actions.interviews import InterviewTold, record_interview, take_out
from act.evaluation.actions.survey import AnswerTold, answer, new_link, open_wave

__all__ = ["AnswerTold", "InterviewTold", "answer", "new_link", "open_wave", "record_interview", "take_out"]
