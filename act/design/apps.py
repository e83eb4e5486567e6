"""Floor 1: how everything looks."""

from django.apps import AppConfig


class DesignConfig(AppConfig):
    """Floor 1: how everything looks."""

    name = "act.design"
    label = "design"
