"""Record somebody's hours."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from django.db import transaction

from act.methods.day_hours import DayHours
from act.trust import audit
from act.trust.models import User
from act.trust.scope.standing import Standing
from act.workforce.models import WorkPattern
from act.workforce.policy import check_first_day, check_set_hours, check_week


@transaction.atomic
def set_hours(
    user: User,
    *,
    by: Standing,
    authorities: Sequence[UUID],
    begins: date,
    week: tuple[tuple[DayHours, ...], ...],
) -> WorkPattern:
    """Record somebody's hours from a day on, Monday first, in each authority. Earlier hours stay on record.

    Returns the pattern in the first authority. Raises Refused for somebody who is neither the worker nor their
    manager, for hours that overlap, and for a first day over a year away.
    """
    check_set_hours(by, user, authorities)
    check_week(week)
    check_first_day(begins, by.on)
    columns = WorkPattern.columns(week)
    made = [
        WorkPattern(authority_id=authority, user=user, begins=begins, set_by=by.user, **columns)
        for authority in authorities
    ]
    with audit.at_the_end():
        for pattern in made:
            pattern.check_fields()
            pattern.save(force_insert=True)
            audit.act("workforce.hours_set", by=by, about=audit.NOBODY, on=pattern)
    return made[0]
