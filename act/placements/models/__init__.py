"""Where young people live, spell by spell, and when they were missing."""

from act.placements.models.missing import MissingEpisode
from act.placements.models.placement import MOST_MILES, Placement

__all__ = ["MOST_MILES", "MissingEpisode", "Placement"]
