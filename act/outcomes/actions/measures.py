"""Forms are typed in from paper and put right; or it is said why one was not filled in."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.db import transaction

from act.design.words import long_date
from act.methods.instruments import MEASURES, Answers, Instrument, WrongAnswer, instrument, score
from act.methods.timepoints import LAST_MONTH, time_point, time_points
from act.outcomes.actions.courses import open_course
from act.outcomes.course_of_time import form_on
from act.outcomes.models import GOALS, REFUSED_BY, SCALES, Assessment, Course, GoalRating, NotFilledIn, NotFilledReason
from act.outcomes.policy import check_amend, check_in_course, check_measure
from act.people.models import YoungPerson
from act.trust import audit
from act.trust.people_scope import people_for
from act.trust.standing import Refused, Standing
from act.trust.versions import lock, save

FROM_PAPER = "day the form was filled in"


@transaction.atomic
def enter_measure(
    young_person: YoungPerson, *, by: Standing, measure: str, answers: Mapping[int, int | None], on: date
) -> Assessment:
    """One form as it was filled in on paper on a day: answers by item number, None where there is none.

    The first form of a course, and any in the baseline window, is a baseline form; later ones are follow-up forms.
    Raises Refused for a wrong answer or none at all, a measure that is not for their age, a second form of a day,
    or a day before the baseline window or yet to come.
    """
    check_measure(by, young_person)
    course = open_course(by, young_person)
    check_offered(young_person, measure, course)
    row = Assessment(
        authority_id=young_person.authority_id,
        young_person=young_person,
        worker=by.user,
        measure=measure,
        **_scored(young_person, by=by, course=course, measure=measure, answers=answers, on=on),
    )
    row.check_fields()
    row.save(force_insert=True)
    audit.act("outcomes.measure_entered", by=by, about=[row], on=row)
    return row


@transaction.atomic
def amend_measure(
    assessment: Assessment, *, by: Standing, seen: int, answers: Mapping[int, int | None], on: date
) -> Assessment:
    """Puts a slip in typing right; what stood before is kept among its versions.

    Raises Stale when somebody saved since version `seen`; Refused for anyone but who typed it in, and as
    `enter_measure` does.
    """
    check_amend(by, assessment)
    young_person = assessment.young_person
    course = open_course(by, young_person)
    now = lock(assessment, seen=seen)
    save(
        now,
        **_scored(young_person, by=by, course=course, measure=now.measure, answers=answers, on=on, besides=now),
    )
    audit.act("outcomes.measure_amended", by=by, about=[now], on=now)
    return now


def _scored(
    young_person: YoungPerson,
    *,
    by: Standing,
    course: Course,
    measure: str,
    answers: Answers,
    on: date,
    besides: Assessment | None = None,
) -> dict[str, Any]:
    """The columns of a form: which one it is by its day, its answers, and what they come to."""
    check_in_course(on, course, what=FROM_PAPER, latest=by.on)
    forms = people_for(by, Assessment).filter(young_person=young_person, measure=measure)
    days = {day for key, day in forms.values_list("pk", "completed_on") if not besides or key != besides.pk}
    if on in days:
        raise Refused(
            f"A form of {long_date(on)} is written down already: put that one right, or check the day.", field="on"
        )
    given = {number: answer for number, answer in answers.items() if answer is not None}
    if not given:
        raise Refused("Copy at least one answer, or say why the form was not filled in.")
    return {"completed_on": on, **_columns(form_on(measure, course.baseline_on, on, days), given)}


def _columns(form: Instrument, given: Answers) -> dict[str, Any]:
    try:
        scores = score(form, given)
    except WrongAnswer as wrong:
        raise Refused(str(wrong)) from wrong
    return {
        "instrument": form.name,
        "answers": {str(item.number): given.get(item.number) for item in form.items},
        **{scale: scores[scale].value for scale in SCALES},
        "missing": scores.missing,
        "form_version": scores.version,
        "band_set": scores.band_set,
        "verified": scores.verified,
    }


def check_offered(young_person: YoungPerson, measure: str, course: Course) -> None:
    """Raises Refused for a measure that is not offered at the age on the baseline date."""
    if measure not in offered(young_person, course):
        ages = instrument(f"{measure}_baseline").ages if measure in MEASURES else None
        right = f"it is for ages {ages.start} to {ages.stop - 1}" if ages else "there is no such measure"
        raise Refused(f"This measure is not offered to {young_person.first_name}: {right}.")


def offered(young_person: YoungPerson, course: Course) -> tuple[str, ...]:
    """The measures for a young person, goals last. Their age on the baseline date decides for the whole course, so
    that forms can be compared: our own rule, not a published one."""
    age = young_person.age(course.baseline_on)
    return (*(measure for measure in MEASURES if age in instrument(f"{measure}_baseline").ages), GOALS)


@transaction.atomic
def not_filled_in(
    young_person: YoungPerson,
    *,
    by: Standing,
    measure: str,
    month: int,
    reason: NotFilledReason,
    words: str,
    on: date,
) -> NotFilledIn:
    """Why a measure was not filled in at a time point, on the day it was said.

    Raises Refused where it was filled in or a reason is written already, for a month that is no time point,
    a refusal said after its window closed, or another reason without words.
    """
    check_measure(by, young_person)
    course = open_course(by, young_person)
    check_offered(young_person, measure, course)
    _check_point(young_person, by=by, course=course, measure=measure, month=month)
    _check_reason(course, by=by, month=month, reason=reason, words=words, on=on)
    row = NotFilledIn(
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
def amend_not_filled_in(
    record: NotFilledIn, *, by: Standing, seen: int, reason: NotFilledReason, words: str, on: date
) -> NotFilledIn:
    """Puts the reason right; what stood before is kept among its versions. Raises Stale and Refused."""
    check_measure(by, record.young_person)
    course = open_course(by, record.young_person)
    now = lock(record, seen=seen)
    if now.course_id != course.pk:
        raise Refused("This reason belongs to an earlier time with ACT, which has ended: it stays as it is.")
    _check_reason(course, by=by, month=now.month, reason=reason, words=words, on=on)
    save(now, reason=reason, words=words.strip(), said_on=on)
    audit.act("outcomes.not_filled_in_amended", by=by, about=[now], on=now)
    return now


def _check_point(young_person: YoungPerson, *, by: Standing, course: Course, measure: str, month: int) -> None:
    points = {point.month: point for point in time_points(course.baseline_on, LAST_MONTH)}
    if month not in points:
        raise Refused(f"There is no time point at {month} months: choose one of {', '.join(map(str, points))}.")
    point = points[month]
    if any(point.holds(day) for day in _done_days(young_person, by=by, measure=measure)):
        raise Refused("It was filled in at that time: there is no reason to give.")
    if people_for(by, NotFilledIn).filter(course=course, measure=measure, month=month).exists():
        raise Refused("A reason is written down for that time already: open it and put it right.")


def _check_reason(course: Course, *, by: Standing, month: int, reason: NotFilledReason, words: str, on: date) -> None:
    closes = time_point(course.baseline_on, month).closes
    latest = min(by.on, closes) if reason in REFUSED_BY else by.on
    check_in_course(on, course, what="day it was said", latest=latest)
    if reason is NotFilledReason.OTHER and not words.strip():
        raise Refused("Say in a few words why it was not filled in.", field="words")


def _done_days(young_person: YoungPerson, *, by: Standing, measure: str) -> Iterable[date]:
    if measure == GOALS:
        return people_for(by, GoalRating).filter(young_person=young_person).values_list("rated_on", flat=True)
    forms = people_for(by, Assessment).filter(young_person=young_person, measure=measure)
    return forms.values_list("completed_on", flat=True)
