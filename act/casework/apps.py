"""Floor 4: involvements and contacts."""

from django.apps import AppConfig


class CaseworkConfig(AppConfig):
    """Floor 4: involvements and contacts."""

    name = "act.casework"
    label = "casework"

    def ready(self) -> None:
        from act.casework.shared_fields import FIELDS
        from act.sharing.fields import add_fields

        add_fields(FIELDS)
