"""What is assumed says so: its value, what it means, and that nobody has checked it."""

from decimal import Decimal

import pytest

from act.appraisal import assumption

OB, DW = assumption("optimism_bias"), assumption("deadweight")


def test_what_is_assumed_is_named_sourced_and_not_verified() -> None:
    assert (OB.value, DW.value) == (Decimal("0.15"), Decimal("0.25"))
    for each in (OB, DW):
        assert each.source and each.meaning and not each.verified
    assert "grade 4" in OB.source.lower() and "Our own assumption" in DW.source
    with pytest.raises(LookupError, match="'luck'"):
        assumption("luck")
