"""A disagreement is kept with the entry: in the words of who disagrees, for all who read the entry, and no one else."""

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, transaction
from django.http import Http404
from django.test import Client
from django.test.utils import CaptureQueriesContext

from act.casework import actions as casework
from act.casework.models import Contact
from act.methods.disagreements import DisagreementOutcome, Disagreer, disagreement_line
from act.methods.removals import RemovalReason
from act.people.queries import young_person
from act.trust import clock
from act.trust.models import AuditRow, Disagreement, RemovableRecord
from act.trust.records.disagreeing import (
    DisagreementFacts,
    add_disagreement,
    can_decide,
    can_disagree,
    decide_disagreement,
    disagreements_with,
    entry_of,
)
from act.trust.records.removing import RemovalFacts
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused, Standing
from tests import environment
from tests.casework.contact_makers import logged_contact
from tests.people.joining import joined, second_record
from tests.voice.makers import recorded_feedback
from tests.world import World, posted

SignIn = Callable[[str], Client]
HER_WORDS = "I wasn't shouting, I was crying."
LEFT = "Sam wrote what the school told him."
WRONG = RemovalFacts(because=RemovalReason.WRONG_PERSON, words="")


def said(
    entry: RemovableRecord, by: Standing, words: str = HER_WORDS, whose: Disagreer = Disagreer.YOUNG_PERSON
) -> Disagreement:
    """What is said against an entry today."""
    return add_disagreement(entry, by=by, facts=DisagreementFacts(whose=whose, words=words, on=by.on))


def disputed(world: World) -> tuple[Contact, Disagreement]:
    """A contact of Sam's, and what Mia says against it."""
    with world.acting("sam") as sam:
        contact = logged_contact(world, sam)
        return contact, said(contact, sam)


def text(client: Client, address: str) -> str:
    """A page as it is sent, with its apostrophes."""
    return client.get(address).content.decode().replace("&#39;", "'").replace("&#x27;", "'")


@pytest.mark.parametrize(("whose", "line"), [
    (Disagreer.YOUNG_PERSON, "Mia disagrees: 3 November 2016"),
    (Disagreer.PARENT, "A parent or carer disagrees: 3 November 2016"),
    (Disagreer.AGENCY, "Another agency disagrees: 3 November 2016"),
])  # fmt: skip
def test_one_line_says_who_disagrees_and_since_when(whose: Disagreer, line: str) -> None:
    assert disagreement_line(whose, "Mia", on="3 November 2016") == line


@pytest.mark.parametrize(("who", "adds", "decides"), [
    ("sam", True, False),
    ("priya", True, False),
    ("helen", True, True),
    ("jess", False, False),
    ("david", False, False),
    ("ruth", False, False),
])  # fmt: skip
def test_those_who_work_with_them_add_and_managers_decide(world: World, who: str, adds: bool, decides: bool) -> None:
    contact, disagreement = disputed(world)
    with world.acting(who) as by:
        assert (can_disagree(by, contact), can_decide(by, contact)) == (adds, decides)
        if not adds:
            with pytest.raises(Refused, match="works with this young person"):
                said(contact, by)
            with pytest.raises(Http404):
                entry_of(by, "contact", contact.pk)
        if adds and not decides:
            with pytest.raises(Refused, match="Only a manager"):
                decide_disagreement(disagreement, by=by, outcome=DisagreementOutcome.LEFT, words=LEFT)


def test_several_stay_with_one_entry_word_for_word_and_in_order(world: World) -> None:
    contact, first = disputed(world)
    with world.acting("priya") as priya:
        second = said(contact, priya, "  He was not there.\n", Disagreer.RELATIVE)
        notes = disagreements_with(priya, [contact])[contact.pk]
        assert [(note.pk, note.words, note.by.name) for note in notes] == [
            (first.pk, HER_WORDS, "Sam Okafor"),
            (second.pk, "He was not there.", priya.user.name),
        ]
        assert Contact.objects.get(pk=contact.pk).version == contact.version
    with world.acting("helen"):
        assert AuditRow.objects.filter(what="trust.disagreement_added").count() == 2


