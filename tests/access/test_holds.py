"""On legal hold nothing is removed from a record, or from one joined to it; it takes two managers to end the hold."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from django.apps import apps
from django.db import DatabaseError, transaction
from django.test import Client

from act.access.actions import holds
from act.casework import actions as casework
from act.casework.models import Contact
from act.methods.removals import RemovalReason
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust import clock
from act.trust.audit import Subject
from act.trust.models import HoldReason, RecordHold, RemovableRecord, Removal
from act.trust.records.holds import open_hold
from act.trust.records.removing import RemovalFacts
from act.trust.scope.acting import removing
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused, Standing
from act.trust.walls.declared import declared
from act.trust.walls.holds import ON_HOLD
from tests import environment
from tests.access.holding import FACTS, OVER, WHO, WORDS, asked_to_end, ended, put_on_hold
from tests.access.restrictions import GRACE, block, manager
from tests.attack import answers
from tests.casework.contact_makers import logged_contact
from tests.people.joining import joined
from tests.transfers.move_makers import moved
from tests.world import World

SignIn = Callable[[str], Client]
TWICE = RemovalFacts(because=RemovalReason.TWICE, words="")
SINCE = "This record has been on legal hold since 31 October 2016, so nothing can be removed from it."
TELL = "Leave the entry as it is, and tell Helen Marsh what is wrong with it."
STATE = "On legal hold since 31 October 2016."


def remove(contact: Contact, by: Standing) -> Contact:
    """The contact, removed."""
    return casework.remove_contact(contact, by=by, seen=contact.version, facts=TWICE, now=clock.real_now())


def move(contact: Contact, by: Standing, to: YoungPerson) -> Contact:
    """The contact, moved to somebody else's record."""
    return casework.move_contact(contact, by=by, seen=contact.version, to=to, words="", now=clock.real_now())


def a_contact(world: World, of: str) -> Contact:
    """One of Sam's contacts with a young person."""
    with world.acting("sam"):
        contacts = Contact.objects.select_related("young_person").filter(young_person=world.people[of])
        return contacts.filter(worker__username="sam").earliest("at")


def signed(contact: Contact, by: Standing) -> Removal:
    """Who removes it signed for it, and our own code was never asked."""
    about = {"authority_id": contact.authority_id, "young_person_id": contact.young_person_id, "entry": contact.pk}
    return Removal(**about, kind=contact.entry_kind, on=by.on, by=by.user, because="twice")


@pytest.mark.parametrize("who", ["sam", "helen"])
def test_nothing_leaves_a_record_on_hold_and_what_is_moved_onto_it_may_come(world: World, who: str) -> None:
    manager()
    with world.acting("sam") as sam:
        mias = logged_contact(world, sam)
    jays = a_contact(world, "Jay")
    with world.acting("helen") as helen:
        hold = put_on_hold(helen, world.people["Mia"])
    with world.acting(who) as by:
        mia, jay = (young_person(by, world.people[name]) for name in ("Mia", "Jay"))
        said = f"{SINCE} {TELL if who == 'sam' else 'It takes two managers to end the hold.'}"
        for act in (lambda: remove(mias, by), lambda: move(mias, by, jay)):
            with pytest.raises(Refused) as refused:
                act()
            assert str(refused.value) == said
        assert not Removal.objects.exists() and people_for(by, Contact).filter(pk=mias.pk).exists()
    with world.acting("helen") as by:
        moved_on = move(jays, by, mia)
        with pytest.raises(Refused, match="legal hold"):
            remove(moved_on, by)
    ended(world, hold)
    with world.acting(who) as by:
        assert remove(mias, by).removed_at


def test_a_hold_reaches_every_record_that_is_read_as_one(world: World) -> None:
    contact = a_contact(world, "Jay")
    with world.acting("helen") as helen:
        put_on_hold(helen, world.people["Mia"])
    joined(world, world.people["Jay"], world.people["Mia"])
    with world.acting("helen") as helen:
        with pytest.raises(Refused, match="legal hold"):
            remove(contact, helen)
        with pytest.raises(Refused, match="just put this record on hold"):
            put_on_hold(helen, world.people["Jay"])
        with pytest.raises(DatabaseError, match=ON_HOLD), transaction.atomic():
            signed(contact, helen).save(force_insert=True)


@pytest.mark.parametrize("who", ["sam", "helen"])
def test_the_database_alone_keeps_every_entry(world: World, who: str) -> None:
    contact = a_contact(world, "Mia")
    with world.acting(who) as by:
        signed(contact, by).save(force_insert=True)  # and never removed
    with world.acting("helen") as helen:
        put_on_hold(helen, world.people["Mia"])
    with world.acting(who) as by:
        again = signed(contact, by)
        again.entry = again.pk
        with pytest.raises(DatabaseError, match=ON_HOLD), transaction.atomic():
            again.save(force_insert=True)
        with pytest.raises(DatabaseError, match=ON_HOLD), transaction.atomic(), removing():
            Contact.objects.filter(pk=contact.pk).update(removed_at=clock.real_now())
        assert Contact.objects.filter(pk=contact.pk).update(note="Edited") == 1


