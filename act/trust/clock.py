"""Two clocks: practice dates may stand still for a demonstration; real time never does."""

from datetime import date, datetime, time

from django.conf import settings
from django.utils import timezone


def today() -> date:
    """The practice date: what the record calls today."""
    return settings.PRACTICE_DATE or timezone.localdate()


def now() -> datetime:
    """The practice date at the real time of day, aware, Europe/London."""
    real = timezone.localtime()
    return timezone.make_aware(datetime.combine(today(), time(real.hour, real.minute)))


def practice_date(moment: datetime) -> date:
    """The practice date that it was at a real moment."""
    return settings.PRACTICE_DATE or timezone.localdate(moment)


def real_now() -> datetime:
    """Real time, aware, UTC: for audit, sessions and throttling only."""
    return timezone.now()
