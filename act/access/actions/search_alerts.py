"""Tells managers of searches that add up, in a message that names nobody."""

from collections.abc import Iterable
from datetime import datetime

from act.access.actions.searches import DAY
from act.methods.calendar import LONDON
from act.methods.emergency import emergency_limits
from act.trust.messages import sending
from act.trust.models import Search
from act.trust.scope import team
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing
from act.trust.web.destinations import Destination, address_of


def alert_managers(searches: Iterable[Search], *, by: Standing, now: datetime) -> None:
    """Tell managers once a day's searches reach what an hour may hold, and what a day may. Inside the search."""
    rule = emergency_limits(now.astimezone(LONDON).date())
    for search in searches:
        own = Search.objects.filter(user=by.user, authority_id=search.authority_id, at__gt=now - DAY)
        count = own.count()
        if count not in {rule.hour, rule.day}:
            continue
        for posting in team.holders(search.authority_id, Role.MANAGER, by.on).exclude(user=by.user):
            sending.write(
                posting.user,
                subject="A colleague searched many times",
                body=f"A colleague searched {count} times in one day for young people they don't work with.",
                path=address_of(Destination.ACCESS_TO_CHECK),
                now=now,
            )
