"""Floor 9: the fictional world."""

from django.apps import AppConfig


class DemoConfig(AppConfig):
    """Floor 9: the fictional world."""

    name = "act.demo"
    label = "demo"
