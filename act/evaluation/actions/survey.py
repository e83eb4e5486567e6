"""Opens a wave of the staff survey, makes one more link, replaces one, and records answers."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from django.db import IntegrityError, transaction
from django.db.models import F

from act.evaluation import queries
from act.evaluation.models import SurveyAnswer, SurveyCode, SurveyWave, UnusedCode
from act.evaluation.policy import check_keep, check_more, check_replaceable, check_unused, check_wave
from act.evaluation.survey_link import fingerprint, new_secret
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.acting import holding
from act.trust.scope.standing import Standing


@transaction.atomic
def open_wave(
    *, by: Standing, authority_id: UUID, number: int, opens_on: date, closes_on: date, invited: int
) -> tuple[SurveyWave, list[str]]:
    """Open a wave of the survey for an authority. Returns it with the secrets of its links, one a person invited.

    The record keeps only the SHA-256 of each secret, so the links are shown once. Raises Refused
    for anybody but the evaluator of the authority, for days the wrong way round, and for a number already used.
    """
    check_keep(by, authority_id)
    taken = SurveyWave.objects.filter(authority_id=authority_id, number=number).exists()
    check_wave(opens_on, closes_on, taken)
    wave = SurveyWave(
        authority_id=authority_id,
        number=number,
        opens_on=opens_on,
        closes_on=closes_on,
        invited=invited,
        asks_approach=True,
    )
    wave.check_fields()
    wave.save(force_insert=True)
    secrets = _make_codes(wave, invited)
    audit.act("evaluation.wave_opened", by=by, about=audit.NOBODY, on=wave)
    return wave, secrets


@transaction.atomic
def invite_one_more(wave: SurveyWave, *, by: Standing, seen: int) -> tuple[SurveyWave, str]:
    """Invite one more person. Returns the wave and the secret of their link. Raises Refused and Stale."""
    check_keep(by, wave.authority_id)
    locked = lock(wave, seen=seen)
    check_more(locked, by.on)
    save(locked, invited=locked.invited + 1)
    (secret,) = _make_codes(locked, 1)
    audit.act("evaluation.invited_one_more", by=by, about=audit.NOBODY, on=locked)
    return locked, secret


@transaction.atomic
def replace_link(wave: SurveyWave, *, by: Standing, seen: int, secret: str) -> tuple[SurveyWave, str]:
    """Delete the code of an unused link, so that it leads nowhere, and make another. Returns the wave and its secret.

    Raises Refused and Stale.
    """
    check_keep(by, wave.authority_id)
    locked = lock(wave, seen=seen)
    check_more(locked, by.on)
    codes = SurveyCode.objects.filter(wave=locked, fingerprint=fingerprint(secret))
    code = check_replaceable(codes.select_related("unused").first())
    deleted, _ = UnusedCode.objects.filter(code=code).delete()
    check_unused(deleted == 1)  # whoever holds it may have answered just now
    codes.delete()
    (new,) = _make_codes(locked, 1)
    audit.act("evaluation.link_renewed", by=by, about=audit.NOBODY, on=locked)
    return locked, new


def _make_codes(wave: SurveyWave, count: int) -> list[str]:
    """Save new codes of a wave. Returns their secrets, in an order that the rows do not have."""
    secrets = [new_secret() for _ in range(count)]
    codes = [
        SurveyCode(authority_id=wave.authority_id, wave=wave, fingerprint=sha)
        for sha in sorted(map(fingerprint, secrets))
    ]
    SurveyCode.objects.bulk_create(codes)
    UnusedCode.objects.bulk_create(UnusedCode(code=code, authority_id=code.authority_id) for code in codes)
    return secrets


@dataclass(frozen=True, kw_only=True)
class SurveyAnswerFacts:
    """How far somebody agrees with each statement, 1 to 5; None is "rather not say"."""

    knowledge: int | None
    confidence: int | None
    support: int | None
    approach: int | None


def answer(secret: str, *, facts: SurveyAnswerFacts, on: date, key: UUID | None = None) -> None:
    """Record an answer to the wave that a link leads to, and use the link up. Nobody acts, and nothing is audited.

    `key` comes with the form and is random: the same form twice is one answer. Raises Refused for a link that leads
    nowhere or was used, and outside the days of the wave.
    """
    code = queries.survey_code(secret, on)
    with holding(code.fingerprint):
        survey_answer = SurveyAnswer(
            id=key or uuid4(),
            authority_id=code.authority_id,
            wave=code.wave,
            knowledge=facts.knowledge,
            confidence=facts.confidence,
            support=facts.support,
            approach=facts.approach,
        )
        survey_answer.clean_fields(exclude={"authority", "wave"})
        try:
            _save_and_use(survey_answer, code)
        except IntegrityError:
            return  # its numbers were checked above: only its key can be there already


@transaction.atomic
def _save_and_use(survey_answer: SurveyAnswer, code: SurveyCode) -> None:
    """Save the answer, count it, and use the code up: all or nothing.

    The answer comes first. Of a form that was sent twice it is there already, and only its key tells that apart from
    a link that was used. Of two answers with one code, the update of the wave's row makes the second wait.
    """
    survey_answer.save(force_insert=True)
    with_room = SurveyWave.objects.filter(pk=survey_answer.wave_id, answered__lt=F("invited"))
    counted = with_room.update(answered=F("answered") + 1)
    used, _ = UnusedCode.objects.filter(code=code).delete()
    check_unused(counted == 1 and used == 1)
