"""Where a young person's record is with ACT, in words. Casework knows, and says how to ask as it starts."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import ImproperlyConfigured

from act.design.words import ordinal
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class RecordStatus:
    """“With ACT since 5 October 2016”, “ACT support ended on 14 October 2016”, or how their latest referral is."""

    words: str
    with_act: bool
    ended_times: int = 0
    """How many times with ACT have ended on the record."""

    @property
    def next_time(self) -> str:
        """ "second": which time with ACT would begin, where an earlier one has ended and none goes on; else empty."""
        return ordinal(self.ended_times + 1) if self.ended_times and not self.with_act else ""


Reader = Callable[[Standing, Collection[UUID]], dict[UUID, RecordStatus]]
_offered: list[Reader] = []


def offer_statuses(reader: Reader) -> None:
    """Say who knows. The room that has the records calls this in its `AppConfig.ready`."""
    _offered[:] = [reader]


def record_statuses(standing: Standing, keys: Collection[UUID]) -> dict[UUID, RecordStatus]:
    """Return the status of some young people who may be shown, by key; asks nothing for none of them.

    Raises ImproperlyConfigured if no room knows.
    """
    if not _offered:
        raise ImproperlyConfigured("No room says where a record is with ACT. Casework should, in its AppConfig.ready.")
    return _offered[0](standing, keys) if keys else {}
