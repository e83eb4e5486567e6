"""Restricting a record takes one manager, opening it again two; somebody is always left who can."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from click.testing import CliRunner
from django.db import DatabaseError, transaction
from django.test import Client

from act.access.actions import restrictions
from act.access.queries import named_readers
from act.access.queries import restrictions as restriction_queries
from act.cli import act
from act.methods.restriction import latest_look
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust import clock
from act.trust.models import AuditRow, Restriction
from act.trust.records.versions import Stale
from act.trust.scope.acting import verifying
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused, standing_of
from tests.access import restrictions as access_restrictions
from tests.access.emergencies import identifiers, searched
from tests.screens.people import NOT_RESTRICTED
from tests.screens.referrals import WAITING
from tests.world import World, posted, role_ended

SignIn = Callable[[str], Client]
HERE = "/young-people/{}/who-may-see/"
NAMED_ONLY = "Some records are restricted and don't show here. If you are sure, call the duty team."


def here(world: World, step: str = "", person: str = "Mia") -> str:
    """An address below who may see somebody."""
    return HERE.format(world.people[person]) + step


def look_form(**said: str) -> dict[str, Any]:
    """Why, and by when, as a browser sends it."""
    day = {"look_again_on-day": "20", "look_again_on-month": "1", "look_again_on-year": "2017"}
    return {"once": str(uuid4()), "reason": "STAFF", "words": access_restrictions.WORDS, **day, **said}


def restricted_mia(world: World, *named: str) -> Restriction:
    """Helen restricts Mia's record."""
    with world.acting("helen") as helen:
        return access_restrictions.restrict(helen, world.people["Mia"], [world.user(each) for each in named])


def test_a_manager_restricts_and_everybody_else_finds_nothing(world: World, sign_in: SignIn) -> None:
    access_restrictions.manager()
    helen, grace, sam, jess = (sign_in(name) for name in ("helen", "grace", "sam", "jess"))
    who = identifiers(world, "Mia")
    open_page = helen.get(here(world)).content.decode()
    assert NOT_RESTRICTED in open_page and "Grace Holt" in open_page and "Restrict this record" in open_page
    asked = helen.get(here(world, "restrict/")).content.decode()
    assert "Lena Shah" not in asked  # Priya referred Mia, so no partner knows of her
    sent = helen.post(here(world, "restrict/"), look_form(named=str(world.user("jess").pk)))
    assert (sent.status_code, sent.headers["Location"]) == (302, here(world))
    page = helen.get(here(world)).content.decode()
    assert "Restricted since" in page and "20 January 2017" in page and access_restrictions.WORDS in page
    mia = f"/young-people/{world.people['Mia']}/"
    assert [client.get(mia).status_code for client in (helen, sam, grace, jess)] == [200, 200, 404, 404]
    assert "Restricted record" in sam.get(mia).content.decode()
    assert "Mia" not in grace.get("/young-people/").content.decode()
    assert NAMED_ONLY in searched(grace, *who)
    assert "Mia R." in searched(jess, *who)  # she is named: her role finds, and opens in an emergency
    for client, status in ((sam, 404), (grace, 404)):
        assert client.get(here(world)).status_code == status


def test_it_says_what_is_wrong_with_what_was_said(world: World, sign_in: SignIn) -> None:
    helen = sign_in("helen")
    for said, sentence in (
        ({"words": "Short"}, "Enter why it needs restricting"),
        ({"look_again_on-year": "2018"}, "no later than 29 January 2017"),
        ({"look_again_on-year": "2015"}, "must be after today"),
        ({"reason": "NONE"}, "Choose one of the answers shown"),
        ({"named": str(world.user("nadia").pk)}, "Choose from the answers shown"),
    ):
        answer = helen.post(here(world, "restrict/"), look_form(**said))
        assert (answer.status_code, sentence in answer.content.decode()) == (422, True), said
    assert latest_look(clock.today()) - clock.today() == timedelta(days=90)


