"""Floor 6: numbers counted from records."""

from django.apps import AppConfig


class EvaluationConfig(AppConfig):
    """Floor 6: numbers counted from records."""

    name = "act.evaluation"
    label = "evaluation"
