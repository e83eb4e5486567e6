"""Writing down where a young person lives, and putting it right."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from act.demo.cast import CAST
from act.methods.placements import HOME
from act.people.queries import young_person
from act.placements import actions, queries
from act.placements.models import Placement
from act.trust.models import AuditRow
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused
from tests.placements.record_makers import placement_facts, recorded_placement
from tests.world import World

OCTOBER_20 = date(2016, 10, 20)
TODAY = date(2016, 10, 31)


def test_a_stay_keeps_its_facts_and_is_one_act(world: World) -> None:
    with world.acting("david") as david:
        made = recorded_placement(world, david, miles=Decimal("12.5"), liberty=True)
        kept = Placement.objects.get(pk=made.pk)
        assert {name: getattr(kept, name) for name in vars(placement_facts())} == vars(
            placement_facts(miles=Decimal("12.5"), liberty=True)
        )
        assert AuditRow.objects.filter(what="placements.placed", object_id=made.pk).count() == 1


def test_the_next_stay_ends_the_present_one_on_the_day_it_begins(world: World) -> None:
    with world.acting("david") as david:
        first = recorded_placement(world, david)
        second = recorded_placement(world, david, because="CREQB", kind="K2", provider="PR4", began_on=OCTOBER_20)
        first.refresh_from_db()
        assert (first.ended_on, first.ended_because, first.version) == (OCTOBER_20, "CREQB", 2)
        assert second.ended_on is None


def test_without_a_reason_the_present_stay_goes_on_and_nothing_is_saved(world: World) -> None:
    with world.acting("david") as david:
        first = recorded_placement(world, david)
        with pytest.raises(Refused, match="Choose why the stay since 1 October 2016 ended") as refused:
            recorded_placement(world, david, began_on=OCTOBER_20)
        assert refused.value.field == "ended_because"
        assert [(stay.pk, stay.ended_on) for stay in queries.placements(david, first.young_person)] == [
            (first.pk, None)
        ]


def test_an_earlier_stay_is_recorded_later_without_ending_the_present_one(world: World) -> None:
    with world.acting("david") as david:
        present = recorded_placement(world, david)
        earlier = recorded_placement(
            world,
            david,
            kind=HOME,
            provider="",
            legal_status="",
            began_on=date(2016, 3, 1),
            ended_on=date(2016, 10, 1),
            ended_because="LAREQ",
        )
        assert [stay.pk for stay in queries.placements(david, present.young_person)] == [earlier.pk, present.pk]
        assert queries.current_placements(david, [present.young_person])[present.young_person_id] == present


@pytest.mark.parametrize(
    ("changes", "sentence", "field"),
    [
        ({"began_on": date(2016, 11, 1)}, "The start date must be between", "began_on"),
        ({"began_on": date(1916, 10, 1)}, "The start date must be between", "began_on"),
        (
            {"ended_on": date(2016, 10, 1), "ended_because": "CARPL"},
            "The date they left must be after 1 Oct",
            "ended_on",
        ),
        (
            {"ended_on": date(2016, 11, 1), "ended_because": "CARPL"},
            "The date they left must be after 1 Oct",
            "ended_on",
        ),
        ({"ended_on": OCTOBER_20}, "enter the date and the reason", "ended_because"),
        ({"ended_because": "CARPL"}, "enter the date and the reason", "ended_because"),
        ({"ended_on": OCTOBER_20, "ended_because": "XXX"}, "This reason wasn't in the national list", "ended_because"),
        ({"kind": "K3"}, "This kind of place wasn't in the national list on 1 October 2016", "kind"),
        ({"kind": "ZZ"}, "This kind of place wasn't in the national list", "kind"),
        ({"provider": "PR9"}, "This provider wasn't in the national list", "provider"),
        ({"legal_status": "C9"}, "This legal status wasn't in the national list", "legal_status"),
        ({"kind": "T2"}, "This kind of place has no provider", "provider"),
        ({"kind": HOME}, "This kind of place has no provider", "provider"),
        ({"kind": HOME, "provider": ""}, "at home who isn't looked after has no legal status", "legal_status"),
        (
            {"kind": HOME, "provider": "", "legal_status": "", "unregistered": True},
            "at home who isn't looked after has no legal status",
            "legal_status",
        ),
        (
            {"kind": HOME, "provider": "", "legal_status": "", "liberty": True},
            "A deprivation of liberty order doesn't fit",
            "also",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    world: World, changes: dict[str, Any], sentence: str, field: str
) -> None:
    with world.acting("david") as david:
        with pytest.raises(Refused, match=sentence) as refused:
            recorded_placement(world, david, **changes)
        assert refused.value.field == field
        assert not Placement.objects.filter(young_person=world.people["Kai"]).exists()


def test_nights_that_are_taken_are_named(world: World) -> None:
    with world.acting("david") as david:
        recorded_placement(world, david, ended_on=OCTOBER_20, ended_because="CARPL")
        with pytest.raises(Refused, match="already recorded as living elsewhere from 1 October 2016 to 20 October"):
            recorded_placement(world, david, began_on=date(2016, 10, 19))
        recorded_placement(world, david, began_on=OCTOBER_20)
        with pytest.raises(Refused, match="from 20 October 2016 until now"):
            recorded_placement(world, david, began_on=OCTOBER_20)


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_those_who_work_with_them_and_their_manager_record_where_they_live(world: World, member: str) -> None:
    with world.acting("helen") as helen:
        mia = young_person(helen, world.people["Mia"])
    with world.acting(member) as by:
        if member in {"sam", "priya", "helen"}:
            first = queries.open_stay(by, mia)
            facts = placement_facts(began_on=TODAY)
            assert (
                actions.record_placement(mia, by=by, facts=facts, ended_because="CARPL" if first else "").ended_on
                is None
            )
        else:
            with pytest.raises(Refused, match="You don't work with Mia at the moment"):
                actions.record_placement(mia, by=by, facts=placement_facts(began_on=TODAY), ended_because="CARPL")


def test_what_a_stay_said_before_is_kept_with_its_writer(world: World) -> None:
    with world.acting("david") as david:
        first = recorded_placement(world, david)
        now = actions.amend_placement(first, by=david, seen=1, facts=placement_facts(kind="U4", miles=Decimal("3.0")))
        kept = list(now.history.order_by("version").values_list("version", "kind", "miles", "history_user_id"))
    assert kept == [(1, "U6", None, david.user_id), (2, "U4", Decimal("3.0"), david.user_id)]


def test_a_stay_may_end_while_nobody_knows_what_comes_next(world: World) -> None:
    with world.acting("david") as david:
        first = recorded_placement(world, david)
        facts = placement_facts(ended_on=OCTOBER_20, ended_because="CHILD")
        actions.amend_placement(first, by=david, seen=1, facts=facts)
        assert queries.open_stay(david, first.young_person) is None
        assert queries.current_placements(david, [first.young_person]) == {first.young_person_id: None}


def test_an_amendment_is_neither_stale_nor_over_nights_that_are_taken(world: World) -> None:
    with world.acting("david") as david:
        first = recorded_placement(world, david, ended_on=OCTOBER_20, ended_because="CARPL")
        second = recorded_placement(world, david, began_on=OCTOBER_20)
        with pytest.raises(Refused, match="living elsewhere from 20 October 2016 until now"):
            actions.amend_placement(
                first, by=david, seen=1, facts=placement_facts(ended_on=date(2016, 10, 21), ended_because="CARPL")
            )
        actions.amend_placement(second, by=david, seen=1, facts=placement_facts(began_on=date(2016, 10, 21)))
        with pytest.raises(Stale):
            actions.amend_placement(second, by=david, seen=1, facts=placement_facts(began_on=OCTOBER_20))


def test_a_stay_that_ends_today_is_not_where_they_live_today(world: World) -> None:
    with world.acting("david") as david:
        first = recorded_placement(world, david)
        second = recorded_placement(world, david, because="CREQO", kind="K2", began_on=TODAY)
        assert queries.current_placements(david, [first.young_person]) == {first.young_person_id: second}


def test_no_stay_of_somebody_who_is_not_shown_is_read(world: World) -> None:
    with world.acting("david") as david:
        kai = recorded_placement(world, david).young_person
    with world.acting("sam") as sam:
        assert queries.placements(sam, kai) == []
        assert queries.current_placements(sam, [kai]) == {kai.pk: None}


def test_present_asks_one_question_for_everybody(world: World, django_assert_num_queries: Any) -> None:
    with world.acting("helen") as helen:
        people = [young_person(helen, world.people[name]) for name in ("Mia", "Jay", "Chloe", "Ellie")]
        with django_assert_num_queries(1):
            assert len(queries.current_placements(helen, people)) == 4
