"""Floor 3: young people."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Floor 3: young people."""

    name = "act.people"
    label = "people"
