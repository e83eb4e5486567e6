"""What every page says about a young person whose record was opened in an emergency, until that ends."""

from dataclasses import dataclass
from uuid import UUID, uuid4

from django.http import HttpRequest
from django.urls import reverse

from act.design.words import clock
from act.trust.scope.standing import Standing
from act.trust.web.destinations import Destination, address_of


@dataclass(frozen=True)
class EmergencyBanner:
    """What stands over a page about somebody whose record was opened in an emergency, and how it is closed."""

    words: str
    page: str
    close: str
    once: UUID


def emergencies(request: HttpRequest) -> dict[str, list[EmergencyBanner]]:
    """Context processor: one banner for each opening of the signed-in person that a page rests on."""
    return {"emergencies": _banners(request)}


def _banners(request: HttpRequest) -> list[EmergencyBanner]:
    standing: Standing | None = getattr(request, "standing", None)
    if standing is None or not standing.openings:
        return []
    shown = standing.all_keys(subject.young_person_id for subject in getattr(request, "shown", ()))
    people = shown & (standing.opened - standing.people)
    return [
        EmergencyBanner(
            f"You opened a record in an emergency at {clock(opening.opened_at)}. "
            f"You can read it and record a contact until {clock(opening.until)}.",
            address_of(Destination.YOUNG_PERSON, key=opening.young_person_id),
            reverse("access:end_opening", kwargs={"key": opening.id}),
            uuid4(),
        )
        for opening in standing.openings
        if opening.young_person_id in people
    ]