def test_who_referred_may_be_named_and_then_sees_how_far_it_came(world: World, sign_in: SignIn) -> None:
    ellie = world.people["Ellie"]
    with world.acting("helen") as helen:
        who = access_restrictions.Subject.of(young_person(helen, ellie))
        assert "lena" in [posting.user.username for posting in named_readers.people_to_name(helen, who)]
        with pytest.raises(Refused, match="Name another manager first"):
            access_restrictions.restrict(helen, ellie)  # nobody works with her yet: Helen and the lead alone
        made = access_restrictions.restrict(helen, ellie, [world.user("jess")])
    lena = sign_in("lena")
    assert WAITING not in lena.get("/referrals/").content.decode()
    with world.acting("helen") as helen:
        restrictions.name(made, by=helen, user=world.user("lena"), now=clock.now())
    assert WAITING in lena.get("/referrals/").content.decode()
    assert lena.get(f"/young-people/{ellie}/").status_code == 404


def test_one_manager_who_works_here_stays_named(world: World) -> None:
    grace, made = access_restrictions.manager(), restricted_mia(world, "jess")
    with world.acting("helen") as helen:
        mine = named_readers.named(made).get(user=helen.user)
        jess = named_readers.named(made).get(user=world.user("jess"))
        restrictions.end_name(jess, by=helen, seen=1, now=clock.now())
        with pytest.raises(Refused, match="only manager named"):
            restrictions.end_name(mine, by=helen, seen=1, now=clock.now())
        graces = restrictions.name(made, by=helen, user=grace, now=clock.now())
        assert restrictions.name(made, by=helen, user=grace, now=clock.now()).pk == graces.pk
        role_ended("grace", "2016-10-31")
        with pytest.raises(Refused, match="only manager named"):
            restrictions.end_name(mine, by=helen, seen=1, now=clock.now())
        posted(user=grace, authority_id=made.authority_id, role=Role.MANAGER, since="2016-10-31")
        with pytest.raises(Stale):
            restrictions.end_name(mine, by=helen, seen=2, now=clock.now())
        restrictions.end_name(mine, by=helen, seen=1, now=clock.now())
    with world.acting("helen") as helen:
        assert world.people["Mia"] in helen.hidden
        with pytest.raises(Refused, match="Only a manager who sees this record"):
            restrictions.name(made, by=helen, user=helen.user, now=clock.now())


def test_opening_it_again_takes_two(world: World, sign_in: SignIn) -> None:
    grace, made = access_restrictions.manager(), restricted_mia(world)
    with world.acting("helen") as helen:
        restrictions.name(made, by=helen, user=grace, now=clock.now())
        with pytest.raises(Refused, match="Nobody has asked for this yet"):
            restrictions.lift(made, by=helen, seen=1, now=clock.now())
    helen_at, grace_at = sign_in("helen"), sign_in("grace")
    form = {"once": str(uuid4()), "seen": "1"}
    assert helen_at.post(here(world, "ask/"), form).status_code == 302
    alone = helen_at.post(here(world, "lift/"), {"once": str(uuid4()), "seen": "2"})
    assert (alone.status_code, "another named manager must agree" in alone.content.decode()) == (422, True)
    assert "Withdraw my request" in helen_at.get(here(world)).content.decode()
    assert "1 with a request to remove the restriction" in grace_at.get("/team/").content.decode()
    assert "Helen Marsh asked to remove the restriction" in grace_at.get("/team/restricted/").content.decode()
    assert grace_at.post(here(world, "keep/"), {"once": str(uuid4()), "seen": "2"}).status_code == 302
    assert helen_at.post(here(world, "ask/"), {"once": str(uuid4()), "seen": "3"}).status_code == 302
    late = grace_at.post(here(world, "lift/"), {"once": str(uuid4()), "seen": "3"})
    assert late.status_code == 409
    done = grace_at.post(here(world, "lift/"), {"once": str(uuid4()), "seen": "4"})
    assert (done.status_code, NOT_RESTRICTED in grace_at.get(here(world)).content.decode()) == (302, True)
    for step in ("lift/", "keep/", "name/", "look-again/", "ask/"):
        assert helen_at.get(here(world, step)).headers["Location"] == here(world), step


