"""What goes to a partner, for one purpose, until a day."""

from django.apps import AppConfig


class SharingConfig(AppConfig):
    """Floor 4."""

    name = "act.sharing"
    label = "sharing"
