"""Floor 5: what happens next: tasks, appointments and meetings."""

from django.apps import AppConfig

from act.trust.web.destinations import Destination, offer


class PlansConfig(AppConfig):
    """Floor 5: what happens next: tasks, appointments and meetings."""

    name = "act.plans"
    label = "plans"

    def ready(self) -> None:
        offer(Destination.ADD_TASK, "plans:add_task")
