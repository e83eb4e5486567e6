"""What young people and parents of the pilot said about the service."""

from datetime import timedelta

from act.demo.pilot.profile import Profile, words
from act.demo.story import StoryFeedback
from act.methods.feedback import STATEMENTS

AFTER = timedelta(weeks=8)
ANSWERS = ("yes", "yes", "yes", "yes", "sort_of", "sort_of", "no", "rather_not")


def feedback(profile: Profile) -> tuple[StoryFeedback, ...]:
    """Return the feedback forms, eight weeks after the first day: young people on the tablet, parents on paper."""
    return tuple(_form(profile, given_by) for given_by in profile.feedback_from)


def _form(profile: Profile, given_by: str) -> StoryFeedback:
    chance = profile.chance(f"feedback {given_by}")
    phrases = words()["feedback"][given_by]
    return StoryFeedback(
        on=min(profile.began + AFTER, profile.left_on),
        given_by=given_by,
        way="tablet" if given_by == "young_person" else "paper",
        answers={statement: chance.choice(ANSWERS) for statement in STATEMENTS},
        helped=chance.choice(phrases["helped"]),
        different=chance.choice(phrases["different"]),
    )
