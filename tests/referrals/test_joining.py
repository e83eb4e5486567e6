"""A referral of somebody who has a record already: brought there, added to their time with ACT, and taken back."""

from datetime import date
from uuid import UUID

import pytest

from act.casework import actions as casework
from act.casework.queries import involvements
from act.methods.accommodation import Accommodation
from act.outcomes.models import Course
from act.people.duplicates.actions import say_same
from act.people.duplicates.queries import has_own_record, listed_people, live_match, same_people
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.referrals import actions
from act.referrals.duplicate_cards import other_records
from act.referrals.labels import Certainty
from act.referrals.models import Referral
from act.referrals.queries import own_referrals, referral, referrals_of
from act.referrals.states import State
from act.trust.models import AuditRow, Tie, TieKind
from act.trust.records.versions import Stale
from act.trust.scope.people import people_for
from act.trust.scope.standing import Refused, Standing
from tests.access.restrictions import block
from tests.casework.involvement_makers import ended_involvement
from tests.costs.making import post
from tests.referrals.makers import ROCHDALE, name_answers, sent_referral
from tests.world import World

PATH = actions.ExpectedPathFacts(
    accommodation=Accommodation.CHILDRENS_HOME,
    expected_from=date(2016, 11, 7),
    weeks=26,
    certainty=Certainty.LIKELY,
    evidence="The panel",
    judged_with="",
)


def referred_again(world: World, username: str = "lena") -> Referral:
    """Mia, referred once more, with her birthday and her name as they are on her record."""
    with world.acting(username) as by:
        return sent_referral(by)


def joined(world: World, by: Standing, new: Referral, name: str = "Mia") -> Referral:
    """Brought to the record that somebody of the first six has already."""
    return actions.join(new, by=by, seen=new.version, kept=young_person(by, world.people[name]), on=by.on)


def accepted(by: Standing, new: Referral) -> None:
    """Accepted, with what was expected without ACT."""
    actions.decide(new, by=by, seen=new.version, accepted=True, reasons="Again", path=PATH, on=by.on)


def social_worker(key: UUID) -> str:
    """Who works with somebody as their social worker."""
    live = Tie.objects.filter(young_person_id=key, kind=TieKind.SOCIAL_WORKER, until=None)
    return ", ".join(live.values_list("user__username", flat=True))


def test_a_referral_goes_to_the_record_kept_and_leaves_the_other_one_empty(world: World) -> None:
    new = referred_again(world)
    with world.acting("helen") as helen:
        moved = joined(world, helen, new)
        mia = young_person(helen, world.people["Mia"])
        assert (moved.young_person, moved.state) == (mia, State.WAITING)
        assert set(referrals_of(helen, mia)) == {moved, referral(helen, world.referrals["Mia"])}
        link = live_match(mia, new.young_person)
        assert link and link.referral_id == moved.pk
        assert new.young_person not in listed_people(helen) and mia in listed_people(helen)
        assert same_people(helen, mia) == [new.young_person]
        assert [row.young_person_id for row in moved.history.order_by("version")] == [  # type: ignore[attr-defined]
            new.young_person_id,
            mia.pk,
        ]
        assert AuditRow.objects.filter(what="referrals.joined", object_id=moved.pk).count() == 1
    with world.acting("sam") as sam:
        assert moved in referrals_of(sam, mia), "her key worker reads it in her story"
    with world.acting("lena") as lena:
        assert own_referrals(lena).get(pk=moved.pk).state == State.WAITING


def test_whoever_is_with_act_is_not_accepted_again(world: World) -> None:
    new = referred_again(world)
    with world.acting("helen") as helen:
        moved = joined(world, helen, new)
        with pytest.raises(Refused, match="Mia is with ACT already"):
            accepted(helen, moved)
        added = actions.add_to_record(moved, by=helen, seen=moved.version)
        assert added.state == State.ADDED
        with pytest.raises(Refused, match="is now 'Already with ACT"):
            accepted(helen, added)
    with world.acting("lena") as lena:
        shown = own_referrals(lena).get(pk=new.pk)
        assert shown.get_state_display() == "Already with ACT: added to their record"