@pytest.mark.parametrize("column", ["words", "whose", "on", "entry", "by_id"])
def test_what_was_said_is_never_changed(world: World, column: str) -> None:
    _, disagreement = disputed(world)
    other = {
        "words": "Nothing",
        "whose": "parent",
        "on": "2016-10-01",
        "entry": uuid4(),
        "by_id": world.user("helen").pk,
    }
    with world.acting("helen"), pytest.raises(DatabaseError), transaction.atomic():
        Disagreement.objects.filter(pk=disagreement.pk).update(**{column: other[column]})


def test_a_manager_decides_once(world: World) -> None:
    _, disagreement = disputed(world)
    with world.acting("helen") as helen:
        with pytest.raises(Refused, match="what was corrected"):
            decide_disagreement(disagreement, by=helen, outcome=DisagreementOutcome.LEFT, words=" ")
        decided = decide_disagreement(disagreement, by=helen, outcome=DisagreementOutcome.LEFT, words=LEFT)
        assert (decided.words, decided.outcome_words, decided.decided_on) == (HER_WORDS, LEFT, helen.on)
        with pytest.raises(Refused, match="already"):
            decide_disagreement(disagreement, by=helen, outcome=DisagreementOutcome.CORRECTED, words="Changed")
        with pytest.raises(DatabaseError), transaction.atomic():
            Disagreement.objects.filter(pk=disagreement.pk).update(outcome_words="Changed")


def test_neither_blank_words_nor_a_day_to_come_nor_a_removed_entry_are_taken(world: World) -> None:
    with world.acting("sam") as sam:
        contact = logged_contact(world, sam)
        with pytest.raises(Refused, match="Enter what they say"):
            said(contact, sam, " \n")
        tomorrow = DisagreementFacts(whose=Disagreer.PARENT, words="No", on=sam.on + timedelta(days=1))
        with pytest.raises(Refused, match="hasn't come yet"):
            add_disagreement(contact, by=sam, facts=tomorrow)
        casework.remove_contact(contact, by=sam, seen=1, facts=WRONG, now=clock.real_now())
        with pytest.raises(Refused, match="removed this"):
            said(contact, sam)


@pytest.mark.parametrize("change", [{"kind": "stay"}, {"young_person": "Jay"}, {"entry": True}])
def test_the_database_takes_none_but_of_an_entry_of_that_young_person(world: World, change: dict[str, object]) -> None:
    contact, _ = disputed(world)
    with world.acting("sam") as sam, pytest.raises(DatabaseError), transaction.atomic():
        Disagreement.objects.create(
            authority_id=contact.authority_id,
            young_person_id=world.people[str(change.get("young_person", "Mia"))],
            entry=uuid4() if "entry" in change else contact.pk,
            kind=str(change.get("kind", "contact")),
            whose="parent",
            words="No",
            on=sam.on,
            by=sam.user,
        )


def test_once_the_entry_is_removed_managers_alone_read_them_with_it(world: World, sign_in: SignIn) -> None:
    contact, disagreement = disputed(world)
    with world.acting("sam") as sam:
        casework.remove_contact(contact, by=sam, seen=1, facts=WRONG, now=clock.real_now())
        with pytest.raises(Http404):
            entry_of(sam, "contact", contact.pk)
        if environment.POSTGRES:
            assert not Disagreement.objects.filter(pk=disagreement.pk).exists()
    mia = f"/young-people/{world.people['Mia']}/"
    for who in ("sam", "priya", "helen"):
        assert "disagrees" not in text(sign_in(who), mia)
        assert sign_in(who).get(f"/entries/contact/{contact.pk}/disagreements/").status_code == 404
    read = sign_in("helen").post(f"{mia}removed/", {"once": str(uuid4()), "why": "complaint"})
    assert HER_WORDS in read.content.decode().replace("&#39;", "'")


