"""Floor 8: pages made of many rooms."""

from django.apps import AppConfig

from act.trust.web.destinations import Destination, offer


class PagesConfig(AppConfig):
    """Floor 8: pages made of many rooms."""

    name = "act.pages"
    label = "pages"

    def ready(self) -> None:
        offer(Destination.TODAY, "pages:today")
        offer(Destination.YOUNG_PEOPLE, "pages:young_people")
        offer(Destination.YOUNG_PERSON, "pages:young_person")
        offer(Destination.TEAM, "pages:team")
