"""When people work."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from django.http import Http404

from act.methods.calendar.office_hours import WEEKDAYS
from act.methods.day_hours import write_hours
from act.trust.models import Authority, Posting, User
from act.trust.scope.roles import Permission, roles_with
from act.trust.scope.standing import Standing
from act.workforce.models import TimeAway, WorkPattern
from act.workforce.policy import can_set_hours

HAVE_HOURS = roles_with(Permission.SET_HOURS)


@dataclass(frozen=True)
class Workplace:
    """A worker and the authorities in which their hours and days away may be entered, with the posting in the first."""

    user: User
    authorities: list[Authority]
    posting: Posting

    @property
    def keys(self) -> list[UUID]:
        """The keys of the authorities."""
        return [authority.pk for authority in self.authorities]


def workplace(standing: Standing, key: UUID) -> Workplace:
    """Return a worker whose hours this person may enter: their own, or a colleague's they manage. Raises Http404."""
    held = Posting.objects.live(standing.on).filter(user_id=key, role__in=HAVE_HOURS, user__is_active=True)
    postings = held.select_related("user", "authority").order_by("authority__name", "role")
    mine = [posting for posting in postings if can_set_hours(standing, posting.user, posting.authority_id)]
    if not mine:
        raise Http404
    return Workplace(mine[0].user, list({posting.authority: None for posting in mine}), mine[0])


def patterns_of(place: Workplace) -> list[WorkPattern]:
    """Return a worker's hours as they were entered in the first of their authorities, the latest first."""
    patterns = WorkPattern.objects.filter(authority=place.authorities[0], user=place.user)
    return list(patterns.select_related("set_by").order_by("-begins", "-pk"))


def aways_of(place: Workplace, on: date) -> list[TimeAway]:
    """Return a worker's days away, now and ahead, in the first of their authorities."""
    ahead = TimeAway.objects.filter(authority=place.authorities[0], user=place.user)
    return list(ahead.over_days(on, date.max))


def hours_of(authorities: Collection[UUID], users: Collection[UUID], on: date) -> dict[tuple[UUID, UUID], str]:
    """Say the hours of some people on a day, by authority and person: "Mon to Fri 09:00-17:00"."""
    if not users:
        return {}
    found: dict[tuple[UUID, UUID], str] = {}
    for pattern in WorkPattern.objects.begun(on).filter(authority__in=authorities, user__in=users):
        found.setdefault((pattern.authority_id, pattern.user_id), pattern_words(pattern))
    return found


def pattern_words(pattern: WorkPattern) -> str:
    """Say the hours of a week, days with the same hours together: "Mon to Fri 09:00-17:00, Sat 10:00-12:00"."""
    return ", ".join(_days(pattern)) or "no hours"


def _days(pattern: WorkPattern) -> Iterator[str]:
    days = zip(WEEKDAYS, pattern.week, strict=True)
    for hours, group in groupby(days, key=lambda each: each[1]):
        names = [day[:3].capitalize() for day, _ in group]
        if hours:
            yield (
                f"{names[0]} to {names[-1]} {write_hours(hours)}"
                if len(names) > 1
                else f"{names[0]} {write_hours(hours)}"
            )
