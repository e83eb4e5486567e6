"""Bad input in [benefits]: the exact sentence for each."""

import pytest

from tests.appraisal.models import GONE, line
from tests.appraisal.reading.refusing import AGENCIES, NUMBER, SHARE, WORDS, known, refused

KEYS = known(
    *("amount", "class", "unit_cost", "gains", "pays", "population", "entry", "from_year", "to_year", "label"),
    *("engagement", "retention", "impact", "counterfactual", "deadweight", "attribution", "duration", "profile"),
    *("transfer", "cashable", "overlap", "optimism", "discount_row", "timing"),
)
LIST = "give a list of numbers, one for each year."
BY_YEAR = "it gives 4 years, and the appraisal covers 3; give no more than that."
NOT_PUBLIC = (
    'is not a public body, so its gain is not fiscal; name a public body, or write class = "economic" or "social".'
)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"population": GONE}, f"population: nothing is given; {NUMBER}"),
        ({"impact": GONE}, f"impact: nothing is given; {NUMBER}"),
        ({"counterfactual": GONE}, "counterfactual: nothing is given; give one of comparison, judged, none."),
        ({"class": GONE}, "class: nothing is given; give one of fiscal, economic, social."),
        ({"gains": GONE}, f"gains: nothing is given; give the agency that gains, one of {AGENCIES}."),
        (
            {"unit_cost": GONE},
            'unit_cost: nothing is given; give a code such as "SS3.1", the name of a [unit_costs] table, or a table '
            "with value and price_year.",
        ),
        ({"counterfactual": "guess"}, "counterfactual: “guess” cannot be used; give one of comparison, judged, none."),
        ({"class": "fiscl"}, "class: “fiscl” cannot be used; give one of fiscal, economic, social."),
        ({"transfer": "yes"}, "transfer: “yes” cannot be used; give true or false."),
        (
            {"amount": 5},
            "population: amount is given as well; give pounds outright, or people and a unit cost.",
        ),
        (
            {"amount": 5, "population": GONE},
            "unit_cost: amount is given as well; give pounds outright, or people and a unit cost.",
        ),
        (
            {"pays": "nhs"},
            "pays: a benefit that somebody else pays for is a transfer; write transfer = true, or give what they pay "
            "as a line of its own whose price is below 0.",
        ),
        (
            {"pays": {"nhs": 0.4}, "transfer": True},
            "pays: nhs 0.4; give a share from 0 to 1 for each agency, which together make 1.",
        ),
        ({"overlap": ""}, f"overlap: “” cannot be used; {WORDS}"),
        (
            {"populaton": 3},
            f"populaton: nothing is called that here; perhaps “population” is meant; {KEYS}",
        ),
        ({"xyz": 3}, f"xyz: nothing is called that here; {KEYS}"),
    ],
)
def test_what_a_line_needs(changes: dict[str, object], sentence: str) -> None:
    told = refused({f"benefits.beds.{key}": value for key, value in changes.items()})
    assert told == f"In [benefits.beds], {sentence}"


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"deadweight": 0.2},
            "deadweight: an impact that was measured against a comparison already leaves out what would have happened "
            'anyway; leave deadweight out, or write counterfactual = "judged" or "none".',
        ),
        ({"deadweight": 25, "counterfactual": "none"}, f"deadweight: 25 is outside 0 to 1; {SHARE}"),
        ({"impact": 1.2}, f"impact: 1.2 is outside -1 to 1; {SHARE}"),
        ({"impact": -1.5}, f"impact: -1.5 is outside -1 to 1; {SHARE}"),
        (
            {"impact": {"normal": {"mean": 0.5, "sd": 0.2}}},
            "impact: its spread, -0.3 to 1.3, is partly outside -1 to 1; give beta = { mean = 0.5, sd = 0.2 }, or "
            "truncated_normal = { mean = 0.5, sd = 0.2, low = -1, high = 1 }.",
        ),
        ({"engagement": -0.1}, f"engagement: -0.1 is outside 0 to 1; {SHARE}"),
        ({"retention": 50}, f"retention: 50 is outside 0 to 1; {SHARE}"),
        ({"attribution": 1.5}, f"attribution: 1.5 is outside 0 to 1; {SHARE}"),
        (
            {"attribution": {"triangular": {"low": 0.3, "mode": 0.5, "high": 1.2}}},
            f"attribution: its spread, 0.3 to 1.2, is partly outside 0 to 1; {SHARE}",
        ),
        (
            {"attribution": {"value": 2, "triangular": {"low": 0.3, "mode": 0.5, "high": 0.7}}},
            f"attribution: its spread, 0.3 to 2, is partly outside 0 to 1; {SHARE}",
        ),
        ({"population": -1}, "population: -1 is below 0; give 0 or more."),
        ({"duration": -2}, "duration: -2 is below 0; give 0 or more."),
        ({"optimism": 9}, "optimism: there is no optimism grade 9; it would be a number from 1 to 6."),
    ],
)
def test_the_shares_and_counts_of_a_line(changes: dict[str, object], sentence: str) -> None:
    told = refused({f"benefits.beds.{key}": value for key, value in changes.items()})
    assert told == f"In [benefits.beds], {sentence}"


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"impact": {"with": -2, "without": 0}},
            "In [benefits.beds.impact], with: -2 is below 0; give 0 or more.",
        ),
        ({"impact": {"without": 0.5}}, f"In [benefits.beds.impact], with: nothing is given; {NUMBER}"),
        ({"impact": {"with": 0.5}}, f"In [benefits.beds.impact], without: nothing is given; {NUMBER}"),
        (
            {"impact": {"without": 0.5, "with": 0.4, "value": 0.1}},
            "In [benefits.beds.impact], value: nothing is called that here; " + known("without", "with", "events"),
        ),
        ({"profile": {"lag": -1}}, "In [benefits.beds.profile], lag: -1 is below 0; give 0 or more."),
        ({"profile": {"years": -1}}, "In [benefits.beds.profile], years: -1 is below 0; give 0 or more."),
        ({"profile": {"drop_off": 2}}, f"In [benefits.beds.profile], drop_off: 2 is outside 0 to 1; {SHARE}"),
        (
            {"profile": {"ramp": [0.5, 1.5]}},
            "In [benefits.beds.profile], ramp: a share lies outside 0 to 1; give for each year of the climb what is "
            "reached of 1.",
        ),
        (
            {"profile": {"lagg": 1}},
            "In [benefits.beds.profile], lagg: nothing is called that here; perhaps “lag” is meant; "
            + known("lag", "years", "drop_off", "ramp"),
        ),
        (
            {"profile": 5},
            "In [benefits.beds], profile: 5 cannot be used; give a table, as in [benefits.beds.profile].",
        ),
        ({"profile": [1, 1, 1, 1]}, f"In [benefits.beds], profile: {BY_YEAR}"),
        (
            {"cashable": {"share": 40, "reason": "r"}},
            f"In [benefits.beds.cashable], share: 40 is outside 0 to 1; {SHARE}",
        ),
        (
            {"cashable": {"share": {"triangular": {"low": 0, "mode": 1, "high": 1.5}}, "reason": "r"}},
            f"In [benefits.beds.cashable], share: its spread, 0 to 1.5, is partly outside 0 to 1; {SHARE}",
        ),
        ({"cashable": {"reason": "r"}}, f"In [benefits.beds.cashable], share: nothing is given; {NUMBER}"),
        ({"cashable": {"share": 0.4}}, f"In [benefits.beds.cashable], reason: nothing is given; {WORDS}"),
        (
            {"cashable": {"share": 0.4, "reason": "r", "from_year": 3}},
            "In [benefits.beds.cashable], from_year: 3 lies after the last year of the appraisal, which is 2.",
        ),
        (
            {"cashable": {"share": 0.4, "reason": "r", "form_year": 3}},
            "In [benefits.beds.cashable], form_year: nothing is called that here; perhaps “from_year” is meant; "
            + known("share", "from_year", "reason"),
        ),
        (
            {"cashable": 0.4},
            "In [benefits.beds], cashable: 0.4 cannot be used; give a table, as in [benefits.beds.cashable].",
        ),
        (
            {"optimism": {"capital": "equipment"}},
            "In [benefits.beds.optimism], capital: only a cost has the optimism bias of capital; give a benefit a "
            "grade or a share.",
        ),
        ({"optimism": {"share": 1.5}}, f"In [benefits.beds.optimism], share: 1.5 is outside 0 to 1; {SHARE}"),
    ],
)
def test_the_tables_of_a_line(changes: dict[str, object], sentence: str) -> None:
    assert refused({f"benefits.beds.{key}": value for key, value in changes.items()}) == sentence


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"population": [1, 2], "to_year": 1},
            "to_year: population is a list by year already; leave to_year out.",
        ),
        ({"population": [1, 2], "entry": [1]}, "entry: population is a list by year already; leave entry out."),
        (
            {"entry": [1, 2], "to_year": 1},
            "entry: from_year and to_year are given as well; give either the list or the two years.",
        ),
        ({"population": [1, 2, 3, 4]}, f"population: {BY_YEAR}"),
        ({"entry": [1, 2, 3, 4]}, f"entry: {BY_YEAR}"),
        ({"population": []}, f"population: an empty list cannot be used; {LIST}"),
        ({"population": [1, True]}, f"population: true cannot be used; {LIST}"),
        ({"population": [5, -1]}, "population: fewer than nobody cannot enter; give numbers from 0 up."),
        ({"entry": [-1]}, "entry: fewer than nobody cannot enter; give numbers from 0 up."),
        ({"from_year": 3}, "from_year: 3 lies after the last year of the appraisal, which is 2."),
    ],
)
def test_the_years_in_which_people_enter(changes: dict[str, object], sentence: str) -> None:
    told = refused({f"benefits.beds.{key}": value for key, value in changes.items()})
    assert told == f"In [benefits.beds], {sentence}"


