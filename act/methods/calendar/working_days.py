"""Working days: Monday to Friday, bank holidays of England left out. Statutory timescales count in them."""

from datetime import date, timedelta

from act.methods.calendar.holidays import SATURDAY, bank_holiday

_ONE_DAY = timedelta(days=1)


def is_working_day(day: date) -> bool:
    """Tell whether a day counts in a timescale of working days."""
    return day.weekday() < SATURDAY and bank_holiday(day) is None


def add_working_days(start: date, days: int) -> date:
    """Return the day on which `days` working days have passed since start; the start itself never counts.

    Nought gives the start back, working day or not. Raises ValueError if days is below 0.
    """
    if days < 0:
        raise ValueError(f"Working days are counted forwards, not {days}.")
    day = start
    while days:
        day += _ONE_DAY
        days -= is_working_day(day)
    return day


def working_days_between(start: date, end: date) -> int:
    """Count working days from start to the end of `end`: start < day <= end, open at the start.

    So `working_days_between(start, add_working_days(start, n)) == n` for every start, and spans that meet
    add up. Raises ValueError if the end is before the start.
    """
    if end < start:
        raise ValueError(f"The end ({end}) is before the start ({start}).")
    return sum(is_working_day(start + timedelta(days=passed)) for passed in range(1, (end - start).days + 1))
