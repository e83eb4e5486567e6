"""Every other number that the pages on appraising quote is one that the engine works out."""

import re
from collections.abc import Iterator

import pytest
from scipy.stats import beta

from act.appraisal.deflator import deflator
from act.appraisal.discount import schedule
from act.appraisal.engine import run, simulate
from act.appraisal.engine.cashable import cashable_savings
from act.appraisal.engine.sensitivity import switching_value_of
from act.appraisal.model import Model
from act.appraisal.optimism import grades, managed_share
from act.appraisal.reading import model_of
from act.appraisal.uncertainty import Beta, chance_below, expected_value_of_perfect_information
from act.appraisal.unit_cost import unit_cost
from tests.appraisal.models import pounds, worked
from tests.appraisal.pages import EXPLAINED, HOW_TO, rows, stages, text, words
from tests.appraisal.quoted import percent, returned

METHOD, RESULTS, _, COMPARED = EXPLAINED
PROGRAMME, READING = HOW_TO


def test_the_method_quotes_how_a_price_is_updated() -> None:
    care, index = unit_cost("SS1.0"), deflator("v1.4")
    updated = index.uprate(care.value, care.price_year, "2015/16")
    before, after = (f"{index.index[year]:.4f}" for year in ("2013/14", "2015/16"))
    assert f"£{care.value:,} in 2013/14 × {after} ÷ {before} = £{updated:,.1f} in 2015/16" in words(METHOD)


def test_the_method_quotes_discounting() -> None:
    standard, health = (schedule("green-book-2026", row) for row in ("standard", "health"))
    one, ten, thirty = (f"£{standard.factors(30)[year]:.3f}" for year in (1, 10, 30))
    assert f"£1 of year 1 is worth {one}, of year 10 {ten}, of year 30 {thirty}" in words(METHOD)
    first, later, of_health = (f"{100 * rate:g} %" for rate in (standard.rate(30), standard.rate(75), health.rate(1)))
    assert f"{first} to year 30, {later} to year 75, then less; effects on health {of_health}" in words(METHOD)


def test_the_method_quotes_optimism_bias() -> None:
    *others, last = (f"{100 * grade.share:g}" for grade in grades())
    assert f"{', '.join(others)} and {last} %" in words(METHOD)
    whole, half = (percent(managed_share("standard-buildings", share)) for share in (0, 0.5))
    assert f"{whole} × (1 − 0.5) = {half}" in words(METHOD)


@pytest.mark.parametrize(
    ("told", "changes", "years"),
    [
        ("falls as {}:", {"population": 1, "profile": {"lag": 0.5, "years": 2}}, 3),
        (
            "dropping off by half: {}.",
            {"population": 1, "profile": {"ramp": [0.5, 1], "years": 4, "drop_off": 0.5}},
            4,
        ),
        ("it is {}.", {"population": [10, 20], "profile": {"years": 2}}, 3),
    ],
)
def test_the_method_quotes_how_an_effect_comes_and_fades(told: str, changes: dict[str, object], years: int) -> None:
    of_line = {f"benefits.beds.{key}": value for key, value in changes.items()}
    found = worked({"appraisal.years": 4, "benefits.beds.impact": 1, "benefits.beds.unit_cost": pounds(100), **of_line})
    assert told.format(", ".join(f"£{each:,.0f}" for each in found.benefits[0].pounds[:years])) in words(METHOD)


def test_the_pages_quote_a_spread_from_few_people() -> None:
    few = Beta.from_counts(4, 9)
    low, high = (percent(end) for end in beta.ppf([0.05, 0.95], few.alpha, few.beta))
    assert f"4 of 9 is {percent(4 / 9)}." in words(RESULTS)
    assert f"has a mean of {percent(few.mean)} and lies between {low} and {high}" in words(RESULTS)
    assert f"4 of 9 may be anything from {low} to {high}" in words(READING)


def _steps() -> Iterator[Model]:
    """The programme of the how-to after each of its steps."""
    return (model_of(file) for file, command in stages(PROGRAMME) if not command)


def test_the_how_to_quotes_its_first_two_steps() -> None:
    said, [first, second, _] = words(PROGRAMME), _steps()
    assert f"{returned(run(first))} of gross fiscal benefit for every £1." in said
    assert first.gross
    assert not second.gross
    cashed = sum(float(each.discounted.sum()) for each in cashable_savings(run(second)))
    assert f"Run it again: {returned(run(second))}, and no longer gross. £{cashed:,.0f} can be taken out" in said
    [people] = [quantity for quantity in second.inputs if quantity.key == "benefits.homes.population"]
    turn = switching_value_of(second, people).value
    assert f"would be zero: {turn:.1f} young people, where {people.value:g} are planned" in said


def test_the_how_to_quotes_its_simulation() -> None:
    *_, drawn = _steps()
    assert f"The stated return becomes {returned(run(drawn))}:" in words(PROGRAMME)
    net = simulate(drawn, 100_000, 1).net
    assert "In about 25 of 100 draws" in words(PROGRAMME)
    assert chance_below(net) == pytest.approx(0.25, abs=0.01)
    assert "would be worth about £59,000" in words(PROGRAMME)
    assert expected_value_of_perfect_information(net) == pytest.approx(59_000, abs=2_000)


def test_the_comparison_quotes_the_rates_of_washington_state() -> None:
    low, mid, high = (f"{100 * schedule('wsipp', row).rate(1):g}" for row in ("low", "mid", "high"))
    assert f"{low}, {mid} and {high} %, real" in words(COMPARED)


@pytest.mark.parametrize("page", [METHOD, RESULTS])
def test_every_rule_in_a_table_has_a_mark(page: str) -> None:
    marked = [row[-1] for part in text(page).split("\n\n") if " | mark |\n" in part for row in rows(part)]
    assert len(marked) > 5
    assert [cell for cell in marked if not re.search(r"\b(read|cited|ours|not confirmed)\b", cell)] == []


@pytest.mark.parametrize("page", [*EXPLAINED, *HOW_TO])
def test_no_page_says_that_another_s_working_was_found(page: str) -> None:
    assert "reproduc" not in words(page).lower()
