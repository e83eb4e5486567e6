"""Floor 4: goals and measures."""

from django.apps import AppConfig


class OutcomesConfig(AppConfig):
    """Floor 4: goals and measures."""

    name = "act.outcomes"
    label = "outcomes"
