"""The form for a stay."""

from act.placements.forms.placement import PlacementForm

__all__ = ["PlacementForm"]
