"""Two clocks: practice time may stand still for a demonstration; real time never does."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from act.trust.clock.steady import NO_LEAD, SteadyClock

_steady: SteadyClock | None = None


def today() -> date:
    """Return the practice date: what the record calls today."""
    return settings.PRACTICE_DATE or timezone.localdate()


def now() -> datetime:
    """Return the practice moment to the minute, aware, Europe/London.

    A stated practice date comes with a stated time. With the real time of day, a demonstration at three in the
    morning would refuse whatever happened "today at 09:00".
    """
    if settings.PRACTICE_DATE:
        return timezone.make_aware(datetime.combine(settings.PRACTICE_DATE, settings.PRACTICE_TIME))
    return timezone.localtime().replace(second=0, microsecond=0)


def practice_date(moment: datetime) -> date:
    """Return the practice date that it was at a real moment."""
    return settings.PRACTICE_DATE or timezone.localdate(moment)


def midnight(day: date) -> datetime:
    """Return the moment at which a day begins, aware, Europe/London."""
    return timezone.make_aware(datetime.combine(day, time()))


def real_now() -> datetime:
    """Return real time, aware, UTC: for audit, sessions and throttling only."""
    return timezone.now()


def never_set_back(file: Path, known: datetime) -> None:
    """Let nothing that has expired come back to life in this process, whatever becomes of the machine's clock.

    `known` is the latest moment that the database has.
    """
    global _steady
    _steady = SteadyClock(file, known)


def lead() -> timedelta:
    """Return how far the latest moment that was seen is ahead of the machine's clock: usually not at all."""
    return _steady.lead() if _steady else NO_LEAD


def for_expiry() -> datetime:
    """Return the moment by which things expire, aware, UTC: real time, and never before one that was seen."""
    return timezone.now() + lead()
