"""Who searched so often that a manager should ask."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count
from django.db.models.functions import TruncDate

from act.methods.calendar import LONDON
from act.methods.emergency import emergency_limits
from act.trust.models import Search
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class SearchAlert:
    """As many searches of one person on one day, in one authority, as an hour may hold, or more."""

    authority: str
    user: str
    on: date
    count: int


def search_alerts(standing: Standing, since: datetime) -> list[SearchAlert]:
    """Return who searched so often since a real moment, the latest first; never the reader, whom another asks."""
    most = emergency_limits(since.astimezone(LONDON).date()).hour
    searches = Search.objects.filter(authority_id__in=standing.authorities(Permission.ASK_ABOUT_LOOKS), at__gte=since)
    days = searches.exclude(user=standing.user).order_by().annotate(on=TruncDate("at", tzinfo=LONDON))
    counted = days.values_list("authority__name", "user__name", "on").annotate(count=Count("id"))
    return [
        SearchAlert(*row) for row in counted.filter(count__gte=most).order_by("-on", "authority__name", "user__name")
    ]
