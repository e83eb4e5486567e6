"""What is tied of a row, in the database as in the methods; and that order is place, whatever the clock says."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from act.methods.chain import ChainLink, link
from act.people.models import YoungPerson
from act.trust import audit
from act.trust.audit import chain, reading, verification
from act.trust.models import AuditRow, AuditSubject
from act.trust.scope.acting import acting, verifying
from tests.world import World

CLOCKS = {
    "goes back two hours": [datetime(2026, 6, 1, 12, tzinfo=UTC) - timedelta(hours=2 * n) for n in range(4)],
    "goes back to winter time": [
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC) + timedelta(minutes=30 * n) for n in range(4)
    ],
    "goes on to summer time": [datetime(2026, 3, 29, 0, 30, tzinfo=UTC) + timedelta(minutes=30 * n) for n in range(4)],
    "comes to 29 February": [datetime(2028, 2, 28, 23, 59, 59, 999999, tzinfo=UTC), datetime(2028, 2, 29, tzinfo=UTC)],
    "is years ahead, then right": [datetime(2099, 1, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC)],
    "stands still": [datetime(2026, 6, 1, tzinfo=UTC)] * 4,
}


def rows(world: World, username: str = "helen") -> list[AuditRow]:
    """What a user has looked at, in the order of their chain."""
    with world.acting(username) as standing:
        return list(AuditRow.objects.filter(actor_id=standing.user_id, what="tests:clock").order_by("place"))


def look(world: World, username: str = "helen") -> None:
    """A look at Mia."""
    with world.acting(username) as standing:
        about = audit.Subject(world.people["Mia"], next(iter(standing.managed)))
    audit.sight(
        audit.AuditedResponse("tests:clock", "GET", 200, None), actor=standing.user_id, about=frozenset({about})
    )


def test_every_column_of_a_row_and_of_its_subjects_is_tied_but_for_what_ties_it() -> None:
    tied = chain.TIED[chain.NEWEST]
    assert {field.attname for field in AuditRow._meta.fields} == {*tied.row, "place", "hash", "tied_as"}
    assert {field.attname for field in AuditSubject._meta.fields} == {*tied.subject, "row_id"}


def as_stored(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """The database answers with this, in SQL, where a column is read that it has not got."""
    kept = reading.column
    monkeypatch.setattr(reading, "column", lambda *asked: value if asked[1] == name else kept(*asked))


def test_a_row_is_read_to_be_checked_as_it_was_written(world: World) -> None:
    with time_machine.travel(datetime(2026, 6, 1, tzinfo=UTC), tick=False):
        look(world)  # at a whole second, of which the database may keep no fraction
    with verifying():
        stored = AuditRow.objects.filter(authority__name="Wigan").order_by("place").prefetch_related("subjects")
        written = [ChainLink(row.place, row.hash, chain.content(row, row.subjects.all())) for row in stored]
        assert written[-1].content.count('"at":"2026-06-01T00:00:00.000000+00:00"') == 1
        key = stored[0].authority_id
        assert key and list(reading.rows_beyond(key, 0)) == written
        assert list(reading.rows_beyond(key, 5)) == written[5:]


@pytest.mark.usefixtures("db")
def test_a_new_column_leaves_the_hashes_of_older_rows_right(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    look(world)
    newest = chain.TIED[chain.NEWEST]
    with_device = replace(newest, row=(*newest.row, "device"))
    monkeypatch.setattr(AuditRow, "device", "phone", raising=False)
    as_stored(monkeypatch, "device", "'phone'")
    monkeypatch.setitem(chain.TIED, 3, with_device)
    monkeypatch.setattr(chain, "NEWEST", 3)
    look(world)
    assert [row.tied_as for row in rows(world)] == [2, 3]
    assert {each.findings for each in verification.check().chains} == {()}
    as_stored(monkeypatch, "device", "'tablet'")
    wrong = [finding for each in verification.check().chains for finding in each.findings]
    assert [finding.place for finding in wrong] == [rows(world)[1].place]


@pytest.mark.parametrize("version", [1, 3, 99])
def test_a_row_cannot_pass_for_one_of_another_version(version: int, world: World) -> None:
    look(world)
    row = rows(world)[0]
    with verifying():
        subjects = list(row.subjects.all())
    said = chain.content(row, subjects)
    row.tied_as = version
    assert chain.content(row, subjects) != said


@pytest.mark.usefixtures("db")
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text("0123456789abcdef", min_size=64, max_size=64),
    st.integers(1, 2**63 - 1),
    st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0")),
)
def test_the_database_ties_as_the_methods_do(previous: str, place: int, content: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT act_link(%s, %s, %s)", [previous, place, content])
        assert cursor.fetchone() == (link(previous, place, content),)


@pytest.mark.parametrize("clock", CLOCKS)
def test_the_order_holds_whatever_the_clock_does(clock: str, world: World) -> None:
    for moment in CLOCKS[clock]:
        with time_machine.travel(moment, tick=False):
            look(world)
    found = rows(world)
    assert [row.at for row in found] == CLOCKS[clock]
    assert [row.place - found[0].place for row in found] == list(range(len(found)))
    with time_machine.travel(datetime(2026, 6, 1, tzinfo=UTC)):
        assert {each.findings for each in verification.check().chains} == {()}


def test_a_row_about_two_authorities_is_in_the_chain_of_no_single_one_and_seen_by_both_managers(world: World) -> None:
    with world.acting("helen") as helen, world.acting("david") as david:
        pass
    wigan, rochdale = next(iter(helen.managed)), next(iter(david.managed))
    about = frozenset({audit.Subject(world.people["Mia"], wigan), audit.Subject(world.people["Aaliyah"], rochdale)})
    ruth = world.user("ruth").pk
    audit.sight(audit.AuditedResponse("tests:both", "GET", 200, None), actor=ruth, about=about)
    for username, sees in (("helen", {"Mia"}), ("david", {"Aaliyah"}), ("ruth", {"Mia", "Aaliyah"}), ("sam", set())):
        with world.acting(username) as standing:
            found = AuditSubject.objects.filter(row__what="tests:both")
            if username != "ruth" and connection.vendor == "sqlite":
                found = found.filter(authority_id__in=standing.managed)  # what people_for would add
            keys = {subject.young_person_id for subject in found.select_related("row")}
        assert keys == {world.people[name] for name in sees}
    with acting(ruth):
        assert AuditRow.objects.get(what="tests:both").authority_id is None


def test_verifying_reads_the_audit_and_nothing_else(world: World) -> None:
    with verifying():
        assert AuditRow.objects.exists() and AuditSubject.objects.exists()
        if connection.vendor == "postgresql":
            assert not YoungPerson.objects.exists()
