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
                path=address_of(Destination.ACCESS_TO_CHECK),
                now=now,
            )
