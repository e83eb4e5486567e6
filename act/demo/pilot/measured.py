"""Goals and forms of each of the twenty-two: some rise, some fall at first, some are refused or missed."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from act.demo.answering import answers_to
from act.demo.life import Aim, Filled, NotFilled
from act.demo.pilot.profile import TODAY, Profile
from act.methods.timepoints import months_after

WAYS: dict[str, tuple[int, ...]] = {
    "better": (0, -4, -8),
    "falls_first": (0, 4, -3),
    "up_and_down": (0, -3, 1),
    "slow": (0, -1, -2),
    "flat": (0, 0, 1),
    "harder": (0, 3, 9),
}
"""How far the total score of difficulties lies from the first one, after 0, 3 and 6 months."""
FIRST_TOTAL = range(17, 25)
PARENTS_SEE = 2
AFTER = timedelta(days=3)
"""The form is filled in a few days after it is due."""
MISSED_WORDS = "Away from home when the form was due."


def filled(profile: Profile) -> tuple[Filled | NotFilled, ...]:
    """The SDQ of the young person, and of a parent where one fills it in, in the order of the days."""
    told = [*_forms(profile, "sdq_self"), *(_forms if profile.parent_form else _refused)(profile, "sdq_parent")]
    return tuple(sorted(told, key=lambda form: form.on))


def _refused(profile: Profile, measure: str) -> Iterator[NotFilled]:
    for month in (0, 3, 6):
        on = months_after(profile.began, month) + AFTER
        if on <= TODAY and on < profile.left_on:
            yield NotFilled(measure, month, on, "parent_refused")


def _forms(profile: Profile, measure: str) -> Iterator[Filled | NotFilled]:
    chance = profile.chance(measure)
    first = chance.choice(FIRST_TOTAL) + (PARENTS_SEE if measure == "sdq_parent" else 0)
    for month, told in ((0, "done"), (3, profile.three), (6, profile.six)):
        on = months_after(profile.began, month) + AFTER
        if on > TODAY or on >= profile.left_on or told == "left":
            return
        if told == "done":
            total = first + WAYS[profile.way][month // 3] + chance.choice((-1, 0, 0, 1))
            yield Filled(measure, on, answers_to(measure, month, total, chance))
        elif told == "refused":
            yield NotFilled(measure, month, on, "young_person_refused", "Asked twice. We will ask again next time.")
        else:
            yield NotFilled(measure, month, on, "missing_then", MISSED_WORDS)


def aims(profile: Profile) -> tuple[Aim, ...]:
    """Their goals with the ratings that they gave, and their key worker's at the beginning."""
    return tuple(_aim(profile, number, words) for number, words in enumerate(profile.goals))


def _aim(profile: Profile, number: int, words: str) -> Aim:
    chance = profile.chance(f"goal {number}")
    set_on = profile.began + timedelta(days=5 + number)
    start = chance.randrange(1, 5)
    rated = [(set_on, start, "young_person"), (set_on, max(0, start - 1), "worker")]
    rated += [(day, _rating(start, day, profile, chance), "young_person") for day in _rating_days(profile, set_on)]
    return Aim(words, set_on, tuple(rated))


def _rating_days(profile: Profile, set_on: date) -> Iterator[date]:
    day = set_on + timedelta(weeks=4)
    while day < profile.left_on:
        yield day
        day += timedelta(weeks=4)


def _rating(start: int, day: date, profile: Profile, chance: Random) -> int:
    """Nearer to ten as difficulties shrink; a little up or down each time."""
    months = (day - profile.began).days / 30.4
    before, after = WAYS[profile.way][: int(months // 3) + 2][-2:] if months < 6 else WAYS[profile.way][-2:]
    eased = -(before + (after - before) * min(1.0, (months % 3) / 3 if months < 6 else 1.0))
    return max(0, min(10, round(start + eased * 0.7 + chance.choice((-1, 0, 0, 1)))))
