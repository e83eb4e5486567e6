"""Whoever knows a young person outside work finds nothing of them, whatever they are and however they ask."""

from collections.abc import Callable
from contextlib import suppress
from uuid import uuid4

import pytest
from django.db import DatabaseError, transaction
from django.test import Client

from act.access.actions import blocks, emergency
from act.access.queries import restrictions
from act.casework import actions as casework
from act.people.queries import young_person
from act.trust import clock
from act.trust.audit import Subject
from act.trust.models import AuditSubject, Block, Message, Opening, Tie, TieKind
from act.trust.scope.acting import sending
from act.trust.scope.standing import Refused
from tests.access import restrictions as access_restrictions
from tests.access.emergencies import WHY, identifiers, opened, searched, subject
from tests.world import World

SignIn = Callable[[str], Client]
FOUND = "already see this record"


def know(world: World, person: str = "Mia") -> str:
    """Where somebody says that they know them."""
    return f"/young-people/{world.people[person]}/know-them/"


def said(**more: str) -> dict[str, str]:
    """How they know them, as a browser sends it."""
    return {"once": str(uuid4()), "why": "FAMILY", **more}


def test_a_worker_who_says_so_is_back_on_today_and_finds_nothing(world: World, sign_in: SignIn) -> None:
    sam, mia, who = sign_in("sam"), world.people["Mia"], identifiers(world, "Mia")
    assert "I know Mia outside work" in sam.get(f"/young-people/{mia}/").content.decode()
    assert "Choose how you know them" in sam.post(know(world), said(why="")).content.decode()
    form = said()
    first, again = sam.post(know(world), form), sam.post(know(world), form)
    assert {(each.status_code, each.headers["Location"]) for each in (first, again)} == {(302, "/")}
    today = sam.get("/").content.decode()
    assert "You no longer have access to that record." in today and "Mia" not in today
    assert "1 young person" in today
    for address in (f"/young-people/{mia}/", know(world), f"/referrals/{world.referrals['Mia']}/"):
        assert sam.get(address).status_code == 404
    for address in ("/young-people/", "/referrals/", f"/contacts/new/?with={mia}", "/contacts/new/"):
        assert "Mia" not in sam.get(address).content.decode(), address
    answer = searched(sam, *who)
    assert "are restricted and don" in answer and FOUND not in answer
    with sending():
        (told,) = Message.objects.values("to", "subject", "body", "path")
    assert told["to"] == world.user("helen").pk and told["path"] == "/team/restricted/"
    assert not [name for name in ("Mia", "Robinson", "Sam", "Okafor", str(mia)) if name in str(told)]


def test_a_manager_sees_that_somebody_else_is_needed_and_who_may_not_come(world: World, sign_in: SignIn) -> None:
    mia = world.people["Mia"]
    with world.acting("sam") as sam:
        access_restrictions.block(sam, mia)
    with world.acting("helen") as helen:
        access_restrictions.block(helen, mia, world.user("jess"))
    at = sign_in("helen")
    page = at.get(f"/young-people/{mia}/who-may-see/").content.decode()
    assert "Sam Okafor works with Mia but is blocked from the record. Mia needs another worker." in page
    assert "they told us" in page and "Helen Marsh" in page
    assert "1 needing another worker" in at.get("/team/").content.decode()
    assert "Sam Okafor works with them but is blocked from the record" in at.get("/team/restricted/").content.decode()
    with world.acting("helen") as helen:
        present = Tie.objects.get(young_person_id=mia, kind=TieKind.KEY_WORKER, until=None)
        change = {"by": helen, "seen": present.version, "on": helen.on, "because": "LEFTRL"}
        with pytest.raises(Refused, match=r"^Jess Whitworth can't work with them. Choose a colleague\.$"):
            casework.change_worker(present, user=world.user("jess"), **change)
        blocks.end_block(restrictions.blocks(helen, mia)[1], by=helen, seen=1, now=clock.now())
        casework.change_worker(present, user=world.user("jess"), **change)
        assert restrictions.blocked_workers(helen) == []


