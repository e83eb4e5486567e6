"""What each of the twenty-two said to being part of the evaluation: asked in the second week, and one took it back."""

from collections.abc import Iterator
from datetime import timedelta

from act.demo.pilot.profile import Profile
from act.demo.story import StoryAgreement
from act.people.models import AgreementAnswer

ASKED_AFTER_DAYS = range(7, 15)
"""Since the first day with a key worker."""


def agreements(profile: Profile) -> tuple[StoryAgreement, ...]:
    """Return their answers, the first answer first."""
    return tuple(_answers(profile))


def _answers(profile: Profile) -> Iterator[StoryAgreement]:
    asked_on = profile.began + timedelta(days=profile.chance("agreement").choice(ASKED_AFTER_DAYS))
    yield StoryAgreement(asked_on, AgreementAnswer(profile.evaluation))
    if profile.evaluation_taken_back:
        yield StoryAgreement(profile.evaluation_taken_back, AgreementAnswer.DECLINED)
