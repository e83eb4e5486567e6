"""The register: that an interview was held and on what consent, nothing that was said; and out of it for good."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, transaction

from act.demo.cast import CAST, ROCHDALE, WIGAN
from act.evaluation import actions
from act.evaluation.models import Interview
from act.evaluation.queries import interviews
from act.trust.models import AuditRow, Authority
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused
from tests.evaluation.making import HELD, interview_facts, recorded
from tests.world import World, posted

TOMORROW = date(2016, 11, 1)
A_DAY = timedelta(days=1)
WRONG = [
    ({"held_on": TOMORROW, "consented_on": TOMORROW}, "held_on", "once it has been held: on 31 October 2016"),
    ({"consented_on": HELD + A_DAY}, "consented_on", "must come before the interview: on 20 October 2016"),
]
SECOND = [
    ({"time_point": 2, "held_on": HELD + A_DAY}, ""),
    ({"time_point": 4, "held_on": HELD + A_DAY}, ""),
    ({"time_point": 1, "held_on": HELD + A_DAY}, "already has an interview at time point 1"),
    ({"time_point": 2, "held_on": HELD}, "Time point 2 must be after that day"),
    ({"time_point": 2, "held_on": HELD - A_DAY, "consented_on": HELD - A_DAY}, "must be after that day"),
    ({"time_point": 1, "held_on": HELD + A_DAY, "number": "Z-915"}, ""),
]


def test_an_interview_says_which_group_when_and_on_what_consent_and_is_one_act(world: World) -> None:
    with world.acting("ruth") as ruth:
        made = recorded(ruth)
        stored = Interview.objects.get(pk=made.pk)
        assert (stored.number, stored.group, stored.time_point) == ("Z-914", "staff", 1)
        assert (stored.held_on, stored.consent, stored.consented_on) == (HELD, "written", HELD)
        row = AuditRow.objects.get(what="evaluation.interview_recorded", object_id=made.pk)
        assert (row.authority.code, row.subjects.count()) == (WIGAN, 0)


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_only_the_evaluator_keeps_the_register(world: World, member: str) -> None:
    with world.acting(member) as by:
        if member == "ruth":
            assert recorded(by).pk
        else:
            with pytest.raises(Refused, match="Only the evaluator of this authority"):
                recorded(by)


@pytest.mark.parametrize(("changes", "field", "sentence"), WRONG)
def test_days_that_cannot_be_are_refused(world: World, changes: dict[str, Any], field: str, sentence: str) -> None:
    with world.acting("ruth") as ruth:
        with pytest.raises(Refused, match=sentence) as refused:
            recorded(ruth, **changes)
        assert refused.value.field == field
        assert not Interview.objects.filter(number="Z-914").exists()


@pytest.mark.parametrize(("changes", "sentence"), SECOND)
def test_the_time_points_of_one_interviewee_follow_each_other(
    world: World, changes: dict[str, Any], sentence: str
) -> None:
    with world.acting("ruth") as ruth:
        recorded(ruth)
        if sentence:
            with pytest.raises(Refused, match=sentence):
                recorded(ruth, **changes)
        else:
            assert recorded(ruth, **changes).pk


def test_an_earlier_time_point_is_added_before_a_later_one(world: World) -> None:
    with world.acting("ruth") as ruth:
        recorded(ruth, time_point=2)
        with pytest.raises(Refused, match="Time point 1 must be before that day"):
            recorded(ruth, time_point=1)
        earlier = HELD - A_DAY
        assert recorded(ruth, time_point=1, held_on=earlier, consented_on=earlier).pk


def test_the_same_code_in_another_authority_is_somebody_else(world: World) -> None:
    with world.acting("ruth") as ruth:
        assert recorded(ruth).pk != recorded(ruth, ROCHDALE).pk


@pytest.mark.parametrize("number", ["Mia", "Mia Rose", "Z-9141234", "z-914", "Z914", "Z-914\n", ""])
def test_the_database_has_no_place_for_a_name(world: World, number: str) -> None:
    with world.acting("ruth"), pytest.raises(DatabaseError), transaction.atomic():
        Interview(**{**vars(interview_facts()), "number": number}).save(force_insert=True)


def test_whoever_takes_consent_back_leaves_no_row_and_the_audit_keeps_the_act(world: World) -> None:
    with world.acting("ruth") as ruth:
        made, other = recorded(ruth), recorded(ruth, number="Z-915")
        assert actions.remove_interview(made, by=ruth, seen=made.version) == made.pk
        assert not Interview.objects.filter(pk=made.pk).exists()
        assert Interview.objects.filter(pk=other.pk).exists()
        row = AuditRow.objects.get(what="evaluation.interview_taken_out", object_id=made.pk)
        assert (row.object_id, row.authority.code, row.actor_id) == (made.pk, WIGAN, ruth.user_id)
        assert "Z-914" not in str(AuditRow.objects.values().get(pk=row.pk))


def test_the_manager_reads_in_the_audit_that_it_was_taken_out(world: World) -> None:
    with world.acting("ruth") as ruth:
        made = recorded(ruth)
        actions.remove_interview(made, by=ruth, seen=made.version)
    with world.acting("helen"):
        assert AuditRow.objects.filter(what="evaluation.interview_taken_out", object_id=made.pk).exists()


def test_nobody_else_takes_one_out_and_a_stale_page_takes_none_out(world: World) -> None:
    with world.acting("ruth") as ruth:
        made = recorded(ruth)
        with pytest.raises(Stale):
            actions.remove_interview(made, by=ruth, seen=made.version + 1)
    with world.acting("helen") as helen, pytest.raises(Refused, match="Only the evaluator"):
        actions.remove_interview(made, by=helen, seen=made.version)
    with world.acting("ruth") as ruth:
        assert interviews(ruth).filter(pk=made.pk).exists()


def test_an_evaluator_of_one_authority_reads_that_register_and_no_other(world: World) -> None:
    with world.acting("ruth") as ruth:
        mine, theirs = recorded(ruth), recorded(ruth, ROCHDALE)
    wigan = Authority.objects.get(code=WIGAN)
    posted(user=world.user("moira"), authority=wigan, role="evaluator", since=date(2016, 2, 1))
    with world.acting("moira") as moira:
        found = set(interviews(moira).values_list("pk", flat=True))
        assert mine.pk in found and theirs.pk not in found
        with pytest.raises(Refused, match="Only the evaluator"):
            actions.remove_interview(theirs, by=moira, seen=1)
        with pytest.raises(Refused, match="Only the evaluator"):
            recorded(moira, ROCHDALE, number="W-099")
