"""Who looked at which record, and questions about it."""

from django.apps import AppConfig


class LooksConfig(AppConfig):
    """Floor 4."""

    name = "act.looks"
    label = "looks"
