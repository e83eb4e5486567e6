"""The head of a chain is the last thing that an act holds on to, so that no two acts wait for each other."""

import re
from collections.abc import Callable

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from act.trust import audit
from act.trust.models import AuditRow, ChainHead
from act.trust.scope.acting import acting
from act.trust.scope.standing import Standing
from tests import environment
from tests.attack.acts_hidden import AFTER_ANOTHER
from tests.attack.all_acts import ACTS, ready
from tests.attack.answers import contact_form
from tests.attack.audit_rows import places, since
from tests.attack.stage import Stage

SignIn = Callable[[str], Client]
MOVES = re.compile(r'INSERT INTO trust_chainhead|INSERT INTO "trust_audit')
HOLDS_NOTHING = re.compile(r"SAVEPOINT|RELEASE|SELECT act_enter|SELECT (?!.*FOR UPDATE)", re.DOTALL)


def after_the_first_head(statements: list[str]) -> list[str]:
    """What comes after the first head was moved, but for the audit itself and what locks nothing."""
    moved = [number for number, sql in enumerate(statements) if "INSERT INTO trust_chainhead" in sql]
    assert moved
    rest = [sql for sql in statements[moved[0] :] if not MOVES.search(sql)]
    return [sql for sql in rest if not HOLDS_NOTHING.match(sql.strip())]


@pytest.mark.parametrize("name", sorted(ACTS.keys() - AFTER_ANOTHER))
def test_after_an_act_has_moved_a_head_it_waits_for_nothing_else(name: str, stage: Stage) -> None:
    username, does = ready(name, stage)
    with stage.acting(username) as by, CaptureQueriesContext(connection) as captured:
        does(by, stage)
    assert after_the_first_head([query["sql"] for query in captured.captured_queries]) == []


def test_a_form_moves_the_head_after_all_that_comes_with_it(stage: Stage, sign_in: SignIn) -> None:
    client = sign_in("sam")
    client.post("/kept/", {"place": "/contacts/new/", "note": "half a sentence"})
    with CaptureQueriesContext(connection) as captured:
        assert client.post("/contacts/new/", contact_form(stage)).status_code == 302
    statements = [query["sql"] for query in captured.captured_queries]
    sessions = [sql for sql in statements if "django_session" in sql]  # after the request's own transaction
    assert [sql for sql in after_the_first_head(statements) if sql not in sessions] == []
    assert any('DELETE FROM "trust_unsentform"' in sql for sql in statements)


def test_acts_of_several_chains_are_entered_in_the_same_order_by_everybody(stage: Stage) -> None:
    with stage.acting("ruth") as ruth, transaction.atomic(), CaptureQueriesContext(connection) as captured:
        wigan, rochdale = (sorted(posting.authority_id for posting in ruth.postings)[place] for place in (0, 1))
        person = stage.keys["people/Mia"]
        with audit.at_the_end():
            for authority in (None, rochdale, wigan, None):
                about = [audit.Subject(person, authority)] if authority else audit.NOBODY
                audit.act("tests.done", by=ruth, about=about)
    rows = [sql for sql in (query["sql"] for query in captured.captured_queries) if "INTO trust_chainhead" in sql]
    chains = [re.search(r"VALUES \('([0-9a-f-]+)'", sql)[1].replace("-", "") for sql in rows]  # type: ignore[index]
    assert chains == [wigan.hex, rochdale.hex, "0" * 32, "0" * 32]


@transaction.atomic
@audit.at_the_end()
def act_and_break(by: Standing) -> None:
    """An act, and a mistake before its transaction ends."""
    audit.act("tests.broken", by=by, about=audit.NOBODY)
    raise ZeroDivisionError


def test_an_act_within_acts_that_broke_is_not_entered(stage: Stage) -> None:
    before = places(stage, "sam")
    with stage.acting("sam") as sam, transaction.atomic(), audit.at_the_end():
        audit.act("tests.whole", by=sam, about=audit.NOBODY)
        with pytest.raises(ZeroDivisionError):
            act_and_break(sam)
    assert [entry.what for entry in since(stage, "sam", before)] == ["tests.whole"]


