"""The staff survey: whoever holds the link answers once a form, within the days, never more than were asked."""

from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from act.demo.cast import CAST, ROCHDALE
from act.evaluation import actions
from act.evaluation.models import SurveyAnswer, SurveyWave
from act.evaluation.survey_link import fingerprint
from act.trust.models import AuditRow, AuditSubject, IdempotencyKey
from act.trust.records.versions import Stale
from act.trust.scope.acting import acting
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.standing import Refused
from tests.evaluation.making import HELD, answer_facts, answered, opened
from tests.screens.evaluation import NO_SURVEY
from tests.world import World


def numbers(world: World, wave: SurveyWave) -> list[tuple[int | None, ...]]:
    """Everything that is kept of a wave's answers."""
    with world.acting("ruth") as ruth, cohort_for(ruth, Purpose.EVALUATION) as cohort:
        rows = cohort.columns(SurveyAnswer, "knowledge", "confidence", "support", wave=wave)
        return sorted(rows, key=str)


def test_a_wave_keeps_the_fingerprint_of_its_link_and_not_the_link(world: World) -> None:
    with world.acting("ruth") as ruth:
        wave, secret = opened(ruth)
        stored = SurveyWave.objects.filter(pk=wave.pk).values().get()
        assert stored["code"] == fingerprint(secret)
        assert not [value for value in stored.values() if secret in str(value)]
        assert AuditRow.objects.filter(what="evaluation.wave_opened", object_id=wave.pk).count() == 1


@pytest.mark.parametrize("member", [member.username for member in CAST if member.username != "ruth"])
def test_only_the_evaluator_opens_a_wave(world: World, member: str) -> None:
    with world.acting(member) as by, pytest.raises(Refused, match="Only the evaluator of this authority"):
        opened(by)


def test_a_wave_that_closes_before_it_opens_or_is_there_already_is_refused(world: World) -> None:
    with world.acting("ruth") as ruth:
        with pytest.raises(Refused, match="must be 1 October 2016, the first day, or later"):
            opened(ruth, closes_on=date(2016, 9, 30))
        opened(ruth)
        with pytest.raises(Refused, match="Choose the next number"):
            opened(ruth)
        assert opened(ruth, ROCHDALE) and opened(ruth, number=6)


@pytest.mark.parametrize("wrong", [{"number": 0}, {"number": 10}, {"invited": 0}])
def test_a_wave_has_a_number_and_asks_somebody(world: World, wrong: dict[str, Any]) -> None:
    with world.acting("ruth") as ruth, pytest.raises(ValidationError):
        opened(ruth, **wrong)


def test_answers_are_kept_and_counted(world: World) -> None:
    with world.acting("ruth") as ruth:
        wave, secret = opened(ruth)
    actions.answer(secret, facts=answer_facts(5, 1, None), on=HELD)
    actions.answer(f" {secret.upper()} ", facts=answer_facts(None, None, None), on=HELD)
    assert numbers(world, wave) == [(5, 1, None), (None, None, None)]
    with world.acting("ruth"):
        assert SurveyWave.objects.get(pk=wave.pk).answered == 2


def test_the_same_form_twice_is_one_answer(world: World) -> None:
    with world.acting("ruth") as ruth:
        wave, secret = opened(ruth)
    key = uuid4()
    for _ in range(2):
        actions.answer(secret, facts=answer_facts(), on=HELD, key=key)
    assert len(numbers(world, wave)) == 1
    with world.acting("ruth"):
        assert SurveyWave.objects.get(pk=wave.pk).answered == 1


@pytest.mark.parametrize(
    ("on", "sentence"),
    [
        (date(2016, 9, 30), "opens on 1 October 2016"),
        (date(2016, 10, 1), ""),
        (date(2016, 10, 31), ""),
        (date(2016, 11, 1), "closed on 31 October 2016"),
    ],
)
def test_a_wave_is_open_from_its_first_day_to_its_last(world: World, on: date, sentence: str) -> None:
    with world.acting("ruth") as ruth:
        wave, secret = opened(ruth)
    if sentence:
        with pytest.raises(Refused, match=sentence):
            answered(secret, on=on)
    else:
        answered(secret, on=on)
    assert len(numbers(world, wave)) == (0 if sentence else 1)


@pytest.mark.parametrize("secret", ["", "nothing", "abcd-efgh-jkmn-pqrs-tuvw-xyza"])
def test_a_link_that_was_never_given_leads_nowhere(world: World, secret: str) -> None:
    with pytest.raises(Refused, match=NO_SURVEY):
        answered(secret)


def test_a_renewed_link_takes_the_place_of_the_lost_one(world: World) -> None:
    with world.acting("ruth") as ruth:
        wave, lost = opened(ruth)
        with pytest.raises(Stale):
            actions.new_link(wave, by=ruth, seen=7)
        _, found = actions.new_link(wave, by=ruth, seen=wave.version)
    with pytest.raises(Refused, match=NO_SURVEY):
        answered(lost)
    answered(found)
    assert len(numbers(world, wave)) == 1
    with world.acting("helen") as helen, pytest.raises(Refused, match="Only the evaluator"):
        actions.new_link(wave, by=helen, seen=2)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(invited=st.integers(1, 5), tries=st.integers(0, 8))
def test_there_are_never_more_answers_than_people_who_were_asked(world: World, invited: int, tries: int) -> None:
    with transaction.atomic():
        with world.acting("ruth") as ruth:
            wave, secret = opened(ruth, invited=invited)
        answered(secret, min(tries, invited))
        if tries >= invited:
            with pytest.raises(Refused, match=rf"Everyone invited to this survey \({invited}\)"):
                answered(secret)
        assert len(numbers(world, wave)) == min(tries, invited)
        transaction.set_rollback(True)


@pytest.mark.parametrize("wrong", [{"knowledge": 0}, {"confidence": 6}, {"support": -1}])
def test_an_answer_lies_on_the_scale_or_is_none(world: World, wrong: dict[str, int]) -> None:
    with world.acting("ruth") as ruth:
        wave, secret = opened(ruth)
    with pytest.raises(ValidationError):
        actions.answer(secret, facts=answer_facts(**wrong), on=HELD)
    assert numbers(world, wave) == []


@pytest.mark.parametrize("username", [None, "ruth", "sam"])
def test_whoever_calls_nobody_acts_and_nothing_is_audited(world: World, username: str | None) -> None:
    with world.acting("ruth") as ruth:
        wave, secret = opened(ruth)
    who = world.user(username).pk if username else None
    with acting(who):
        before = (AuditRow.objects.count(), AuditSubject.objects.count(), IdempotencyKey.objects.count())
        answered(secret)
        assert (AuditRow.objects.count(), AuditSubject.objects.count(), IdempotencyKey.objects.count()) == before
    assert len(numbers(world, wave)) == 1


def test_an_answer_keeps_nothing_that_tells_who_or_when() -> None:
    names = {field.name for field in SurveyAnswer._meta.get_fields()}
    assert names == {"id", "authority", "wave", "knowledge", "confidence", "support"}
    key = SurveyAnswer().pk
    assert key.version == 4  # random; version 7 holds the time
