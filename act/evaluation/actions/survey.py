"""Opens a wave of the staff survey, renews its link, and records answers."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from django.db import IntegrityError, transaction
from django.db.models import F

from act.evaluation import queries
from act.evaluation.models import SurveyAnswer, SurveyWave
from act.evaluation.policy import check_keep, check_room, check_wave
from act.evaluation.survey_link import fingerprint, new_secret
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.acting import holding
from act.trust.scope.standing import Standing


@transaction.atomic
def open_wave(
    *, by: Standing, authority_id: UUID, number: int, opens_on: date, closes_on: date, invited: int
) -> tuple[SurveyWave, str]:
    """Open a wave of the survey for an authority. Returns it with the secret of its link.

    The record keeps only the SHA-256 of the secret, so the link is shown once. Raises Refused
    for anybody but the evaluator of the authority, for days the wrong way round, and for a number already used.
    """
    check_keep(by, authority_id)
    taken = SurveyWave.objects.filter(authority_id=authority_id, number=number).exists()
    check_wave(opens_on, closes_on, taken)
    secret = new_secret()
    wave = SurveyWave(
        authority_id=authority_id,
        number=number,
        opens_on=opens_on,
        closes_on=closes_on,
        invited=invited,
        code=fingerprint(secret),
    )
    wave.check_fields()
    wave.save(force_insert=True)
    audit.act("evaluation.wave_opened", by=by, about=audit.NOBODY, on=wave)
    return wave, secret


@transaction.atomic
def new_link(wave: SurveyWave, *, by: Standing, seen: int) -> tuple[SurveyWave, str]:
    """Replace a lost link: the old one stops working. Returns the wave and the new secret. Raises Refused and Stale."""
    check_keep(by, wave.authority_id)
    secret = new_secret()
    locked = lock(wave, seen=seen)
    save(locked, code=fingerprint(secret))
    audit.act("evaluation.link_renewed", by=by, about=audit.NOBODY, on=locked)
    return locked, secret


@dataclass(frozen=True, kw_only=True)
class SurveyAnswerFacts:
    """How far somebody agrees with each statement, 1 to 5; None is "rather not say"."""

    knowledge: int | None
    confidence: int | None
    support: int | None


def answer(secret: str, *, facts: SurveyAnswerFacts, on: date, key: UUID | None = None) -> None:
    """Record an answer to the wave that a link leads to. Nobody acts, and nothing about it is audited.

    `key` comes with the form and is random: the same form twice is one answer. Raises Refused for a link that leads
    nowhere, outside the days of the wave, and when everybody who was invited has answered.
    """
    wave = queries.wave_to_answer(secret, on)
    with holding(wave.code):
        survey_answer = SurveyAnswer(
            id=key or uuid4(),
            authority_id=wave.authority_id,
            wave=wave,
            knowledge=facts.knowledge,
            confidence=facts.confidence,
            support=facts.support,
        )
        survey_answer.clean_fields(exclude={"authority", "wave"})
        try:
            _count_and_save(survey_answer, wave)
        except IntegrityError:
            return  # its numbers were checked above: only its key can be there already


@transaction.atomic
def _count_and_save(survey_answer: SurveyAnswer, wave: SurveyWave) -> None:
    """Count the answer and save it. The update locks the wave's row, so two answers cannot take the last place."""
    with_room = SurveyWave.objects.filter(pk=wave.pk, answered__lt=F("invited"))
    check_room(wave, with_room.update(answered=F("answered") + 1) == 1)
    survey_answer.save(force_insert=True)
