from datetime import date

import pytest

from act.methods.dated_data import in_force, read_data

FROM, TO = date(2016, 4, 1), date(2017, 4, 1)


@pytest.mark.parametrize(
    ("on", "valid_to", "holds"),
    [
        (date(2016, 3, 31), TO, False),
        (FROM, TO, True),
        (date(2017, 3, 31), TO, True),
        (TO, TO, False),
        (date(2099, 1, 1), None, True),
    ],
)
def test_the_last_day_of_one_row_is_the_day_before_the_next_begins(
    on: date, valid_to: date | None, holds: bool
) -> None:
    assert in_force(on, FROM, valid_to) is holds


def test_a_missing_data_file_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        read_data("act.methods.codes", "shoe_sizes")
