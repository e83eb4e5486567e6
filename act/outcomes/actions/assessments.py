"""Enter forms from paper, and edit them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import transaction

from act.design.words import long_date
from act.methods.instruments import Answers, Instrument, WrongAnswer, score
from act.outcomes.actions.courses import open_course
from act.outcomes.models import SCALES, Assessment, Course
from act.outcomes.policy import check_amend, check_in_course, check_measure, check_paper
from act.outcomes.time_points import form_for_day
from act.people.models import YoungPerson
from act.people.policy import check_goes_on
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused, Standing

FROM_PAPER = "date the form was filled in"


@transaction.atomic
def enter_measure(
    young_person: YoungPerson, *, by: Standing, measure: str, answers: Mapping[int, int | None], on: date
) -> Assessment:
    """Enter one form as it was filled in on paper on a day: answers by item number, None where there is none.

    The first form of a course, and any in the baseline window, is a baseline form; later ones are follow-up forms.
    Raises Refused for a wrong answer or none at all, a measure that is not for their age, a second form of a day,
    or a day before the baseline window or yet to come.
    """
    check_measure(by, young_person)
    check_goes_on(by, young_person)
    course = open_course(by, young_person)
    check_paper(young_person, measure, course)
    row = Assessment(
        authority_id=young_person.authority_id,
        young_person=young_person,
        worker=by.user,
        measure=measure,
        **_form_columns(young_person, by=by, course=course, measure=measure, answers=answers, on=on),
    )
    row.check_fields()
    row.save(force_insert=True)
    audit.act("outcomes.measure_entered", by=by, about=[row], on=row)
    return row


@transaction.atomic
def amend_measure(
    assessment: Assessment, *, by: Standing, seen: int, answers: Mapping[int, int | None], on: date
) -> Assessment:
    """Edit a form; what it said before stays among its versions.

    Raises Stale when somebody saved since version `seen`; Refused for anyone but who typed it in, and as
    `enter_measure` does.
    """
    check_amend(by, assessment)
    young_person = assessment.young_person
    course = open_course(by, young_person)
    now = lock(assessment, seen=seen)
    save(
        now,
        **_form_columns(young_person, by=by, course=course, measure=now.measure, answers=answers, on=on, besides=now),
    )
    audit.act("outcomes.measure_amended", by=by, about=[now], on=now)
    return now


def _form_columns(
    young_person: YoungPerson,
    *,
    by: Standing,
    course: Course,
    measure: str,
    answers: Answers,
    on: date,
    besides: Assessment | None = None,
) -> dict[str, Any]:
    """Return the columns of a form: which one it is by its day, its answers and its scores.

    Raises Refused for a day outside the course, a second form of a day, and no or wrong answers. `besides` is the
    form that is being edited, which may keep its day.
    """
    check_in_course(on, course, what=FROM_PAPER, latest=by.on)
    forms = people_for(by, Assessment).filter(young_person__in=by.keys_of(young_person.pk), measure=measure)
    other_days = {day for key, day in forms.values_list("pk", "completed_on") if not besides or key != besides.pk}
    if on in other_days:
        raise Refused(f"A form for {long_date(on)} is already recorded. Edit that one, or check the date.", field="on")
    given = {number: answer for number, answer in answers.items() if answer is not None}
    if not given:
        raise Refused("Copy at least one answer, or say why the form was not filled in.")
    return {"completed_on": on, **_score_columns(form_for_day(measure, course.baseline_on, on, other_days), given)}


def _score_columns(form: Instrument, given: Answers) -> dict[str, Any]:
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
