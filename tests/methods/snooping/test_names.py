"""Names are compared as people would."""

import pytest

from act.methods.snooping.names import same_whole_name, surnames


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Mia Rowe", {"rowe"}),
        ("Zoë O’Néill-Smith", {"oneill", "smith"}),
        ("Ana  Ben Ali", {"ali"}),
        ("Mia", set()),
        ("", set()),
        ("Ian van der BERG", {"berg"}),
        ("Jo Groß", {"gross"}),
    ],
)
def test_the_surname_is_the_last_name_in_its_parts(name: str, found: set[str]) -> None:
    assert surnames(name) == found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mia Rowe", "mia  ROWE", True),
        ("Mia Rowe", "Rowe Mia", True),
        ("Mia Rowe", "Rowe, Mia", True),
        ("Zoë O’Néill-Smith", "zoe oneill smith", True),
        ("Mia Rowe", "Mia Anne Rowe", False),
        ("Mia", "Mia", False),
        ("", "", False),
    ],
)
def test_a_whole_name_is_the_same_in_any_order(one: str, other: str, same: bool) -> None:
    assert same_whole_name(one, other) is same