def test_the_wall_is_on_every_table_of_entries() -> None:
    models = (model for model in apps.get_models() if not hasattr(model, "instance_type"))
    tables = {model._meta.db_table for model in models if issubclass(model, RemovableRecord)} | {"trust_removal"}
    keys = declared("postgresql" if environment.POSTGRES else "sqlite")
    assert {key.table for key in keys if ON_HOLD in key.name and key.table} == tables


def test_one_manager_starts_it_and_two_end_it(world: World) -> None:
    manager()
    with world.acting("helen") as helen:
        hold = put_on_hold(helen, world.people["Mia"])
        with pytest.raises(Refused, match="Nobody has asked"):
            holds.end_hold(hold, by=helen, seen=1, now=clock.real_now())
        with pytest.raises(Refused, match="Enter why the hold can end"):
            holds.ask_to_end(hold, by=helen, seen=1, words=" ", now=clock.real_now())
    asked = asked_to_end(world, hold)
    with world.acting("helen") as helen:
        with pytest.raises(Refused, match="another manager must agree"):
            holds.end_hold(asked, by=helen, seen=2, now=clock.real_now())
        with pytest.raises(DatabaseError), transaction.atomic():
            RecordHold.objects.filter(pk=hold.pk).update(ended_at=clock.real_now(), ended_by=helen.user)
    with world.acting(GRACE) as grace:
        kept = holds.keep_hold(asked, by=grace, seen=2)
        assert kept.asked_by is None and open_hold(grace, world.people["Mia"])
    ended(world, kept)
    with world.acting("helen") as helen:
        assert put_on_hold(helen, world.people["Mia"]).pk != hold.pk  # once it ended there may be another
        assert HoldReason.objects.filter(hold=hold).count() == 3


def test_it_says_what_is_missing_and_whom_to_ask(world: World) -> None:
    with world.acting("helen") as helen:
        mia = Subject.of(young_person(helen, world.people["Mia"]))
        for wrong, sentence in (
            ({"reason": "NONE"}, "Choose one of the reasons"),
            ({"who_asked": " "}, "Enter who asked"),
            ({"reason": "OTHER", "words": ""}, "Enter in a few words"),
        ):
            with pytest.raises(Refused, match=sentence):
                holds.start_hold(mia, by=helen, facts=replace(FACTS, **wrong))
    with world.acting("sam") as sam, pytest.raises(Refused, match="Only a manager"):
        holds.start_hold(mia, by=sam, facts=FACTS)


def test_who_reads_that_it_is_on_hold_and_who_reads_why(world: World, sign_in: SignIn) -> None:
    manager()
    mia, contact = f"/young-people/{world.people['Mia']}/", a_contact(world, "Mia")
    helen, grace, sam = (sign_in(name) for name in ("helen", GRACE, "sam"))
    assert "Not on hold." in helen.get(f"{mia}legal-hold/").content.decode()
    sent = helen.post(f"{mia}legal-hold/start/", answers.form(reason="COURT", who_asked=WHO, words=WORDS))
    assert (sent.status_code, sent["Location"]) == (302, f"{mia}legal-hold/")
    why = helen.get(f"{mia}legal-hold/").content.decode()
    assert WORDS in why and WHO in why and "A court or the police asked" in why
    for client, manages in ((sam, False), (helen, True)):
        page = client.get(mia).content.decode()
        assert STATE in page and WORDS not in page and WHO not in page
        assert (f"{mia}legal-hold/" in page) is manages
        for step in ("remove", "move"):
            page = client.get(f"/contacts/{contact.pk}/{step}/").content.decode()
            assert SINCE in page and (TELL in page) is not manages and 'name="once"' not in page.split("<main")[1]
    assert sam.get(f"{mia}legal-hold/").status_code == 404
    helen.post(f"{mia}legal-hold/ask/", answers.form(1, words=OVER))
    assert "Helen Marsh asked to end the hold on a record in Wigan" in grace.get("/").content.decode()
    assert OVER in grace.get(f"{mia}legal-hold/end/").content.decode()
    assert grace.post(f"{mia}legal-hold/end/", answers.form(2)).status_code == 302
    past = grace.get(f"{mia}legal-hold/").content.decode()
    assert all(words in past for words in ("Not on hold.", "Earlier holds", WORDS, OVER, "Grace Holt"))
    assert STATE not in sam.get(mia).content.decode()


def test_from_whom_the_record_is_kept_the_hold_is_too(world: World, sign_in: SignIn) -> None:
    manager()
    with world.acting("helen") as helen:
        put_on_hold(helen, world.people["Mia"])
    with world.acting(GRACE) as grace:
        block(grace, world.people["Mia"], why="OWN")
    with world.acting(GRACE) as grace:
        assert open_hold(grace, world.people["Mia"]) is None
    assert sign_in(GRACE).get(f"/young-people/{world.people['Mia']}/legal-hold/").status_code == 404


def test_a_record_that_moved_can_be_held_and_keeps_what_it_has(world: World) -> None:
    contact = a_contact(world, "Jay")
    moved(world)
    with world.acting("helen") as helen:
        put_on_hold(helen, world.people["Jay"])
        with pytest.raises(Refused, match="legal hold"):
            remove(contact, helen)
