"""Where lower rooms lead to: each place is offered by the room that it belongs to."""

import re
from pathlib import Path
from uuid import UUID

import pytest
from django.core.exceptions import ImproperlyConfigured

from act.trust.web import destinations
from act.trust.web.destinations import Destination, address_of

ACT = Path(destinations.__file__).parents[2]
KEY = UUID(int=7)


def test_a_destination_is_where_its_room_says() -> None:
    assert address_of(Destination.TODAY) == "/"
    assert address_of("young_person", KEY) == address_of(Destination.YOUNG_PERSON, key=KEY) == f"/young-people/{KEY}/"


@pytest.mark.parametrize("destination", Destination)
def test_each_destination_is_offered_by_its_own_room(destination: Destination) -> None:
    assert destinations.ROUTES[destination].startswith(f"{destination.room}:")


def test_one_that_no_room_offers_says_which_room_should(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(destinations.ROUTES, Destination.TEAM)
    with pytest.raises(ImproperlyConfigured, match=r"No room offers “team”\. The room pages should"):
        address_of("team")


def test_every_page_names_destinations_that_there_are() -> None:
    text = "".join(file.read_text(encoding="utf-8") for file in ACT.glob("**/jinja2/**/*.html"))
    named = set(re.findall(r"""address_of\(["'](\w+)["']""", text))
    assert named
    assert named <= set(Destination)
