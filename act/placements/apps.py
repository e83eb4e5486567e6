"""Floor 4: where young people live, and when they were missing."""

from django.apps import AppConfig


class PlacementsConfig(AppConfig):
    """Floor 4: where young people live, and when they were missing."""

    name = "act.placements"
    label = "placements"
