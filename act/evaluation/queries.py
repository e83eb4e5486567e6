"""Reads of the interview register and the staff survey, always through a scope."""

from datetime import date
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from act.evaluation.models import Interview, SurveyCode, SurveyWave
from act.evaluation.policy import check_open, check_unused
from act.evaluation.survey_link import fingerprint
from act.trust.models import Authority
from act.trust.scope.acting import holding
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing


def interviews(standing: Standing) -> "QuerySet[Interview]":
    """The register of the authorities in which this person is the evaluator, the latest first."""
    return (
        Interview.objects.filter(authority_id__in=standing.authorities(Permission.EVALUATE))
        .select_related("authority")
        .order_by("-held_on", "-id")
    )


def interview(standing: Standing, key: UUID) -> Interview | None:
    """One line of that register; None when it is not there, or not any more."""
    return interviews(standing).filter(pk=key).first()


def wave(standing: Standing, key: UUID) -> SurveyWave:
    """One wave of the survey, for the evaluator of its authority. Raises Http404."""
    own_waves = SurveyWave.objects.filter(authority_id__in=standing.authorities(Permission.EVALUATE))
    survey_wave = own_waves.filter(pk=key).select_related("authority").first()
    if survey_wave is None:
        raise Http404
    return survey_wave


def survey_code(secret: str, on: date) -> SurveyCode:
    """The code of a link with its wave, for whoever holds it. Raises Refused when it cannot be answered on a day."""
    with holding(fingerprint(secret)):
        codes = SurveyCode.objects.filter(fingerprint=fingerprint(secret))
        return check_open(codes.select_related("wave__authority", "unused").first(), on)


def wave_to_answer(secret: str, on: date) -> SurveyWave:
    """The wave that a link leads to, for whoever holds it. Raises Refused as `survey_code`, and for a used link."""
    code = survey_code(secret, on)
    check_unused(not code.used)
    return code.wave


def authorities(standing: Standing) -> list[Authority]:
    """The authorities in which this person is the evaluator, by name."""
    return list(Authority.objects.filter(pk__in=standing.authorities(Permission.EVALUATE)))
