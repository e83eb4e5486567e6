"""Floor 4: involvements and contacts."""

from django.apps import AppConfig


class CaseworkConfig(AppConfig):
    """Floor 4: involvements and contacts."""

    name = "act.casework"
    label = "casework"
