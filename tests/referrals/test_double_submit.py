"""A button pressed twice does one thing, and the second answer is the same as the first."""

from collections.abc import Callable
from uuid import uuid4

from django.test import Client
from django.urls import reverse

from act.referrals import actions
from act.referrals.models import Decision, Draft, Referral
from tests.referrals.makers import authority_key, finished_draft
from tests.referrals.test_decisions import YES
from tests.referrals.test_questions import GOOD
from tests.world import World


def _twice(browser: Client, address: str, said: dict[str, str]) -> list[tuple[int, str]]:
    form = {**said, "once": str(uuid4())}
    answers = [browser.post(address, form) for _ in range(2)]
    return [(answer.status_code, answer.headers.get("Location", "")) for answer in answers]


def test_starting_twice_makes_one_draft(world: World, sign_in: Callable[[str], Client]) -> None:
    with world.acting("lena"):
        said = {"authority": str(authority_key())}
    first, second = _twice(sign_in("lena"), reverse("referrals:start"), said)
    assert first == second
    with world.acting("lena") as lena:
        assert Draft.objects.filter(started_by=lena.user, sent_as__isnull=True).count() == 1


def test_answering_twice_keeps_one_answer(world: World, sign_in: Callable[[str], Client]) -> None:
    with world.acting("lena") as lena:
        draft = actions.start(by=lena, authority_id=authority_key())
    address = reverse("referrals:question", args=[draft.pk, "name"])
    first, second = _twice(sign_in("lena"), address, {**GOOD["name"], "seen": "1"})
    assert first == second
    with world.acting("lena"):
        assert Draft.objects.get(pk=draft.pk).version == 2


def test_sending_twice_makes_one_referral_and_ends_on_the_same_page(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    with world.acting("lena") as lena:
        draft = finished_draft(lena)
    address = reverse("referrals:check", args=[draft.pk])
    first, second = _twice(sign_in("lena"), address, {"seen": str(draft.version)})
    with world.acting("helen"):
        assert Referral.objects.filter(young_person_id=draft.young_person_id).count() == 1
    assert first == second == (302, reverse("referrals:referrals"))


def test_deciding_twice_makes_one_decision_and_ends_on_the_same_page(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    address = reverse("referrals:decide", args=[world.referrals["Ellie"]])
    first, second = _twice(sign_in("helen"), address, {**YES, "seen": "1"})
    with world.acting("helen"):
        assert Decision.objects.filter(referral=world.referrals["Ellie"]).count() == 1
    assert first == second == (302, reverse("casework:allocate", args=[world.referrals["Ellie"]]))