@pytest.mark.parametrize(
    ("changes", "begins", "entry"),
    [
        ({"profile": {"lag": 3}}, "begins 3", 0),
        ({"profile": {"lag": 3.5}}, "begins 3.5", 0),
        ({"profile": {"lag": 2}, "from_year": 1}, "begins 2", 1),
        ({"profile": {"lag": 1}, "entry": [0, 0, 4]}, "begins 1", 2),
        ({"profile": {"lag": 1}, "population": [0, 0, 4]}, "begins 1", 2),
        ({"profile": {"lag": {"triangular": {"low": 0, "mode": 1, "high": 4}}}}, "may begin 4", 0),
    ],
)
def test_a_horizon_shorter_than_a_lag(changes: dict[str, object], begins: str, entry: int) -> None:
    assert refused({f"benefits.beds.{key}": value for key, value in changes.items()}) == (
        f"In [benefits.beds.profile], lag: the effect {begins} years after entry in year {entry}, and the appraisal "
        "ends with year 2, so nothing would be counted; give a shorter lag, or more years in [appraisal]."
    )


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"gains": "society"}, f"gains: “society” {NOT_PUBLIC}"),
        ({"gains": {"nhs": 0.5, "individuals": 0.5}}, f"gains: “individuals” {NOT_PUBLIC}"),
        (
            {"gains": "polise"},
            f"gains: no agency is called “polise”; perhaps “police” is meant; known are {AGENCIES}, or add "
            "[agencies.polise].",
        ),
        ({"gains": "zzz"}, f"gains: no agency is called “zzz”; known are {AGENCIES}, or add [agencies.zzz]."),
        (
            {"gains": {"nhs": 0.5, "police": 0.4}},
            "gains: nhs 0.5, police 0.4; give a share from 0 to 1 for each agency, which together make 1.",
        ),
        (
            {"class": "social", "transfer": True},
            "transfer: only a fiscal benefit can be a transfer, and this one is social; leave transfer out, or write "
            'class = "fiscal".',
        ),
        (
            {"class": "economic", "cashable": {"share": 1, "reason": "r"}},
            "cashable: only a fiscal benefit can be cashed, and this one is economic; leave cashable out, or write "
            'class = "fiscal".',
        ),
    ],
)
def test_who_gains_what_class_of_value(changes: dict[str, object], sentence: str) -> None:
    told = refused({f"benefits.beds.{key}": value for key, value in changes.items()})
    assert told == f"In [benefits.beds], {sentence}"


def test_one_overlap_group_counts_once() -> None:
    told = refused({"benefits.beds.overlap": "care", "benefits.court": line(overlap="care")})
    assert told == (
        "In [benefits.court], overlap: the group “care” is counted already by [benefits.beds]; a group counts once, so "
        "take one of the two lines out."
    )
