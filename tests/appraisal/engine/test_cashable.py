"""What can be cashed is never more than what is saved: by nobody, in no year, and in present values."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given

from act.appraisal.engine import run
from act.appraisal.engine.agency_accounts import agency_accounts
from act.appraisal.engine.cashable import cashable_savings
from act.appraisal.engine.figures import figures
from act.appraisal.reading import model_of
from tests.appraisal.models import line, pounds, text, worked
from tests.appraisal.strategies import files

ALL = {"share": 1, "reason": "r"}
HALF = {"share": 0.5, "reason": "r"}
HOMES = line(unit_cost=pounds(100), cashable=ALL)
"""£500 of beds that are not bought."""


def cashed(changes: dict[str, object]) -> dict[str, float]:
    """What can be cashed, over all bodies and by agency."""
    found = {each.key.removeprefix("appraisal."): each.value for each in figures(worked(changes))}
    return {
        key: float(value) for key, value in found.items() if key.endswith("cashable") and value and "year" not in key
    }


@pytest.mark.parametrize(
    ("instead", "left"),
    [
        # £150 of foster care is bought instead, and nothing is said of what can be cashed: it is money that is spent.
        (line(impact=-0.5, unit_cost=pounds(30)), 350),
        # Whatever share is said of it: all of it is spent.
        (line(impact=-0.5, unit_cost=pounds(30), cashable=HALF), 350),
        # Of another agency: over all bodies no more than £350 is saved.
        (line(impact=-0.5, unit_cost=pounds(30), gains="nhs"), 350),
        # What is social costs no budget anything.
        (line(**{"class": "social"}, impact=-0.5, unit_cost=pounds(30), gains="society"), 500),
        # A gain of which nothing is said is no cash.
        (line(unit_cost=pounds(30)), 500),
    ],
)
def test_what_is_bought_instead_comes_off_whole(instead: dict[str, object], left: float) -> None:
    assert cashed({"benefits.beds": HOMES, "benefits.instead": instead})["cashable"] == pytest.approx(left)


def test_what_one_public_body_gains_from_another_is_nothing_to_all_of_them() -> None:
    """The DWP can cash £500 that HM Revenue loses; of what individuals lose nothing comes off."""
    moved = {**HOMES, "gains": "dwp", "transfer": True, "pays": {"hmrc": 0.6, "individuals": 0.4}}
    assert cashed({"benefits.beds": moved}) == pytest.approx(
        {"cashable": 200, "agency.dwp.cashable": 500, "agency.hmrc.cashable": -300}
    )


def test_a_share_of_a_gain_that_turns_into_a_loss_comes_off_whole() -> None:
    """£100, -£40 and £60, half of the gains cashable from year 1: 0 - 40 + 30."""
    outright = {"amount": [100, -40, 60], "price_year": "2015/16", "counterfactual": "comparison"}
    told = cashed(
        {
            "benefits.beds": {
                **outright,
                "class": "fiscal",
                "gains": "nhs",
                "cashable": {"share": 0.5, "from_year": 1, "reason": "r"},
            }
        }
    )
    assert told["cashable"] == pytest.approx(-10)


@given(files())
def test_no_more_is_cashed_than_is_saved(file: dict[str, Any]) -> None:
    found = run(model_of(text(file)))
    savings = list(cashable_savings(found))
    size = 1e-9 * (1 + sum(abs(each.pounds).sum() for each in found.benefits))
    over_all = sum((each.discounted for each in savings), np.zeros(found.model.years))
    fiscal = [each for each in found.benefits if each.line.value_class == "fiscal"]
    saved = sum((each.discounted * found.model.counted(each.line) for each in fiscal), np.zeros(found.model.years))
    if savings:
        assert (over_all <= saved + size).all()
        assert over_all.sum() <= float(found.totals.fiscal) + size
    for account in agency_accounts(found):
        own = sum(float(each.discounted.sum()) for each in savings if each.agency.key == account.agency.key)
        gains = float(account.gains["fiscal"].sum()) if "fiscal" in account.gains else 0.0
        if savings and account.agency.public:
            assert own <= gains - account.given + size
