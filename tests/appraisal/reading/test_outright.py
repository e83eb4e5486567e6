"""A line whose pounds another appraisal gives already."""

import pytest

from act.appraisal.engine import run
from act.appraisal.model import ModelError
from act.appraisal.reading import model_of

FILE = """
[appraisal]
title = "Savings by year"
price_year = "2015/16"
years = 3
discount = 0.035

[costs.staff]
amount = [100, 100]
price_year = "2015/16"
pays = "local-authority"

[benefits.placements]
label = "Spending on placements, as another report gives it"
amount = [50, 150, 300]
price_year = "2015/16"
class = "fiscal"
gains = "local-authority"
counterfactual = "comparison"
source = "Invented"
"""


def test_pounds_given_by_year_are_the_benefit_of_each_year() -> None:
    found = run(model_of(FILE))
    assert found.benefits[0].pounds.tolist() == pytest.approx([50, 150, 300])
    assert found.totals.fiscal == pytest.approx(50 + 150 / 1.035 + 300 / 1.035**2)


def test_they_are_corrected_like_any_other_line() -> None:
    found = run(model_of(FILE + 'attribution = 0.5\noptimism = { share = 0.1, why = "our own" }\nimpact = 0.8\n'))
    assert found.benefits[0].pounds.tolist() == pytest.approx([50 * 0.36, 150 * 0.36, 300 * 0.36])


@pytest.mark.parametrize(
    ("was", "becomes", "sentence"),
    [
        (
            "amount = [50, 150, 300]",
            "amount = [50, 150, 300]\npopulation = 3",
            "In [benefits.placements], population: amount is given as well; "
            "give pounds outright, or people and a unit cost.",
        ),
        (
            'class = "fiscal"\n',
            "",
            "In [benefits.placements], class: nothing is given; give one of fiscal, economic, social.",
        ),
        (
            'price_year = "2015/16"\nclass',
            "class",
            "In [benefits.placements], price_year: nothing is given; pounds need the year of their prices, "
            'as in "2015/16".',
        ),
    ],
)
def test_what_does_not_go_together_is_said(was: str, becomes: str, sentence: str) -> None:
    assert was in FILE
    with pytest.raises(ModelError) as raised:
        model_of(FILE.replace(was, becomes))
    assert str(raised.value) == sentence
