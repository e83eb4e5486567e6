"""The same person, perhaps: shown to a manager who may see both records, and to nobody else."""

import unicodedata
from datetime import date

import pytest

from act.people.duplicates.actions import say_different, say_same
from act.people.duplicates.cards import record_cards
from act.people.duplicates.pairs import pairs_to_match, people_named
from act.people.duplicates.queries import known_already, listed_people, possible_duplicates, same_people
from act.people.models import YoungPerson
from act.people.names import tidy
from act.trust.scope.cohort import Purpose, cohort_for
from tests.access.restrictions import block, restrict
from tests.costs.making import post
from tests.people.joining import joined, parted, record, second_record
from tests.referrals.makers import ROCHDALE, WIGAN, authority_key, name_answers, sent_referral
from tests.world import World


@pytest.mark.parametrize(
    ("there", "new"),
    [
        ("Mia Brown", "Mia Brown"),
        ("Mia Brown", "mia brown"),
        ("Mia Brown", "MIA BROWN"),
        ("Siân O'Neill", "Siân O'Neill"),
        ("Siân O'Neill", "SIÂN O'NEILL"),
        (unicodedata.normalize("NFD", "Zoë Hall"), unicodedata.normalize("NFC", "Zoë Hall")),
        ("Mia  Brown", "Mia Brown"),
        ("Caitlin Speakman", "Caitlín Speakman"),
        ("Zoë Smith", "Zoe Smith"),
        ("Ellie-May O'Neill", "Ellie-May O’Neill"),
        ("Ellie-May O'Neill", "Ellie May ONeill"),
        ("Ida Brown", "Brown, Ida"),
        ("Ida Rose Brown", "Ida Brown"),
    ],
)
def test_a_second_record_with_the_same_name_and_birthday_is_found(world: World, there: str, new: str) -> None:
    with world.acting("priya") as priya:
        sent_referral(priya, name=name_answers(there))
        second = sent_referral(priya, name=name_answers(new))
    with world.acting("helen") as helen:
        assert [each.name for each in possible_duplicates(helen, second.young_person)] == [tidy(there)]


@pytest.mark.parametrize(
    ("name", "born"), [("Mia Robinson", "2001-03-28"), ("Mia Robinsone", "2001-03-27"), ("Mia", "2001-03-27")]
)
def test_another_birthday_or_another_name_is_another_person(world: World, name: str, born: str) -> None:
    with world.acting("priya") as priya:
        new = sent_referral(priya, name=name_answers(name), born={"born_on": born}).young_person
    with world.acting("helen") as helen:
        assert not possible_duplicates(helen, new)


def test_someone_is_never_their_own_double(world: World) -> None:
    with world.acting("helen") as helen:
        mia = YoungPerson.objects.get(pk=world.people["Mia"])
        assert not possible_duplicates(helen, mia)


@pytest.mark.parametrize("born", ["2001-03-01", "2001-03-15", "2001-01-01", "2001-03-27"])
def test_an_unknown_day_of_birth_is_looked_past(world: World, born: str) -> None:
    with world.acting("priya") as priya:
        new = sent_referral(priya, born={"born_on": born}).young_person
    with world.acting("helen") as helen:
        assert [each.pk for each in possible_duplicates(helen, new)] == [world.people["Mia"]]


def test_day_and_month_in_the_wrong_order_are_looked_past(world: World) -> None:
    with world.acting("priya") as priya:
        there = sent_referral(priya, name=name_answers("Ida Brown"), born={"born_on": "2002-05-04"}).young_person
        new = sent_referral(priya, name=name_answers("Ida Brown"), born={"born_on": "2002-04-05"}).young_person
    with world.acting("helen") as helen:
        assert possible_duplicates(helen, new) == [there]


def test_another_authority_is_looked_into_for_whoever_manages_both_and_for_nobody_else(world: World) -> None:
    with world.acting("tom") as tom:
        there = sent_referral(tom, ROCHDALE).young_person
    with world.acting("david") as david:
        assert not possible_duplicates(david, there)
    post(world, "helen", "manager", ROCHDALE)
    with world.acting("helen") as helen:
        assert [each.pk for each in possible_duplicates(helen, there)] == [world.people["Mia"]]


def test_a_record_that_is_restricted_is_named_to_nobody_who_may_not_see_it(world: World) -> None:
    with world.acting("priya") as priya:
        new = sent_referral(priya).young_person
    post(world, "david", "manager", WIGAN)
    with world.acting("helen") as helen:
        restrict(helen, world.people["Mia"])
        assert [each.pk for each in possible_duplicates(helen, new)] == [world.people["Mia"]]
    with world.acting("david") as david:
        assert not possible_duplicates(david, new)
        assert not pairs_to_match(david)
        assert not people_named(david, new, "Robinson")


@pytest.mark.parametrize(("username", "knows"), [("priya", True), ("sam", True), ("jess", False), ("lena", False)])
def test_a_referrer_is_told_only_of_those_whom_they_work_with(world: World, username: str, knows: bool) -> None:
    with world.acting("helen"):
        mia = YoungPerson.objects.get(pk=world.people["Mia"])
    typed = YoungPerson(name="ROBINSON, MIA", called="", born_on=mia.born_on, authority_id=authority_key())
    with world.acting(username) as by:
        assert known_already(by, typed) == ([mia] if knows else [])


