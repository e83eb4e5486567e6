"""PostgreSQL alone, whatever our own code forgets: who owns what, who reads which rows, what a scope leaves behind."""

from collections.abc import Callable, Iterator
from typing import Any

import psycopg
import pytest
from django.db import ProgrammingError, connection, transaction
from django.test import Client

from act.casework.models import Contact, Involvement, PathOutcome
from act.evaluation.models import KeptFigures
from act.looks.models import LookReview, ReviewedLook
from act.outcomes.models import Assessment, Course, Goal, GoalRating, NonCompletion
from act.people.models import Agreement, LeftContradiction, YoungPerson
from act.placements.models import Placement
from act.referrals.models import Draft, ExpectedPath, Referral, ReferralQuestion
from act.safety.models import MissingEpisode
from act.transfers.models import MoveOffer
from act.trust.models import (
    AuditedView,
    AuditRow,
    AuditSubject,
    Authority,
    Block,
    HidingDecision,
    HoldReason,
    IdempotencyKey,
    Opening,
    Pass,
    RecordHold,
    RecordLink,
    Restriction,
    RestrictionReview,
    RetainedAccess,
    SearchResult,
    Share,
    Tie,
    UnsentForm,
)
from act.trust.scope.roles import Role
from act.trust.walls.row_access import rows_of
from act.voice.models import Feedback
from tests import environment
from tests.attack import tables
from tests.attack.matches import ONCE_JOINED
from tests.attack.moves import OFFERED_TO
from tests.attack.stage import Stage
from tests.attack.words import (
    BLOCKED,
    EVERYONE,
    FIND,
    LIVED,
    OF_WIGAN,
    ONCE_SHARED,
    OPENED_ONCE,
    PEOPLE,
    REFERRED_BY,
    RESTRICTED,
    SHARED_WITH,
    WIGAN,
    lead_of,
    manager_of,
    people_of,
    works_with,
)
from tests.environment import address
from tests.world import posted

pytestmark = pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")
SignIn = Callable[[str], Client]
OWN = {KeptFigures: "reader_id", Draft: "started_by_id", UnsentForm: "owner_id", IdempotencyKey: "actor_id"}
OF_EVERYONE = {YoungPerson, Referral, Agreement}
OF_THE_LIVED = {
    *(Involvement, Contact, Course, Goal, GoalRating, Assessment, NonCompletion, Placement, MissingEpisode, Feedback),
    *(model.history.model for model in (YoungPerson, Referral, Involvement, Goal, Assessment, Placement)),
}
named = pytest.mark.parametrize("model", tables.about_people(), ids=lambda model: model.__name__)


def ask(statement: str, *values: object) -> list[Any]:
    """The rows of a statement."""
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return list(cursor.fetchall())


@pytest.mark.usefixtures("db")
def test_the_service_runs_as_a_role_that_owns_nothing_and_bypasses_nothing() -> None:
    rights = "rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication"
    assert ask(f"SELECT current_user, {rights} FROM pg_roles WHERE rolname = current_user") == [
        ("act_app", False, False, False, False, False)
    ]
    assert ask("SELECT relname FROM pg_class WHERE relowner = 'act_app'::regrole") == []
    assert ask("SELECT proname FROM pg_proc WHERE proowner = 'act_app'::regrole") == []
    assert ask("SELECT roleid::regrole FROM pg_auth_members WHERE member = 'act_app'::regrole") == []
    assert ask("SELECT has_schema_privilege('public', 'CREATE')") == [(False,)]


@pytest.mark.usefixtures("db")
@named
def test_every_table_about_people_is_behind_row_level_security_even_for_its_owner(model: tables.Model) -> None:
    table = model._meta.db_table
    assert rows_of(model), "it declares no rows"
    assert ask("SELECT relrowsecurity, relforcerowsecurity FROM pg_class WHERE oid = %s::regclass", table) == [
        (True, True)
    ]
    policies = dict(ask("SELECT policyname, cmd FROM pg_policies WHERE tablename = %s", table))
    assert {"act_read": "SELECT", "act_insert": "INSERT"}.items() <= policies.items()
    assert ("act_update" in policies) == (model not in tables.append_only())
    assert ("act_delete" in policies) == (model not in tables.lasting())
    assert set(policies.values()) <= {"SELECT", "INSERT", "UPDATE", "DELETE"}


