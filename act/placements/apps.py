"""Floor 4: where young people live, and when they were missing."""

from django.apps import AppConfig


class PlacementsConfig(AppConfig):
    """Floor 4: where young people live, and when they were missing."""

    name = "act.placements"
    label = "placements"

    def ready(self) -> None:
        from act.placements.shared_fields import FIELDS
        from act.sharing.fields import add_fields

        add_fields(FIELDS)
