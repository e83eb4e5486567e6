"""How long somebody may cover: a dated rule of our own."""

from dataclasses import replace
from datetime import date

import pytest

from act.methods.cover import cover_rule

RULE = cover_rule(date(2016, 10, 31))


def test_the_rule_as_it_ships_says_that_it_is_our_own() -> None:
    assert (RULE.longest_days, RULE.verified) == (28, False)
    assert RULE.latest(date(2016, 10, 31)) == date(2016, 11, 28)


def test_there_is_no_rule_before_the_first_and_none_that_lasts_no_day() -> None:
    with pytest.raises(LookupError, match="No rule for cover is known for 1999-12-31"):
        cover_rule(date(1999, 12, 31))
    with pytest.raises(ValueError, match="1 day or more, not 0"):
        replace(RULE, longest_days=0)
