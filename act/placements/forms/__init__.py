"""Forms for a stay, a missing episode, and a return interview."""

from act.placements.forms.missing import CameHomeForm, MissingForm, ReturnInterviewForm
from act.placements.forms.placement import PlacementForm

__all__ = ["CameHomeForm", "MissingForm", "PlacementForm", "ReturnInterviewForm"]
