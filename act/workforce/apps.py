"""Floor 5: when workers work, when they are away, and who is on duty."""

from django.apps import AppConfig

from act.trust.web.destinations import Destination, offer


class WorkforceConfig(AppConfig):
    """Floor 5: when workers work, when they are away, and who is on duty."""

    name = "act.workforce"
    label = "workforce"

    def ready(self) -> None:
        offer(Destination.DUTY_ROTA, "workforce:rota")
