"""A contact that was written on the wrong record, twice, or that isn't true: removed, or moved to the right one."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client

from act.casework import actions, queries
from act.casework.models import Contact, NotCounted
from act.methods.removals import ReadReason, RemovalReason
from act.people.models import YoungPerson
from act.people.queries import young_people_to_move_to, young_person
from act.trust import clock
from act.trust.models import AuditRow, AuditSubject, Removal, ServiceRecord
from act.trust.records.removing import RemovalFacts, can_remove, read_removed
from act.trust.records.versions import Stale
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.people import people_for, removed_for
from act.trust.scope.standing import Refused, Standing
from act.trust.walls.compared import differences_sql
from tests import environment
from tests.attack import answers
from tests.casework.contact_makers import NOON, contact_facts, logged_contact
from tests.world import World

SignIn = Callable[[str], Client]
ABOUT_JAY = "About Jay, on the wrong record (fictional)"
WRONG = RemovalFacts(because=RemovalReason.WRONG_PERSON, words="It is about Jay")
LATER = timedelta(days=5)
"""More than a working day, whatever the day of the week and the bank holidays."""


def removed(contact: Contact, by: Standing, facts: RemovalFacts = WRONG, later: timedelta = timedelta(0)) -> Contact:
    """The contact, removed some time after it was written."""
    now = clock.real_now() + later
    return actions.remove_contact(contact, by=by, seen=contact.version, facts=facts, now=now)


def moved(contact: Contact, by: Standing, to: UUID, later: timedelta = timedelta(0)) -> Contact:
    """The contact, moved some time after it was written."""
    now, person = clock.real_now() + later, young_person(by, to)
    return actions.move_contact(contact, by=by, seen=contact.version, to=person, words="Jay's", now=now)


def test_a_removed_contact_is_in_no_list_and_no_count_and_a_line_stays(world: World) -> None:
    with world.acting("sam") as sam:
        mia = young_person(sam, world.people["Mia"])
        before = queries.last_contacts(sam, [mia])
        contact = logged_contact(world, sam, note=ABOUT_JAY)
        removed(contact, sam)
        assert contact.pk not in {each.pk for each in queries.contacts(sam, mia)[0:50]}
        assert queries.last_contacts(sam, [mia]) == before
        assert not [
            each for each in queries.own_contact_times(sam, sam.on, sam.on + timedelta(1)) if each.at == contact.at
        ]
        (line,) = people_for(sam, Removal).filter(young_person_id=mia.pk)
        assert str(line) == "Entry removed 31 October 2016 by Sam Okafor: wrong young person"
        assert AuditRow.objects.filter(what="casework.contact_removed", object_id=contact.pk).count() == 1


def test_a_removed_contact_is_not_counted(world: World) -> None:
    def count(by: str) -> int:
        with world.acting(by) as counter, cohort_for(counter, Purpose.EVALUATION) as cohort:
            return cohort.count(Contact)

    before = {by: count(by) for by in ("ruth", "helen")}
    with world.acting("sam") as sam:
        contact = logged_contact(world, sam)
    assert {by: count(by) for by in before} == {by: number + 1 for by, number in before.items()}
    with world.acting("sam") as sam:
        removed(contact, sam)
    assert {by: count(by) for by in before} == before


@pytest.mark.parametrize(("who", "later", "may"), [
    ("sam", timedelta(0), True),
    ("sam", LATER, False),
    ("priya", timedelta(0), False),
    ("helen", timedelta(0), True),
    ("helen", timedelta(days=400), True),
    ("david", timedelta(0), False),
])  # fmt: skip
def test_the_writer_removes_it_within_a_working_day_and_then_a_manager(
    world: World, who: str, later: timedelta, may: bool
) -> None:
    with world.acting("sam") as sam:
        contact = logged_contact(world, sam)
    with world.acting(who) as by:
        assert can_remove(by, contact, clock.real_now() + later) == may
        if who == "david":
            return
        if may:
            removed(contact, by, later=later)
        else:
            with pytest.raises(Refused, match="ask a manager"):
                removed(contact, by, later=later)


def test_another_reason_needs_words_and_a_stale_form_refuses(world: World) -> None:
    with world.acting("sam") as sam:
        contact = logged_contact(world, sam)
        with pytest.raises(Refused, match="Enter in a few words"):
            removed(contact, sam, RemovalFacts(because=RemovalReason.OTHER, words=" "))
        changed = actions.amend_contact(contact, by=sam, seen=1, facts=contact_facts(minutes=5), now=NOON)
        with pytest.raises(Stale):
            removed(contact, sam)
        removed(changed, sam)
        with pytest.raises(Refused, match="A colleague removed this"):
            actions.amend_contact(changed, by=sam, seen=2, facts=contact_facts(minutes=9), now=NOON)
        with pytest.raises(Refused, match="A colleague removed this"):
            removed(changed, sam)


@pytest.mark.parametrize("who", ["sam", "helen"])
def test_a_moved_contact_keeps_when_who_and_words_and_is_gone_here(world: World, who: str) -> None:
    with world.acting("sam") as sam:
        contact = logged_contact(world, sam, note=ABOUT_JAY, about_others="His brother")
    with world.acting(who) as by:
        there = moved(contact, by, world.people["Jay"])
    with world.acting("sam") as sam:
        assert not people_for(sam, Contact).filter(pk=contact.pk).exists()
        kept = people_for(sam, Contact).get(pk=there.pk)
        same = ("with_whom", "how", "made", "at", "minutes", "note", "about_others", "worker_id", "authority_id")
        assert [getattr(kept, name) for name in same] == [getattr(contact, name) for name in same]
        assert (kept.young_person_id, kept.worker_kind) == (world.people["Jay"], "key_worker")
        assert Removal.objects.get(entry=contact.pk).because == RemovalReason.WRONG_PERSON
    with world.acting(who):
        row = AuditRow.objects.get(what="casework.contact_moved", object_id=there.pk)
        about = set(AuditSubject.objects.filter(row=row).values_list("young_person_id", flat=True))
        assert about == {world.people["Mia"], world.people["Jay"]}


def test_a_contact_moves_only_to_somebody_for_whom_one_may_write(world: World) -> None:
    with world.acting("sam") as sam:
        contact = logged_contact(world, sam)
        offered = {each.pk for each in young_people_to_move_to(sam, contact)}
        assert offered == {world.people["Jay"]}
        with pytest.raises(Refused, match="already"):
            moved(contact, sam, world.people["Mia"])
    with world.acting("david") as david:
        aaliyah = young_person(david, world.people["Aaliyah"])
    with world.acting("helen") as helen:
        chloe = young_person(helen, world.people["Chloe"])
        assert {each.pk for each in young_people_to_move_to(helen, contact)} == {chloe.pk, world.people["Jay"]}
    with world.acting("sam") as sam:
        for elsewhere, sentence in ((aaliyah, "within its authority"), (chloe, "Only Chloe's key worker")):
            with pytest.raises(Refused, match=sentence):
                actions.move_contact(contact, by=sam, seen=1, to=elsewhere, words="", now=clock.real_now())
        assert Contact.objects.filter(pk=contact.pk).exists()


def test_a_moved_contact_counts_as_the_day_says_on_the_other_record(world: World) -> None:
    with world.acting("helen") as helen:
        ellie: YoungPerson = young_person(helen, world.people["Ellie"])
        contact = Contact.objects.select_related("young_person").filter(worker__username="sam", not_counted="").first()
        assert contact
        there = actions.move_contact(contact, by=helen, seen=1, to=ellie, words="", now=clock.real_now())
    assert there.not_counted == NotCounted.BEFORE_ACT


def _all_text(client: Client, *addresses: str) -> str:
    return " ".join(client.get(address).content.decode() for address in addresses)


def test_what_everybody_sees_afterwards(world: World, sign_in: SignIn) -> None:
    mia, jay = (f"/young-people/{world.people[name]}/" for name in ("Mia", "Jay"))
    with world.acting("sam") as sam:
        contact = logged_contact(world, sam, note=ABOUT_JAY)
    client = sign_in("sam")
    page = client.get(f"/contacts/{contact.pk}/").content.decode()
    assert "This is about another young person" in page
    assert "Remove this entry" in page
    form = {"once": "0190b5a0-0000-7000-8000-000000000001", "seen": 1, "young_person": world.people["Jay"], "words": ""}
    for _ in range(2):  # pressed twice, it is moved once
        response = client.post(f"/contacts/{contact.pk}/move/", form)
        assert (response.status_code, response["Location"]) == (302, mia)
    line = "Entry removed 31 October 2016 by Sam Okafor: wrong young person"
    for who in ("sam", "priya", "helen"):
        reader = sign_in(who)
        assert ABOUT_JAY not in (words := _all_text(reader, mia))
        assert line.replace("'", "&#39;") in words
        assert ABOUT_JAY in _all_text(reader, jay)
    assert sign_in("sam").get(f"{mia}removed/").status_code == 404
    assert ABOUT_JAY not in (asked := _all_text(helen := sign_in("helen"), f"{mia}removed/"))
    assert "Why do you need to read them?" in asked
    key = {"once": "0190b5a0-0000-7000-8000-000000000002"}
    assert helen.post(f"{mia}removed/", key).status_code == 422
    assert ABOUT_JAY in helen.post(f"{mia}removed/", {**key, "why": ReadReason.COMPLAINT}).content.decode()
    with world.acting("helen"):
        assert AuditRow.objects.filter(what="trust.removed_read.complaint").count() == 1


def test_the_same_words_after_a_removal_are_a_new_contact_and_nobody_is_asked(world: World, sign_in: SignIn) -> None:
    mia, sam = world.people["Mia"], sign_in("sam")
    assert sam.post("/contacts/new/", answers.contact(mia)).status_code == 302
    with world.acting("sam") as by:
        first = Contact.objects.filter(young_person=mia, note="Hello").get()
        removed(first, by)
    assert sam.post("/contacts/new/", answers.contact(mia)).status_code == 302
    with world.acting("sam"):
        assert Contact.objects.filter(young_person=mia, note="Hello").exclude(pk=first.pk).count() == 1


def test_nobody_but_a_manager_reads_removed_entries(world: World) -> None:
    with world.acting("sam") as sam:
        removed(logged_contact(world, sam), sam)
        mia = young_person(sam, world.people["Mia"])
        assert not removed_for(sam, Contact).exists()
        with pytest.raises(Refused, match="Only a manager"):
            read_removed(mia, by=sam, why=ReadReason.CHECK)
    with world.acting("helen") as helen:
        assert removed_for(helen, Contact).count() == 1
        with connection.cursor() as cursor:
            if not environment.POSTGRES:
                cursor.execute(differences_sql("sqlite"))
                assert cursor.fetchall() == []


@pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")
@pytest.mark.parametrize(
    ("who", "rows"), [("sam", 0), ("priya", 0), ("ruth", 0), ("lena", 0), ("helen", 1), ("david", 0)]
)
def test_own_sql_reads_no_removed_contact_and_no_version_of_one(world: World, who: str, rows: int) -> None:
    with world.acting("sam") as sam:
        contact = logged_contact(world, sam)
        contact = actions.amend_contact(contact, by=sam, seen=1, facts=contact_facts(minutes=5), now=NOON)
        removed(contact, sam)
    with world.acting(who), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM casework_contact WHERE id = %s", [contact.pk])
        assert cursor.fetchone() == (rows,)
        cursor.execute("SELECT count(*) FROM casework_contactversion WHERE id = %s", [contact.pk])
        assert cursor.fetchone() == (3 * rows,)


def _sql(statement: str, *values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            statement,
            [value.hex if isinstance(value, UUID) and not environment.POSTGRES else value for value in values],
        )


def test_the_database_wants_it_signed_for_and_leaves_it_as_it_is(world: World) -> None:
    with world.acting("helen") as helen:
        contact = Contact.objects.select_related("young_person").filter(worker__username="sam").first()
        assert contact
        with pytest.raises(DatabaseError, match="casework_contact_removed"), transaction.atomic():
            _sql("UPDATE casework_contact SET removed_at = written_at WHERE id = %s", contact.pk)
        removed(contact, helen)
        for change in ("removed_at = NULL, removed_words = ''", "note = 'Something else'"):
            with pytest.raises(DatabaseError, match="casework_contact_removed"), transaction.atomic():
                _sql(f"UPDATE casework_contact SET {change} WHERE id = %s", contact.pk)


def test_nobody_signs_for_somebody_else(world: World) -> None:
    if not environment.POSTGRES:
        pytest.skip("SQLite doesn't know who acts")
    with world.acting("sam") as sam:
        contact: ServiceRecord = logged_contact(world, sam)
        removal = Removal(
            authority_id=contact.authority_id,
            young_person_id=world.people["Mia"],
            entry=contact.pk,
            kind="contact",
            on=sam.on,
            by=world.user("priya"),
            because="twice",
        )
        with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
            removal.save(force_insert=True)
