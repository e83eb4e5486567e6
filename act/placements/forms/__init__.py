"""The shape of a stay, of a missing episode, and of a return interview."""

from act.placements.forms.missing import CameHomeForm, InterviewForm, MissingForm
from act.placements.forms.placement import PlacementForm

__all__ = ["CameHomeForm", "InterviewForm", "MissingForm", "PlacementForm"]
