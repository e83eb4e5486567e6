"""The staff survey: each link takes one answer, within the days, and nothing that is kept ties the two."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from act.demo.cast import CAST, ROCHDALE
from act.evaluation import actions
from act.evaluation.models import SurveyAnswer, SurveyCode, SurveyWave, UnusedCode
from act.evaluation.survey_link import fingerprint
from act.trust.models import AuditRow, AuditSubject, IdempotencyKey
from act.trust.records.versions import Stale
from act.trust.scope.acting import acting, counting
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.standing import Refused
from tests import environment
from tests.evaluation.making import HELD, answer_facts, answered, opened
from tests.screens.evaluation import NO_SURVEY, USED
from tests.world import World


def numbers(world: World, wave: SurveyWave) -> list[tuple[int | None, ...]]:
    """Everything that is kept of a wave's answers."""
    with world.acting("ruth") as ruth, cohort_for(ruth, Purpose.EVALUATION) as cohort:
        rows = cohort.columns(SurveyAnswer, "knowledge", "confidence", "support", "approach", wave=wave)
        return sorted(rows, key=str)


def now(world: World, wave: SurveyWave) -> SurveyWave:
    """The wave as it is by now."""
    with world.acting("ruth"):
        return SurveyWave.objects.get(pk=wave.pk)


def test_a_wave_has_one_link_a_person_and_keeps_their_fingerprints_only(world: World) -> None:
    with world.acting("ruth") as ruth:
        wave, secrets = opened(ruth)
        kept = list(SurveyCode.objects.filter(wave=wave).values())
        assert len(set(secrets)) == 12
        assert {code["fingerprint"] for code in kept} == set(map(fingerprint, secrets))
        assert UnusedCode.objects.filter(code__wave=wave).count() == 12
        assert not [secret for secret in secrets if secret in str([kept, list(SurveyWave.objects.values())])]
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


def test_each_person_answers_once_and_one_who_answers_three_times_shuts_nobody_out(world: World) -> None:
    with world.acting("ruth") as ruth:
        wave, (first, *others) = opened(ruth, invited=3)
    answered(first)
    for _ in range(2):
        with pytest.raises(Refused, match=USED):
            answered(first)
    answered(*others)
    assert len(numbers(world, wave)) == now(world, wave).answered == 3


def test_answers_are_kept_and_counted(world: World) -> None:
    with world.acting("ruth") as ruth:
        wave, secrets = opened(ruth)
    actions.answer(secrets[0], facts=answer_facts(5, 1, None, 2), on=HELD)
    actions.answer(f" {secrets[1].upper()} ", facts=answer_facts(None, None, None, None), on=HELD)
    assert numbers(world, wave) == [(5, 1, None, 2), (None, None, None, None)]
    assert now(world, wave).answered == 2


def test_the_same_form_twice_is_one_answer_and_no_refusal(world: World) -> None:
    with world.acting("ruth") as ruth:
        wave, secrets = opened(ruth)
    key = uuid4()
    for _ in range(2):
        actions.answer(secrets[0], facts=answer_facts(), on=HELD, key=key)
    assert len(numbers(world, wave)) == now(world, wave).answered == 1


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
        wave, secrets = opened(ruth)
    if sentence:
        with pytest.raises(Refused, match=sentence):
            answered(secrets[0], on=on)
    else:
        answered(secrets[0], on=on)
    assert len(numbers(world, wave)) == (0 if sentence else 1)


@pytest.mark.parametrize("secret", ["", "nothing", "abcd-efgh-jkmn-pqrs-tuvw-xyza"])
def test_a_link_that_was_never_given_leads_nowhere(world: World, secret: str) -> None:
    with pytest.raises(Refused, match=NO_SURVEY):
        answered(secret)


def test_one_more_person_invited_gets_a_link_and_nobody_loses_theirs(world: World) -> None:
    with world.acting("ruth") as ruth:
        wave, secrets = opened(ruth, invited=1)
        with pytest.raises(Stale):
            actions.invite_one_more(wave, by=ruth, seen=7)
        _, another = actions.invite_one_more(wave, by=ruth, seen=wave.version)
    answered(*secrets, another)
    assert (now(world, wave).invited, now(world, wave).answered) == (2, 2)


def test_a_replaced_link_leads_nowhere_and_another_takes_its_place(world: World) -> None:
    with world.acting("ruth") as ruth:
        wave, (given, *_) = opened(ruth, invited=2)
        _, instead = actions.replace_link(wave, by=ruth, seen=wave.version, secret=given)
        assert SurveyCode.objects.filter(wave=wave).count() == now(world, wave).invited == 2
    with pytest.raises(Refused, match=NO_SURVEY):
        answered(given)
    answered(instead)
    assert len(numbers(world, wave)) == 1


