"""What ties a version to the audit: the same in Python and in the database, in the row of the act that wrote it."""

import hashlib
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, ClassVar

import pytest
from django.db import connection, models, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from act.people.models import YoungPerson
from act.trust import audit
from act.trust.audit.verification import check
from act.trust.models import AuditRow
from act.trust.records import tied
from act.trust.records.column_texts import as_text, text_of, value_field
from act.trust.records.verification import OLDER_TIED, check_record, tie_older
from act.trust.records.versions import lock, save
from act.trust.scope.acting import verifying
from act.trust.walls.compared import versioned
from tests import environment
from tests.world import World

COLUMNS = {
    "people.YoungPerson": {1: "55217fa4"},
    "referrals.Referral": {1: "7cb06739"},
    "outcomes.Assessment": {1: "0704bae9"},
    "outcomes.Goal": {1: "76439db4"},
    "outcomes.NonCompletion": {1: "b2d4705e"},
    "placements.MissingEpisode": {1: "7310ae68", 2: "1bedc865"},
    "placements.Placement": {1: "75e7989a"},
    "casework.Contact": {1: "2f08d321", 2: "ef954ec4"},
    "casework.Involvement": {1: "d697a920"},
    "plans.Appointment": {1: "28a21080"},
    "plans.Meeting": {1: "86d04364"},
    "plans.MeetingInvitee": {1: "69861ab7"},
    "plans.Task": {1: "e773c1a2"},
}
"""By kind of record and number: the digest of a list of columns. Those that are here never change."""
TEXT = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=30)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)).flatmap(
    lambda moment: st.sampled_from([0, 60, -570]).map(
        lambda minutes: moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    )
)
VALUES: dict[type[models.Field[Any, Any]], st.SearchStrategy[Any]] = {
    models.CharField: TEXT,
    models.TextField: TEXT,
    models.UUIDField: st.uuids(),
    models.DateTimeField: MOMENTS | st.just(datetime(2026, 6, 1, tzinfo=UTC)),
    models.DateField: st.dates(date(1900, 1, 1), date(2090, 1, 1)),
    models.BooleanField: st.booleans(),
    models.SmallIntegerField: st.integers(-(2**15), 2**15 - 1),
    models.PositiveSmallIntegerField: st.integers(0, 2**15 - 1),
    models.PositiveIntegerField: st.integers(0, 2**31 - 1),
    models.DecimalField: st.decimals(0, 999, places=1) | st.just(Decimal(3)),
    models.JSONField: st.dictionaries(
        TEXT | st.integers(0, 40), st.none() | st.integers(-9, 9) | TEXT | st.lists(TEXT, max_size=2), max_size=5
    ),
}
"""By kind of column: what is tried. A kind that is not here fails."""
FIELDS = {
    type(value_field(field)): field
    for _, version in versioned()
    for field in version._meta.concrete_fields
    if not (isinstance(field, models.CharField) and field.max_length < 30)
}


def column_list(version: Any, number: int) -> str:
    """The digest of a list's columns."""
    names = " ".join(field.column for field in tied.lists_of(version)[number])
    return hashlib.sha256(names.encode()).hexdigest()[:8]


def test_the_columns_that_are_tied_are_all_there_are_and_each_list_stays_as_it_was() -> None:
    """A new column? Name it in `versions(since={2: ("column",)})`, and add the number and digest of the list here."""
    found = {
        model._meta.label: {number: column_list(version, number) for number in tied.lists_of(version)}
        for model, version in versioned()
    }
    assert found == COLUMNS


@pytest.mark.usefixtures("db")
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("kind", FIELDS, ids=lambda kind: kind.__name__)
@given(st.data())
def test_the_database_writes_each_kind_of_column_as_python_does(kind: Any, data: Any) -> None:
    field, vendor = FIELDS[kind], connection.vendor
    value = data.draw(st.none() | VALUES[kind])
    stored = field.get_db_prep_save(value, connection)
    typed = f"CAST(%s AS {field.db_type(connection)})" if vendor == "postgresql" else "%s"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {as_text(field, 'c', vendor)} FROM (SELECT {typed} AS c) held", [stored])
        assert cursor.fetchone() == (text_of(field, value, vendor),)


def describe(world: World, words: str) -> None:
    """Sam edits what matters to Mia, in an act."""
    with world.acting("sam") as sam, transaction.atomic():
        mia = YoungPerson.objects.get(pk=world.people["Mia"])
        save(lock(mia, seen=mia.version), called=words)
        audit.act("people.described", by=sam, about=[mia], on=mia)


def last(world: World) -> AuditRow:
    """The last act of Sam."""
    with world.acting("sam") as sam:
        return AuditRow.objects.filter(actor_id=sam.user_id, kind="act").order_by("-place")[0]


