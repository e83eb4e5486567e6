"""Filled-in forms, and why some were not filled in."""

from uuid import UUID

from django.http import Http404

from act.outcomes.course_of_time import FormScored
from act.outcomes.models import SCALES, Assessment, Course, NotFilledIn
from act.outcomes.policy import can_amend
from act.people.models import YoungPerson
from act.trust.people_scope import people_for
from act.trust.standing import Standing


def assessments(standing: Standing, young_person: YoungPerson) -> list[Assessment]:
    """Every form, oldest first."""
    found = people_for(standing, Assessment).filter(young_person=young_person)
    return list(found.select_related("young_person", "worker").order_by("completed_on", "id"))


def assessment_to_amend(standing: Standing, young_person: YoungPerson, key: UUID) -> Assessment:
    """One form that this person typed in. Raises Http404."""
    forms = people_for(standing, Assessment).filter(young_person=young_person).select_related("young_person")
    found = forms.filter(pk=key).first()
    if found is None or not can_amend(standing, found):
        raise Http404
    return found


def scored(assessment: Assessment) -> FormScored:
    """A form as plain columns."""
    return FormScored(
        instrument=assessment.instrument,
        completed_on=assessment.completed_on,
        values={scale: getattr(assessment, scale) for scale in SCALES},
        form_version=assessment.form_version,
        band_set=assessment.band_set,
        verified=assessment.verified,
    )


def reasons(standing: Standing, course: Course) -> dict[tuple[str, int], NotFilledIn]:
    """What is written down of a course about measures that were not filled in, by measure and month."""
    found = people_for(standing, NotFilledIn).filter(course=course).select_related("young_person")
    return {(row.measure, row.month): row for row in found}
