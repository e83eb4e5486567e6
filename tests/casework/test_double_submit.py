"""A button pressed twice does one thing, and the second answer is the same as the first."""

from collections.abc import Callable
from uuid import uuid4

from django.test import Client
from django.urls import reverse

from act.casework.models import Contact, Involvement
from tests.world import World

CONTACT = {
    "seen": "0",
    "with_whom": "young_person",
    "which_day": "other",
    "how": "out",
    "made": "made",
    "on": "2016-10-30",
    "clock": "11:00",
    "minutes": "30",
}


def _twice(browser: Client, address: str, said: dict[str, str]) -> list[tuple[int, str]]:
    form = {**said, "once": str(uuid4())}
    answers = [browser.post(address, form) for _ in range(2)]
    return [(answer.status_code, answer.headers.get("Location", "")) for answer in answers]


def test_choosing_a_key_worker_twice_begins_one_involvement(world: World, sign_in: Callable[[str], Client]) -> None:
    said = {
        "seen": "2",
        "key_worker": str(world.user("jess").pk),
        "social_worker": str(world.user("priya").pk),
        "on": "2016-10-31",
    }
    address = reverse("casework:allocate", args=[world.referrals["Chloe"]])
    first, second = _twice(sign_in("helen"), address, said)
    with world.acting("helen"):
        assert Involvement.objects.filter(referral=world.referrals["Chloe"]).count() == 1
    assert first == second == (302, reverse("pages:young_person", args=[world.people["Chloe"]]))


def test_logging_a_contact_twice_makes_one_contact(world: World, sign_in: Callable[[str], Client]) -> None:
    said = {**CONTACT, "young_person": str(world.people["Jay"])}
    first, second = _twice(sign_in("sam"), reverse("casework:log_contact"), said)
    with world.acting("sam"):
        assert Contact.objects.filter(young_person=world.people["Jay"]).count() == len(world.contacts["Jay"]) + 1
    assert first == second == (302, reverse("pages:young_person", args=[world.people["Jay"]]))
