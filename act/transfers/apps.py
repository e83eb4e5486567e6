"""Floor 6: a young person moves to another authority."""

from django.apps import AppConfig


class TransfersConfig(AppConfig):
    """Floor 6: a young person moves to another authority."""

    name = "act.transfers"
    label = "transfers"
