"""The example of ten authorities in three waves, worked out by hand."""

import numpy as np
import pytest

from act.appraisal.engine import run
from act.appraisal.engine.agency_accounts import agency_accounts
from act.appraisal.engine.payback import payback
from tests.appraisal.examples.hand import HOME, even, told, worth
from tests.appraisal.models import example

JOINED = {
    "first_wave": [2] * 10,
    "second_wave": [0] + [3] * 9,
    "third_wave": [0, 0] + [5] * 8,
}
OPTIMISM = {"first_wave": 1.0, "second_wave": 1.05, "third_wave": 1.10}
SAVED = 25 * 0.2 * 0.75 * 40 * HOME * 0.85
"""By the young people of one authority in their first year; half as much in their second."""


def _effect(joined: list[int]) -> list[float]:
    return [many + 0.5 * before for many, before in zip(joined, [0, *joined], strict=False)]


@pytest.mark.parametrize("wave", JOINED)
def test_a_wave_of_authorities(wave: str) -> None:
    found = run(example("roll-out-ten-authorities"))
    (cost,) = (each for each in found.costs if each.line.key == f"costs.{wave}")
    (benefit,) = (each for each in found.benefits if each.line.key == f"benefits.{wave}")
    assert cost.present == pytest.approx(worth(JOINED[wave]) * 305_000 * OPTIMISM[wave])
    assert benefit.present == pytest.approx(worth(_effect(JOINED[wave])) * SAVED)
    account = {each.agency.key: each for each in agency_accounts(found)}[wave.replace("_", "-")]
    assert account.net == pytest.approx(benefit.present - cost.present)


def test_ten_authorities_in_all() -> None:
    found = example("roll-out-ten-authorities")
    cost = sum(worth(joined) * 305_000 * OPTIMISM[wave] for wave, joined in JOINED.items())
    benefit = sum(worth(_effect(joined)) * SAVED for joined in JOINED.values())
    grant = worth([400_000, 300_000, 200_000])
    figure = told(found)
    assert figure["return_fiscal.teams"] == pytest.approx(benefit / cost) == pytest.approx(1.72, abs=0.005)
    assert figure["return_fiscal.everything"] == pytest.approx(benefit / (cost + grant))
    assert even(found)["kept_out"] == pytest.approx(0.2 * cost / benefit)
    assert even(found)["team"] == pytest.approx(305_000 * benefit / cost)
    paid = [sum(JOINED[wave][year] * 305_000 * OPTIMISM[wave] for wave in JOINED) for year in range(10)]
    gained = [sum(_effect(joined)[year] for joined in JOINED.values()) * SAVED for year in range(10)]
    assert figure["payback_years"] == payback(np.array(paid), np.array(gained))
    # The second wave's teams and the third's undo what the first has paid back: it turns for good in year 3.
    short = sum(paid[:4]) - sum(gained[:3])
    assert 0 < short < gained[3] and sum(paid[:3]) > sum(gained[:2])
    assert figure["payback_years"] == pytest.approx(3 + short / gained[3])


def test_ten_authorities_share_one_price_one_rate_and_one_share_in_every_draw() -> None:
    found = example("roll-out-ten-authorities")
    assert {each.key for each in found.uncertain} == {
        *(f"inputs.{name}" for name in ("rate", "team", "young_people", "kept_out", "anyway")),
        "unit_costs.home",
    }
