"""Floor 5: the danger that a young person is in now."""

from django.apps import AppConfig


class SafetyConfig(AppConfig):
    """Floor 5: the danger that a young person is in now."""

    name = "act.safety"
    label = "safety"
