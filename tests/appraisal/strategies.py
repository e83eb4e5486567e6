"""Any model file that is right, for properties that hold of every one of them."""

from typing import Any

from hypothesis import strategies as st

from tests.appraisal.models import YEAR

PUBLIC = [
    {"local-authority": 1.0},
    {"local-authority": 0.25, "nhs": 0.75},
    {"police": 0.5, "courts": 0.125, "schools": 0.375},
]
ANYBODY = [*PUBLIC, {"individuals": 1.0}, {"society": 0.75, "employers": 0.25}]
PAYERS = [*ANYBODY, {"voluntary-sector": 0.5, "education-department": 0.5}]

whole = st.integers(0, 400)
shares = st.integers(0, 20).map(lambda twentieths: twentieths / 20)
changes = st.integers(-20, 20).map(lambda twentieths: twentieths / 20)
prices = st.integers(-5_000, 50_000)
price_years = st.sampled_from(["2008/09", "2013/14", YEAR])


def _some(of: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """A table with any of these keys."""
    return st.fixed_dictionaries({}, optional=of)


def _merged(*tables: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.tuples(*tables).map(lambda parts: {key: value for part in parts for key, value in part.items()})


profiles = _some(
    {
        "lag": st.sampled_from([0, 0.25, 0.5]),
        "years": st.sampled_from([0.5, 1, 2, 2.75, 9]),
        "drop_off": shares,
        "ramp": st.lists(shares, min_size=1, max_size=3),
    }
) | st.lists(shares, min_size=1, max_size=1)

counterfactuals = st.one_of(
    st.just({"counterfactual": "comparison"}),
    st.fixed_dictionaries({"counterfactual": st.sampled_from(["judged", "none"])}, optional={"deadweight": shares}),
)

entries = st.one_of(
    st.fixed_dictionaries({"population": whole}),
    st.fixed_dictionaries({"population": whole, "from_year": st.just(0)}),
    st.fixed_dictionaries({"population": whole, "entry": st.lists(whole.filter(bool), min_size=1, max_size=2)}),
    st.fixed_dictionaries({"population": st.lists(whole.filter(bool), min_size=1, max_size=2)}),
)

worths = st.one_of(
    st.fixed_dictionaries(
        {
            "class": st.just("fiscal"),
            "gains": st.sampled_from(PUBLIC),
            "transfer": st.just(True),
            "pays": st.sampled_from(PAYERS),
        },
    ),
    st.fixed_dictionaries(
        {"class": st.just("fiscal"), "gains": st.sampled_from(PUBLIC)},
        optional={
            "transfer": st.booleans(),
            "cashable": st.fixed_dictionaries(
                {"share": shares, "from_year": st.integers(0, 1), "reason": st.just("r")}
            ),
        },
    ),
    st.fixed_dictionaries({"class": st.sampled_from(["economic", "social"]), "gains": st.sampled_from(ANYBODY)}),
)

worked_out = _merged(
    entries,
    st.fixed_dictionaries(
        {
            "impact": changes | st.fixed_dictionaries({"with": shares, "without": shares}),
            "unit_cost": st.fixed_dictionaries({"value": prices, "price_year": price_years}),
        }
    ),
)

outright = st.one_of(
    st.fixed_dictionaries({"amount": prices, "price_year": price_years}, optional={"from_year": st.just(0)}),
    st.fixed_dictionaries({"amount": st.lists(prices, min_size=1, max_size=2), "price_year": price_years}),
)

lines = _merged(
    worked_out | outright,
    counterfactuals,
    worths,
    _some(
        {
            "engagement": shares,
            "retention": shares,
            "attribution": shares,
            "duration": st.sampled_from([0.5, 1, 26, 52]),
            "optimism": st.integers(1, 6) | st.fixed_dictionaries({"share": shares, "why": st.just("w")}),
            "profile": profiles,
        }
    ),
)

costs = _merged(
    st.one_of(
        st.fixed_dictionaries({"amount": prices}, optional={"by_year": st.lists(shares, min_size=1, max_size=2)}),
        st.fixed_dictionaries({"amount": prices, "from_year": st.just(0)}),
        st.fixed_dictionaries({"amount": st.lists(prices, min_size=1, max_size=2)}),
    ),
    st.fixed_dictionaries({"price_year": price_years, "pays": st.sampled_from(PAYERS)}),
    _some(
        {
            "quantity": whole,
            "kind": st.sampled_from(["capital", "revenue", "in_kind"]),
            "sets": st.sampled_from(["running", "grant", ["running", "grant"]]),
            "optimism": st.integers(1, 6),
        }
    ),
)


def _named(kind: str, tables: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {f"{kind}{place}": table for place, table in enumerate(tables)}


@st.composite
def files(draw: st.DrawFn) -> dict[str, Any]:
    """A whole file: 2 to 6 years, up to three costs and four lines, every agency and class, discounted or not."""
    made = draw(st.lists(costs, max_size=3))
    for table in made[:1]:
        table.pop("sets", None)  # so that there is a running cost whenever there is a cost
    return {
        "appraisal": {
            "title": "Any",
            "price_year": YEAR,
            "years": draw(st.integers(2, 6)),
            "discount": draw(st.sampled_from(["none", "green-book-2026", "green-book-2022", 0.0, 0.035, 0.2])),
            "decide_on": draw(st.sampled_from(["fiscal", "public"])),
        },
        "costs": _named("cost", made),
        "benefits": _named("line", draw(st.lists(lines, min_size=1, max_size=4))),
    }