def test_a_referral_of_somebody_who_is_not_with_act_is_decided_on(world: World) -> None:
    with world.acting("helen") as helen:
        ellies = referral(helen, world.referrals["Ellie"])
        with pytest.raises(Refused, match="Ellie isn't with ACT now"):
            actions.add_to_record(ellies, by=helen, seen=ellies.version)


def test_whoever_was_with_act_before_gets_a_second_time_on_the_same_record(world: World) -> None:
    with world.acting("helen") as helen:
        ended_involvement(world, helen, on=date(2016, 10, 31))
    new = referred_again(world, "priya")
    with world.acting("helen") as helen:
        moved = joined(world, helen, new)
        accepted(helen, moved)
        now = referral(helen, moved.pk)
        sam, priya = world.user("sam"), world.user("priya")
        casework.allocate(now, by=helen, seen=now.version, key_worker=sam, social_worker=priya, on=helen.on)
        mia = young_person(helen, world.people["Mia"])
        assert [time.referral_id for time in involvements(helen, mia)] == [moved.pk, world.referrals["Mia"]]
        assert people_for(helen, Course).filter(young_person=mia).count() == 2
        assert not people_for(helen, Course).filter(young_person=new.young_person).exists()


def test_two_referrals_of_one_person_are_not_both_accepted(world: World) -> None:
    with world.acting("lena") as lena:
        first = sent_referral(lena, name=name_answers("Ida Brown"))
        second = sent_referral(lena, name=name_answers("Ida Brown"))
    with world.acting("helen") as helen:
        moved = actions.join(second, by=helen, seen=second.version, kept=first.young_person, on=helen.on)
        accepted(helen, first)
        with pytest.raises(Refused, match="is with ACT already"):
            accepted(helen, moved)


def test_the_social_worker_who_referred_them_works_with_the_record_kept(world: World) -> None:
    with world.acting("lena") as lena:
        first = sent_referral(lena, name=name_answers("Ida Brown"))
    with world.acting("priya") as priya:
        second = sent_referral(priya, name=name_answers("Ida Brown"))
    with world.acting("helen") as helen:
        actions.join(second, by=helen, seen=second.version, kept=first.young_person, on=helen.on)
        assert (social_worker(first.young_person_id), social_worker(second.young_person_id)) == ("priya", "")
        actions.take_back(second.young_person, by=helen, other=first.young_person, on=helen.on)
        assert (social_worker(first.young_person_id), social_worker(second.young_person_id)) == ("", "priya")


def test_nobody_takes_the_place_of_the_social_worker_who_is_there(world: World) -> None:
    post(world, "tom", "social_worker", "E08000010")
    with world.acting("tom") as tom:
        new = sent_referral(tom, "E08000010")
    with world.acting("helen") as helen:
        before = social_worker(world.people["Mia"])
        joined(world, helen, new)
        assert social_worker(world.people["Mia"]) == before == "priya"
        assert social_worker(new.young_person_id) == ""
        actions.take_back(new.young_person, by=helen, other=young_person(helen, world.people["Mia"]), on=helen.on)
        assert social_worker(world.people["Mia"]) == "priya"
        assert social_worker(new.young_person_id) == "tom"


def test_nobody_comes_to_work_with_a_record_that_is_closed_to_them(world: World) -> None:
    with world.acting("lena") as lena:
        first = sent_referral(lena, name=name_answers("Ida Brown"))
    with world.acting("priya") as priya:
        second = sent_referral(priya, name=name_answers("Ida Brown"))
    with world.acting("helen") as helen:
        block(helen, first.young_person_id, world.user("priya"))
        actions.join(second, by=helen, seen=second.version, kept=first.young_person, on=helen.on)
        assert social_worker(first.young_person_id) == ""


