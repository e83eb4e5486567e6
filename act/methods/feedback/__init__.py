"""What young people and parents are asked about the service itself: our own short forms, and how answers are read."""

from act.methods.feedback.catalogue import FORMS, form_in_force, form_of
from act.methods.feedback.form import STATEMENTS, FeedbackAnswer, FeedbackForm, GivenBy, Statement, WrongFeedback

__all__ = [
    "FORMS",
    "STATEMENTS",
    "FeedbackAnswer",
    "FeedbackForm",
    "GivenBy",
    "Statement",
    "WrongFeedback",
    "form_in_force",
    "form_of",
]