def test_they_do_not_go_along_to_another_record(world: World) -> None:
    """What is said names the young person who said it: it stays with the removed entry."""
    contact, _ = disputed(world)
    with world.acting("sam") as sam:
        jay = young_person(sam, world.people["Jay"])
        moved = casework.move_contact(contact, by=sam, seen=1, to=jay, words="", now=clock.real_now())
        assert disagreements_with(sam, [moved]) == {}


def test_who_feedback_is_about_neither_reads_nor_adds_nor_decides(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        form = recorded_feedback(world, sam)
    posted(user=world.user("sam"), authority_id=form.authority_id, role=Role.MANAGER, since="2016-02-01")
    with world.acting("helen") as helen:
        disagreement = said(form, helen, whose=Disagreer.WORKER)
        assert disagreements_with(helen, [form])[form.pk] == [disagreement]
    with world.acting("sam") as sam:
        assert not can_disagree(sam, form)
        assert not can_decide(sam, form)
        assert disagreements_with(sam, [form]) == {}
        if environment.POSTGRES:
            assert not Disagreement.objects.filter(pk=disagreement.pk).exists()
    for address in (f"/entries/feedback/{form.pk}/disagreements/", f"/disagreements/{disagreement.pk}/decision/"):
        assert sign_in("sam").get(address).status_code == 404
        assert sign_in("helen").get(address).status_code == 200
    assert "disagrees: 31 October" in text(sign_in("helen"), "/feedback/")


def test_it_is_read_from_either_half_of_a_joined_record(world: World, sign_in: SignIn) -> None:
    contact, _ = disputed(world)
    kept = second_record(world)
    joined(world, world.people["Mia"], kept)
    page = text(sign_in("sam"), f"/young-people/{kept}/")
    assert f"/entries/contact/{contact.pk}/disagreements/" in page
    assert HER_WORDS in text(sign_in("sam"), f"/entries/contact/{contact.pk}/disagreements/")


def test_it_shows_where_the_entry_is_and_a_worker_adds_to_it(world: World, sign_in: SignIn) -> None:
    contact, disagreement = disputed(world)
    page, mia = f"/entries/contact/{contact.pk}/disagreements/", f"/young-people/{world.people['Mia']}/"
    assert "Mia disagrees: 31 October 2016" in text(sign_in("priya"), mia)
    own = text(sign_in("sam"), f"/contacts/{contact.pk}/")
    assert "Mia says this isn't right" in own
    assert HER_WORDS in own
    assert f"{page}new/" in own
    helen = sign_in("helen")
    assert HER_WORDS in text(helen, f"/contacts/{contact.pk}/remove/")
    address = f"/disagreements/{disagreement.pk}/decision/"
    assert address in text(helen, page)
    decided = helen.post(address, {"once": str(uuid4()), "outcome": "left", "words": LEFT})
    assert (decided.status_code, decided["Location"]) == (302, page)
    assert f'Left as it is: <span class="act-words" dir="auto">{LEFT}' in (read := text(sign_in("sam"), page))
    assert address not in read
    assert helen.get(address)["Location"] == page


def test_the_page_asks_once_however_many_there_are(world: World, sign_in: SignIn) -> None:
    mia, sam = f"/young-people/{world.people['Mia']}/", sign_in("sam")
    asked: list[int] = []
    for some in (world.contacts["Mia"][:1], world.contacts["Mia"]):
        with world.acting("helen") as helen:
            for contact in Contact.objects.filter(pk__in=some):
                said(contact, helen)
        with CaptureQueriesContext(connection) as captured:
            page = text(sam, mia)
        asked.append(len(captured))
    assert asked[0] == asked[1]
    assert page.count("Mia disagrees: 31 October") == 1 + len(world.contacts["Mia"]) > 2
