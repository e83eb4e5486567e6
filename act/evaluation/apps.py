"""Floor 6: numbers counted from records."""

from django.apps import AppConfig

from act.trust.web.destinations import Destination, offer
from act.trust.work.night_work import offer_night_work


class EvaluationConfig(AppConfig):
    """Floor 6: numbers counted from records."""

    name = "act.evaluation"
    label = "evaluation"

    def ready(self) -> None:
        from act.evaluation.night import keep_for_everyone

        offer(Destination.FIGURE_RECORDS, "evaluation:records")
        offer_night_work("set of figures", "sets of figures", keep_for_everyone)
