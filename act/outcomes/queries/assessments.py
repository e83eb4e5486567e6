"""Reads of filled-in forms, and of reasons for non-completion."""

from collections.abc import Collection
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from act.methods.instruments import Instrument
from act.outcomes.models import SCALES, Assessment, Course, NonCompletion
from act.outcomes.policy import can_amend, offered
from act.outcomes.queries.courses import course as latest_course
from act.outcomes.time_points import FormScores, form_for_day
from act.people.models import YoungPerson
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing


def assessments(standing: Standing, young_person: YoungPerson) -> list[Assessment]:
    """Return every form, oldest first."""
    forms = _assessments(standing, standing.keys_of(young_person.pk))
    for form in forms:
        form.young_person = young_person
    return forms


@compiled_once
def _assessments(standing: Standing, records: Collection[UUID]) -> "QuerySet[Assessment]":
    forms = people_for(standing, Assessment).filter(young_person__in=records)
    return forms.select_related("worker").order_by("completed_on", "id")


def assessment_to_amend(standing: Standing, young_person: YoungPerson, key: UUID) -> Assessment:
    """Return one form that this person typed in. Raises Http404."""
    forms = (
        people_for(standing, Assessment)
        .filter(young_person__in=standing.keys_of(young_person.pk))
        .select_related("young_person")
    )
    assessment = forms.filter(pk=key).first()
    if assessment is None or not can_amend(standing, assessment):
        raise Http404
    return assessment


def form_scores(assessment: Assessment) -> FormScores:
    """Return a form's scores as plain columns."""
    return FormScores(
        instrument=assessment.instrument,
        completed_on=assessment.completed_on,
        values={scale: getattr(assessment, scale) for scale in SCALES},
        form_version=assessment.form_version,
        band_set=assessment.band_set,
        verified=assessment.verified,
    )


def non_completions(standing: Standing, course: Course) -> dict[tuple[str, int], NonCompletion]:
    """Return the non-completions of a course, by measure and month."""
    rows = people_for(standing, NonCompletion).filter(course=course).select_related("young_person")
    return {(row.measure, row.month): row for row in rows}


def reasons_of(standing: Standing, records: Collection[UUID]) -> list[NonCompletion]:
    """Return the reasons of every course on some records, the earliest time point first."""
    rows = people_for(standing, NonCompletion).filter(young_person__in=standing.all_keys(records))
    return list(rows.order_by("month", "measure", "id"))


def non_completion(standing: Standing, young_person: YoungPerson, measure: str, month: int) -> NonCompletion | None:
    """Return the non-completion of one time point of the open or latest course."""
    latest = latest_course(standing, young_person)
    return non_completions(standing, latest).get((measure, month)) if latest else None


def paper_form(standing: Standing, young_person: YoungPerson, measure: str) -> Instrument | None:
    """Return the form to fill in today; None when none is: no course is open, or it is not for their age."""
    latest = latest_course(standing, young_person)
    if latest is None or latest.ended_on is not None or measure not in offered(young_person, latest):
        return None
    forms = people_for(standing, Assessment).filter(young_person__in=standing.keys_of(young_person.pk), measure=measure)
    return form_for_day(measure, latest.baseline_on, standing.on, forms.values_list("completed_on", flat=True))
