"""Where each of the twenty-two lived, and when they were missing."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from act.demo.pilot.profile import TODAY, Profile
from act.demo.pilot.referral import EXPECTED
from act.demo.story import StoryAbsence, StoryStay

LIVED_THERE = timedelta(days=240)
EARLIER = timedelta(days=200)
FOSTER, OWN, FULL_ORDER, AGREED = "U6", "PR1", "C2", "V2"
AFTERNOON = time(16, 0)
ACCOUNTS = (
    "I was at a friend's. Nobody asked me there.",
    "I do not want to say where. I was cold.",
    "I walked until it was light.",
    "",
)


def stays(profile: Profile) -> tuple[StoryStay, ...]:
    """Return the stays: at home or in foster care, with a breakdown or a change of carers where the profile says."""
    since = profile.began - LIVED_THERE
    chance = profile.chance("stays")
    if profile.lives == "foster":
        first = StoryStay(since, FOSTER, OWN, f"{chance.randrange(1, 9)}.{chance.randrange(10)}", FULL_ORDER)
        if profile.broke_down is None:
            return (first,)
        again = StoryStay(profile.broke_down, FOSTER, OWN, "6.4", FULL_ORDER, because="CREQB")
        return (first, again)
    home = StoryStay(since, "HOME")
    if profile.into_foster_care:
        return (home, StoryStay(profile.began + EXPECTED, FOSTER, OWN, "3.2", AGREED, because="CREQO"))
    return (home,)


def absences(profile: Profile) -> tuple[StoryAbsence, ...]:
    """Return the times missing or away in the 200 days before ACT and since, in order."""
    before, since = profile.missing
    return tuple(
        sorted(
            [
                *_episodes(profile, before, profile.began - EARLIER, profile.began, "before"),
                *_episodes(profile, since, profile.began, min(profile.left_on, TODAY), "since"),
            ],
            key=lambda episode: episode.since,
        )
    )


def _episodes(profile: Profile, count: int, first: date, last: date, part: str) -> Iterator[StoryAbsence]:
    """Spread over the days, so that no two overlap; the return interview in time, late or declined."""
    chance = profile.chance(f"missing {part}")
    apart = (last - first).days // (count + 1)
    for number in range(1, count + 1):
        day = first + timedelta(days=apart * number - chance.randrange(max(1, apart // 3)))
        left = datetime.combine(day, time(chance.randrange(17, 24), chance.choice((0, 20, 40))))
        home = left + timedelta(hours=chance.randrange(3, 16), minutes=10)
        days = chance.choice((1, 2, 2, 4, None))
        met = datetime.combine(home.date() + timedelta(days=days), AFTERNOON) if days else None
        kind = chance.choice("MMMA")
        yield StoryAbsence(left, home, kind, met, declined=met is None, account=chance.choice(ACCOUNTS) if met else "")