def test_a_link_that_was_used_or_is_of_another_wave_is_not_replaced(world: World) -> None:
    with world.acting("ruth") as ruth:
        wave, (given, *_) = opened(ruth)
        _, others = opened(ruth, ROCHDALE)
    answered(given)
    for secret, sentence in ((given, "has been used, so it can't be replaced"), (others[0], "not one of this wave")):
        with world.acting("ruth") as ruth, pytest.raises(Refused, match=sentence):
            actions.replace_link(wave, by=ruth, seen=wave.version, secret=secret)
    answered(others[0])


@pytest.mark.parametrize("change", [actions.invite_one_more, partial(actions.replace_link, secret="abcd")])
def test_only_the_evaluator_makes_links_and_none_once_the_wave_has_closed(
    world: World, change: Callable[..., tuple[SurveyWave, str]]
) -> None:
    with world.acting("ruth") as ruth:
        wave, _ = opened(ruth)
        closed, _ = opened(ruth, number=6, opens_on=date(2016, 9, 1), closes_on=date(2016, 9, 30))
        with pytest.raises(Refused, match="closed on 30 September 2016, so a new link"):
            change(closed, by=ruth, seen=closed.version)
    with world.acting("helen") as helen, pytest.raises(Refused, match="Only the evaluator"):
        change(wave, by=helen, seen=wave.version)


def test_a_wave_of_before_links_for_each_person_takes_no_more_of_them(world: World) -> None:
    with world.acting("ruth") as ruth:
        wave, _ = opened(ruth)
        SurveyWave.objects.filter(pk=wave.pk).update(asks_approach=False)
        with pytest.raises(Refused, match="Open a new wave"):
            actions.invite_one_more(wave, by=ruth, seen=wave.version)


@pytest.mark.parametrize("wrong", [{"knowledge": 0}, {"confidence": 6}, {"support": -1}, {"approach": 7}])
def test_an_answer_lies_on_the_scale_or_is_none(world: World, wrong: dict[str, int]) -> None:
    with world.acting("ruth") as ruth:
        wave, secrets = opened(ruth)
    with pytest.raises(ValidationError):
        answered(secrets[0], **wrong)
    assert numbers(world, wave) == []
    answered(secrets[0])


@pytest.mark.parametrize("username", [None, "ruth", "sam"])
def test_whoever_calls_nobody_acts_and_nothing_is_audited(world: World, username: str | None) -> None:
    with world.acting("ruth") as ruth:
        wave, secrets = opened(ruth)
    who = world.user(username).pk if username else None
    with acting(who):
        before = (AuditRow.objects.count(), AuditSubject.objects.count(), IdempotencyKey.objects.count())
        answered(secrets[0])
        assert (AuditRow.objects.count(), AuditSubject.objects.count(), IdempotencyKey.objects.count()) == before
    assert len(numbers(world, wave)) == 1


def test_neither_an_answer_nor_a_code_keeps_who_or_when_or_the_other() -> None:
    answers = {field.name for field in SurveyAnswer._meta.get_fields()}
    assert answers == {"id", "authority", "wave", "knowledge", "confidence", "support", "approach"}
    assert {field.name for field in SurveyCode._meta.get_fields()} == {
        "id",
        "authority",
        "wave",
        "fingerprint",
        "unused",
    }
    assert {field.name for field in UnusedCode._meta.get_fields()} == {"code", "authority"}
    for key in (SurveyAnswer().pk, SurveyCode().pk):
        assert key.version == 4  # random; version 7 holds the time


def test_codes_are_saved_in_an_order_that_the_list_of_links_does_not_have(world: World) -> None:
    with world.acting("ruth") as ruth:
        _, secrets = opened(ruth, invited=40)
        place = "ctid" if environment.POSTGRES else "rowid"  # where they lie in the table
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT fingerprint FROM {SurveyCode._meta.db_table} ORDER BY {place}")
            kept = [row[0] for row in cursor.fetchall()]
    assert [code for code in kept if code in set(map(fingerprint, secrets))] == sorted(map(fingerprint, secrets))


@pytest.mark.skipif(not environment.POSTGRES, reason="PostgreSQL stamps each row with its transaction")
def test_no_row_of_a_code_has_the_stamp_of_a_transaction_that_saved_an_answer(world: World) -> None:
    with world.acting("ruth") as ruth:
        _, secrets = opened(ruth)
    answered(*secrets[:5])
    stamps: dict[Any, set[str]] = {}
    with world.acting("ruth"), counting("evaluation"), connection.cursor() as cursor:
        for model in (SurveyAnswer, SurveyCode, UnusedCode):
            cursor.execute(f"SELECT xmin::text FROM {model._meta.db_table}")
            stamps[model] = {row[0] for row in cursor.fetchall()}
    assert len(stamps[SurveyAnswer]) >= 5 and stamps[SurveyCode]
    assert not stamps[SurveyAnswer] & (stamps[SurveyCode] | stamps[UnusedCode])
