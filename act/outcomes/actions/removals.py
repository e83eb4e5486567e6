"""Remove a form, a reason for non-completion or a goal's rating from a record."""

from datetime import datetime

from django.db import transaction

from act.outcomes.models import Assessment, GoalRating, NonCompletion
from act.trust import audit
from act.trust.records.removing import RemovalFacts, remove
from act.trust.scope.standing import Standing


@transaction.atomic
def remove_form(form: Assessment, *, by: Standing, seen: int, facts: RemovalFacts, now: datetime) -> Assessment:
    """Remove a form: its time point is open again, and another form of that day can be added. `now` is a real moment.

    Raises Stale when it was changed since version `seen`; Refused for anyone but its writer within one working day
    and a manager, and for another reason without words.
    """
    removed = remove(form, by=by, seen=seen, facts=facts, now=now)
    audit.act("outcomes.measure_removed", by=by, about=[removed], on=removed)
    return removed


@transaction.atomic
def remove_non_completion(
    record: NonCompletion, *, by: Standing, seen: int, facts: RemovalFacts, now: datetime
) -> NonCompletion:
    """Remove the reason why a form wasn't filled in; another one can be recorded. Raises as `remove_form` does."""
    removed = remove(record, by=by, seen=seen, facts=facts, now=now)
    audit.act("outcomes.not_filled_in_removed", by=by, about=[removed], on=removed)
    return removed


@transaction.atomic
def remove_rating(rating: GoalRating, *, by: Standing, seen: int, facts: RemovalFacts, now: datetime) -> GoalRating:
    """Remove one rating of a goal, never the goal's words. An earlier one of that day by the same rater counts again.

    Raises as `remove_form` does.
    """
    removed = remove(rating, by=by, seen=seen, facts=facts, now=now)
    audit.act("outcomes.rating_removed", by=by, about=[removed], on=removed)
    return removed
