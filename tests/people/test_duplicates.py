"""The same person, perhaps: shown to a human, never merged, and never across authorities."""

import unicodedata

import pytest

from act.people.models import YoungPerson
from act.people.names import tidy
from act.people.queries import possible_duplicates
from act.trust.models import Authority
from tests.referrals.makers import ROCHDALE, name_answers, sent_referral
from tests.world import World, posted


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


def test_another_authority_is_not_looked_into_even_by_someone_who_manages_both(world: World) -> None:
    posted(user=world.user("helen"), authority=Authority.objects.get(code=ROCHDALE), role="manager", since="2016-02-01")
    with world.acting("tom") as tom:
        there = sent_referral(tom, ROCHDALE).young_person
    with world.acting("helen") as helen:
        assert helen.managed >= {there.authority_id}
        assert not possible_duplicates(helen, there)
        mia = YoungPerson.objects.get(pk=world.people["Mia"])
        assert not possible_duplicates(helen, mia)
