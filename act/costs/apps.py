"""Floor 5: what it is worth."""

from django.apps import AppConfig


class CostsConfig(AppConfig):
    """Floor 5: what it is worth."""

    name = "act.costs"
    label = "costs"
