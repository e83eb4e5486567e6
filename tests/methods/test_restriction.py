"""By when a restricted record is looked at again: dated, and our own."""

from dataclasses import replace
from datetime import date

import pytest

from act.methods.restriction import latest_look, review_rule

RULE = review_rule(date(2026, 11, 22))


def test_the_rule_as_it_ships_is_ninety_days_and_says_that_it_is_our_own() -> None:
    assert (RULE.review_days, RULE.verified) == (90, False)
    assert latest_look(date(2026, 11, 22)) == date(2027, 2, 20)


def test_before_the_first_row_there_is_no_rule() -> None:
    with pytest.raises(LookupError, match=r"No rule .* is known for 1999-12-31"):
        review_rule(date(1999, 12, 31))


def test_no_record_is_looked_at_again_before_it_was_looked_at() -> None:
    with pytest.raises(ValueError, match="after 1 day or more, not 0"):
        replace(RULE, review_days=0)
