"""The scores of a copied form, added up by hand: the total, its band, and the impact."""

from act.demo.story import StoryForm

SCALES = (
    (3, 8, 13, 16, 24),
    (5, 7, 12, 18, 22),
    (2, 10, 15, 21, 25),
    (6, 11, 14, 19, 23),
)
"""The items of the four scales of difficulties."""
REVERSED = {7, 11, 14, 21, 25}
DIFFICULTIES_AT_ALL, LOAD = 26, (28, 29, 30, 31, 32)
POINTS = (0, 0, 1, 2)
BANDS = {"sdq_self": (15, 19), "sdq_parent": (13, 16)}
"""The last total of the lowest and of the middle band."""


def total(form: StoryForm) -> int | None:
    """The total of a form; None when one of the four scales has fewer than three answers."""
    scales = [_scale(form, items) for items in SCALES]
    return None if None in scales else sum(scale or 0 for scale in scales)


def _scale(form: StoryForm, items: tuple[int, ...]) -> int | None:
    given = [(number, form.answers.get(number)) for number in items]
    points = [2 - answer if number in REVERSED else answer for number, answer in given if answer is not None]
    if len(points) < 3:
        return None
    # The mean of those answered, times five, to the nearest whole; a half goes up.
    return int(sum(points) / len(points) * 5 + 0.5)


def band(form: StoryForm) -> int | None:
    """The band of the total: 0 is the lowest, 2 the highest."""
    points, (low, middle) = total(form), BANDS[form.measure]
    return None if points is None else (points > low) + (points > middle)


def impact(form: StoryForm) -> int | None:
    """What difficulties do to daily life: 0 where there are none; None when an answer is missing."""
    if form.answers.get(DIFFICULTIES_AT_ALL) == 0:
        return 0
    load = [form.answers.get(number) for number in LOAD]
    if form.answers.get(DIFFICULTIES_AT_ALL) is None or None in load:
        return None
    return sum(POINTS[answer] for answer in load if answer is not None)
