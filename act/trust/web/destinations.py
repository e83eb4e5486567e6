"""Places in higher rooms that a lower room leads to. The higher room says where each one is, as it starts."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any, Self

from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest
from django.urls import reverse


class Destination(StrEnum):
    """A place that a room may lead to without knowing its address, and the room that offers it."""

    room: str

    def __new__(cls, name: str, room: str) -> Self:
        """A member that equals its name, so that a template can say it."""
        member = str.__new__(cls, name)
        member._value_ = name
        member.room = room
        return member

    TODAY = "today", "pages"
    YOUNG_PEOPLE = "young_people", "pages"
    YOUNG_PERSON = "young_person", "pages"
    TEAM = "team", "pages"
    HOME_AND_MISSING = "home_and_missing", "placements"
    CHOOSE_KEY_WORKER = "choose_key_worker", "casework"
    CHANGE_WORKER = "change_worker", "casework"
    ARRANGE_COVER = "arrange_cover", "casework"
    ADD_TASK = "add_task", "plans"
    DUTY_ROTA = "duty_rota", "workforce"
    ACCESS_TO_CHECK = "access_to_check", "looks"
    FIGURE_RECORDS = "figure_records", "evaluation"


ROUTES: dict[Destination, str] = {}
"""By destination, the name of the route that is offered."""


def offer(destination: Destination, route: str) -> None:
    """Say which named route a destination is. The room that has the route calls this in its `AppConfig.ready`."""
    ROUTES[destination] = route


def address_of(destination: Destination | str, *args: Any, **kwargs: Any) -> str:
    """The address of a destination. Raises ValueError for an unknown one, ImproperlyConfigured if no room offers it."""
    place = Destination(destination)  # type: ignore[call-arg]  # an enum's member is found by its value alone
    if place not in ROUTES:
        raise ImproperlyConfigured(f"No room offers “{place}”. The room {place.room} should, in its AppConfig.ready.")
    return reverse(ROUTES[place], args=args or None, kwargs=kwargs or None)


def destinations(_request: HttpRequest) -> dict[str, Callable[..., str]]:
    """Context processor: `address_of("young_person", person.pk)` for every template."""
    return {"address_of": address_of}
