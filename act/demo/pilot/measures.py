"""Goals and forms of each of the twenty-two: some rise, some fall at first, some are refused or missed."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from act.demo.form_answers import answers_to
from act.demo.pilot.profile import TODAY, Profile
from act.demo.story import StoryForm, StoryGoal, StoryNonCompletion
from act.methods.timepoints import months_after

COURSES: dict[str, tuple[int, ...]] = {
    "better": (0, -4, -8),
    "falls_first": (0, 4, -3),
    "up_and_down": (0, -3, 1),
    "slow": (0, -1, -2),
    "flat": (0, 0, 1),
    "harder": (0, 3, 9),
}
"""Change in the total difficulties score since the first form, after 0, 3 and 6 months; minus is better."""
FIRST_TOTAL = range(17, 25)
PARENTS_SEE = 2
AFTER = timedelta(days=3)
"""The form is filled in a few days after it is due."""
MISSED_WORDS = "Away from home when the form was due."


def forms(profile: Profile) -> tuple[StoryForm | StoryNonCompletion, ...]:
    """The SDQ of the young person, and of a parent where one fills it in, in the order of the days."""
    of_parent = _forms if profile.parent_form else _refused
    both = [*_forms(profile, "sdq_self"), *of_parent(profile, "sdq_parent")]
    return tuple(sorted(both, key=lambda form: form.on))


def _refused(profile: Profile, measure: str) -> Iterator[StoryNonCompletion]:
    for month in (0, 3, 6):
        on = months_after(profile.began, month) + AFTER
        if on <= TODAY and on < profile.left_on:
            yield StoryNonCompletion(measure, month, on, "parent_refused")


def _forms(profile: Profile, measure: str) -> Iterator[StoryForm | StoryNonCompletion]:
    chance = profile.chance(measure)
    first = chance.choice(FIRST_TOTAL) + (PARENTS_SEE if measure == "sdq_parent" else 0)
    for month, result in ((0, "done"), (3, profile.three), (6, profile.six)):
        on = months_after(profile.began, month) + AFTER
        if on > TODAY or on >= profile.left_on or result == "left":
            return
        if result == "done":
            total = first + COURSES[profile.course][month // 3] + chance.choice((-1, 0, 0, 1))
            yield StoryForm(measure, on, answers_to(measure, month, total, chance))
        elif result == "refused":
            yield StoryNonCompletion(
                measure, month, on, "young_person_refused", "Asked twice. We will ask again next time."
            )
        else:
            yield StoryNonCompletion(measure, month, on, "missing_then", MISSED_WORDS)


def goals(profile: Profile) -> tuple[StoryGoal, ...]:
    """Their goals with the ratings that they gave, and their key worker's at the beginning."""
    return tuple(_goal(profile, number, words) for number, words in enumerate(profile.goals))


def _goal(profile: Profile, number: int, words: str) -> StoryGoal:
    chance = profile.chance(f"goal {number}")
    set_on = profile.began + timedelta(days=5 + number)
    start = chance.randrange(1, 5)
    rated = [(set_on, start, "young_person"), (set_on, max(0, start - 1), "worker")]
    rated += [(day, _rating(start, day, profile, chance), "young_person") for day in _rating_days(profile, set_on)]
    return StoryGoal(words, set_on, tuple(rated))


def _rating_days(profile: Profile, set_on: date) -> Iterator[date]:
    day = set_on + timedelta(weeks=4)
    while day < profile.left_on:
        yield day
        day += timedelta(weeks=4)


def _rating(start: int, day: date, profile: Profile, chance: Random) -> int:
    """Nearer to ten as difficulties shrink; a little up or down each time."""
    months = (day - profile.began).days / 30.4
    before, after = COURSES[profile.course][: int(months // 3) + 2][-2:] if months < 6 else COURSES[profile.course][-2:]
    eased = -(before + (after - before) * min(1.0, (months % 3) / 3 if months < 6 else 1.0))
    return max(0, min(10, round(start + eased * 0.7 + chance.choice((-1, 0, 0, 1)))))
