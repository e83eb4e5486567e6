"""Opening a record in an emergency: who may, what it opens and what it does not, how often, and until when."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from time_machine import travel

from act.access.actions import emergency
from act.casework import actions as casework
from act.casework.models import Contact
from act.methods.emergency import emergency_limits
from act.people.queries import young_people, young_person
from act.trust import clock
from act.trust.models import Message, Opening, TieKind
from act.trust.scope.acting import sending
from act.trust.scope.standing import Refused, standing_of
from act.trust.scope.ties import tie
from tests.access.emergencies import WHY, find, identifiers, open_found, opened, searched, subject
from tests.attack.acts import CONTACT, NOW
from tests.screens.people import EDIT_WHAT_MATTERS
from tests.world import World, role_ended

SignIn = Callable[[str], Client]
RULE = emergency_limits(clock.real_now().date())
SAID = {"reason": "ASKED", "why": WHY}


def address(world: World, person: str = "Mia") -> str:
    """Where their record is opened."""
    return f"/young-people/{world.people[person]}/emergency/"


def key(world: World) -> dict[str, str]:
    """What a form without questions sends."""
    return {"once": str(world.people["Kai"])}


def page(world: World, person: str = "Mia") -> str:
    """Their page."""
    return f"/young-people/{world.people[person]}/"


def test_from_a_search_to_the_page_in_two_forms(world: World, sign_in: SignIn) -> None:
    jess = sign_in("jess")
    assert jess.get(page(world)).status_code == 404
    searched(jess, *identifiers(world, "Mia"))
    asked = jess.get(address(world)).content.decode()
    assert "Open the record of Mia R.?" in asked
    assert "for 12 hours" in asked and "Mia can see that you looked" in asked
    sent = jess.post(address(world), {"once": str(world.people["Mia"]), **SAID})
    assert (sent.status_code, sent.headers["Location"]) == (302, page(world))
    shown = jess.get(page(world)).content.decode()
    assert "You opened a record in an emergency at" in shown and "Close it now" in shown
    assert "I want to stay near my nan" in shown


@pytest.mark.parametrize("person", ["Mia", "Ellie", "Aaliyah"])
def test_without_a_search_there_is_no_such_page(person: str, world: World, sign_in: SignIn) -> None:
    client = sign_in("jess")
    assert client.get(address(world, person)).status_code == 404
    assert client.post(address(world, person), SAID).status_code == 404


def test_a_search_of_somebody_else_opens_nothing(world: World, sign_in: SignIn) -> None:
    searched(sign_in("priya"), *identifiers(world, "Ellie"))
    assert sign_in("jess").get(address(world, "Ellie")).status_code == 404


def test_what_a_rule_refuses_whoever_forgot_the_search(world: World) -> None:
    who = subject(world, "Mia")
    with world.acting("jess") as by, pytest.raises(Refused, match="found them too long ago"):
        emergency.open_record(who, by=by, reason="ASKED", why=WHY, now=clock.real_now())


@pytest.mark.parametrize("username", ["sam", "helen", "nadia", "lena", "ruth", "colin", "moira"])
def test_those_who_need_not_or_may_not_open_are_refused(username: str, world: World) -> None:
    who = subject(world, "Mia")
    with world.acting(username) as by, pytest.raises(Refused, match="Only a worker of this authority"):
        emergency.open_record(who, by=by, reason="ASKED", why=WHY, now=clock.real_now())


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"reason": "CURIOUS"}, "Choose one of the reasons"),
        ({"why": "  "}, "Enter what happened"),
        ({"why": "why not  "}, "Enter what happened"),
    ],
)
def test_a_reason_and_a_sentence_are_needed(said: dict[str, str], told: str, world: World) -> None:
    who = subject(world, "Mia")
    with world.acting("jess") as by:
        find(by, world, "Mia")
        with pytest.raises(Refused, match=told):
            emergency.open_record(who, by=by, now=clock.real_now(), **{**SAID, **said})
        assert not Opening.objects.exists()


def test_a_form_that_lacks_something_says_so_and_keeps_the_words(world: World, sign_in: SignIn) -> None:
    jess = sign_in("jess")
    searched(jess, *identifiers(world, "Mia"))
    answer = jess.post(address(world), {"once": str(world.people["Mia"]), "reason": "", "why": "Half a"})
    assert answer.status_code == 422
    assert "Choose why you need it now" in answer.content.decode() and "Half a" in answer.content.decode()


def test_it_opens_reading_and_a_contact_and_nothing_else(world: World, sign_in: SignIn) -> None:
    opened(world, "jess", "Mia")
    jess, mia = sign_in("jess"), page(world)
    opens = {path: jess.get(mia + path).status_code for path in ("", "goals/", "measures/", "home/")}
    shut = ("about/", "close/", "time/", "goals/new/", "goals/rate/", "measures/sdq_self/enter/", "stays/new/")
    assert set(opens.values()) == {200}
    assert {jess.get(mia + path).status_code for path in (*shut, "missing/new/", "feedback/", "feedback/paper/")} == {
        404
    }
    shown = jess.get(mia).content.decode()
    assert f'href="/contacts/new/?with={world.people["Mia"]}"' in shown
    for act in (EDIT_WHAT_MATTERS, "Rate goals", "for feedback", "Came home", "End ACT support"):
        assert act not in shown


def test_the_night_is_written_down_and_put_right(world: World) -> None:
    opened(world, "jess", "Mia")
    with world.acting("jess") as by:
        mia = young_person(by, world.people["Mia"])
        written = casework.log_contact(mia, by=by, facts=CONTACT, now=NOW)
        casework.amend_contact(written, by=by, seen=written.version, facts=CONTACT, now=NOW)
        theirs = Contact.objects.exclude(worker=by.user).filter(young_person=mia).first()
        assert theirs is not None
        with pytest.raises(Refused):
            casework.amend_contact(theirs, by=by, seen=theirs.version, facts=CONTACT, now=NOW)


def test_the_contact_form_offers_them_and_today_names_them_apart(world: World, sign_in: SignIn) -> None:
    opened(world, "jess", "Mia")
    client = sign_in("jess")
    assert "Mia R." in client.get("/contacts/new/").content.decode()
    today = client.get("/").content.decode()
    assert "Opened in an emergency" in today and "Your young people" not in today


def test_the_line_stands_over_every_page_about_them_and_no_other(world: World, sign_in: SignIn) -> None:
    opened(world, "jess", "Mia")
    client, mia = sign_in("jess"), page(world)
    over = "You opened a record in an emergency at"
    for where in (mia, f"{mia}goals/", f"{mia}measures/", f"{mia}home/", "/young-people/", "/contacts/new/", "/"):
        assert over in client.get(where).content.decode(), where
    for where in ("/young-people/find/", "/referrals/new/"):
        assert over not in client.get(where).content.decode(), where


def test_closing_it_shuts_the_next_request(world: World, sign_in: SignIn) -> None:
    opening = opened(world, "jess", "Mia")
    jess, close = sign_in("jess"), f"/team/emergencies/{opening.pk}/close/"
    assert jess.get(page(world)).status_code == 200
    assert jess.post(close).status_code == 422
    assert jess.get(page(world)).status_code == 200
    assert [jess.post(close, key(world)).headers["Location"] for _ in range(2)] == ["/", "/"]
    assert jess.get(page(world)).status_code == 404
    assert jess.get(close).status_code == 302
    with world.acting("helen"):
        there = Opening.objects.get(pk=opening.pk)
    assert there.ended_by == world.user("jess")


def test_a_manager_closes_what_somebody_opened(world: World, sign_in: SignIn) -> None:
    opening = opened(world, "jess", "Mia")
    assert sign_in("helen").post(f"/team/emergencies/{opening.pk}/close/", key(world)).status_code == 302
    assert sign_in("jess").get(page(world)).status_code == 404


@pytest.mark.parametrize("username", ["sam", "priya", "david", "nadia", "lena", "moira"])
def test_nobody_else_closes_it(username: str, world: World, sign_in: SignIn) -> None:
    opening = opened(world, "jess", "Mia")
    assert sign_in(username).post(f"/team/emergencies/{opening.pk}/close/", key(world)).status_code == 404
    assert sign_in("jess").get(page(world)).status_code == 200


def test_it_is_over_after_its_hours(world: World, sign_in: SignIn) -> None:
    opened(world, "jess", "Mia", clock.real_now() - RULE.usual + timedelta(minutes=10))
    with world.acting("jess") as by:
        assert by.opened == {world.people["Mia"]}
    with travel(datetime.now().astimezone() + timedelta(minutes=11)):
        user = world.user("jess")
        with world.acting("jess"):
            assert standing_of(user).opened == frozenset()
        assert sign_in("jess").get(page(world)).status_code == 404


def test_an_old_opening_is_over_for_the_database_too(world: World) -> None:
    opened(world, "jess", "Mia", clock.real_now() - RULE.usual - timedelta(seconds=1))
    with world.acting("jess") as by:
        assert list(young_people(by)) == []


def test_it_ends_with_the_posting(world: World) -> None:
    opened(world, "jess", "Mia")
    role_ended("jess", "2016-10-31")
    with world.acting("jess") as by:
        assert (by.opened, list(young_people(by))) == (frozenset(), [])


def test_whoever_comes_beside_them_is_beside_them(world: World, sign_in: SignIn) -> None:
    opened(world, "jess", "Mia")
    with world.acting("helen") as helen:
        mia = young_person(helen, world.people["Mia"])
        kind = TieKind.KEY_WORKER
        tie(user=world.user("jess"), authority_id=mia.authority_id, young_person_id=mia.pk, kind=kind, since=helen.on)
    shown = sign_in("jess").get(page(world)).content.decode()
    assert "You opened a record in an emergency" not in shown and EDIT_WHAT_MATTERS in shown


def test_opening_twice_is_one_opening(world: World) -> None:
    first, who = opened(world, "jess", "Mia"), subject(world, "Mia")
    with world.acting("jess") as by:
        assert emergency.open_record(who, by=by, reason="DANGER", why="Other", now=clock.real_now()) == first


def test_three_stand_at_once_and_no_more(world: World) -> None:
    for person in ("Mia", "Jay", "Chloe"):
        opened(world, "jess", person)
    told = "You have 3 records open in an emergency.*call Wigan duty team.*a manager: Helen Marsh"
    with pytest.raises(Refused, match=told):
        opened(world, "jess", "Ellie")


def test_six_in_thirty_days_and_no_more(world: World, sign_in: SignIn) -> None:
    now = clock.real_now()
    for days in range(RULE.in_days, 0, -1):
        opened(world, "jess", "Mia", now - timedelta(days=days))
    with pytest.raises(Refused, match=r"You opened 6 records in the last 30 days.*call Wigan duty team"):
        opened(world, "jess", "Ellie")
    jess = sign_in("jess")
    searched(jess, *identifiers(world, "Ellie"))
    answer = jess.post(address(world, "Ellie"), {"once": str(world.people["Mia"]), **SAID})
    assert (answer.status_code, "Helen Marsh" in answer.content.decode()) == (422, True)


def test_openings_of_long_ago_leave_room(world: World) -> None:
    now = clock.real_now()
    for days in range(RULE.in_days, 0, -1):
        opened(world, "jess", "Mia", now - timedelta(days=RULE.days + days))
    assert opened(world, "jess", "Ellie").pk


def messages() -> list[dict[str, Any]]:
    """Every message that waits."""
    with sending():
        return list(Message.objects.order_by("written_at").values("to__username", "subject", "body", "path"))


def test_managers_of_the_authority_are_told_and_nothing_names_anybody(world: World) -> None:
    opening = opened(world, "jess", "Mia")
    (told,) = messages()
    assert (told["to__username"], told["path"]) == ("helen", f"/team/emergencies/{opening.pk}/")
    everything = " ".join(str(value) for value in told.values())
    for word in ("Mia", "Robinson", "Jess", "Whitworth", WHY, str(world.people["Mia"]), "police"):
        assert word not in everything


def test_the_third_in_thirty_days_says_so(world: World) -> None:
    now = clock.real_now()
    for days in (9, 5, 0):
        opened(world, "jess", "Mia", now - timedelta(days=days))
    assert [told["subject"] for told in messages()] == [
        "A colleague opened a record in an emergency",
        "A colleague opened a record in an emergency",
        "A colleague opened a record in an emergency: number 3",
    ]


def test_opening_happens_while_mail_is_down(world: World, settings: Any) -> None:
    settings.EMAIL_BACKEND = "no.such.backend"
    with world.acting("jess") as by:
        find(by, world, "Mia")
        assert open_found(by, world.people["Mia"]).stands(clock.real_now())
