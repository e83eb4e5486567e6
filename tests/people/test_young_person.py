"""Ages and names of any shape."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.people.models import YoungPerson
from act.referrals.facts import initials
from act.referrals.forms.identity_questions import NameQuestion

DAYS = st.dates(date(1990, 1, 1), date(2035, 12, 31))
LETTERS = st.characters(categories=["L", "M", "P", "Zs"])
NAMES = st.text(LETTERS, min_size=1, max_size=200).filter(lambda name: bool(name.strip()))
LONG = " ".join(["Anastasia"] * 20)


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        (date(2001, 3, 27), date(2016, 3, 26), 14),
        (date(2001, 3, 27), date(2016, 3, 27), 15),
        (date(2001, 3, 27), date(2016, 3, 28), 15),
        (date(2000, 2, 29), date(2016, 2, 28), 15),
        (date(2000, 2, 29), date(2016, 2, 29), 16),
        (date(2000, 2, 29), date(2018, 2, 28), 17),
        (date(2000, 2, 29), date(2018, 3, 1), 18),
        (date(2016, 10, 31), date(2016, 10, 31), 0),
    ],
)
def test_a_birthday_makes_a_year_older_and_29_february_counts_from_1_march(born: date, on: date, age: int) -> None:
    assert YoungPerson(born_on=born).age(on) == age


@given(born=DAYS, on=DAYS)
def test_an_age_grows_by_one_on_one_day_of_each_year(born: date, on: date) -> None:
    person = YoungPerson(born_on=born)
    steps = [person.age(on + timedelta(days=day + 1)) - person.age(on + timedelta(days=day)) for day in range(365)]
    assert set(steps) <= {0, 1}
    assert sum(steps) <= 1


@given(born=DAYS, years=st.integers(0, 25))
def test_on_the_birthday_itself_the_age_is_the_number_of_years(born: date, years: int) -> None:
    day = date(born.year + years, 3, 1) if (born.month, born.day) == (2, 29) else born.replace(year=born.year + years)
    assert YoungPerson(born_on=born).age(day) == years
    assert YoungPerson(born_on=born).age(day - timedelta(days=1)) in ({years, years - 1} if years else {-1, 0})


@pytest.mark.parametrize(
    ("name", "called", "first", "short", "letters"),
    [
        ("Mia Robinson", "", "Mia", "Mia R.", "M.R."),
        ("Jordan Tait", "Jay", "Jay", "Jay T.", "J.T."),
        ("Ellie-May Doyle", "Ellie", "Ellie", "Ellie D.", "E.D."),
        ("Kofi", "", "Kofi", "Kofi", "K."),
        ("Kofi", "Kay Kay", "Kay Kay", "Kay Kay", "K."),
        ("Siân O'Neill", "", "Siân", "Siân O.", "S.O."),
        ("Łukasz Żak", "", "Łukasz", "Łukasz Ż.", "Ł.Ż."),
        ("María José de la Cruz", "", "María", "María C.", "M.C."),
        ("  Mia   Robinson ", "", "Mia", "Mia R.", "M.R."),
        ("d'Arcy o'Dowd", "", "d'Arcy", "d'Arcy o.", "D.O."),
        ("李 小龙", "", "李", "李 小.", "李.小."),
        (LONG, "", "Anastasia", "Anastasia A.", "A.A."),
    ],
)
def test_a_name_of_any_shape_is_shown_short(name: str, called: str, first: str, short: str, letters: str) -> None:
    person = YoungPerson(name=name, called=called)
    assert (person.first_name, person.short_name, str(person)) == (first, short, short)
    assert initials(name) == letters


@given(name=NAMES)
def test_every_name_that_the_referral_takes_can_be_shown_everywhere(name: str) -> None:
    form = NameQuestion({"name": name, "called": "", "pronouns": "", "seen": "1", "once": str(YoungPerson().pk)})
    assert form.is_valid(), form.errors
    person = YoungPerson(name=form.cleaned_data["name"])
    assert person.first_name
    assert person.short_name.startswith(person.first_name)
    assert 2 <= len(initials(person.name)) <= 12
