"""Everybody of an authority on paper: two managers, one file, once."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from act.accounts.actions import two_people
from act.demo.cast import WIGAN
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.models import Countersign, Posting
from act.trust.scope.acting import administering
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused
from tests.accounts.role_facts import TODAY, on_paper, role_facts
from tests.attack import answers
from tests.world import World, posted

SignIn = Callable[[str], Client]


def agreed_paper(world: World) -> Countersign:
    """Helen may take the list of Wigan: David, who manages it too, agreed."""
    posted(user=world.user("david"), authority=role_facts("sam", Role.MANAGER).authority, role="manager", since=TODAY)
    with world.acting("helen") as helen:
        asked = on_paper(helen)
    with world.acting("david") as david:
        return two_people.agree(asked, by=david, seen=1, now=clock.real_now())


def taken(client: Client, asked: Countersign, **said: str) -> Any:
    """What taking the list answers."""
    return client.post(reverse("accounts:take", kwargs={"key": asked.pk}), answers.form(0, **said))


def test_everybody_on_paper_comes_once_as_a_file_that_is_a_sight_of_all_on_it(world: World, sign_in: SignIn) -> None:
    with world.acting("helen"):
        YoungPerson.objects.filter(pk=world.people["Jay"]).update(called="=cmd()")
    asked, helen = agreed_paper(world), sign_in("helen")
    again = answers.form(0)
    answer = helen.post(reverse("accounts:take", kwargs={"key": asked.pk}), again)
    assert answer["Content-Disposition"] == f'attachment; filename="everybody-{WIGAN}.csv"'
    assert (answer["X-Content-Type-Options"], "no-store" in answer["Cache-Control"]) == ("nosniff", True)
    lines = answer.content.decode("utf-8-sig").splitlines()
    assert lines[0] == "Name,Key worker,Children's social worker,Duty team"
    assert "Mia R.,Sam Okafor,Priya Ellis,Wigan duty team (fictional)" in lines
    assert any(line.startswith("'=cmd() T.") for line in lines)
    assert len(lines) == 1 + 4
    assert (helen.post(reverse("accounts:take", kwargs={"key": asked.pk}), again).status_code) == 404
    assert taken(helen, asked).status_code == 404


@pytest.mark.parametrize("gone", ["agreement taken back", "role ended", "a day later", "not hers"])
def test_the_list_does_not_come_when_anything_has_changed(
    world: World, sign_in: SignIn, gone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, client = agreed_paper(world), sign_in("helen" if gone != "not hers" else "david")
    if gone == "agreement taken back":
        with world.acting("david") as david:
            two_people.end(asked, by=david, seen=2, words="It is over.", now=clock.real_now())
    elif gone == "role ended":
        with administering():
            Posting.objects.filter(user__username="helen").update(until=TODAY)
    elif gone == "a day later":
        real = clock.real_now() + timedelta(hours=24, minutes=1)
        monkeypatch.setattr("act.accounts.views.two_people.clock.real_now", lambda: real)
    assert taken(client, asked).status_code == 404


def test_only_another_manager_agrees_to_everybody_on_paper(world: World) -> None:
    with world.acting("helen") as helen, pytest.raises(Refused, match="Nobody else in Wigan can agree to this"):
        on_paper(helen)
    posted(user=world.user("david"), authority=role_facts("sam", Role.MANAGER).authority, role="manager", since=TODAY)
    with world.acting("helen") as helen:
        asked = on_paper(helen)
        with pytest.raises(Refused, match="agree to this yourself"):
            two_people.agree(asked, by=helen, seen=1, now=clock.real_now())
    with world.acting("moira") as moira:
        assert not two_people.can_answer(moira, asked)
