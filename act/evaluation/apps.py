"""Floor 6: numbers counted from records."""

from django.apps import AppConfig

from act.trust.web.destinations import Destination, offer


class EvaluationConfig(AppConfig):
    """Floor 6: numbers counted from records."""

    name = "act.evaluation"
    label = "evaluation"

    def ready(self) -> None:
        offer(Destination.FIGURE_RECORDS, "evaluation:records")
