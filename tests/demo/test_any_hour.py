"""The demonstration is told, and goes on, at any hour of the real day."""

from collections.abc import Callable, Iterator
from datetime import time

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from act.casework.models import Contact
from act.demo.evaluation_data import record_evaluation_data
from act.demo.referring import refer
from act.demo.stories import STORIES
from act.demo.tell_story import tell_story
from act.safety.models import MissingEpisode
from tests.attack import answers
from tests.world import World

TODAY = answers.day("on", 31)


@pytest.fixture(params=[time(0, 1), time(3), time(12), time(23, 59)], ids=str, autouse=True)
def real_hour(request: pytest.FixtureRequest) -> Iterator[None]:
    """The real day at one hour after another."""
    at: time = request.param
    with time_machine.travel(timezone.localtime().replace(hour=at.hour, minute=at.minute), tick=False):
        yield


def test_every_life_can_be_told(world: World) -> None:
    for story in STORIES:
        tell_story(story, refer(story).young_person_id)
    record_evaluation_data()


def test_what_happened_today_can_be_recorded(world: World, sign_in: Callable[[str], Client]) -> None:
    sam, mia = sign_in("sam"), world.people["Mia"]
    missing = f"/young-people/{mia}/missing/"
    assert sam.post("/contacts/new/", answers.contact(mia, clock="09:00", **TODAY)).status_code == 302
    assert sam.post(f"{missing}new/", answers.away(clock="09:30", **TODAY)).status_code == 302
    with world.acting("sam"):
        (episode,) = MissingEpisode.objects.filter(young_person=mia)
    home = answers.form(home_clock="20:00", **answers.day("home_on", 31))
    assert sam.post(f"{missing}{episode.pk}/home/", home).status_code == 302
    with world.acting("sam"):
        assert Contact.objects.filter(young_person=mia, at__date="2016-10-31").count() == 1


def test_what_is_still_to_come_today_is_refused(world: World, sign_in: Callable[[str], Client]) -> None:
    later = answers.contact(world.people["Mia"], clock="21:01", **TODAY)
    assert sign_in("sam").post("/contacts/new/", later).status_code == 422
