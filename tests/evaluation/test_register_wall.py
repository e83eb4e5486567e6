"""The walls before the register and the survey, whatever our own code forgets."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.db import DatabaseError, ProgrammingError, connection, transaction
from django.db.models import F

from act.demo.cast import CAST, ROCHDALE, WIGAN
from act.evaluation.models import Interview, SurveyAnswer, SurveyCode, SurveyWave, UnusedCode
from act.evaluation.survey_link import fingerprint
from act.trust.models import Authority
from act.trust.scope.acting import acting, counting, holding
from tests import environment
from tests.evaluation.making import answered, interview_facts, opened, recorded
from tests.world import World, posted

needs_postgres = pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")
ROWS_OF_THE_EVALUATION = (Interview, SurveyWave)
SURVEY = (SurveyWave, SurveyCode, UnusedCode, SurveyAnswer)


@pytest.fixture
def links(world: World) -> dict[str, str]:
    """In both authorities an interview, and a wave with one answer, by the secret of a link that is unused."""
    found = {}
    for code in (WIGAN, ROCHDALE):
        with world.acting("ruth") as ruth:
            recorded(ruth, code)
            _, (used, found[code], *_) = opened(ruth, code)
        answered(used)
    return found


def evaluator_of_wigan(world: World) -> str:
    """Moira, who administers both authorities, becomes the evaluator of one."""
    wigan = Authority.objects.get(code=WIGAN)
    posted(user=world.user("moira"), authority=wigan, role="evaluator", since="2016-02-01")
    return "moira"


def codes(model: Any) -> set[str]:
    """The authorities of the rows that are read."""
    return set(model.objects.values_list("authority__code", flat=True))


@needs_postgres
@pytest.mark.parametrize("model", ROWS_OF_THE_EVALUATION)
def test_an_evaluator_reaches_the_rows_of_their_authority_and_of_no_other(
    world: World, links: dict[str, str], model: Any
) -> None:
    with world.acting(evaluator_of_wigan(world)):
        assert codes(model) == {WIGAN}
        assert model.objects.filter(authority__code=ROCHDALE).update(version=9) == 0
    with world.acting("ruth"):
        assert codes(model) == {WIGAN, ROCHDALE}
        assert not model.objects.filter(version=9).exists()


@needs_postgres
def test_an_evaluator_deletes_no_interview_of_another_authority(world: World, links: dict[str, str]) -> None:
    with world.acting(evaluator_of_wigan(world)):
        assert Interview.objects.all()._raw_delete(Interview.objects.db) >= 1
    with world.acting("ruth"):
        assert codes(Interview) == {ROCHDALE}


@needs_postgres
@pytest.mark.parametrize("model", [Interview, *SURVEY])
@pytest.mark.parametrize("member", [member.username for member in CAST if member.username != "ruth"])
def test_nobody_else_reads_or_deletes_any(world: World, links: dict[str, str], member: str, model: Any) -> None:
    with world.acting(member):
        assert not model.objects.exists()
        if model in {Interview, SurveyCode, UnusedCode}:
            assert model.objects.all()._raw_delete(model.objects.db) == 0


@needs_postgres
@pytest.mark.parametrize("member", [member.username for member in CAST if member.username != "ruth"])
def test_nobody_else_writes_an_interview(world: World, member: str) -> None:
    columns = vars(interview_facts())
    with world.acting(member), pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
        Interview(**columns).save(force_insert=True)


@needs_postgres
def test_those_who_count_read_both_only_while_they_count(world: World, links: dict[str, str]) -> None:
    for model in (Interview, SurveyWave, SurveyAnswer):
        with world.acting("colin"):
            assert codes(model) == set()
            with counting("evaluation"):
                assert codes(model) == {WIGAN, ROCHDALE}


@needs_postgres
def test_even_the_evaluator_reads_no_single_answer_and_writes_none(world: World, links: dict[str, str]) -> None:
    with world.acting("ruth"):
        assert not SurveyAnswer.objects.exists()
        wave = SurveyWave.objects.filter(authority__code=WIGAN).first()
        assert wave is not None
        mine = SurveyAnswer(authority_id=wave.authority_id, wave=wave)
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            mine.save(force_insert=True)


@needs_postgres
def test_whoever_holds_a_link_reaches_its_wave_and_nothing_else(world: World, links: dict[str, str]) -> None:
    with world.acting("ruth"):
        theirs = SurveyWave.objects.get(codes__fingerprint=fingerprint(links[ROCHDALE]))
    with holding(fingerprint(links[WIGAN])):
        assert [wave.authority.code for wave in SurveyWave.objects.all()] == [WIGAN]
        assert [code.fingerprint for code in SurveyCode.objects.all()] == [fingerprint(links[WIGAN])]
        assert [unused.code.fingerprint for unused in UnusedCode.objects.all()] == [fingerprint(links[WIGAN])]
        assert not SurveyAnswer.objects.exists() and not Interview.objects.exists()
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            SurveyAnswer(authority_id=theirs.authority_id, wave=theirs).save(force_insert=True)
    for scope in (acting(None), holding(""), holding("0" * 64)):
        with scope:
            assert not [model for model in SURVEY if model.objects.exists()]


@needs_postgres
def test_whoever_holds_a_link_uses_up_their_own_and_no_other_and_counts_nothing_with_a_used_one(
    world: World, links: dict[str, str]
) -> None:
    with world.acting("ruth"):
        code = SurveyCode.objects.get(fingerprint=fingerprint(links[WIGAN]))
    with holding(fingerprint(links[WIGAN])):
        assert SurveyWave.objects.update(answered=F("answered") + 1) == 1
        assert UnusedCode.objects.all()._raw_delete(UnusedCode.objects.db) == 1
        assert SurveyWave.objects.update(answered=F("answered") + 1) == 0
        assert SurveyCode.objects.all()._raw_delete(SurveyCode.objects.db) == 0
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            UnusedCode.objects.bulk_create([UnusedCode(code=code, authority_id=code.authority_id)])
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            SurveyCode(authority_id=code.authority_id, wave_id=code.wave_id, fingerprint="0" * 64).save(
                force_insert=True
            )
    with world.acting("ruth"):
        assert UnusedCode.objects.filter(code__wave__number=5, authority__code=WIGAN).count() == 10
        assert UnusedCode.objects.filter(code__wave__number=5, authority__code=ROCHDALE).count() == 11


def test_an_answer_belongs_to_the_authority_of_its_wave(world: World, links: dict[str, str]) -> None:
    rochdale = Authority.objects.get(code=ROCHDALE)
    refused = "_same_authority" if environment.POSTGRES else "the authority differs"
    with holding(fingerprint(links[WIGAN])):
        wave = SurveyWave.objects.get(codes__fingerprint=fingerprint(links[WIGAN]))
        with pytest.raises(DatabaseError, match=refused), transaction.atomic():
            SurveyAnswer(authority=rochdale, wave=wave).save(force_insert=True)


@pytest.mark.parametrize("model", [SurveyWave, SurveyAnswer])
def test_neither_a_wave_nor_an_answer_can_be_deleted(world: World, links: dict[str, str], model: Any) -> None:
    with world.acting("ruth"), pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"DELETE FROM {model._meta.db_table}")


def test_an_answer_cannot_be_changed(world: World, links: dict[str, str]) -> None:
    with world.acting("ruth"), counting("evaluation"), pytest.raises(DatabaseError), transaction.atomic():
        SurveyAnswer.objects.update(support=1)


def test_a_second_answer_under_a_key_takes_the_place_of_none(world: World, links: dict[str, str]) -> None:
    with holding(fingerprint(links[WIGAN])):
        wave = SurveyWave.objects.get(codes__fingerprint=fingerprint(links[WIGAN]))
        key = uuid4()
        SurveyAnswer(id=key, authority_id=wave.authority_id, wave=wave, support=1).save(force_insert=True)
        with pytest.raises(DatabaseError), transaction.atomic():
            SurveyAnswer(id=key, authority_id=wave.authority_id, wave=wave, support=5).save(force_insert=True)


@pytest.mark.skipif(environment.POSTGRES, reason="PostgreSQL has its policies")
@pytest.mark.parametrize("touch", [model.objects.count for model in (Interview, *SURVEY)])
def test_sqlite_opens_none_while_nobody_acts(world: World, touch: Callable[[], int]) -> None:
    with pytest.raises(RuntimeError, match="Nobody is acting"):
        touch()
