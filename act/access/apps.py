"""Restricted records, blocks, emergencies and finding a young person."""

from django.apps import AppConfig


class AccessConfig(AppConfig):
    """Floor 4."""

    name = "act.access"
    label = "access"