@pytest.mark.parametrize("closed", [False, True])
def test_a_referral_that_was_brought_wrongly_waits_again_where_it_came_from(closed: bool, world: World) -> None:
    new = referred_again(world)
    with world.acting("helen") as helen:
        moved = joined(world, helen, new)
        if closed:
            moved = actions.add_to_record(moved, by=helen, seen=moved.version)
        actions.take_back(young_person(helen, world.people["Mia"]), by=helen, other=new.young_person, on=helen.on)
        back = referral(helen, new.pk)
        assert (back.young_person, back.state) == (new.young_person, State.WAITING)
        assert new.young_person in listed_people(helen)
        assert AuditRow.objects.filter(what="referrals.parted", object_id=new.pk).count() == 1
        others = other_records(helen, back)
        assert not others.people, "the manager has just said that they are two"


def test_what_was_decided_on_the_record_kept_stays_there(world: World) -> None:
    with world.acting("lena") as lena:
        first = sent_referral(lena, name=name_answers("Ida Brown"))
        second = sent_referral(lena, name=name_answers("Ida Brown"))
    with world.acting("helen") as helen:
        moved = actions.join(second, by=helen, seen=second.version, kept=first.young_person, on=helen.on)
        accepted(helen, moved)
        actions.take_back(second.young_person, by=helen, other=first.young_person, on=helen.on)
        assert referral(helen, second.pk).young_person == first.young_person
        assert YoungPerson.objects.filter(has_own_record(), pk=second.young_person_id).exists()


def test_a_record_with_a_history_keeps_its_referrals(world: World) -> None:
    with world.acting("lena") as lena:
        first = sent_referral(lena, name=name_answers("Ida Brown"))
        second = sent_referral(lena, name=name_answers("Ida Brown"))
        third = sent_referral(lena, name=name_answers("Ida Brown"))
    with world.acting("helen") as helen:
        third = actions.join(third, by=helen, seen=third.version, kept=second.young_person, on=helen.on)
        stayed = actions.join(third, by=helen, seen=third.version, kept=first.young_person, on=helen.on)
        assert stayed.young_person == second.young_person, "it has two referrals: nothing moves, and both count as one"
        assert first.young_person in same_people(helen, second.young_person)


def test_a_referral_still_goes_to_a_record_that_was_joined_before(world: World) -> None:
    new = referred_again(world)
    with world.acting("helen") as helen:
        mia = young_person(helen, world.people["Mia"])
        say_same(new.young_person, by=helen, kept=mia, on=helen.on)
        others = other_records(helen, new)
        assert [card.person for card in others.joined] == [mia] and not others.possible
        assert joined(world, helen, new).young_person == mia
        assert new.young_person not in listed_people(helen)


def test_across_authorities_a_referral_stays_and_both_records_are_known_as_one_person(world: World) -> None:
    with world.acting("tom") as tom:
        new = sent_referral(tom, ROCHDALE)
    post(world, "helen", "manager", ROCHDALE)
    with world.acting("helen") as helen:
        mia = young_person(helen, world.people["Mia"])
        assert [card.same_authority for card in other_records(helen, new).possible] == [False]
        stayed = actions.join(new, by=helen, seen=new.version, kept=mia, on=helen.on)
        assert stayed.young_person == new.young_person
        others = other_records(helen, referral(helen, new.pk))
        assert others.elsewhere == [mia] and not others.possible
    with world.acting("david") as david:
        assert not other_records(david, referral(david, new.pk)).people, "david may not know of a record in Wigan"


@pytest.mark.parametrize("username", ["sam", "priya", "david", "ruth"])
def test_nobody_but_a_manager_of_the_authority_brings_a_referral_anywhere(username: str, world: World) -> None:
    new = referred_again(world)
    with world.acting("helen") as helen:
        mia = young_person(helen, world.people["Mia"])
    with world.acting(username) as by:
        with pytest.raises(Refused, match="Only a manager"):
            actions.join(new, by=by, seen=new.version, kept=mia, on=by.on)
        with pytest.raises(Refused, match="Only a manager"):
            actions.add_to_record(new, by=by, seen=new.version)


def test_of_two_managers_the_second_is_told_of_the_first(world: World) -> None:
    new = referred_again(world)
    with world.acting("helen") as helen:
        joined(world, helen, new)
        with pytest.raises(Stale):
            joined(world, helen, new)
