"""Record why a measure was not filled in at a time point, and edit the reason."""

from collections.abc import Iterable
from datetime import date

from django.db import transaction

from act.methods.timepoints import LAST_MONTH, time_point, time_points
from act.outcomes.actions.courses import open_course
from act.outcomes.models import GOALS, REFUSED_BY, Assessment, Course, GoalRating, NonCompletion, NonCompletionReason
from act.outcomes.policy import check_in_course, check_measure, check_offered
from act.people.models import YoungPerson
from act.people.policy import check_goes_on
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused, Standing


@transaction.atomic
def record_non_completion(
    young_person: YoungPerson,
    *,
    by: Standing,
    measure: str,
    month: int,
    reason: NonCompletionReason,
    words: str,
    on: date,
) -> NonCompletion:
    """Record why a measure was not filled in at a time point, on the date it was said.

    Raises Refused where it was filled in or a reason is recorded already, for a month that is no time point,
    a refusal said after its window closed, or another reason without words.
    """
    check_measure(by, young_person)
    check_goes_on(by, young_person)
    course = open_course(by, young_person)
    check_offered(young_person, measure, course)
    _check_point(young_person, by=by, course=course, measure=measure, month=month)
    _check_reason(course, by=by, month=month, reason=reason, words=words, on=on)
    row = NonCompletion(
        authority_id=young_person.authority_id,
        young_person=young_person,
        course=course,
        measure=measure,
        month=month,
        said_on=on,
        reason=reason,
        words=words.strip(),
    )
    row.check_fields()
    row.save(force_insert=True)
    audit.act("outcomes.not_filled_in", by=by, about=[row], on=row)
    return row


@transaction.atomic
def amend_non_completion(
    record: NonCompletion, *, by: Standing, seen: int, reason: NonCompletionReason, words: str, on: date
) -> NonCompletion:
    """Edit the reason; what it said before stays among its versions.

    Raises Stale when it was changed since version `seen`; Refused for a course that has ended, and as
    `record_non_completion` does.
    """
    check_measure(by, record.young_person)
    course = open_course(by, record.young_person)
    now = lock(record, seen=seen)
    if now.course_id != course.pk:
        raise Refused("This reason is from an earlier time with ACT, which has ended. It can't be changed.")
    _check_reason(course, by=by, month=now.month, reason=reason, words=words, on=on)
    save(now, reason=reason, words=words.strip(), said_on=on)
    audit.act("outcomes.not_filled_in_amended", by=by, about=[now], on=now)
    return now


def _check_point(young_person: YoungPerson, *, by: Standing, course: Course, measure: str, month: int) -> None:
    points = {point.month: point for point in time_points(course.baseline_on, LAST_MONTH)}
    if month not in points:
        raise Refused(f"There is no time point at {month} months. Choose one of {', '.join(map(str, points))}.")
    point = points[month]
    if any(point.holds(day) for day in _done_days(young_person, by=by, measure=measure)):
        raise Refused("The form was filled in then, so no reason is needed.")
    if people_for(by, NonCompletion).filter(course=course, measure=measure, month=month).exists():
        raise Refused("A reason is already recorded for that time. Open it and edit it.")


def _check_reason(
    course: Course, *, by: Standing, month: int, reason: NonCompletionReason, words: str, on: date
) -> None:
    closes = time_point(course.baseline_on, month).closes
    # A refusal is a status of its own time point: said after the window closed it would change a past count.
    latest = min(by.on, closes) if reason in REFUSED_BY else by.on
    check_in_course(on, course, what="date it was said", latest=latest)
    if reason is NonCompletionReason.OTHER and not words.strip():
        raise Refused("Enter in a few words why it wasn't filled in.", field="words")


def _done_days(young_person: YoungPerson, *, by: Standing, measure: str) -> Iterable[date]:
    if measure == GOALS:
        return (
            people_for(by, GoalRating)
            .filter(young_person__in=by.keys_of(young_person.pk))
            .values_list("rated_on", flat=True)
        )
    forms = people_for(by, Assessment).filter(young_person__in=by.keys_of(young_person.pk), measure=measure)
    return forms.values_list("completed_on", flat=True)
