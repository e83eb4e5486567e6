"""An administrator alone invents a key worker and signs in as them: nobody is found, opened or read, until a manager
says that this is a colleague. On PostgreSQL not even where our own code forgets to ask."""

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from act.people.models import YoungPerson
from act.trust.models import Posting, User
from act.trust.scope.acting import acting, administering, finding
from act.trust.scope.roles import Role
from act.trust.scope.standing import standing_of
from tests import environment
from tests.accounts.role_facts import role_facts
from tests.attack import answers
from tests.attack.doors import DOORS
from tests.attack.emergency import day, found, identifiers
from tests.attack.stage import Stage
from tests.attack.told import tell

SignIn = Callable[[str], Client]
FIRST, OWN = "four quiet words", "five words nobody else knows"


@pytest.fixture
def invented(stage: Stage, sign_in: SignIn, client: Client) -> Client:
    """Rosa, a key worker of Wigan whom nobody knows, with her own password, signed in."""
    moira, place = sign_in("moira"), str(role_facts("sam", Role.MANAGER).authority.pk)
    said = {"name": "Rosa Lind", "username": "rosa", "password": FIRST, "role": "key_worker", "places": "6"}
    form = answers.form(0, authority=place, **said, **answers.day("since", 31))
    assert moira.post(reverse("accounts:add"), form).status_code == 302
    client.post("/sign-in/", {"username": "rosa", "password": FIRST})
    client.post("/password/", {"password_now": FIRST, "password": OWN})
    return client


def search(client: Client) -> bool:
    """Whether a search by both identifiers finds Mia."""
    who = identifiers("Mia")
    assert who.born_on is not None
    asked = {"once": str(uuid4()), "name": "Mia Robinson", **day(who.born_on)}
    return "Mia" in client.post("/young-people/find/", asked).content.decode().partition("<main")[2]


def answer(stage: Stage, sign_in: SignIn, said: str) -> int:
    """What Helen is answered with when she says it."""
    where = reverse("accounts:confirm", kwargs={"key": waiting().pk})
    assert "Is Rosa Lind a new key worker in Wigan?" in sign_in("helen").get("/").content.decode()
    assert sign_in("moira").get(where).status_code == 404
    return sign_in("helen").post(where, answers.form(0, answer=said)).status_code


def waiting() -> Posting:
    """What Rosa holds."""
    with administering():
        return Posting.objects.get(user__username="rosa")


def test_an_administrator_alone_reads_nobody(stage: Stage, sign_in: SignIn, invented: Client) -> None:
    addresses = [door.address(stage) for door in DOORS if door.key.startswith(("people/", "referrals/"))]
    opened = [where for where in addresses if invented.get(where).status_code != 404]
    tell(invented=len(addresses) + 1, invented_open=len(opened) + search(invented))
    assert (opened, search(invented), len(addresses) > 100) == ([], False, True)
    assert "A manager has to confirm that you are a new key worker" in invented.get("/").content.decode()


def test_a_yes_of_a_manager_opens_what_a_key_worker_opens(stage: Stage, sign_in: SignIn, invented: Client) -> None:
    assert answer(stage, sign_in, "yes") == 302
    assert (search(invented), "has to confirm" in invented.get("/").content.decode()) == (True, False)


def test_a_no_ends_the_role_for_good(stage: Stage, sign_in: SignIn, invented: Client) -> None:
    assert answer(stage, sign_in, "no") == 302
    assert (search(invented), waiting().until) == (False, waiting().since)


@pytest.mark.usefixtures("invented")
@pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")
def test_postgresql_alone_keeps_everybody_from_a_colleague_whom_nobody_confirmed(stage: Stage) -> None:
    rosa = User.objects.get(username="rosa")
    with acting(rosa.pk):
        standing = standing_of(rosa)
        assert (standing.postings, len(standing.waiting)) == ((), 1)
        forgotten = replace(standing, postings=standing.waiting)
        with finding(identifiers("Mia")):
            assert not YoungPerson.objects.exists()
        with pytest.raises(StopIteration):
            found(forgotten, "Mia")
