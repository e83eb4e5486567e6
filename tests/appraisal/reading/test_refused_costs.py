"""Bad input in [costs]: the exact sentence for each."""

import pytest

from tests.appraisal.models import GONE
from tests.appraisal.reading.refusing import AGENCIES, NUMBER, SHARE, known, refused

KEYS = known(
    *("unit_cost", "amount", "by_year", "from_year", "to_year", "price_year", "pays", "label", "quantity", "kind"),
    *("sets", "optimism", "discount_row", "timing"),
)
CAPITAL = (
    "standard-buildings, non-standard-buildings, standard-civil-engineering, non-standard-civil-engineering, "
    "equipment, outsourcing"
)
LADDER = "give a grade from 1 to 6, or a table with one of share, grades, capital."
TWO_SHARES = "give a share from 0 to 1 for each agency, which together make 1."
BY_YEAR = "it gives 4 years, and the appraisal covers 3; give no more than that."


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"amount": GONE}, f"amount: nothing is given; {NUMBER}"),
        ({"amount": "much"}, "amount: “much” is neither a number nor an input; give a number, or add [inputs.much]."),
        ({"amount": True}, f"amount: true cannot be used; {NUMBER}"),
        ({"unit_cost": "SS18.3"}, "amount: unit_cost is given as well; give one of the two."),
        ({"price_year": GONE}, 'price_year: nothing is given; pounds need the year of their prices, as in "2015/16".'),
        (
            {"price_year": GONE, "price_yaer": "2015/16"},
            "price_year: nothing is given, unless “price_yaer” is meant for it; pounds need the year of their prices, "
            'as in "2015/16".',
        ),
        (
            {"price_year": "2015"},
            "price_year: the price index v1.4 has no value for “2015”; it has 1989/90 to 2019/20; "
            'write deflator = "ons-2025-06" in [appraisal], which has it.',
        ),
        ({"pays": GONE}, f"pays: nothing is given; give the agency that pays, one of {AGENCIES}."),
        (
            {"pays": "local-autority"},
            "pays: no agency is called “local-autority”; perhaps “local-authority” is meant; known are "
            f"{AGENCIES}, or add [agencies.local-autority].",
        ),
        ({"pays": {"nhs": 0.5}}, f"pays: nhs 0.5; {TWO_SHARES}"),
        ({"pays": {"nhs": 1.5, "police": -0.5}}, f"pays: nhs 1.5, police -0.5; {TWO_SHARES}"),
        (
            {"pays": {"nhs": "half"}},
            "pays: “half” cannot be used; give the name of an agency, or a table of names with shares.",
        ),
        ({"pays": 5}, "pays: 5 cannot be used; give the name of an agency, or a table of names with shares."),
        ({"kind": "cash"}, "kind: “cash” cannot be used; give one of capital, revenue, in_kind."),
        ({"quantity": -1}, "quantity: -1 is below 0; give 0 or more."),
        ({"sets": 3}, "sets: 3 cannot be used; give a name, or a list of names."),
        ({"sets": [3]}, "sets: a list cannot be used; give a name, or a list of names."),
        ({"sets": "My set"}, "sets: “My set” is no name; give small letters and digits, joined by _ or -."),
        ({"label": 3}, "label: 3 cannot be used; give words in quotation marks."),
        ({"source": 3}, "source: 3 cannot be used; give words in quotation marks."),
        ({"verified": "yes"}, "verified: “yes” cannot be used; give true or false."),
        ({"ammount": 3}, f"ammount: nothing is called that here; perhaps “amount” is meant; {KEYS}"),
        ({"xyz": 3}, f"xyz: nothing is called that here; {KEYS}"),
    ],
)
def test_a_cost(changes: dict[str, object], sentence: str) -> None:
    assert refused({f"costs.staff.{key}": value for key, value in changes.items()}) == f"In [costs.staff], {sentence}"


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"by_year": [1, 1], "from_year": 0},
            "by_year: from_year and to_year are given as well; give either the list or the two years.",
        ),
        ({"amount": [1, 1], "from_year": 0}, "from_year: amount is a list by year already; leave from_year out."),
        ({"amount": [1, 1], "to_year": 0}, "to_year: amount is a list by year already; leave to_year out."),
        ({"amount": [1, 1], "by_year": [1]}, "by_year: amount is a list by year already; leave by_year out."),
        ({"by_year": [1, 1, 1, 1]}, f"by_year: {BY_YEAR}"),
        ({"amount": [1, 1, 1, 1]}, f"amount: {BY_YEAR}"),
        ({"amount": []}, "amount: an empty list cannot be used; give a list of numbers, one for each year."),
        ({"amount": [1, "2"]}, "amount: “2” cannot be used; give a list of numbers, one for each year."),
        ({"by_year": [1, float("nan")]}, "by_year: nan cannot be used; give a list of numbers, one for each year."),
        ({"by_year": 1}, "by_year: 1 cannot be used; give a list of numbers, one for each year."),
        ({"from_year": 3}, "from_year: 3 lies after the last year of the appraisal, which is 2."),
        ({"to_year": 3}, "to_year: 3 lies after the last year of the appraisal, which is 2."),
        ({"from_year": 2, "to_year": 1}, "to_year: 1 lies before from_year, which is 2; give 2 or a later year."),
        ({"from_year": -1}, "from_year: -1 cannot be used; give a whole number from 0 up."),
        ({"from_year": 0.5}, "from_year: 0.5 cannot be used; give a whole number from 0 up."),
    ],
)
def test_the_years_of_a_cost(changes: dict[str, object], sentence: str) -> None:
    assert refused({f"costs.staff.{key}": value for key, value in changes.items()}) == f"In [costs.staff], {sentence}"


