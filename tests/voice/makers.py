"""Feedback for tests, and the URL of the form on a tablet that was handed over."""

from typing import Any

from django.test import Client
from django.urls import reverse

from act.methods.feedback import FeedbackAnswer, GivenBy
from act.people.queries import young_person
from act.trust.scope.standing import Standing
from act.voice import actions
from act.voice.models import Feedback, FeedbackMode
from tests.world import World

HELPED = "Someone picked up at midnight."
DIFFERENT = "Tell me before you tell my mum."
SENT: dict[str, str] = {"listened": "yes", "there": "sort_of", "say": "no", "safer": "rather_not", "helped": HELPED}
"""Two statements are skipped, and one of the open questions."""


def feedback_facts(**changes: Any) -> actions.FeedbackFacts:
    """Return a young person's answers, with what is changed."""
    plain: dict[str, Any] = {
        "given_by": GivenBy.YOUNG_PERSON,
        "answers": {"listened": FeedbackAnswer.YES, "say": FeedbackAnswer.NO},
        "helped": HELPED,
        "different": DIFFERENT,
    }
    return actions.FeedbackFacts(**{**plain, **changes})


def recorded_feedback(
    world: World, by: Standing, name: str = "Mia", *, mode: FeedbackMode = FeedbackMode.TABLET, **changes: Any
) -> Feedback:
    """Record such feedback today."""
    on = changes.pop("on", by.on)
    return actions.record_feedback(
        young_person(by, world.people[name]), by=by, facts=feedback_facts(**changes), on=on, mode=mode
    )


def tablet_url(browser: Client, world: World, name: str = "Mia", given_by: str = "young_person") -> str:
    """Hand the tablet over, as a worker does; return the URL of the form."""
    answer = browser.post(reverse("voice:hand_over", args=[world.people[name]]), {"given_by": given_by})
    assert answer.status_code == 302
    return str(answer["Location"])