def test_a_live_opening_does_not_help(world: World, sign_in: SignIn) -> None:
    ellie, who = world.people["Ellie"], subject(world, "Ellie")
    opened(world, "jess", "Ellie")
    jess = sign_in("jess")
    assert jess.post(know(world, "Ellie"), said()).status_code == 302
    page = f"/young-people/{ellie}/"
    assert (jess.get(page).status_code, jess.get(f"{page}emergency/").status_code) == (404, 404)
    today = jess.get("/").content.decode()
    assert "Ellie" not in today and "Opened in an emergency" not in today
    with world.acting("jess") as by:
        with pytest.raises(Refused, match="Only a worker of this authority"):
            emergency.open_record(who, by=by, reason="ASKED", why=WHY, now=clock.real_now())
        assert ellie not in by.shown
    with world.acting("helen"):
        assert AuditSubject.objects.filter(young_person_id=ellie, row__what="trust.blocked").count() == 1
        assert Opening.objects.filter(young_person_id=ellie).count() == 1


def test_managers_and_named_people_are_no_exception_and_nobody_ends_their_own(world: World, sign_in: SignIn) -> None:
    mia, grace = world.people["Mia"], access_restrictions.manager()
    with world.acting("helen") as helen:
        access_restrictions.restrict(helen, mia, [grace])
    at = sign_in("grace")
    assert at.post(know(world), said()).status_code == 302
    here = f"/young-people/{mia}/who-may-see/"
    assert [at.get(where).status_code for where in (f"/young-people/{mia}/", here)] == [404, 404]
    assert "Mia" not in at.get("/team/restricted/").content.decode()
    with world.acting("helen") as helen:
        (mine,) = restrictions.blocks(helen, mia)
    end = {"once": str(uuid4()), "seen": "1"}
    assert at.post(f"{here}closed/{mine.pk}/end/", end).status_code == 404
    with world.acting("grace") as by, pytest.raises(Refused, match="unblock yourself: ask another manager"):
        blocks.end_block(mine, by=by, seen=1, now=clock.now())
    with world.acting("grace") as by, suppress(DatabaseError), transaction.atomic():
        assert Block.objects.filter(pk=mine.pk).update(ended_at=clock.now(), ended_by=by.user) == 0
    helen_at = sign_in("helen")
    assert helen_at.post(f"{here}closed/{mine.pk}/end/", end).status_code == 302
    assert helen_at.post(f"{here}closed/{mine.pk}/end/", end).status_code == 302
    assert at.get(f"/young-people/{mia}/").status_code == 200


def test_managers_from_whom_the_record_is_hidden_hear_nothing(world: World) -> None:
    access_restrictions.manager()
    with world.acting("helen") as helen:
        access_restrictions.restrict(helen, world.people["Mia"])
    before = told()
    with world.acting("priya") as priya:
        access_restrictions.block(priya, world.people["Mia"])
    assert told() == [*before, "helen"]


def told() -> list[str]:
    """Who has messages, the oldest first."""
    with sending():
        return list(Message.objects.order_by("written_at", "id").values_list("to__username", flat=True))


def test_an_opening_of_a_restricted_record_is_told_to_managers_who_see_it(world: World) -> None:
    access_restrictions.manager()
    with world.acting("helen") as helen:
        access_restrictions.restrict(helen, world.people["Mia"], [world.user("jess")])
    before = told()
    opened(world, "jess", "Mia")
    assert told() == [*before, "helen"]


@pytest.mark.parametrize(("username", "user"), [("sam", "priya"), ("jess", "jess"), ("lena", "lena"), ("david", "tom")])
def test_whoever_does_not_see_a_record_or_manage_it_closes_it_to_nobody(username: str, user: str, world: World) -> None:
    who = subject(world, "Mia")
    with world.acting(username) as by, pytest.raises(Refused, match="Only a manager who sees this record"):
        blocks.block(who, by=by, user=world.user(user), why="KNOWS", now=clock.now())


def test_a_manager_closes_it_to_a_colleague_and_not_to_themselves(world: World, sign_in: SignIn) -> None:
    at, close = sign_in("helen"), f"/young-people/{world.people['Mia']}/who-may-see/close-to/"
    page = at.get(close).content.decode()
    assert "Jess Whitworth" in page and 'value="' + str(world.user("helen").pk) not in page
    for name, status in (("jess", 302), ("helen", 422), ("nadia", 422)):
        assert at.post(close, said(who=str(world.user(name).pk))).status_code == status, name
    with world.acting("helen") as helen:
        assert [each.user.username for each in restrictions.blocks(helen, world.people["Mia"])] == ["jess"]
        again = access_restrictions.block(helen, world.people["Mia"], world.user("jess"))
        assert again.pk == restrictions.blocks(helen, world.people["Mia"])[0].pk
        assert Subject.of(young_person(helen, world.people["Mia"])) == Subject.of(again)
    assert told() == ["beth"]