@pytest.mark.parametrize(
    ("optimism", "sentence"),
    [
        (7, "In [costs.staff], optimism: there is no optimism grade 7; it would be a number from 1 to 6."),
        (0, "In [costs.staff], optimism: there is no optimism grade 0; it would be a number from 1 to 6."),
        ("four", f"In [costs.staff], optimism: “four” cannot be used; {LADDER}"),
        (True, f"In [costs.staff], optimism: true cannot be used; {LADDER}"),
        (0.15, f"In [costs.staff], optimism: 0.15 cannot be used; {LADDER}"),
        (
            {},
            "In [costs.staff], optimism: none of share, grades, capital is given; give one of share, grades, capital.",
        ),
        (
            {"share": 0.1, "grades": {}},
            "In [costs.staff], optimism: share and grades are given together; give one of share, grades, capital.",
        ),
        ({"share": -0.5}, "In [costs.staff.optimism], share: -0.5 is below 0; give 0 or more."),
        (
            {"grades": {"cohort": 1}},
            "In [costs.staff.optimism], grades: optimism column 'evidence' is unknown or missing; each of cohort, "
            "evidence, age and error needs one grade.",
        ),
        (
            {"grades": {"cohort": 1, "evidence": 9, "age": 1, "error": 1}},
            "In [costs.staff.optimism], grades: there is no optimism grade 9; it would be a number from 1 to 6.",
        ),
        (
            {"grades": {"cohorts": 1}},
            "In [costs.staff.optimism.grades], cohorts: nothing is called that here; perhaps “cohort” is meant; "
            + known("cohort", "evidence", "age", "error"),
        ),
        (
            {"grades": {"cohort": 1, "evidence": 1, "age": 1, "error": 1}, "rule": "best"},
            "In [costs.staff.optimism], rule: “best” cannot be used; give one of worst, mean.",
        ),
        (
            {"capital": "spaceship"},
            "In [costs.staff.optimism], capital: no kind of capital is called 'spaceship'; it would be one of: "
            f"{CAPITAL}.",
        ),
        (
            {"capital": "equipment", "managed": 1.5},
            "In [costs.staff.optimism], managed: the managed share of equipment is 1.5; it would be from 0 to 1.",
        ),
        (
            {"capital": "equipment", "managed": {"triangular": {"low": 0, "mode": 0.5, "high": 1}}},
            "In [costs.staff.optimism], managed: a table cannot be used; give the share of the risk that is managed, "
            "from 0 to 1.",
        ),
        (
            {"capital": "equipment", "manged": 0.5},
            "In [costs.staff.optimism], manged: nothing is called that here; perhaps “managed” is meant; "
            + known("share", "grades", "capital", "managed"),
        ),
    ],
)
def test_the_optimism_bias_of_a_cost(optimism: object, sentence: str) -> None:
    assert refused({"costs.staff.optimism": optimism}) == sentence


def test_a_share_of_optimism_may_be_more_than_the_whole_only_for_a_cost() -> None:
    told = refused({"costs.staff.optimism": {"share": 2}, "benefits.beds.optimism": {"share": 2}})
    assert told == f"In [benefits.beds.optimism], share: 2 is outside 0 to 1; {SHARE}"
