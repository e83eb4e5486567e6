"""Pages of workers, and the page that a young person or a parent fills in."""

from act.voice.views.giving import give, stopped, thank_you
from act.voice.views.hearing import all_feedback, hand_over, paper

__all__ = ["all_feedback", "give", "hand_over", "paper", "stopped", "thank_you"]
