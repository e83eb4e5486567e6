"""The pilot: twenty-two fictional young people more, the same every time. With Mia, Jay and Aaliyah they are 25."""

from act.demo.life import Ended, Life
from act.demo.pilot.lived import away, stays
from act.demo.pilot.measured import aims, filled
from act.demo.pilot.met import contacts
from act.demo.pilot.profile import Profile, profiles
from act.demo.pilot.referred import answered, area, decided, referred_on
from act.demo.pilot.said import heard

REACHED = {"goals_reached": "reached", "moved_away": "not_reached", "asked_to_stop": "partly"}


def lives() -> tuple[Life, ...]:
    """Everybody of the pilot beside the first six, in the order in which they came."""
    return tuple(_life(profile) for profile in profiles())


def _life(profile: Profile) -> Life:
    key_worker, social_worker = profile.beside
    return Life(
        authority=area(profile),
        referred_by=social_worker,
        referred_on=referred_on(profile),
        answers=answered(profile),
        decided=decided(profile),
        beside=(key_worker, social_worker, profile.began),
        contacts=contacts(profile),
        aims=aims(profile),
        filled=filled(profile),
        stays=stays(profile),
        away=away(profile),
        heard=heard(profile),
        ended=_ended(profile),
    )


def _ended(profile: Profile) -> Ended | None:
    if profile.ended is None:
        return None
    on, because, told = profile.ended
    return Ended(on, because, told, (REACHED[because],) * len(profile.goals))
