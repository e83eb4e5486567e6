"""How often they were missing in the ninety days before ACT, and in the last ninety with it."""

from datetime import date, timedelta

from tests.by_hand.lives import Counted, Life, Lives, joined, middle

QUARTER = timedelta(days=90)


def missing(lives: Lives) -> Counted:
    """Compare those who have been with ACT for ninety days, over the first of their times that was long enough."""
    before, lately = [], []
    for life in joined(lives):
        long_enough = [time for time in life.times if time.last - time.began >= QUARTER]
        if long_enough:
            time, days = long_enough[0], _days(life)
            before.append(sum(time.began - QUARTER <= day < time.began for day in days))
            lately.append(sum(time.last - QUARTER < day <= time.last for day in days))
    return {
        "homes.missing_before": sum(before),
        "homes.missing_lately": sum(lately),
        "homes.missing_change": middle(now - then for then, now in zip(before, lately, strict=True)),
    }


def _days(life: Life) -> list[date]:
    """The days on which they went missing; what two records tell of one time is one."""
    return [since.date() for since in {each.since for each in life.every("absences") if each.kind == "M"}]
