"""Opening a wave of the staff survey, its link, and answering it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from django.db import IntegrityError, transaction
from django.db.models import F

from act.evaluation import queries
from act.evaluation.link import fingerprint, new_secret
from act.evaluation.models import SurveyAnswer, SurveyWave
from act.evaluation.policy import check_keep, check_room, check_wave
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.acting import holding
from act.trust.scope.standing import Standing


@transaction.atomic
def open_wave(
    *, by: Standing, authority_id: UUID, number: int, opens_on: date, closes_on: date, invited: int
) -> tuple[SurveyWave, str]:
    """One asking of an authority's staff, and the secret part of its link: only its fingerprint is kept.

    Raises Refused for someone who is not the evaluator of the authority, for days the wrong way round, and for a
    number that is there already.
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
    """Another link in place of one that was lost, which then leads nowhere. Raises Refused and Stale."""
    check_keep(by, wave.authority_id)
    secret = new_secret()
    now = lock(wave, seen=seen)
    save(now, code=fingerprint(secret))
    audit.act("evaluation.link_renewed", by=by, about=audit.NOBODY, on=now)
    return now, secret


@dataclass(frozen=True, kw_only=True)
class AnswerTold:
    """How far somebody agrees with each statement, 1 to 5; None is "rather not say"."""

    knowledge: int | None
    confidence: int | None
    support: int | None


def answer(secret: str, *, told: AnswerTold, on: date, key: UUID | None = None) -> None:
    """One answer to the wave that a link leads to, by nobody: whoever calls, nobody acts inside, and none is audited.

    `key` comes with the form and is random: the same form twice is one answer. Raises Refused for a link that leads
    nowhere, outside the days of the wave, and when everybody who was invited has answered.
    """
    wave = queries.wave_to_answer(secret, on)
    with holding(wave.code):
        given = SurveyAnswer(id=key or uuid4(), authority_id=wave.authority_id, wave=wave, **vars(told))
        given.clean_fields(exclude={"authority", "wave"})
        try:
            _count_and_keep(given, wave)
        except IntegrityError:
            return  # its numbers were checked above: only its key can be there already


@transaction.atomic
def _count_and_keep(given: SurveyAnswer, wave: SurveyWave) -> None:
    """The wave's own row is locked from the count until the answer is kept."""
    there = SurveyWave.objects.filter(pk=wave.pk, answered__lt=F("invited"))
    check_room(wave, there.update(answered=F("answered") + 1) == 1)
    given.save(force_insert=True)
