"""Events for each person: as rates above 1, as fewer events, and as a difference that may be below nothing."""

import numpy as np
import pytest

from act.appraisal.engine import run, simulate
from act.appraisal.model import Model
from tests.appraisal.models import GONE, model

PRICE = {"value": 1_325, "price_year": "2011/12", "class": "fiscal", "agency": "police"}
V14, OUTTURN = 195.9696985671229 / 183.12722095874093, 83.75 / 79.2


def episodes(line: dict[str, object], deflator: object = "v1.4") -> Model:
    """Missing episodes of 25 young people in a year: 6.2 without the programme, 3.9 with it."""
    return model(
        {
            "appraisal.deflator": deflator,
            "costs": GONE,
            "benefits.beds": {"population": 25, "counterfactual": "comparison", "unit_cost": PRICE, **line},
        }
    )


SAID = {
    "rates": {
        "impact": {"without": {"gamma": {"mean": 6.2, "sd": 0.9}}, "with": {"gamma": {"mean": 3.9, "sd": 0.7}}},
    },
    "a difference as a duration": {"impact": 1, "duration": {"normal": {"mean": 2.3, "sd": 1.14}}},
    "fewer events": {"impact": {"events": {"normal": {"mean": 2.3, "sd": 1.14}}}},
    "a 95 % interval that crosses nothing": {"impact": {"events": {"interval": {"low": -0.4, "high": 5.0}}}},
}


@pytest.mark.parametrize("line", SAID.values(), ids=SAID)
@pytest.mark.parametrize(
    ("deflator", "uprate", "worth"), [("v1.4", V14, 81_530.43), (GONE, OUTTURN, 80_564.43)], ids=["v1.4", "default"]
)
def test_however_it_is_said_it_is_worth_the_same(
    line: dict[str, object], deflator: object, uprate: float, worth: float
) -> None:
    """25 x 2.3 x £1,325, brought to 2015/16 by either index."""
    found = run(episodes(line, deflator)).totals.fiscal
    assert found == pytest.approx(25 * 2.3 * 1_325 * uprate) == pytest.approx(worth, abs=0.005)


@pytest.mark.parametrize("name", ["a difference as a duration", "fewer events"])
def test_draws_go_below_nothing_as_often_as_the_difference_does(name: str) -> None:
    """2.3 is about 2 standard deviations above nothing: 2.2 % of the draws are below it."""
    drawn = np.asarray(simulate(episodes(SAID[name]), 50_000, seed=1).totals.fiscal)
    assert np.mean(drawn < 0) == pytest.approx(0.0218, abs=0.003)


def test_rates_are_drawn_each_by_itself() -> None:
    found = simulate(episodes(SAID["rates"]), 20_000, seed=1)
    assert len(found.inputs) == 2
    assert np.asarray(found.totals.fiscal).std() == pytest.approx(25 * 1_325 * V14 * 1.14, rel=0.03)
