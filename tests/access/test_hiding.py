"""What one manager closed to colleagues holds at once; a second person decides, and a person can always step away."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError, transaction
from django.test import Client

from act.access.actions import hiding, restrictions
from act.access.queries import hiding as queries
from act.accounts.actions import postings
from act.methods.hiding import decide_by, is_overdue
from act.people.queries import young_people
from act.trust import clock
from act.trust.models import Block, HidingDecision, Message, Restriction
from act.trust.records.versions import Stale
from act.trust.scope.acting import sending
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused, Standing
from tests.access import restrictions as access_restrictions
from tests.accounts.role_facts import role_facts
from tests.world import World, role_ended

SignIn = Callable[[str], Client]
URGENT = "Urgent: too few people can open this record"


@pytest.fixture(autouse=True)
def grace(world: World) -> None:
    """One more manager of Wigan."""
    access_restrictions.manager()


def blocked(world: World, name: str = "sam", by: str = "helen", person: str = "Mia") -> HidingDecision:
    """What waits after somebody blocked a colleague."""
    with world.acting(by) as standing:
        return HidingDecision.objects.get(
            block=access_restrictions.block(standing, world.people[person], world.user(name))
        )


def restricted(world: World, *named: str) -> HidingDecision:
    """What waits after Helen restricted Mia's record."""
    with world.acting("helen") as helen:
        made = access_restrictions.restrict(helen, world.people["Mia"], [world.user(name) for name in named])
        return HidingDecision.objects.get(restriction=made)


def decide(decision: HidingDecision, by: Standing, *, agreed: bool = False, words: str = "A mistake.") -> None:
    """Somebody decides now."""
    hiding.decide(decision, by=by, seen=1, agreed=agreed, words=words, now=clock.now())


def told() -> list[str]:
    """Who has a message."""
    with sending():
        return sorted(Message.objects.values_list("to__username", flat=True))


def lines(world: World, username: str) -> list[tuple[str, bool]]:
    """What somebody reads on Today of records that were closed, and whether it is theirs to decide."""
    with world.acting(username) as by:
        return [(line.words, line.decision is not None) for line in queries.hiding_lines(by, clock.now())]


def test_the_others_are_told_without_a_name_and_who_is_blocked_hears_nothing(world: World) -> None:
    blocked(world, "grace")
    assert told() == ["beth"]
    blocked(world, "sam")
    assert told() == ["beth", "beth"]  # Grace is blocked from this record, whoever else is
    with sending():
        everything = str(list(Message.objects.values()))
    assert not [name for name in ("Mia", "Robinson", "Grace", "Sam", "Helen") if name in everything]
    assert (lines(world, "grace"), lines(world, "helen"), lines(world, "sam")) == ([], [], [])
    assert [mine for _, mine in lines(world, "beth")] == [True, True]


def test_a_restriction_is_told_to_managers_who_cannot_open_it(world: World) -> None:
    restricted(world)
    words = "A record in Wigan was restricted by Helen Marsh. A second manager must agree by 1 November 2016"
    assert told() == ["beth", "grace"]
    assert (lines(world, "grace"), lines(world, "beth")) == ([(words, False)], [(words, True)])
    assert (lines(world, "david"), lines(world, "imran")) == ([], [])


@pytest.mark.parametrize("username", ["helen", "sam", "david", "imran", "priya", "moira"])
def test_neither_who_asked_nor_whom_it_is_about_nor_anybody_else_decides(username: str, world: World) -> None:
    decision = blocked(world)
    with world.acting(username) as by, pytest.raises((Refused, HidingDecision.DoesNotExist)):
        decide(decision, by)
    with world.acting("helen"):
        assert Block.objects.live().count() == 1


def test_a_manager_from_whom_it_is_restricted_decides_nothing(world: World) -> None:
    decision = restricted(world)
    with world.acting("grace") as grace, pytest.raises((Refused, HidingDecision.DoesNotExist)):
        decide(decision, grace)


@pytest.mark.parametrize("by", ["grace", "beth"])
def test_a_no_lifts_it_with_a_reason_that_is_kept(by: str, world: World) -> None:
    block, restriction = blocked(world), restricted(world, "grace")
    with world.acting(by) as standing:
        with pytest.raises(Refused, match="Enter why it shouldn't stay"):
            decide(block, standing, words=" ")
        decide(block, standing)
        decide(restriction, standing)
    with world.acting("helen") as helen:
        assert not Block.objects.live().exists() and not Restriction.objects.live().exists()
        assert {line.state for line in queries.decision_lines(helen, world.people["Mia"], clock.now())} == {
            f"{standing.user.name} refused: A mistake."
        }
    with world.acting("sam") as sam:
        assert world.people["Mia"] in sam.shown


