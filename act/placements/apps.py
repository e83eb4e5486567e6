"""Floor 5: where young people live."""

from django.apps import AppConfig

from act.trust.web.destinations import Destination, offer


class PlacementsConfig(AppConfig):
    """Floor 5: where young people live."""

    name = "act.placements"
    label = "placements"

    def ready(self) -> None:
        from act.placements.shared_fields import FIELDS
        from act.sharing.fields import add_fields

        offer(Destination.HOME_AND_MISSING, "placements:home")
        add_fields(FIELDS)