def works_at(username: str, person: str) -> bool:
    """Whether a restriction could hide somebody from this person, or shows them to a lead: it is read for them."""
    return username in (OF_WIGAN | {"lena", "beth"} if person in WIGAN else (FIND - OF_WIGAN) | {"marcus", "imran"})


def expected(username: str, model: tables.Model) -> frozenset[str]:
    """The young people whose rows of a table somebody reads, from the words of the policy."""
    if model in {AuditedView, ExpectedPath, Feedback, PathOutcome, ReviewedLook}:
        return frozenset(person for person in PEOPLE if manager_of(person) == username)
    if model in {Referral, ReferralQuestion}:
        own = {person for person, referrer in REFERRED_BY.items() if referrer == username}
        return people_of(username) | own
    if model in {Opening, SearchResult}:
        own = {person for person, openers in OPENED_ONCE.items() if username in openers}
        return own | {person for person in PEOPLE if manager_of(person) == username}
    if model is Share:
        return people_of(username) | {
            person
            for shares in (SHARED_WITH, ONCE_SHARED)
            for person, partners in shares.items()
            if username in partners
        }
    if model is MoveOffer:
        return people_of(username) | {person for person, manager in OFFERED_TO.items() if manager == username}
    if model is RecordHold:
        return frozenset(person for person in PEOPLE if username in works_with(person))
    if model is HoldReason:
        return frozenset(person for person in PEOPLE if username == manager_of(person))
    if model is RecordLink:
        return frozenset(person for person in ONCE_JOINED if works_at(username, person))
    if model is LeftContradiction:
        return frozenset(person for person in ONCE_JOINED if manager_of(person) == username)
    if model is Restriction:
        return frozenset(person for person in RESTRICTED if works_at(username, person))
    if model in {RestrictionReview, Pass, Block, HidingDecision}:
        own = {who for who, names in {Pass: RESTRICTED, Block: BLOCKED}.get(model, {}).items() if username in names}
        led = {person for person in PEOPLE if lead_of(person) == username}
        beside = people_of(username) if model is Pass else led
        return beside | own | {person for person in PEOPLE if manager_of(person) == username}
    if tables.is_version(model):
        return frozenset(person for person in PEOPLE if username in works_with(person))
    if model is RetainedAccess:
        return people_of(username)  # each reader their own, and a manager everybody's
    return people_of(username)


@pytest.mark.parametrize("username", sorted(EVERYONE))
def test_the_database_alone_shows_each_person_their_rows_and_no_others(username: str, filled: Stage) -> None:
    names = {filled.keys[f"people/{person}"]: person for person in PEOPLE}
    people = filter(tables.names_a_person, tables.about_people())
    about = [model for model in people if model not in {*OWN, AuditRow, AuditSubject}]
    with filled.acting(username) as standing:
        for model in about:
            seen = {names[key] for key in model._default_manager.values_list(tables.person_of(model), flat=True)}
            assert seen <= expected(username, model), model
            if model in OF_EVERYONE:
                assert seen == expected(username, model), model
            elif model in OF_THE_LIVED:
                assert seen & set(LIVED) == expected(username, model) & set(LIVED), model
        for model, owner in OWN.items():
            assert set(model._default_manager.values_list(owner, flat=True)) <= {standing.user_id}, model
        for actor, authority in AuditRow.objects.values_list("actor_id", "authority"):
            assert actor == standing.user_id or authority in standing.managed
        for subject in AuditSubject.objects.select_related("row"):
            assert subject.authority_id in standing.managed or subject.row.actor_id == standing.user_id


