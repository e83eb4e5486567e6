"""Record when somebody is away, and that they are back sooner."""

from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from act.design.words import long_date
from act.trust import audit
from act.trust.models import User
from act.trust.records.versions import lock
from act.trust.scope.standing import Refused, Standing
from act.workforce.models import TimeAway
from act.workforce.policy import check_away, check_set_hours


@transaction.atomic
def say_away(
    user: User, *, by: Standing, authorities: Sequence[UUID], begins: date, until: date, now: datetime
) -> TimeAway:
    """Record that somebody is away from a day until the day they are back, in each authority.

    Returns the record in the first authority. Raises Refused for somebody who is neither the worker nor their
    manager, for days that are over or out of order, and where they are away then already.
    """
    check_set_hours(by, user, authorities)
    check_away(begins, until, by.on)
    _check_free(user, authorities, begins, until)
    with audit.at_the_end():
        made = [_away(user, authority, begins, until, by, now) for authority in authorities]
    return made[0]


def _away(user: User, authority: UUID, begins: date, until: date, by: Standing, now: datetime) -> TimeAway:
    away = TimeAway(authority_id=authority, user=user, begins=begins, until=until, said_by=by.user, said_at=now)
    away.check_fields()
    try:
        with transaction.atomic():
            away.save(force_insert=True)
    except IntegrityError as error:
        raise Refused("A colleague has just entered that they are away then. Go back and check.") from error
    audit.act("workforce.away_said", by=by, about=audit.NOBODY, on=away)
    return away


def _check_free(user: User, authorities: Sequence[UUID], begins: date, until: date) -> None:
    present = TimeAway.objects.filter(user=user, authority_id__in=authorities, begins__lt=until)
    other = present.over_days(begins, until).first()
    if other:
        raise Refused(
            f"{user.name} is already away from {long_date(other.begins)} until {long_date(other.until)}. End that "
            "first, or choose other days.",
            field="begins",
        )


@transaction.atomic
def end_away(away: TimeAway, *, by: Standing, seen: int, now: datetime) -> TimeAway:
    """Record that somebody is back today, or that they don't go away at all where it has not begun.

    Raises Stale when it was changed since version `seen`; Refused for anybody else, and once they are back.
    """
    check_set_hours(by, away.user, [away.authority_id])
    away = lock(away, seen=seen)
    if away.until <= by.on or away.ended_at is not None:
        raise Refused("They are back already.")
    away.until, away.version = max(away.begins, by.on), away.version + 1
    away.ended_at, away.ended_by = now, by.user
    away.save(force_update=True, update_fields=["until", "ended_at", "ended_by", "version"])
    audit.act("workforce.away_ended", by=by, about=audit.NOBODY, on=away)
    return away
