"""The page on ACT's £5.48 quotes what the engine works out."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest

from act.appraisal.engine import run
from act.appraisal.engine.figures import figures
from act.appraisal.engine.sensitivity import break_even
from act.appraisal.model import Model, OptimismCorrection, fixed
from act.appraisal.reading import model_of
from tests.appraisal.pages import EXPLAINED, HOW_TO, ROOT, rows, text, words
from tests.appraisal.quoted import RUNNING, fiscal, percent, places, returned

_, RESULTS, ACT, _ = EXPLAINED
_, READING = HOW_TO
STATED, PUBLISHED = 1_671_400, 5.48
EXAMPLE = (ROOT / "examples/act-reconstruction.toml").read_text(encoding="utf-8")
FOSTER = """
[benefits.foster_instead]
population = "residential_weeks"
impact = -1
counterfactual = "none"
unit_cost = "SS2.0"
"""
HOME, SECURE, INSTEAD = ("SS3.1", 52, 1.0), ("secure-2008", 1, 1.0), ("SS2.0", 52, -1.0)


def cautious(model: Model, optimism: float, deadweight: float = 0.0) -> Model:
    """A model with a correction and a deadweight on every line of benefit."""
    return replace(
        model,
        benefits=tuple(
            replace(
                line,
                deadweight=fixed(f"{line.key}.deadweight", deadweight),
                optimism=OptimismCorrection(share=fixed(f"{line.key}.optimism", optimism), words=""),
            )
            for line in model.benefits
        ),
    )


def after(heading: str) -> Iterator[list[str]]:
    """The rows of the table under a heading of the page on ACT."""
    return rows(text(ACT).partition(heading)[2].partition("\n## ")[0])


def test_the_pages_quote_the_reconstruction() -> None:
    found = run(model_of(EXAMPLE))
    running, grant, whole = returned(found), returned(found, "grant"), float(found.totals.fiscal)
    for page in (RESULTS, READING):
        assert f"{running} on running cost and {grant} on the grant" in words(page)
    [years] = [figure.value for figure in figures(found) if figure.key == "appraisal.payback_years"]
    said = words(ACT)
    assert f"£{whole:,.0f}, or {running} for every £1 ({whole / RUNNING:.4f} before rounding)" in said
    assert f"£{found.net:,.0f} net of cost, paid back in {years:.2f} years" in said
    assert f"the same benefit is {grant}" in said


def test_the_page_quotes_what_is_less_kind() -> None:
    model = model_of(EXAMPLE)
    told = [
        returned(run(model)),
        returned(run(model_of(f"{EXAMPLE}\n{FOSTER}"))),
        returned(run(cautious(model, 0.15))),
        returned(run(cautious(model, 0.40))),
        returned(run(cautious(model, 0.15, 0.25))),
        returned(run(model), "grant"),
    ]
    assert [row[-1] for row in after("## Taken less kindly")] == told


@pytest.mark.parametrize(
    ("row", "kinds"),
    [
        (0, [HOME]),
        (1, [HOME, INSTEAD]),
        (2, [SECURE]),
        (3, [("SS1.3", 1, 1.0)]),
        (4, [("SS1.4", 1, 1.0)]),
        (5, [("SS1.0", 1, 1.0)]),
    ],
)
def test_the_page_quotes_what_it_would_take(row: int, kinds: list[tuple[str, int, float]]) -> None:
    model = places(*kinds)
    a_year, [turn] = fiscal(model), break_even(model)
    told = [f"£{a_year:,.0f}", f"{STATED / a_year:.2f}", f"{turn.value:.2f}"]
    assert [cell.strip("*") for cell in list(after("## What it would take"))[row][1:]] == told


def test_the_page_quotes_the_impact_it_would_take() -> None:
    all_of_them = places(HOME, years=25)
    least, most = (
        percent(PUBLISHED * RUNNING / fiscal(each)) for each in (all_of_them, cautious(all_of_them, 0.15, 0.25))
    )
    assert f"£5.48 needs an impact of {least}; with optimism bias of 15 %" in words(ACT)
    assert f"a deadweight of 25 % it needs {most}." in words(ACT)


def test_the_page_counts_the_mixes_that_fit() -> None:
    home, secure, foster = (fiscal(places(each)) for each in (HOME, SECURE, ("SS2.0", 52, 1.0)))
    fits = [
        mix
        for mix in product(range(7), range(12), range(12), range(8))
        if sum(mix) <= 25
        and f"{(mix[0] * secure / 2 + mix[1] * home + mix[2] * home / 2 + mix[3] * foster) / RUNNING:.2f}" == "5.48"
    ]
    assert f"{len(fits)} different mixes print as £5.48" in words(ACT)


def test_the_page_on_reading_quotes_break_even() -> None:
    assert f"For ACT it is {RUNNING / fiscal(places(HOME)):.2f} child-years" in words(READING)
