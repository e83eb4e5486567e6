"""Pages for workers and managers, and the form that a young person or a parent fills in."""

from act.voice.views.feedback import all_feedback, hand_over, paper, remove_feedback
from act.voice.views.tablet import give, stopped, thank_you

__all__ = ["all_feedback", "give", "hand_over", "paper", "remove_feedback", "stopped", "thank_you"]