def test_the_database_wants_two_as_well(world: World) -> None:
    made = restricted_mia(world)
    with world.acting("helen") as helen:
        row = Restriction.objects.filter(pk=made.pk)
        signed = {"lifted_at": clock.now(), "lifted_by": helen.user}
        asked = {"asked_at": clock.now(), "asked_by": world.user("david")}
        for change in (
            signed,
            {**asked, **signed},
            {"young_person_id": world.people["Jay"]},
            {"since": "2016-10-01T00:00Z"},
        ):
            with pytest.raises(DatabaseError), transaction.atomic():
                row.update(**change)
        assert row.update(asked_at=clock.now(), asked_by=helen.user) == 1
        for change in (signed, {"asked_by": world.user("david"), **signed}):
            with pytest.raises(DatabaseError), transaction.atomic():
                row.update(**change)
        assert row.update(asked_at=None, asked_by=None) == 1


def test_it_is_looked_at_again_and_the_first_day_stands_first(world: World, sign_in: SignIn) -> None:
    mia, jay = restricted_mia(world), world.people["Jay"]
    with world.acting("helen") as helen:
        access_restrictions.restrict(helen, jay)
        restrictions.look(mia, by=helen, facts=access_restrictions.facts(helen, 5, "Still so, as she works here."))
    page = sign_in("helen").get("/team/restricted/").content.decode()
    assert page.index("Mia R.") < page.index("Jay T.") and "5 November 2016" in page
    assert "Overdue" not in page
    with world.acting("helen") as helen:
        later = standing_of(helen.user)
        object.__setattr__(later, "on", helen.on + timedelta(days=6))
        found = restriction_queries.restrictions(later)
        assert [each.overdue for each in found] == [True, False]
        assert restriction_queries.restriction_counts(later).overdue == 1
        assert [each.words for each in found[0].restriction.reviews.all()][1:] == [access_restrictions.WORDS]


def test_the_operator_names_a_manager_where_nobody_is_left(world: World) -> None:
    access_restrictions.manager()
    made = restricted_mia(world)

    def run(*arguments: str) -> tuple[int, str]:
        done = CliRunner().invoke(act, ["restricted", *arguments], prog_name="act")
        return done.exit_code, done.output

    code, told = run("list")
    assert (code, f"{made.pk}  Wigan: 1 named, a manager is left" in told) == (0, True)
    role_ended("helen", "2016-10-31")
    told = run("list")[1]
    assert "NO MANAGER is left" in told and "Mia" not in told and str(world.people["Mia"]) not in told
    for arguments, sentence in (
        ((str(uuid4()), "grace"), "No restricted record has this key"),
        ((str(made.pk), "helen"), "is not a manager in Wigan today"),
        ((str(made.pk), "sam"), "is not a manager in Wigan today"),
        ((str(made.pk), "david"), "is not a manager in Wigan today"),
    ):
        code, told = run("name", *arguments)
        assert (code, sentence in told) == (1, True), told
    assert run("name", str(made.pk), "grace")[0] == 0
    with world.acting("grace") as grace:
        assert young_person(grace, world.people["Mia"])
        assert named_readers.named(made).get(user=grace.user).given_by is None
        given = named_readers.named(made).get(user=grace.user).pk
    with verifying():
        assert AuditRow.objects.get(what="trust.named_by_operator").object_id == given


def test_nobody_is_named_twice_by_the_operator(world: World) -> None:
    made = restricted_mia(world)
    done = CliRunner().invoke(act, ["restricted", "name", str(made.pk), "helen"], prog_name="act")
    assert (done.exit_code, "already named on this record" in re.sub(r"\s+", " ", done.output)) == (1, True)


def test_a_manager_counts_whom_they_see_and_those_who_only_count_everybody(world: World) -> None:
    access_restrictions.manager()
    restricted_mia(world)
    counted = {}
    for username in ("helen", "grace", "ruth"):
        with world.acting(username) as by, cohort_for(by, Purpose.EVALUATION) as cohort:
            counted[username] = cohort.count(YoungPerson)
    assert counted == {"helen": 4, "grace": 3, "ruth": 6}