def test_nobody_reads_what_was_found_about_themselves_or_writes_about_it(stage: Stage) -> None:
    like = tables.sample(stage, LookReview, "helen")
    wigan = Authority.objects.get(name="Wigan")
    posted(user=stage.world.user("jess"), authority=wigan, role=Role.MANAGER, since="2016-02-01")
    with stage.acting("jess") as jess:
        assert not LookReview.objects.exists() and not ReviewedLook.objects.exists()
        for changes in ({"by_id": jess.user_id}, {"about_id": stage.world.user("sam").pk}):  # of herself; for another
            with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
                tables.copy(LookReview, like, **changes).save(force_insert=True)


@named
def test_without_a_scope_there_are_no_rows_and_none_can_be_written(model: tables.Model, filled: Stage) -> None:
    row = tables.sample(filled, model)
    assert ask(f'SELECT count(*) FROM "{model._meta.db_table}"') == [(0,)]
    with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
        tables.copy(model, row).save(force_insert=True)


@pytest.mark.parametrize("model", tables.records(), ids=lambda model: model.__name__)
@pytest.mark.parametrize("username", ["helen", "sam", "lena", "newcomer"])
def test_nobody_writes_into_an_authority_where_they_hold_no_role(
    username: str, model: tables.Model, filled: Stage
) -> None:
    row = tables.sample(filled, model, "david", "marcus")
    with filled.acting(username) as standing:
        theirs = tables.copy(model, row, **tables.owned_by(model, standing.user_id))
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            theirs.save(force_insert=True)


@pytest.mark.parametrize("model", tables.records(), ids=lambda model: model.__name__)
@pytest.mark.parametrize("username", ["ruth", "colin", "moira"])
def test_those_who_only_count_or_administer_write_nothing_about_anybody(
    username: str, model: tables.Model, filled: Stage
) -> None:
    row = tables.sample(filled, model, "david", "marcus")
    with filled.acting(username) as standing:
        theirs = tables.copy(model, row, **tables.owned_by(model, standing.user_id))
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            theirs.save(force_insert=True)


SELF_MADE = [("jess", "key_worker"), ("priya", "social_worker"), ("lena", "social_worker"), ("moira", "key_worker")]


@pytest.mark.parametrize(("username", "kind"), SELF_MADE)
def test_nobody_puts_themselves_beside_a_young_person(username: str, kind: str, stage: Stage) -> None:
    like = tables.sample(stage, Tie, "helen")
    with stage.acting(username) as standing:
        own = {"user_id": standing.user_id, "young_person_id": stage.keys["people/Ellie"], "kind": kind, "until": None}
        with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
            tables.copy(Tie, like, **own).save(force_insert=True)


def test_nobody_comes_back_beside_a_young_person_by_themselves(stage: Stage) -> None:
    mine = {"young_person_id": stage.keys["people/Mia"], "user": stage.world.user("sam")}
    with stage.acting("helen"):
        Tie.objects.filter(**mine).update(until="2016-10-31")
    with stage.acting("sam"):
        assert Tie.objects.filter(**mine).update(until=None) == 0
    with stage.acting("sam"):
        assert not YoungPerson.objects.filter(pk=stage.keys["people/Mia"]).exists()


@pytest.fixture
def other_connection(db: None) -> Iterator[psycopg.Connection[Any]]:
    """A connection of the service's own role, beside Django's."""
    with psycopg.connect(address("act_app", str(connection.settings_dict["NAME"]))) as beside:
        yield beside


def test_what_a_transaction_reached_ends_with_it(filled: Stage, other_connection: psycopg.Connection[Any]) -> None:
    helen, count = filled.world.user("helen").pk, "SELECT count(*) FROM people_youngperson"
    with other_connection.transaction():
        other_connection.execute("SELECT act_enter(%s, '2016-10-31', 'evaluation')", [helen])
        assert other_connection.execute(count).fetchone() == (4,)
    settings = ("actor", "today", "purpose", "managed", "posted", "counted", "evaluated", "people", "opened", "link")
    for name in (*settings, "finding", "find_words", "find_born", "hidden", "share"):
        left = other_connection.execute("SELECT current_setting(%s, true)", [f"act.{name}"]).fetchone()
        assert left in {("",), (None,)}, name
    assert other_connection.execute(count).fetchone() == (0,)
