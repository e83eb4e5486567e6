"""What a young person said to a question of agreement: who records it, what counts, and what is kept."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError, ProgrammingError, transaction
from django.test import Client
from django.urls import reverse

from act.demo.cast import CAST
from act.people.actions import record_agreement
from act.people.models import Agreement, AgreementAnswer, AgreementState, AgreementTo, YoungPerson
from act.people.queries import agreement_histories, young_person
from act.trust.models import AuditRow
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused
from tests import environment
from tests.people.makers import (
    AGREED,
    DECLINED,
    EARLIER,
    EVALUATION,
    LATER,
    NOT_ASKED,
    REFERRED,
    TAKE_PART,
    recorded_answer,
)
from tests.world import World

MIAS = {"sam", "priya", "helen"}
SignIn = Callable[[str], Client]


def _mia(world: World, username: str = "helen") -> YoungPerson:
    with world.acting(username) as by:
        return young_person(by, world.people["Mia"])


def _states(world: World, *answers: AgreementAnswer, to: AgreementTo = EVALUATION) -> AgreementState:
    with world.acting("sam") as sam:
        for answer in answers:
            recorded_answer(_mia(world), sam, answer, to=to)
        return agreement_histories(sam, _mia(world))[to].state


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_those_who_work_with_them_and_their_manager_record_an_answer_and_nobody_else(world: World, member: str) -> None:
    mia = _mia(world)
    with world.acting(member) as by:
        if member in MIAS:
            assert recorded_answer(mia, by, AGREED).recorded_by_id == by.user_id
        else:
            with pytest.raises(Refused, match="You don't work with Mia at the moment"):
                record_agreement(mia, by=by, to=EVALUATION, answer=AGREED, seen=0, on=EARLIER)


@pytest.mark.parametrize("route", ["agreement", "record_agreement"])
@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_the_pages_open_for_the_same_people(world: World, sign_in: SignIn, member: str, route: str) -> None:
    to = ["evaluation"] if route == "record_agreement" else []
    answer = sign_in(member).get(reverse(f"people:{route}", args=[world.people["Mia"], *to]))
    assert answer.status_code == (200 if member in MIAS else 404)


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ([], AgreementState.NOT_ASKED),
        ([AGREED], AgreementState.AGREED),
        ([DECLINED], AgreementState.DECLINED),
        ([AGREED, DECLINED], AgreementState.TAKEN_BACK),
        ([AGREED, DECLINED, DECLINED], AgreementState.DECLINED),
        ([AGREED, DECLINED, AGREED], AgreementState.AGREED),
        ([DECLINED, AGREED], AgreementState.AGREED),
        ([AGREED, NOT_ASKED], AgreementState.NOT_ASKED),
        ([AGREED, NOT_ASKED, DECLINED], AgreementState.DECLINED),
    ],
)
def test_the_latest_answer_counts_also_of_two_on_one_day(
    world: World, answers: list[AgreementAnswer], state: AgreementState
) -> None:
    assert _states(world, *answers) == state


def test_the_two_questions_are_answered_apart(world: World) -> None:
    assert _states(world, DECLINED) == AgreementState.DECLINED
    with world.acting("sam") as sam:
        assert agreement_histories(sam, _mia(world))[TAKE_PART].state == AgreementState.AGREED
    assert _states(world, DECLINED, to=TAKE_PART) == AgreementState.TAKEN_BACK


def test_every_answer_is_kept_with_its_day_and_its_writer_the_latest_first(world: World) -> None:
    with world.acting("sam") as sam:
        recorded_answer(_mia(world), sam, AGREED, EARLIER)
    with world.acting("priya") as priya:
        recorded_answer(_mia(world), priya, DECLINED, LATER)
        histories = agreement_histories(priya, _mia(world))
    told = {to: [(line.words, line.on, line.recorded_by) for line in histories[to].lines] for to in AgreementTo}
    assert told == {
        EVALUATION: [("Agreement taken back", LATER, "Priya Ellis"), ("Agreed", EARLIER, "Sam Okafor")],
        TAKE_PART: [("Agreed", REFERRED, "Priya Ellis")],
    }


@pytest.mark.parametrize(
    ("on", "sentence"),
    [
        (date(2016, 11, 1), "That day hasn't come yet. Check the date."),
        (EARLIER - timedelta(days=1), "Mia's last answer is from 12 October 2016. Enter that day or a later one."),
    ],
)
def test_a_day_to_come_and_a_day_before_the_last_answer_are_refused(world: World, on: date, sentence: str) -> None:
    with world.acting("sam") as sam:
        recorded_answer(_mia(world), sam, AGREED)
        with pytest.raises(Refused) as refused:
            recorded_answer(_mia(world), sam, DECLINED, on)
    assert (str(refused.value), refused.value.field) == (sentence, "answered_on")


def test_nobody_was_asked_before_they_were_referred(world: World) -> None:
    with world.acting("sam") as sam:
        with pytest.raises(Refused, match="Mia was referred on 19 September 2016"):
            recorded_answer(_mia(world), sam, AGREED, REFERRED - timedelta(days=1))
        recorded_answer(_mia(world), sam, AGREED, REFERRED)


def test_not_asked_yet_mends_an_answer_and_is_none_of_its_own(world: World) -> None:
    with world.acting("sam") as sam:
        with pytest.raises(Refused, match="It already says that Mia hasn't been asked yet"):
            recorded_answer(_mia(world), sam, NOT_ASKED)
        recorded_answer(_mia(world), sam, AGREED)
        recorded_answer(_mia(world), sam, NOT_ASKED)
        assert not agreement_histories(sam, _mia(world))[EVALUATION].asked


def test_a_stale_answer_is_refused_and_only_what_was_recorded_is_in_the_audit(world: World) -> None:
    with world.acting("sam") as sam:
        first = recorded_answer(_mia(world), sam, AGREED)
        with pytest.raises(Stale) as stale:
            record_agreement(_mia(world), by=sam, to=EVALUATION, answer=DECLINED, seen=0, on=EARLIER)
        assert stale.value.record == first
        assert AuditRow.objects.filter(what="people.agreement_recorded").count() == 1


def test_two_workers_answering_at_once_see_each_other_s_answer(world: World, sign_in: SignIn) -> None:
    address = reverse("people:record_agreement", args=[world.people["Mia"], "evaluation"])
    sent = {"seen": "0", "answered_on": "2016-10-20"}
    first = sign_in("sam").post(address, {**sent, "answer": "agreed", "once": str(uuid4())})
    second = sign_in("priya").post(address, {**sent, "answer": "declined", "once": str(uuid4())})
    assert (first.status_code, second.status_code) == (302, 409)
    assert "A colleague saved this while you were writing" in second.content.decode()


def _row(world: World, **changes: object) -> Agreement:
    columns = {"to": EVALUATION, "answer": AGREED, "answered_on": LATER, "version": 1, **changes}
    mia = _mia(world)
    return Agreement(authority_id=mia.authority_id, young_person=mia, **columns)


def test_a_second_answer_of_the_same_place_is_refused_by_the_database(world: World) -> None:
    with world.acting("sam") as sam:
        _row(world, recorded_by=sam.user).save(force_insert=True)
        with pytest.raises(DatabaseError), transaction.atomic():
            _row(world, recorded_by=sam.user).save(force_insert=True)


@pytest.mark.parametrize("changes", [{"answer": "declined"}, {"answered_on": REFERRED}])
def test_an_answer_is_never_changed(world: World, changes: dict[str, object]) -> None:
    with world.acting("sam") as sam:
        row = recorded_answer(_mia(world), sam, AGREED)
        try:
            with transaction.atomic():
                Agreement.objects.filter(pk=row.pk).update(**changes)
        except DatabaseError:
            pass  # SQLite says so; for PostgreSQL there is no row to change.
        (kept,) = Agreement.objects.filter(pk=row.pk)
    assert (kept.answer, kept.answered_on) == (AGREED, EARLIER)


@pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")
@pytest.mark.parametrize(
    ("member", "changes"),
    [
        ("jess", {}),
        ("lena", {}),
        ("david", {}),
        ("ruth", {}),
        ("jess", {"to": "take_part", "version": 2}),
        ("lena", {"to": "take_part", "version": 2}),
    ],
)
def test_the_database_alone_refuses_an_answer_from_somebody_who_does_not_work_with_them(
    world: World, member: str, changes: dict[str, object]
) -> None:
    row = _row(world, **changes)
    with world.acting(member) as by:
        row.recorded_by = by.user
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            row.save(force_insert=True)


@pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")
def test_the_database_alone_refuses_an_answer_in_somebody_else_s_name(world: World) -> None:
    row = _row(world, recorded_by=world.user("priya"))
    with world.acting("sam"), pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
        row.save(force_insert=True)


def test_the_young_person_s_page_says_what_they_agreed_to(world: World, sign_in: SignIn) -> None:
    page = sign_in("sam").get(f"/young-people/{world.people['Mia']}/").content.decode()
    assert "Agreed to work with ACT, 19 September 2016. Evaluation: not asked yet." in page
    assert "Ask about the evaluation" in page
    assert _states(world, AGREED) == AgreementState.AGREED
    page = sign_in("sam").get(f"/young-people/{world.people['Mia']}/").content.decode()
    assert "Agreed to work with ACT, 19 September 2016. Evaluation: agreed, 12 October 2016." in page
    assert "Ask about the evaluation" not in page
    assert "Change what Mia agreed to" in page
