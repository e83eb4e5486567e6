"""Rows that are counted and never shown (docs/adr/0001)."""

from typing import NamedTuple

import pytest

from act.casework.models import Contact
from act.methods.duration import age_on
from act.people.models import YoungPerson
from act.people.queries import young_people
from act.referrals.models import Decision, ExpectedPath, Referral
from act.trust.scope.acting import ScopeMissing
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.standing import Refused
from tests.world import World

NOT_COUNTED_WITH = [
    (YoungPerson, "name"),
    (YoungPerson, "born_on"),
    (YoungPerson, "what_matters"),
    (Contact, "note"),
    (Contact, "worker"),
    (Referral, "young_person"),
    (Decision, "reasons"),
    (ExpectedPath, "evidence"),
    (Referral, "id"),
]


@pytest.mark.parametrize(("model", "field"), NOT_COUNTED_WITH, ids=lambda each: getattr(each, "__name__", each))
def test_only_statistics_are_given_and_only_statistics_are_asked_about(
    model: type[YoungPerson], field: str, world: World
) -> None:
    with world.acting("ruth") as ruth, cohort_for(ruth, Purpose.EVALUATION) as cohort:
        with pytest.raises(LookupError, match="not a statistic"):
            cohort.columns(model, field)
        for condition in (field, f"{field}__isnull", f"{field}__in"):
            with pytest.raises(LookupError, match="not a statistic"):
                cohort.columns(model, "authority", **{condition: "x"})


@pytest.mark.parametrize("way", ["username", "ties__young_person_id"])
def test_a_statistic_is_no_way_through_to_somebody(way: str, world: World) -> None:
    asked = {f"authority__postings__user__{way}": world.people["Mia"]}
    with world.acting("ruth") as ruth, cohort_for(ruth, Purpose.EVALUATION) as cohort, pytest.raises(LookupError):
        cohort.columns(Referral, "authority", **asked)


@pytest.mark.parametrize(("username", "referrals"), [("ruth", 6), ("colin", 6), ("helen", 4), ("david", 2)])
def test_everyone_who_counts_counts_the_authorities_of_their_postings(
    username: str, referrals: int, world: World
) -> None:
    with world.acting(username) as standing, cohort_for(standing, Purpose.EVALUATION) as cohort:
        assert cohort.count(Referral) == referrals


@pytest.mark.parametrize("username", ["sam", "priya", "lena", "moira"])
def test_whoever_counts_nothing_is_told_whom_to_ask(username: str, world: World) -> None:
    with world.acting(username) as standing, pytest.raises(Refused, match="ask an evaluator or a manager"):
        cohort_for(standing, Purpose.EVALUATION).__enter__()


class Gender(NamedTuple):
    """One statistic."""

    gender: str


def test_of_a_field_that_is_no_statistic_a_number_may_be_made_and_nothing_else(world: World) -> None:
    with world.acting("ruth") as ruth, cohort_for(ruth, Purpose.EVALUATION) as cohort:
        ages = cohort.derive(YoungPerson, "born_on", lambda _, born: age_on(born, ruth.on))
        assert len(ages) == 6 and all(11 <= age <= 17 for age in ages.values())
        assert ages.keys() == cohort.by_person(YoungPerson, Gender).keys()
        for field in ("name", "born_on", "what_matters"):
            with pytest.raises(LookupError, match="only numbers may be made"):
                cohort.derive(YoungPerson, field, lambda _, value: value)


def test_the_keys_behind_the_numbers_are_of_those_who_were_counted_and_of_nobody_else(world: World) -> None:
    with world.acting("helen") as helen, cohort_for(helen, Purpose.EVALUATION) as cohort:
        assert cohort.keys() == {}
        numbers = cohort.by_person(YoungPerson, Gender)
        keys = cohort.keys()
    assert keys.keys() == numbers.keys()
    assert {key for of_one in keys.values() for key in of_one} == {
        world.people[name] for name in ("Mia", "Jay", "Chloe", "Ellie")
    }


def test_nothing_is_counted_while_nobody_is_acting(world: World) -> None:
    with world.acting("ruth") as ruth:
        pass
    with pytest.raises(ScopeMissing):
        cohort_for(ruth, Purpose.EVALUATION).__enter__()


def test_counting_ends_with_its_scope(world: World) -> None:
    with world.acting("ruth") as ruth:
        with cohort_for(ruth, Purpose.EVALUATION) as cohort:
            rows = cohort.columns(Referral, "state")
            assert len(rows.all()) == 6
        assert list(young_people(ruth)) == []
