"""Floor 8: pages made of many rooms."""

from django.apps import AppConfig


class PagesConfig(AppConfig):
    """Floor 8: pages made of many rooms."""

    name = "act.pages"
    label = "pages"
