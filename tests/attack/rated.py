"""What a young person says about their worker, on the worker's own tablet and on paper."""

from collections.abc import Callable

from django.test import Client
from django.urls import reverse

from tests.attack.stage import Stage
from tests.voice.makers import tablet_url

SignIn = Callable[[str], Client]
MARK = "Qfeedback"


def said(by: str) -> dict[str, str]:
    """Answers, with words of one's own."""
    return {"listened": "no", "say": "sort_of", "helped": f"{MARK}helped{by}", "different": f"{MARK}different{by}"}


def spoken_of(stage: Stage, sign_in: SignIn) -> None:
    """Mia and Jay say something on the tablet that Sam handed over, and Mia's mother on paper."""
    for name in ("Mia", "Jay"):
        sam = sign_in("sam")
        address = tablet_url(sam, stage.world, name)
        assert sam.post(address, {}).status_code == 422
        assert sam.post(address, said(name)).status_code == 302
        assert sam.get(address).status_code == 200
    paper = {**said("Mother"), "once": str(stage.keys["people/Mia"]), "given_by": "parent", "on": "2016-10-30"}
    where = reverse("voice:paper", args=[stage.keys["people/Mia"]])
    assert sign_in("priya").post(where, paper).status_code == 302


def held(text: str) -> bool:
    """Whether something of what was said is in a text."""
    return MARK in text