def typed_as(name: str) -> YoungPerson:
    """Somebody who has no record yet, born when Mia was."""
    born_on = date(2001, 3, 27)
    return YoungPerson(name=name, called="", born_on=born_on, authority_id=authority_key())


@pytest.mark.parametrize(("username", "knows"), [("priya", True), ("sam", True), ("jess", False), ("lena", False)])
def test_a_name_on_the_joined_half_gives_the_record_that_goes_on(world: World, username: str, knows: bool) -> None:
    mia, left = world.people["Mia"], second_record(world, "Amelia Marie Quill", by="lena")
    with world.acting(username) as by:
        assert known_already(by, typed_as("Quill, Amelia Marie")) == []
    joined(world, left, mia)
    with world.acting(username) as by:
        for name in ("Quill, Amelia Marie", "Mia Robinson"):
            assert [each.pk for each in known_already(by, typed_as(name))] == ([mia] if knows else []), name
    parted(world, left, mia)
    with world.acting(username) as by:
        assert known_already(by, typed_as("Quill, Amelia Marie")) == []


@pytest.mark.parametrize("half", ["left", "kept"])
def test_a_referrer_from_whom_one_half_is_hidden_is_told_of_neither(world: World, half: str) -> None:
    mia, left = world.people["Mia"], second_record(world, "Amelia Marie Quill", by="lena")
    with world.acting("helen") as helen:
        block(helen, left if half == "left" else mia, world.user("priya"))
    joined(world, left, mia)
    for username, told in (("priya", []), ("sam", [mia])):
        with world.acting(username) as by:
            for name in ("Amelia Marie Quill", "Mia Robinson"):
                assert [each.pk for each in known_already(by, typed_as(name))] == told, (username, name)


def test_a_manager_is_told_of_the_record_that_goes_on_for_the_name_of_the_joined_half(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world, "Amelia Marie Quill", by="lena")
    joined(world, left, mia)
    new = second_record(world, "Amelia Quill", by="lena")
    with world.acting("helen") as helen:
        assert [each.pk for each in possible_duplicates(helen, record(new))] == [mia]
        (card,) = record_cards(helen, record(new), possible_duplicates(helen, record(new)))
        assert card.differs.endswith("They have another record, joined to this one.")
        say_different(record(new), by=helen, other=record(mia), on=helen.on)
        assert possible_duplicates(helen, record(new)) == []


def test_a_pair_of_which_a_manager_has_said_so_is_not_asked_about_again(world: World) -> None:
    with world.acting("priya") as priya:
        first, second, third = (sent_referral(priya, name=name_answers("Ida Brown")).young_person for _ in range(3))
    with world.acting("helen") as helen:
        assert {(one.pk, other.pk) for one, other in pairs_to_match(helen)} == {
            (first.pk, second.pk),
            (first.pk, third.pk),
            (second.pk, third.pk),
        }
        say_different(second, by=helen, other=first, on=helen.on)
        say_same(third, by=helen, kept=first, on=helen.on)
        assert possible_duplicates(helen, first) == []
        assert same_people(helen, first) == [third] and same_people(helen, third) == [first]
        assert pairs_to_match(helen) == [], "the third is the first, and the second is another"
        assert third in listed_people(helen), "nothing was moved, so both are still worked with"


def test_a_third_record_is_a_pair_with_the_one_that_is_kept_by_the_name_of_either(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    third, fourth = second_record(world), second_record(world, "Amelia Marie Quill")
    joined(world, left, mia)
    with world.acting("helen") as helen, cohort_for(helen, Purpose.EVALUATION) as cohort:
        assert [(one.pk, other.pk) for one, other in pairs_to_match(helen)] == [(mia, third)]
        assert len(cohort.likely_duplicates()) == 1, "counted once too"
    fifth = second_record(world, "Amelia Quill", by="lena")
    joined(world, fourth, mia)
    with world.acting("helen") as helen:
        assert [(one.pk, other.pk) for one, other in pairs_to_match(helen)] == [(mia, third), (mia, fifth)]
        say_different(record(fifth), by=helen, other=record(fourth), on=helen.on)
        assert [(one.pk, other.pk) for one, other in pairs_to_match(helen)] == [(mia, third)]
    parted(world, left, mia)
    with world.acting("helen") as helen:
        assert {(one.pk, other.pk) for one, other in pairs_to_match(helen)} == {(mia, third), (left, third)}


def test_a_search_by_the_name_of_the_joined_half_shows_the_record_that_goes_on(world: World) -> None:
    mia, jay, left = world.people["Mia"], world.people["Jay"], second_record(world, "Amelia Marie Quill")
    with world.acting("helen") as helen:
        assert [each.pk for each in people_named(helen, record(jay), "quill")] == [left]
    joined(world, left, mia)
    with world.acting("helen") as helen:
        for name in ("quill", "Robinson"):
            assert [each.pk for each in people_named(helen, record(jay), name)] == [mia]
        assert people_named(helen, record(mia), "quill") == [], "it is their own"


def test_records_are_looked_for_by_any_parts_of_a_name(world: World) -> None:
    with world.acting("helen") as helen:
        jay = YoungPerson.objects.get(pk=world.people["Jay"])
        assert [each.pk for each in people_named(helen, jay, "robinson")] == [world.people["Mia"]]
        assert people_named(helen, jay, "Robinson Jay") == people_named(helen, jay, " ") == []