def test_an_act_ties_what_it_wrote(world: World) -> None:
    describe(world, "Mimi")
    items = last(world).wrote.split()
    assert [item.rsplit(":", 1)[0] for item in items] == [f"people.YoungPerson:{world.people['Mia']}:1"]
    assert (check_record().changed, check_record().not_tied) == ((), ())
    assert not [finding for chain in check().chains for finding in chain.findings]


def test_an_act_ties_nothing_of_an_earlier_one(world: World) -> None:
    describe(world, "Mimi")
    first = last(world).wrote
    describe(world, "Em")
    assert first and len(last(world).wrote.split()) == 1 and last(world).wrote != first


def test_what_was_taken_back_is_tied_by_nobody(world: World) -> None:
    with suppress(ZeroDivisionError), world.acting("sam"), transaction.atomic():
        mia = YoungPerson.objects.get(pk=world.people["Mia"])
        save(lock(mia, seen=mia.version), called="Mimi")
        raise ZeroDivisionError
    describe(world, "Em")
    assert len(last(world).wrote.split()) == 1
    assert check_record().changed == ()


def test_an_act_that_was_taken_back_leaves_what_was_written_before_it_to_the_next(world: World) -> None:
    with world.acting("sam") as sam, transaction.atomic():
        mia = YoungPerson.objects.get(pk=world.people["Mia"])
        save(lock(mia, seen=mia.version), called="Mimi")
        with suppress(ZeroDivisionError), transaction.atomic():
            audit.act("people.described", by=sam, about=[mia], on=mia)
            raise ZeroDivisionError
        audit.act("people.described", by=sam, about=[mia], on=mia)
    assert len(last(world).wrote.split()) == 1
    assert check_record().changed == ()


def test_acts_that_end_together_tie_all_that_they_wrote(world: World) -> None:
    with world.acting("sam") as sam, transaction.atomic(), audit.at_the_end():
        mia = YoungPerson.objects.get(pk=world.people["Mia"])
        audit.act("people.described", by=sam, about=[mia], on=mia)
        save(lock(mia, seen=mia.version), called="Mimi")
    assert len(last(world).wrote.split()) == 1
    assert check_record().changed == ()


def test_a_version_that_no_act_wrote_is_found(world: World) -> None:
    with world.acting("sam"), transaction.atomic():
        mia = YoungPerson.objects.get(pk=world.people["Mia"])
        save(lock(mia, seen=mia.version), called="Mimi")
    (found,) = check_record().changed
    assert (found.kind, found.key) == ("young person", str(world.people["Mia"]))


def test_versions_of_before_are_tied_once_and_never_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("act.trust.records.verification.TIED", {2: None})  # as if the first rows were of before
    with world.acting("sam"), transaction.atomic():
        mia = YoungPerson.objects.get(pk=world.people["Mia"])
        save(lock(mia, seen=mia.version), called="Mimi")
    before = check_record()
    assert (before.changed, len(before.not_tied)) == ((), 1)
    assert tie_older(before) == 1
    with verifying():
        (row,) = AuditRow.objects.filter(what=OLDER_TIED)
    assert (row.actor_id, row.wrote) == (None, before.not_tied[0])
    assert check_record().changed == check_record().not_tied == ()
    with world.acting("sam"), transaction.atomic():
        save(lock(mia, seen=mia.version + 1), called="Em")
    after = check_record()
    assert (len(after.changed), after.not_tied) == (1, ())
    assert tie_older(after) == 0


class WithLater:
    """Versions of a model to which columns came twice."""

    class _meta:
        concrete_fields = tuple(models.IntegerField(db_column=name) for name in "dcba")

    tied_since: ClassVar = {2: ("c",), 3: ("b", "d")}


def test_a_column_that_comes_later_is_in_no_earlier_list() -> None:
    for field in WithLater._meta.concrete_fields:
        field.set_attributes_from_name(str(field.db_column))
    lists = tied.lists_of(WithLater)
    assert {number: "".join(field.column for field in fields) for number, fields in lists.items()} == {
        1: "a",
        2: "ac",
        3: "abcd",
    }


@pytest.mark.skipif(environment.POSTGRES, reason="the owner's function is made from the lists of the day it was made")
def test_a_column_that_comes_later_leaves_the_digests_of_before_right(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    describe(world, "Mimi")
    before = tied.lists_of

    def with_a_later_one(model: Any) -> dict[int, tuple[Any, ...]]:
        lists = before(model)
        return {**lists, max(lists) + 1: (*lists[1], lists[1][0])}

    monkeypatch.setattr(tied, "lists_of", with_a_later_one)
    describe(world, "Em")
    assert ":2:" in last(world).wrote
    assert check_record().changed == ()
    with world.acting("sam"), transaction.atomic():
        mia = YoungPerson.objects.get(pk=world.people["Mia"])
        save(lock(mia, seen=mia.version), called="Mimi")
    assert [found.key for found in check_record().changed] == [str(mia.pk)]
