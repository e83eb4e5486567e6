"""Searches that add up: managers are told in a message that names nobody, and then see who searched, and when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count
from django.db.models.functions import TruncDate
from django.urls import reverse

from act.methods.calendar import LONDON
from act.methods.emergency import emergency_limits
from act.trust import sending, team
from act.trust.models import Search
from act.trust.roles import Role, Verb
from act.trust.searching import DAY
from act.trust.standing import Standing


@dataclass(frozen=True)
class Many:
    """As many searches of one person on one day, in one authority, as an hour may hold, or more."""

    authority: str
    user: str
    on: date
    count: int


def tell_when_many(searches: Iterable[Search], *, by: Standing, now: datetime) -> None:
    """Tells managers once a day's searches reach what an hour may hold, and what a day may. Inside the search."""
    rule = emergency_limits(now.astimezone(LONDON).date())
    for each in searches:
        own = Search.objects.filter(user=by.user, authority_id=each.authority_id, at__gt=now - DAY)
        made = own.count()
        if made not in {rule.hour, rule.day}:
            continue
        for posting in team.holders(each.authority_id, Role.MANAGER, by.on).exclude(user=by.user):
            sending.write(
                posting.user,
                subject="A colleague searched many times",
                body=f"A colleague searched {made} times in one day for young people they don't work with.",
                path=reverse("pages:looks"),
                now=now,
            )


def many_searches(standing: Standing, since: datetime) -> list[Many]:
    """Who searched so often since a real moment, the latest first; nothing about the reader, whom another asks."""
    most = emergency_limits(since.astimezone(LONDON).date()).hour
    found = Search.objects.filter(authority_id__in=standing.authorities(Verb.ASK_ABOUT_LOOKS), at__gte=since)
    days = found.exclude(user=standing.user).order_by().annotate(on=TruncDate("at", tzinfo=LONDON))
    counted = days.values_list("authority__name", "user__name", "on").annotate(count=Count("id"))
    return [Many(*row) for row in counted.filter(count__gte=most).order_by("-on", "authority__name", "user__name")]
