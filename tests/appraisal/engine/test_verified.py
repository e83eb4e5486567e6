"""A Figure is checked only where everything that it rests on is, the price index and the confidence ladder too."""

import pytest

from act.appraisal.engine import run
from act.appraisal.engine.cautions import cautions
from act.appraisal.engine.figures import figures
from act.appraisal.model import Model
from act.appraisal.reading import model_of

FILE = """
source = "Our ledger"
verified = true

[appraisal]
title = "All of it checked"
price_year = "2012/13"
years = 1
discount = "none"
deflator = "v1.4"

[costs.staff]
amount = 100
price_year = "2012/13"
pays = "local-authority"

[benefits.beds]
population = 2
impact = 0.5
counterfactual = "comparison"
unit_cost = { value = 200, price_year = "2013/14", class = "fiscal", agency = "local-authority" }
"""
LADDER = "optimism = 4\n"
INDEX = '[deflator]\nindex = { "2012/13" = 100, "2013/14" = 104, "2015/16" = 106 }\n{ checked }'
OWN = FILE.replace('deflator = "v1.4"\n', "")
FORECAST = FILE.replace('"2012/13"', '"2015/16"')


def _benefit_is_checked(model: Model) -> bool:
    return next(each.verified for each in figures(run(model)) if each.key == "appraisal.benefit_fiscal")


@pytest.mark.parametrize(
    ("file", "checked"),
    [
        (FILE, True),
        (FILE + LADDER, False),
        (OWN + INDEX.replace("{ checked }", "verified = true\n"), True),
        (OWN + INDEX.replace("{ checked }", "verified = false\n"), False),
        (OWN, False),
        (FORECAST, False),
        (FILE.replace("verified = true", "verified = false"), False),
    ],
    ids=["all", "graded on the ladder", "index checked", "index not checked", "default index", "forecast", "nothing"],
)
def test_one_doubtful_number_is_enough(file: str, checked: bool) -> None:
    assert _benefit_is_checked(model_of(file)) is checked


def test_an_index_that_nobody_checked_is_said() -> None:
    model = model_of(OWN + INDEX.replace("{ checked }", "verified = false\n"))
    assert (
        "Prices are brought to 2012/13 with the index of this file, whose source nobody has opened for us."
        in cautions(model)
    )


def test_a_grade_of_the_ladder_has_the_ladders_source() -> None:
    told = " ".join(cautions(model_of(FILE + LADDER)))
    assert "Numbers without a source" not in told


def test_a_cost_goes_by_its_own_name_where_it_is_not_checked() -> None:
    doubtful = FILE.replace("[costs.staff]\n", '[costs.staff]\nlabel = "Four key workers"\nverified = false\n')
    assert "Prices whose source nobody has opened for us: Four key workers." in cautions(model_of(doubtful))
