"""The headline is that of the decision, is never read alone, and a simulation that says otherwise says so above it."""

import pytest

from act.appraisal.engine import run, simulate
from act.appraisal.engine.headline import against, contradiction, headline
from tests.appraisal.models import GONE, cost, line, model, pounds, worked

PUBLIC = {
    "appraisal.decide_on": "public",
    "costs.time": cost(amount=20, kind="in_kind", pays="police"),
    "benefits.beds.class": "social",
    "benefits.beds.gains": "individuals",
}


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({}, "For every £1 of running cost, £2.00 of fiscal benefit."),
        ({"benefits.beds.counterfactual": "none"}, "For every £1 of running cost, £2.00 of gross fiscal benefit."),
        (PUBLIC, "For every £1 of running cost, £1.67 of public value."),
        ({**PUBLIC, "appraisal.decide_on": "fiscal"}, "For every £1 of running cost, £0.00 of fiscal benefit."),
        ({"costs": GONE}, "There is no running cost in cash, so a return for every £1 is not a number."),
    ],
)
def test_the_headline_is_of_what_the_decision_rests_on(changes: dict[str, object], sentence: str) -> None:
    assert headline(worked(changes)) == sentence


REST = {"costs.rest": cost(amount=900, sets="rest")}
ON_REST = "£0.22 of fiscal benefit for every £1 of rest cost."
ON_WHOLE = "£0.20 of fiscal benefit for every £1 of rest cost."
ON_ALL = "£0.20 of fiscal benefit for every £1 of all costs together."


@pytest.mark.parametrize(
    ("changes", "sentences"),
    [
        ({}, []),
        (REST, [ON_REST, ON_ALL]),
        # The set that is named as the whole holds all the money, so nothing is added up beside it.
        ({**REST, "appraisal.whole": "rest"}, [ON_REST]),
        (
            {"costs.rest": cost(amount=900, sets=["rest"]), "costs.staff.sets": ["running", "rest"]},
            [ON_WHOLE],
        ),
        # A set on which it returns more counts nothing against it.
        ({"costs.rest": cost(amount=50, sets="rest"), "appraisal.whole": "rest"}, []),
        ({"costs.staff.amount": 300}, ["It does not pay for itself within 3 years."]),
        (
            {"benefits.beds.cashable": {"share": 0.25, "reason": "r"}},
            ["Of £200.00 of fiscal benefit, £50.00 can be taken out of budgets."],
        ),
        (
            {"costs.staff.amount": [100, 900]},
            [
                "Covered after 0.50 years, then £800 short again at year 1, and never for good by the horizon. At the "
                "most £800 has to be found."
            ],
        ),
    ],
)
def test_what_counts_against_it_stands_beside_it(changes: dict[str, object], sentences: list[str]) -> None:
    assert against(worked(changes)) == sentences


def beds(**spread: object) -> dict[str, object]:
    return {"benefits.beds": line(unit_cost={**pounds(40), **spread})}


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        # Stated at £40, drawn around it.
        (beds(normal={"mean": 40, "sd": 2}), ""),
        # Stated at £40, and £10 on average of the draws.
        (
            beds(uniform={"low": 0, "high": 20}),
            "The simulation says otherwise: as stated the net benefit is £100.00, and on average of the draws it is -£",
        ),
        (
            beds(empirical={"values": [10, 170], "weights": [0.8, 0.2]}),
            "The simulation says otherwise: as stated the net benefit is £100.00, and it is below nothing in 80 of 100 "
            "draws.",
        ),
        (
            beds(uniform={"low": 25, "high": 35}),
            "The simulation says otherwise: £1.50 for every £1, and not the £2.00 of the stated values.",
        ),
    ],
)
def test_a_simulation_that_says_otherwise_is_told(changes: dict[str, object], sentence: str) -> None:
    found = model(changes)
    told = contradiction(run(found), simulate(found, 20_000, seed=3))
    assert told.startswith(sentence) if sentence else told == ""


def test_a_set_that_is_to_hold_everything_has_to_be_there() -> None:
    with pytest.raises(ValueError, match=r"In \[appraisal\], whole: no cost is in the set “grand”; sets are running\."):
        model({"appraisal.whole": "grand"})