def test_a_yes_keeps_it_and_is_given_once(world: World) -> None:
    decision = blocked(world)
    with world.acting("grace") as grace:
        decide(decision, grace, agreed=True, words="")
        with pytest.raises(Stale):
            decide(decision, grace)
    with world.acting("beth") as beth, pytest.raises(Stale):
        decide(decision, beth)
    assert lines(world, "beth") == []
    with world.acting("sam") as sam:
        assert world.people["Mia"] in sam.hidden


def test_the_database_takes_no_decision_of_who_asked_or_in_another_name(world: World) -> None:
    decision = restricted(world)
    with world.acting("helen") as helen:
        mine = HidingDecision.objects.filter(pk=decision.pk)
        signed = {"decided_at": clock.now(), "agreed": False, "words": "No."}
        with pytest.raises(DatabaseError), transaction.atomic():
            mine.update(**signed, decided_by=helen.user)
        with pytest.raises(DatabaseError), transaction.atomic():
            Restriction.objects.filter(pk=decision.restriction_id).update(lifted_at=clock.now(), lifted_by=helen.user)
    with world.acting("beth") as beth, pytest.raises(DatabaseError), transaction.atomic():
        Restriction.objects.filter(pk=decision.restriction_id).update(lifted_at=clock.now(), lifted_by=beth.user)


def test_the_lead_reads_a_record_while_it_is_closed_and_no_other(world: World) -> None:
    def read() -> list[str]:
        with world.acting("beth") as beth:
            return [person.first_name for person in young_people(beth)]

    assert read() == []
    decision = blocked(world)
    assert read() == ["Mia"]
    with world.acting("grace") as grace:
        decide(decision, grace)
    assert read() == []


def test_people_step_away_however_few_are_left_and_another_worker_is_asked_for(world: World, sign_in: SignIn) -> None:
    restricted(world, "grace")
    for name in ("sam", "priya", "grace", "helen"):
        with world.acting(name) as by:
            access_restrictions.block(by, world.people["Mia"])
    with sending():
        urgent = Message.objects.filter(subject__startswith="Urgent").values_list("to__username", flat=True)
        assert set(urgent) == {"beth", "helen"}  # when Grace had gone, and when Helen had
    assert URGENT in sign_in("beth").get("/").content.decode()
    assert URGENT not in sign_in("helen").get("/").content.decode()


def test_a_worker_who_is_blocked_is_asked_for_on_today(world: World, sign_in: SignIn) -> None:
    blocked(world)
    for name in ("helen", "grace", "beth"):
        today = sign_in(name).get("/").content.decode()
        assert "Sam Okafor works with them but is blocked from the record. They need another worker" in today, name


def test_it_is_decided_on_a_page_once(world: World, sign_in: SignIn) -> None:
    decision, grace = blocked(world), sign_in("grace")
    where = f"/young-people/{world.people['Mia']}/who-may-see/decide/{decision.pk}/"
    said = {"once": str(uuid4()), "seen": "1", "answer": "lifted", "words": ""}
    assert "Enter why it shouldn" in grace.post(where, said).content.decode()
    said["words"] = "Sam is not related to Mia."
    assert [grace.post(where, said).status_code for _ in range(2)] == [302, 302]
    assert [sign_in(name).get(where).status_code for name in ("grace", "helen", "beth", "sam")] == [404] * 4


def test_a_name_that_leaves_too_few_is_not_taken_off(world: World) -> None:
    decision = restricted(world, "grace")
    role_ended("priya", "2016-10-31")
    with world.acting("helen") as helen:
        access_restrictions.block(helen, world.people["Mia"], world.user("sam"))
        graces = decision.restriction.passes.get(user__username="grace")  # type: ignore[union-attr]
        with pytest.raises(Refused, match="Name another manager first"):
            restrictions.end_name(graces, by=helen, seen=1, now=clock.now())


@pytest.mark.parametrize(
    ("username", "role"), [("helen", Role.LEAD), ("beth", Role.MANAGER), ("beth", Role.KEY_WORKER)]
)
def test_the_lead_is_somebody_besides_those_who_work_there(username: str, role: Role, world: World) -> None:
    with world.acting("moira") as moira, pytest.raises(Refused, match="safeguarding lead can't also be"):
        postings.give_role(role_facts(username, role), by=moira, now=clock.real_now())


@pytest.mark.parametrize(
    ("asked", "by"),
    [("2016-10-31T20:00", "2016-11-01"), ("2016-10-28T09:00", "2016-10-31"), ("2016-12-23T17:00", "2016-12-28")],
    ids=["on a Monday", "on a Friday", "before Christmas"],
)
def test_a_decision_is_due_on_the_next_working_day(asked: str, by: str) -> None:
    moment = datetime.fromisoformat(asked).replace(tzinfo=UTC)
    due = datetime.fromisoformat(f"{by}T23:00").replace(tzinfo=UTC)
    assert str(decide_by(moment)) == by
    assert (is_overdue(moment, due), is_overdue(moment, due + timedelta(hours=2))) == (False, True)
