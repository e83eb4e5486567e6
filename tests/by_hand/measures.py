"""Which forms count at which time point, and how many young people have one."""

from act.demo.story import StoryForm
from tests.by_hand.lives import TODAY, Counted, Life, Lives, Time, joined, months_on, studied, window

MONTHS = (0, 3, 6, 9, 12)


def measures(lives: Lives) -> Counted:
    """How many have a form at the start, have been there for six months, and have a form then or later."""
    those, agreed = joined(lives), studied(lives)
    reached = [life for life in those if any(months_on(time.began, 6) <= time.last for time in life.times)]
    return {
        "measures.baseline": (sum(_measured(life, (0,)) for life in agreed), len(those)),
        "measures.reached_six_months": (len(reached), len(those)),
        "measures.six_months": (sum(_measured(life, (6, 9, 12)) for life in agreed), len(those)),
    }


def _measured(life: Life, months: tuple[int, ...]) -> bool:
    return any(counts_at(life, time, month) for time in life.times for month in months)


def counts_at(life: Life, time: Time, month: int, measure: str = "") -> StoryForm | None:
    """The form that counts at a time point: the first one within its days, filled in while with ACT; of any measure."""
    first, last = window(time.began, month)
    forms = [form for form in life.every("forms") if isinstance(form, StoryForm) and form.measure.startswith(measure)]
    within = [form for form in forms if first <= form.on <= min(last, time.last, TODAY)]
    return min(within, key=lambda form: form.on, default=None)
