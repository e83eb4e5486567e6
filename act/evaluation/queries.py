"""Reads of the interview register and the staff survey, always through a scope."""

from uuid import UUID

from django.db.models import QuerySet

from act.evaluation.link import fingerprint
from act.evaluation.models import Interview, SurveyWave
from act.trust.models import Authority
from act.trust.roles import Verb
from act.trust.standing import Standing


def interviews(standing: Standing) -> "QuerySet[Interview]":
    """The register of the authorities in which somebody is the evaluator, the latest first."""
    return (
        Interview.objects.filter(authority_id__in=standing.authorities(Verb.EVALUATE))
        .select_related("authority")
        .order_by("-held_on", "-id")
    )


def interview(standing: Standing, key: UUID) -> Interview | None:
    """One line of that register; None when it is not there, or not any more."""
    return interviews(standing).filter(pk=key).first()


def waves(standing: Standing) -> "QuerySet[SurveyWave]":
    """The waves of the authorities in which somebody is the evaluator."""
    return SurveyWave.objects.filter(authority_id__in=standing.authorities(Verb.EVALUATE)).select_related("authority")


def wave_behind(secret: str) -> SurveyWave | None:
    """The wave that a link leads to. Needs the scope of whoever holds it."""
    return SurveyWave.objects.filter(code=fingerprint(secret)).first()


def authorities(standing: Standing) -> list[Authority]:
    """The authorities in which somebody is the evaluator, by name."""
    return list(Authority.objects.filter(pk__in=standing.authorities(Verb.EVALUATE)))
