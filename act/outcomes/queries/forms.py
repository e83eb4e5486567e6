"""Filled-in forms, and why some were not filled in."""

from uuid import UUID

from django.http import Http404

from act.methods.instruments import Instrument
from act.outcomes.course_of_time import FormScored, form_on
from act.outcomes.models import SCALES, Assessment, Course, NotFilledIn
from act.outcomes.policy import can_amend, offered
from act.outcomes.queries.courses import course as present_course
from act.people.models import YoungPerson
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing


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


def reason(standing: Standing, young_person: YoungPerson, measure: str, month: int) -> NotFilledIn | None:
    """What is written down of one time point of the open or latest course."""
    found = present_course(standing, young_person)
    return reasons(standing, found).get((measure, month)) if found else None


def paper_form(standing: Standing, young_person: YoungPerson, measure: str) -> Instrument | None:
    """Which form would be filled in today; None when none is: no course is open, or it is not for their age."""
    found = present_course(standing, young_person)
    if found is None or found.ended_on is not None or measure not in offered(young_person, found):
        return None
    forms = people_for(standing, Assessment).filter(young_person=young_person, measure=measure)
    return form_on(measure, found.baseline_on, standing.on, forms.values_list("completed_on", flat=True))