def test_what_is_entered_at_the_end_must_end_inside_the_transaction(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with stage.acting("sam"):
        monkeypatch.setattr(transaction.get_connection(), "in_atomic_block", False)
        with pytest.raises(RuntimeError, match="inside the transaction"), audit.at_the_end():
            pass
        monkeypatch.undo()


FORGED = {
    "set back": "UPDATE trust_chainhead SET length = length - 1, hash = 'x'",
    "jumped": "UPDATE trust_chainhead SET length = length + 2, hash = 'x'",
    "written over": "UPDATE trust_chainhead SET hash = 'x'",
    "moved without a row": "UPDATE trust_chainhead SET length = length + 1",
    "begun in the middle": "INSERT INTO trust_chainhead (chain, length, hash) VALUES ('{}', 7, 'x')",
}


@pytest.mark.parametrize("how", FORGED)
def test_a_head_only_moves_on_by_one(how: str, stage: Stage) -> None:
    refused = pytest.raises(DatabaseError, match="only grows, by one row at a time")
    with stage.acting("helen"), connection.cursor() as cursor, refused, transaction.atomic():
        cursor.execute(FORGED[how].format("f" * 32))


def test_a_head_cannot_be_taken_away(stage: Stage) -> None:
    refused = "permission denied" if environment.POSTGRES else "never changed this way"
    with stage.acting("helen"), pytest.raises(DatabaseError, match=refused), transaction.atomic():
        ChainHead.objects.all().delete()


@pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")
def test_nobody_says_afterwards_whom_somebody_else_looked_at(stage: Stage) -> None:
    statement = """INSERT INTO trust_auditsubject (id, row_id, authority_id, young_person_id, actor_id)
                   SELECT gen_random_uuid(), %s, authority_id, id, %s FROM people_youngperson WHERE id = %s"""
    with stage.acting("priya") as priya:
        own = AuditRow.objects.filter(actor_id=priya.user_id, authority__isnull=False).first()
    assert own
    with stage.acting("helen") as helen:
        for actor, refused in ((helen.user_id, "same_actor"), (priya.user_id, "row-level security")):
            with pytest.raises(DatabaseError, match=refused), transaction.atomic():
                _execute((statement, [own.pk, actor, stage.keys["people/Mia"]]), ("SET CONSTRAINTS ALL IMMEDIATE", []))


def _execute(*statements: tuple[str, list[object]]) -> None:
    with connection.cursor() as cursor:
        for statement, values in statements:
            cursor.execute(statement, values)


def broken_head(cursor: object, *_: object) -> None:
    raise DatabaseError("the head cannot be read")


def test_where_the_head_cannot_be_moved_nothing_is_shown_and_nothing_done(
    stage: Stage, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, before = sign_in("sam"), places(stage, "sam")
    monkeypatch.setattr("act.trust.audit.chain.tie", broken_head)
    shown = client.get(f"/young-people/{stage.keys['people/Mia']}/")
    sent = client.post("/contacts/new/", contact_form(stage))
    monkeypatch.undo()
    transaction.set_rollback(False)  # on SQLite the transaction that the service gives up is the test's own
    assert (shown.status_code, sent.status_code) == (503, 503)
    assert b"Mia" not in shown.content
    assert since(stage, "sam", before) == []


def test_a_chain_whose_head_was_taken_away_takes_no_more_rows(stage: Stage, sign_in: SignIn) -> None:
    """A new head would begin at one, where a row stands already."""
    client = sign_in("sam")
    with acting(None), connection.cursor() as cursor:
        if environment.POSTGRES:
            pytest.skip("only the owner of the tables could, and tests/attack/test_tampering does")
        cursor.execute("DROP TRIGGER trust_chainhead_no_delete")
        cursor.execute("DELETE FROM trust_chainhead")
    assert client.get("/").status_code == 503
