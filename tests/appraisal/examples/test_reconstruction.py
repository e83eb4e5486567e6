"""The reconstruction of ACT's £5.48, and what a sceptic would make of it (docs/explanation/appraisal-act.md)."""

import pytest

from act.appraisal.engine import Run, run
from act.appraisal.engine.figures import figures
from act.appraisal.reading import model_of
from tests.appraisal.examples.hand import FOSTER, HOME, SECURE, even, present, told
from tests.appraisal.models import EXAMPLES, example


def test_the_reconstruction_comes_to_548_and_to_175_on_the_grant() -> None:
    """The reconstruction: 3 half-years secure and 442 weeks in a home: 328,049 + 1,264,248 + 79,016 = 1,671,313."""
    found = example("act-reconstruction")
    lines, figure = present(run(found)), told(found)
    assert lines["secure"] == pytest.approx(1.5 * SECURE) == pytest.approx(328_049, abs=1)
    assert lines["residential"] == pytest.approx(442 * HOME) == pytest.approx(1_264_248 + 79_016, abs=1)
    assert figure["benefit_fiscal"] == pytest.approx(1_671_313, abs=1)
    assert figure["return_fiscal.running"] == pytest.approx(5.4797, abs=5e-5)
    assert figure["return_fiscal.grant"] == pytest.approx(1.75, abs=0.005)
    assert figure["payback_years"] == figure["payback_years_discounted"] == pytest.approx(0.1825, abs=5e-5)
    assert even(found)["come_about"] == pytest.approx(305_000 / 1_671_313)


def test_the_reconstruction_is_called_gross_and_a_reconstruction() -> None:
    found = figures(run(example("act-reconstruction")))
    assert {each.basis for each in found} == {"reconstructed"}
    assert found[0].label == "of gross fiscal benefit for every £1 of running cost"
    assert not found[0].verified


def _instead(text: str, *changes: tuple[str, str]) -> Run:
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    return run(model_of(text))


RECONSTRUCTION = (EXAMPLES / "act-reconstruction.toml").read_text(encoding="utf-8")

FOSTER_OFFSET = """
[benefits.foster]
population = "residential_weeks"
impact = -1
counterfactual = "none"
unit_cost = "SS2.0"
source = "Our reconstruction (docs/explanation/appraisal-act.md)"
"""


def test_net_of_the_foster_care_that_the_children_are_in_instead_it_is_443() -> None:
    """Sensitivity (a): an offset of 442 weeks at 721.87 leaves 1,352,246."""
    found = _instead(RECONSTRUCTION + FOSTER_OFFSET).totals
    assert found.fiscal == pytest.approx(442 * (HOME - FOSTER) + 1.5 * SECURE) == pytest.approx(1_352_246, abs=3)
    assert found.ratio(found.fiscal, found.cost) == pytest.approx(4.43, abs=0.005)


def test_an_offset_is_the_same_as_a_price_below_nothing() -> None:
    priced = FOSTER_OFFSET.replace("impact = -1", "impact = 1").replace(
        '"SS2.0"', '{ value = -700, price_year = "2013/14", class = "fiscal", agency = "local-authority" }'
    )
    assert _instead(RECONSTRUCTION + priced).totals.fiscal == pytest.approx(1_352_246, abs=3)


def test_with_optimism_bias_of_15_and_a_deadweight_of_25_per_cent_it_is_349() -> None:
    """Sensitivity (b): 1,671,313 x 0.85 x 0.75."""
    cautious = 'counterfactual = "none"\ndeadweight = 0.25\noptimism = 4'
    found = _instead(RECONSTRUCTION, ('counterfactual = "none"', cautious)).totals
    assert found.fiscal == pytest.approx(1_671_313 * 0.85 * 0.75, abs=1)
    assert found.ratio(found.fiscal, found.cost) == pytest.approx(3.49, abs=0.005)
