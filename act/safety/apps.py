"""Floor 5: the danger that a young person is in now, and when they were missing."""

from django.apps import AppConfig


class SafetyConfig(AppConfig):
    """Floor 5: the danger that a young person is in now, and when they were missing."""

    name = "act.safety"
    label = "safety"

    def ready(self) -> None:
        from act.safety.shared_fields import FIELDS
        from act.sharing.fields import add_fields

        add_fields(FIELDS)
