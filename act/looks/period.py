"""From which day to which looks are asked about: real days by British clocks, as the audit's are."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.utils import timezone

from act.methods.snooping import SnoopingThresholds, snooping_thresholds
from act.trust import clock


@dataclass(frozen=True)
class Period:
    """Both days count. Raises ValueError for a last day before the first."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(
                f"The last day ({self.last}) is before the first ({self.first}). Give the earlier one first."
            )

    @classmethod
    def lately(cls) -> "Period":
        """Return the days as far back as the thresholds of today say."""
        today = timezone.localdate(clock.real_now())
        return cls(today - timedelta(days=snooping_thresholds(today).look_back - 1), today)

    @property
    def rule(self) -> SnoopingThresholds:
        """The thresholds of its last day."""
        return snooping_thresholds(self.last)

    @property
    def begins(self) -> datetime:
        """The first moment that counts."""
        return _midnight(self.first)

    @property
    def ends(self) -> datetime:
        """The first moment that no longer counts."""
        return _midnight(self.last + timedelta(days=1))


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()))
