"""Names are found whatever the capitals, accents, apostrophes and hyphens: on both walls alike."""

import re
from importlib.resources import files

import pytest
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from act.methods.name_folding import MARKS, words
from tests import environment

NAMES = {
    "Mia Robinson": ("mia", "robinson"),
    "  MIA   ROBINSON ": ("mia", "robinson"),
    "Ellie-May O’Néill": ("ellie", "may", "oneill"),
    "O'Neill": ("oneill",),
    "O‐Brien": ("o", "brien"),
    "Zoë Brontë": ("zoe", "bronte"),
    "Łukasz Żak": ("lukasz", "zak"),
    "Bjørn Ærø": ("bjorn", "aero"),
    "Groß": ("gross",),
    "İpek Işık": ("ipek", "isik"),
    "Ξένια Ελευθερίου": ("ξενια", "ελευθεριου"),
    "Αλέξης": ("αλεξησ",),
    "Оксана Шевченко": ("оксана", "шевченко"),
    "محمد علي": ("محمد", "علي"),
    "مُحَمَّد عَلِي": ("محمد", "علي"),
    "שָׂרָה כֹּהֵן": ("שרה", "כהן"),
    "Robinson, Mia": ("robinson", "mia"),
    "Nguyễn Thị Hồng": ("nguyen", "thi", "hong"),
    "李 小龍": ("李", "小龍"),
    "": (),
    "' - '": (),
}


@pytest.mark.parametrize(("name", "parts"), NAMES.items(), ids=repr)
def test_a_name_is_folded_into_its_parts(name: str, parts: tuple[str, ...]) -> None:
    assert words(name) == parts


@pytest.mark.django_db
@pytest.mark.skipif(not environment.POSTGRES, reason="the other wall is PostgreSQL's")
@pytest.mark.parametrize("name", NAMES, ids=repr)
def test_the_database_folds_it_in_the_same_way(name: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT act_words(%s)", [name])
        assert tuple(cursor.fetchone()[0]) == words(name)


def test_the_database_takes_the_same_marks_away() -> None:
    written = files("act.access").joinpath("sql/finding.sql").read_text(encoding="utf-8")
    assert MARKS.pattern in re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), written)


@given(st.text(max_size=40))
def test_folding_what_was_folded_changes_nothing(name: str) -> None:
    folded = words(name)
    assert all(part and " " not in part for part in folded)
