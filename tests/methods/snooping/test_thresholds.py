"""The thresholds: dated, our own, and said to be unverified."""

from dataclasses import replace
from datetime import date

import pytest

from act.methods.snooping import SignKind, snooping_thresholds
from tests.methods.snooping.small import RULE


def test_the_thresholds_are_our_own_and_say_so() -> None:
    assert RULE.verified is False
    assert "Our own" in RULE.source
    assert RULE.per_thousand == 5


def test_a_day_before_all_thresholds_has_none() -> None:
    with pytest.raises(LookupError, match="No thresholds of snooping are known for 1999-12-31"):
        snooping_thresholds(date(1999, 12, 31))


def test_every_sign_needs_points() -> None:
    with pytest.raises(ValueError, match="needs points"):
        replace(RULE, points={kind: 1 for kind in SignKind if kind is not SignKind.AGAIN})
    with pytest.raises(ValueError, match="needs points"):
        replace(RULE, points=dict.fromkeys(SignKind, 0))


@pytest.mark.parametrize("name", ["gather_days", "per_thousand", "hour_share", "ask_from"])
def test_a_threshold_of_nothing_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} of snooping must be above 0"):
        replace(RULE, **{name: 0})
