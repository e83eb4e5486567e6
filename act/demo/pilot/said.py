"""What young people and parents of the pilot said about the service."""

from datetime import timedelta

from act.demo.life import Heard
from act.demo.pilot.profile import Profile, words
from act.methods.feedback import STATEMENTS

AFTER = timedelta(weeks=8)
ANSWERS = ("yes", "yes", "yes", "yes", "sort_of", "sort_of", "no", "rather_not")


def heard(profile: Profile) -> tuple[Heard, ...]:
    """Young people on the tablet, parents on paper, some weeks after the beginning."""
    return tuple(_form(profile, given_by) for given_by in profile.heard)


def _form(profile: Profile, given_by: str) -> Heard:
    chance = profile.chance(f"feedback {given_by}")
    said = words()["feedback"][given_by]
    return Heard(
        on=min(profile.began + AFTER, profile.left_on),
        given_by=given_by,
        way="tablet" if given_by == "young_person" else "paper",
        answers={statement: chance.choice(ANSWERS) for statement in STATEMENTS},
        helped=chance.choice(said["helped"]),
        different=chance.choice(said["different"]),
    )
