"""Moves between authorities: offered, answered, gone on with, and read-only where they were."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.http import Http404
from django.test import Client
from django.urls import reverse

from act.casework.models import Ending
from act.casework.queries import involvements
from act.outcomes.actions import set_goal
from act.outcomes.models import Goal
from act.people.actions import describe
from act.people.details import PersonDetails
from act.people.models import AgreementAnswer, AgreementTo, YoungPerson
from act.people.queries import agreement, young_person
from act.referrals.queries import referrals_of
from act.referrals.states import State
from act.safety.actions import end_alert
from act.transfers import actions, queries
from act.transfers.models import Answer, MoveOffer, RecordMove
from act.transfers.walls import MOVED, WALLS
from act.trust import clock
from act.trust.identifiers import uuid7
from act.trust.models import AuditRow, Block, Message, Restriction, RestrictionReview, Tie
from act.trust.records.versions import Stale
from act.trust.scope.acting import sending as as_sender
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused
from act.trust.walls.read_only import SENTENCES
from tests import environment
from tests.access.restrictions import block, manager, restrict
from tests.attack.tables import records
from tests.safety.alert_makers import raised_alert
from tests.transfers.move_makers import NOTE, WHY, facts, gone_on, moved, offered
from tests.world import World, role_ended

SignIn = Callable[[str], Client]
TODAY = date(2016, 10, 31)
COPIED = ("name", "called", "pronouns", "born_on", "gender", "ethnicity", "disability", "language", "lineage")
NEVER_READ_ONLY = {
    # Who may see a record, who looked, and that an entry is removed, goes on being said of it.
    *("trust_opening", "trust_searchresult", "trust_removal", "trust_hidingdecision", "trust_block", "trust_pass"),
    *("trust_restriction", "trust_restrictionreview", "looks_reviewedlook", "people_personmatch"),
    *("trust_recordlink", "people_leftcontradiction", "trust_disagreement", "trust_recordhold", "trust_holdreason"),
    *("referrals_draft", "transfers_recordmove"),  # of no record yet; what says that it moved
}


def test_the_other_manager_reads_what_was_offered_and_nothing_else(world: World, sign_in: SignIn) -> None:
    with world.acting("helen") as helen:
        offer = offered(world, helen)
        jay = young_person(helen, world.people["Jay"])
    with world.acting("david") as david:
        assert [each.pk for each in queries.offers_to_answer(david)] == [offer.pk]
        assert not people_for(david, YoungPerson).filter(pk=jay.pk).exists()
        if environment.POSTGRES:
            assert not YoungPerson.objects.filter(pk=jay.pk).exists()
    browser = sign_in("david")
    assert "Moves here from Wigan" in browser.get("/").content.decode()
    page = browser.get(reverse("transfers:answer", args=[offer.pk])).content.decode()
    assert all(words in page for words in (jay.name, "9 November 2000", WHY, NOTE, "Helen Marsh"))
    assert browser.get(reverse("pages:young_person", args=[jay.pk])).status_code == 404


@pytest.mark.parametrize("username", ["sam", "priya", "nadia", "beth", "lena", "ruth", "moira"])
def test_nobody_but_a_manager_of_either_authority_reads_an_offer(username: str, world: World, sign_in: SignIn) -> None:
    with world.acting("helen") as helen:
        offer = offered(world, helen)
    with world.acting(username) as by:
        with pytest.raises(Http404):
            queries.offer(by, offer.pk)
        if environment.POSTGRES:
            assert not MoveOffer.objects.filter(pk=offer.pk).exists()
    assert sign_in(username).get(reverse("transfers:move", args=[offer.pk])).status_code == 404


def test_an_accepted_move_goes_on_as_the_same_person_and_waits_for_a_key_worker(world: World) -> None:
    record = moved(world)
    with world.acting("helen") as helen:
        jay = young_person(helen, world.people["Jay"])
        time = involvements(helen, jay)[0]
        assert (time.ended_on, time.ended_because, time.ended_by.username) == (TODAY, Ending.TRANSFERRED, "helen")
        assert time.ending_words == "Moved to Rochdale, where ACT goes on."
        assert not Tie.objects.live(helen.on).filter(young_person_id=jay.pk).exists()
        assert AuditRow.objects.filter(what="transfers.handed_over", actor_id=helen.user_id).count() == 1
    with world.acting("david") as david:
        here = young_person(david, record.pk)
        assert [getattr(here, fact) for fact in COPIED] == [getattr(jay, fact) for fact in COPIED]
        assert here.pk != jay.pk and here.authority.name == "Rochdale"
        referral = referrals_of(david, here)[0]
        assert (referral.state, referral.decision.reasons) == (
            State.ACCEPTED,
            "Moved from Wigan, where ACT worked with them.",
        )
        asked = agreement(david, here, AgreementTo.TAKE_PART)
        assert asked and asked.answer == AgreementAnswer.NOT_ASKED
        assert AuditRow.objects.filter(what="transfers.accepted", actor_id=david.user_id).count() == 1


def test_open_goals_end_as_still_open_and_stay_to_be_read(world: World) -> None:
    with world.acting("sam") as sam:
        goal = set_goal(young_person(sam, world.people["Jay"]), by=sam, words="Play football again", on=TODAY)
    moved(world)
    with world.acting("helen"):
        ended = Goal.objects.get(pk=goal.pk)
        assert (ended.ended_on, ended.get_outcome_display()) == (
            TODAY,
            "Still open when they moved to another authority",
        )


def test_both_records_say_where_the_other_one_is(world: World, sign_in: SignIn) -> None:
    record = moved(world)
    gone_on(world, record)
    old = sign_in("helen").get(reverse("pages:young_person", args=[world.people["Jay"]])).content.decode()
    assert "Moved to Rochdale on 31 October 2016. This record can only be read." in old
    assert "End ACT support" not in old and "Record a contact" not in old and "Edit what matters" not in old
    for username in ("david", "nadia", "tom"):
        new = sign_in(username).get(reverse("pages:young_person", args=[record.pk])).content.decode()
        assert "Came from Wigan on 31 October 2016." in new and "can only be read" not in new
    assert sign_in("sam").get(reverse("pages:young_person", args=[world.people["Jay"]])).status_code == 404


def test_every_table_of_a_record_that_moved_is_shut(world: World) -> None:
    tables = {model._meta.db_table for model in records()}
    assert tables - WALLS.tables.keys() == NEVER_READ_ONLY
    assert WALLS.tables.keys() <= tables


def test_what_the_manager_writes_on_it_is_refused_with_a_sentence(world: World, sign_in: SignIn) -> None:
    browser = sign_in("helen")
    address = reverse("people:record_agreement", args=[world.people["Jay"], "evaluation"])
    form = browser.get(address).content.decode()
    moved(world)
    once, seen = (form.split(f'name="{name}" value="')[1].split('"')[0] for name in ("once", "seen"))
    said = {"once": once, "seen": seen, "answer": "agreed", "answered_on": "2016-10-31"}
    answer = browser.post(address, said)
    assert answer.status_code == 422
    assert SENTENCES[MOVED] in answer.content.decode()


def test_the_database_itself_refuses_a_change_and_an_addition(world: World) -> None:
    moved(world)
    with world.acting("helen") as helen:
        jay = young_person(helen, world.people["Jay"])
        says = PersonDetails.of(jay)
        with pytest.raises(IntegrityError, match=MOVED), transaction.atomic():
            describe(jay, by=helen, seen=jay.version, says=PersonDetails(**{**says.columns, "pronouns": "they/them"}))
        with pytest.raises(IntegrityError, match=MOVED), transaction.atomic():
            raised_alert(world, helen, name="Jay")


def test_managers_are_written_to_and_never_whose_it_is(world: World) -> None:
    moved(world)
    with as_sender():
        written = [(each.to.username, each.subject) for each in Message.objects.select_related("to").order_by("id")]
        assert written == [("david", "A move waits for an answer"), ("helen", "A move was answered")]
        assert not Message.objects.filter(body__contains="Jordan").exists()


def test_a_record_moves_out_once_until_it_goes_on_again(world: World) -> None:
    moved(world)
    with world.acting("helen") as helen:
        away = queries.moved_out(helen, [world.people["Jay"]]).get()
        twice = RecordMove(
            authority_id=away.authority_id,
            young_person_id=away.young_person_id,
            offer_id=uuid7(),
            way=away.way,
            other_authority_id=away.other_authority_id,
            moved_on=TODAY,
        )
        with pytest.raises(IntegrityError, match=r"record_move_out_once|UNIQUE"), transaction.atomic():
            twice.save(force_insert=True)


def test_a_danger_that_was_known_can_still_be_ended(world: World) -> None:
    with world.acting("sam") as sam:
        alert = raised_alert(world, sam, name="Jay")
    moved(world)
    with world.acting("helen") as helen:
        alert.refresh_from_db()
        assert end_alert(alert, by=helen, seen=1, words="Rochdale knows of it", now=clock.now()).ended_at


def test_declined_with_a_reason_then_offered_again_and_withdrawn(world: World) -> None:
    with world.acting("helen") as helen:
        first = offered(world, helen)
    with world.acting("david") as david:
        offer = queries.offer(david, first.pk)
        with pytest.raises(Refused, match="Enter why you decline"):
            actions.decline(offer, by=david, seen=1, reason=" ")
        declined = actions.decline(offer, by=david, seen=1, reason="The aunt moved to Bury.")
        assert (declined.answer, declined.answered_by.username) == (Answer.DECLINED, "david")
        with pytest.raises(Refused, match="not open any more"):
            actions.accept(declined, by=david, seen=2, now=clock.now())
    with world.acting("helen") as helen:
        assert queries.offer(helen, first.pk).reason == "The aunt moved to Bury."
        second = offered(world, helen)
        actions.withdraw(second, by=helen, seen=1)
        with pytest.raises(Refused, match="not open any more"):
            actions.withdraw(queries.offer(helen, second.pk), by=helen, seen=2)
        assert involvements(helen, young_person(helen, world.people["Jay"]))[0].ended_on is None


def test_one_offer_at_a_time_and_none_to_itself_or_on_a_day_that_must_be_a_slip(world: World) -> None:
    with world.acting("helen") as helen:
        with pytest.raises(Refused, match="Choose another authority"):
            offered(world, helen, to="Wigan")
        with pytest.raises(Refused, match="within half a year"):
            offered(world, helen, from_on=date(2017, 10, 31))
        offered(world, helen)
        with pytest.raises(Refused, match="has just offered this move"):
            offered(world, helen)


def test_it_is_accepted_from_its_day_on_by_the_other_authority_and_on_the_version_that_was_read(world: World) -> None:
    with world.acting("helen") as helen:
        later = offered(world, helen, from_on=TODAY + timedelta(days=1))
        with pytest.raises(Refused, match="Only a manager in the authority that it is offered to"):
            actions.accept(later, by=helen, seen=1, now=clock.now())
    with world.acting("david") as david:
        offer = queries.offer(david, later.pk)
        with pytest.raises(Refused, match="They move on 1 November 2016"):
            actions.accept(offer, by=david, seen=1, now=clock.now())
        with pytest.raises(Stale):
            actions.accept(offer, by=david, seen=2, now=clock.now())
        with pytest.raises(Refused, match="Only a manager in the authority that offers"):
            actions.withdraw(offer, by=david, seen=1)


def test_who_offered_it_must_still_be_a_manager_when_it_is_accepted(world: World) -> None:
    manager()
    with world.acting("helen") as helen:
        key = offered(world, helen).pk
    role_ended("helen", TODAY)
    with world.acting("david") as david:
        offer = queries.offer(david, key)
        with pytest.raises(Refused, match="Helen Marsh offered this move, and can't hand the record over any more"):
            actions.accept(offer, by=david, seen=1, now=clock.now())
        assert not people_for(david, YoungPerson).filter(name=offer.name).exists()


def test_a_restricted_record_is_restricted_there_from_the_first_moment_for_the_same_reason(world: World) -> None:
    grace = manager()
    manager("moremanager", "E08000005")
    with world.acting("helen") as helen:
        restrict(helen, world.people["Jay"], named=[grace])
    record = moved(world)
    with world.acting("nadia") as nadia:
        assert record.pk in nadia.hidden
    with world.acting("moremanager") as other:
        assert record.pk not in other.hidden
    with world.acting("david") as david:
        assert Restriction.objects.live().filter(young_person_id=record.pk).count() == 1
        review = RestrictionReview.objects.get(young_person_id=record.pk)
        assert (review.reason, review.words) == ("STAFF", "Her mother works in this office.")
        assert young_person(david, record.pk) == record


def test_whoever_is_kept_from_the_record_and_works_there_is_kept_from_the_new_one(world: World) -> None:
    manager()
    manager("moremanager", "E08000005")
    with world.acting("helen") as helen:
        block(helen, world.people["Jay"], world.user("nadia"))
        block(helen, world.people["Jay"], world.user("jess"))
    record = moved(world)
    with world.acting("nadia") as nadia:
        assert record.pk in nadia.hidden
    with world.acting("david"):
        live = Block.objects.live().filter(young_person_id=record.pk)
        assert [each.user.username for each in live.select_related("user")] == ["nadia"]


def test_back_again_it_goes_on_on_the_first_record_as_a_further_time(world: World, sign_in: SignIn) -> None:
    record = moved(world)
    gone_on(world, record)
    with world.acting("david") as david:
        key = actions.offer_move(young_person(david, record.pk), by=david, facts=facts("Wigan")).pk
    with world.acting("helen") as helen:
        offer = queries.offer(helen, key)
        again = actions.accept(offer, by=helen, seen=1, now=clock.now())
        assert again.pk == world.people["Jay"]
        marks = [(move.way, move.returned_on) for move in queries.moves_of(helen, [again.pk])]
        assert marks == [("in", None), ("out", TODAY)]
        assert referrals_of(helen, again)[0].state == State.ACCEPTED
        raised_alert(world, helen, name="Jay")
    with world.acting("david") as david:
        assert queries.has_moved(david, young_person(david, record.pk))
    page = sign_in("helen").get(reverse("pages:young_person", args=[world.people["Jay"]])).content.decode()
    assert "Came from Rochdale on 31 October 2016." in page and "can only be read" not in page


def test_a_second_press_moves_nobody_twice(world: World, sign_in: SignIn) -> None:
    with world.acting("helen") as helen:
        key = offered(world, helen).pk
    browser = sign_in("david")
    address = reverse("transfers:answer", args=[key])
    form = browser.get(address).content.decode()
    once, seen = (form.split(f'name="{name}" value="')[1].split('"')[0] for name in ("once", "seen"))
    answers = [browser.post(address, {"once": once, "seen": seen, "answer": "yes"}) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 302]
    assert answers[0]["Location"] == answers[1]["Location"]
    with world.acting("david"):
        assert RecordMove.objects.filter(way="in").count() == 1
