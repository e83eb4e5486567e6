"""Where young people live, spell by spell."""

from act.placements.models.placement import MOST_MILES, Placement

__all__ = ["MOST_MILES", "Placement"]
