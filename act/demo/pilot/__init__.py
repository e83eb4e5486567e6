"""The pilot: twenty-two more fictional young people, the same every time. With Mia, Jay and Aaliyah they are 25."""

from act.demo.pilot.agreement import agreements
from act.demo.pilot.contact_notes import Notes
from act.demo.pilot.contacts import contacts
from act.demo.pilot.feedback import feedback
from act.demo.pilot.homes import absences, stays
from act.demo.pilot.measures import forms, goals
from act.demo.pilot.profile import Profile, profiles
from act.demo.pilot.referral import answers, area, decision, referred_on
from act.demo.story import Story, StoryEnding
from act.methods.caseload import Intensity

GOAL_OUTCOMES = {"goals_reached": "reached", "moved_away": "not_reached", "asked_to_stop": "partly"}


def stories() -> tuple[Story, ...]:
    """Return the stories of the pilot, in the order in which the young people joined."""
    notes = Notes()
    return tuple(_story(profile, notes) for profile in profiles())


def _story(profile: Profile, notes: Notes) -> Story:
    key_worker, social_worker = profile.workers
    return Story(
        authority=area(profile),
        referred_by=social_worker,
        referred_on=referred_on(profile),
        answers=answers(profile),
        decision=decision(profile),
        allocation=(key_worker, social_worker, profile.began),
        contacts=contacts(profile, notes),
        intensity=Intensity(profile.needs),
        goals=goals(profile),
        forms=forms(profile),
        stays=stays(profile),
        absences=absences(profile),
        feedback=feedback(profile),
        agreements=agreements(profile),
        ending=_ending(profile),
    )


def _ending(profile: Profile) -> StoryEnding | None:
    if profile.ended is None:
        return None
    on, because, went_well, left_to_do, who_helps, path = profile.ended
    outcomes = (GOAL_OUTCOMES[because],) * len(profile.goals)
    return StoryEnding(on, because, went_well, outcomes, left_to_do, who_helps, path)
