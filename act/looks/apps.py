"""Who looked at which record, and questions about it."""

from django.apps import AppConfig

from act.trust.web.destinations import Destination, offer


class LooksConfig(AppConfig):
    """Floor 4."""

    name = "act.looks"
    label = "looks"

    def ready(self) -> None:
        offer(Destination.ACCESS_TO_CHECK, "looks:looks")
