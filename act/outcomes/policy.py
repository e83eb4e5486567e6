"""Who may record goals and measures, who may end them, and which days are allowed."""

from datetime import date
from uuid import UUID

from act.design.words import long_date
from act.methods.instruments import MEASURES, instrument
from act.methods.timepoints import time_point
from act.outcomes.models import GOALS, MEASURE_LABELS, Assessment, Course
from act.people.models import YoungPerson
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Refused, Standing


def can_measure(standing: Standing, young_person: YoungPerson) -> bool:
    """Allow those who work with the young person; managers read only."""
    return (
        young_person.authority_id in standing.authorities(Permission.RECORD_MEASURES)
        and young_person.pk in standing.people
    )


def check_measure(standing: Standing, young_person: YoungPerson) -> None:
    """Raise Refused unless `can_measure`."""
    if not can_measure(standing, young_person):
        raise Refused(
            f"Only {young_person.first_name}'s key worker and social worker can record goals and measures. Ask the "
            "manager of the authority if you should be one of them."
        )


def can_end(standing: Standing, young_person: YoungPerson) -> bool:
    """Allow their key worker, and a manager of the authority."""
    return young_person.authority_id in standing.authorities(Permission.END_SUPPORT) and (
        young_person.pk in standing.people or young_person.authority_id in standing.managed
    )


def check_end(standing: Standing, young_person: YoungPerson) -> None:
    """Raise Refused unless `can_end`."""
    if not can_end(standing, young_person):
        raise Refused(f"Only {young_person.first_name}'s key worker or a manager in the authority can end this.")


def check_begin(standing: Standing, authority_id: UUID) -> None:
    """Raise Refused for someone who does not manage the authority."""
    if authority_id not in standing.managed:
        raise Refused("Only a manager in this authority can start measures. Ask them.")


def check_day(on: date, *, what: str, earliest: date, because: str, latest: date) -> None:
    """Raise Refused for a day outside what is allowed; `because` says what the earliest day is."""
    if not earliest <= on <= latest:
        raise Refused(
            f"The {what} must be between {long_date(earliest)}, {because}, and {long_date(latest)}.", field="on"
        )


def check_in_course(on: date, course: Course, *, what: str, latest: date) -> None:
    """Raise Refused for a day before the baseline window opens, or after `latest`."""
    opens = time_point(course.baseline_on, 0).opens
    check_day(on, what=what, earliest=opens, because="when the baseline opens", latest=latest)


def can_amend(standing: Standing, assessment: Assessment) -> bool:
    """Allow the worker who typed it in, for as long as they work with the young person."""
    return assessment.worker_id == standing.user_id and can_measure(standing, assessment.young_person)


def check_amend(standing: Standing, assessment: Assessment) -> None:
    """Raise Refused unless `can_amend`."""
    if not can_amend(standing, assessment):
        raise Refused("Only the worker who added this form can edit it. Ask them.")


def offered(young_person: YoungPerson, course: Course) -> tuple[str, ...]:
    """Return the measures for a young person, goals last.

    Their age on the baseline date decides for the whole course, so that forms can be compared: our own rule, not a
    published one.
    """
    age = young_person.age(course.baseline_on)
    return (*(measure for measure in MEASURES if age in instrument(f"{measure}_baseline").ages), GOALS)


def check_offered(young_person: YoungPerson, measure: str, course: Course) -> None:
    """Raise Refused for a measure that is not offered at the age on the baseline date."""
    if measure not in MEASURE_LABELS:
        raise Refused(f"There is no such measure. Choose one of {', '.join(MEASURE_LABELS.values())}.")
    if measure not in offered(young_person, course):
        ages = instrument(f"{measure}_baseline").ages
        raise Refused(
            f"This measure isn't offered to {young_person.first_name}. It is for ages {ages.start} to {ages.stop - 1}."
        )


def check_paper(young_person: YoungPerson, measure: str, course: Course) -> None:
    """Raise Refused for a measure that is not offered, or is no form."""
    check_offered(young_person, measure, course)
    if measure == GOALS:
        raise Refused("Goals aren't a form. Rate them on their own page.")
