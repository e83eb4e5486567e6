"""Whatever happens to a file, it is a model with Figures, or one sentence says why it is none."""

from collections.abc import Iterator
from contextlib import suppress
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from act.appraisal.engine import run, simulate
from act.appraisal.engine.cautions import cautions
from act.appraisal.engine.figures import figures
from act.appraisal.model import ModelError
from act.appraisal.reading import model_of
from tests.appraisal.models import EXAMPLES, YEAR, cost, line, pounds, text

RICH: dict[str, Any] = {
    "appraisal": {
        "title": "Everything at once",
        "about": "A file with every key that there is",
        "basis": "projected",
        "price_year": YEAR,
        "deflator": "v1.4",
        "first_year": "2016/17",
        "years": 5,
        "discount": "green-book-2026",
        "discount_row": "standard",
        "decide_on": "public",
        "headline": "running",
        "break_even": ["reached", "benefits.beds.duration"],
    },
    "inputs": {
        "reached": {"poisson": {"mean": 20}, "label": "young people", "unit": "people", "source": "fictional"},
        "kept": {"value": 0.4, "beta": {"had": 4, "of": 9}, "source": "fictional", "verified": False},
    },
    "agencies": {"partnership": {"label": "A partnership", "public": False, "source": "fictional"}},
    "unit_costs": {
        "bed": pounds(700, unit="week", label="a bed", agency="local-authority", licence="none", source="fictional")
        | {"class": "fiscal"}
    },
    "costs": {
        "staff": cost(sets=["running", "grant"], from_year=0, to_year=3, quantity=2, label="Staff", source="fictional"),
        "house": cost(amount=[5_000, 0, 200], kind="capital", optimism={"capital": "equipment", "managed": 0.4}),
        "time": cost(amount={"gamma": {"mean": 50, "sd": 9}}, kind="in_kind", by_year=[1, 1], sets="grant", optimism=2),
        "hours": {"unit_cost": "SS18.3", "quantity": 40, "pays": {"nhs": 0.5, "partnership": 0.5}},
    },
    "benefits": {
        "beds": line(
            population="reached",
            impact="kept",
            unit_cost="bed",
            duration=26,
            entry=[1, 0.5],
            overlap="care",
            cashable={"share": 0.5, "from_year": 1, "reason": "a bed bought by the week"},
            profile={"lag": 0.5, "years": 2, "drop_off": 0.2, "ramp": [0.5, 1]},
        ),
        "safer": line(
            population=[5, 6],
            impact={"with": 0.2, "without": {"triangular": {"low": 0.2, "mode": 0.3, "high": 0.6}}},
            counterfactual="judged",
            deadweight=0.1,
            unit_cost={"code": "CR2.0", "edition": "v1.4", "normal": {"mean": 6_795, "sd": 500}},
            discount_row="health",
            gains={"individuals": 1.0},
            optimism={"grades": {"cohort": 1, "evidence": 4, "age": 1, "error": 2}, "rule": "mean"},
        )
        | {"class": "social"},
        "tax": {"amount": [0, 40], "price_year": YEAR, "counterfactual": "none", "gains": "hmrc", "transfer": True}
        | {"class": "fiscal", "pays": {"individuals": 1.0}, "optimism": {"share": 0.1, "why": "our own"}},
        "shaped": line(profile=[0.2, 0.9], engagement=0.9, retention=0.8, attribution=0.5, impact=-0.5),
    },
}

ODD: list[Any] = [
    *(
        "",
        " ",
        "x",
        "reached",
        "bed",
        "SS3.1",
        "CR2.0",
        "cse-untreated",
        "health",
        "none",
        "police",
        "é",
        "a.b",
        "📈\x7f\t",
    ),
    *(0, 1, -1, 2, 7, 0.5, -0.5, 1.5, 1e15, -1e15, 1e16, 1e300, 5e-324, -0.0, 10**18, 10**400),
    *(float("nan"), float("inf"), True, False, date(2015, 4, 1)),
    *([], [1], [1.0] * 5, [1.0] * 6, [-1, 1], [0, 0], [1e15, -1e15, 1e-300], ["x"], [[]], [{}], {}, {"value": 1}),
    *({"x": 1}, {"local-authority": 1}, {"nhs": 0.5, "police": 0.5}, {"code": "SS3.1"}, pounds(3), {"share": 0.2}),
    *({"beta": {"had": 4, "of": 9}}, {"normal": {"mean": 0, "sd": 1}}, {"poisson": {"mean": 3}}, {"lag": 9}),
    *({"triangular": {"low": 0, "mode": 0, "high": 1}}, {"empirical": {"values": [1e308, 1e308]}}, {"without": 1}),
]

Path = tuple[str | int, ...]


def _paths(found: Any, so_far: Path = ()) -> Iterator[Path]:
    """Every place in a file, tables and lists too."""
    places = found.items() if isinstance(found, dict) else enumerate(found) if isinstance(found, list) else ()
    for key, below in places:
        yield (*so_far, key)
        yield from _paths(below, (*so_far, key))


@st.composite
def spoilt(draw: st.DrawFn) -> dict[str, Any]:
    """The rich file with up to three things dropped, renamed, moved or replaced."""
    file = deepcopy(RICH)
    for _ in range(draw(st.integers(1, 3))):
        paths = list(_paths(file))
        if not paths:
            break
        *above, key = draw(st.sampled_from(paths))
        table: Any = file
        for step in above:
            table = table[step]
        how = draw(st.sampled_from(["drop", "replace", "rename", "add"]))
        if how == "replace":
            table[key] = deepcopy(draw(st.sampled_from(ODD) | st.floats() | st.integers() | st.text(max_size=5)))
        elif how == "drop" or isinstance(table, list):
            del table[key]
        elif how == "rename":
            table[draw(st.sampled_from(KEYS) | st.text(max_size=4))] = table.pop(key)
        else:
            table[draw(st.sampled_from(KEYS))] = deepcopy(draw(st.sampled_from(ODD)))
    return file


KEYS = sorted({step for path in _paths(RICH) for step in path if isinstance(step, str)})


def _appraised(words: str) -> None:
    """Reads it, works it out, tells it and draws it; whatever else than a ModelError is raised is a fault."""
    found = model_of(words)
    assert figures(run(found))
    assert cautions(found)
    if found.uncertain:
        simulate(found, 4, seed=1)


def test_the_rich_file_is_right_before_it_is_spoilt() -> None:
    _appraised(text(RICH))


@settings(max_examples=600)
@given(spoilt())
def test_a_spoilt_file_is_a_model_or_one_sentence(file: dict[str, Any]) -> None:
    try:
        _appraised(text(file))
    except ModelError as error:
        said = str(error)
        assert said.startswith(("In [", "The file is not TOML")) and said.endswith(".")
        assert "\n" not in said and len(said) < 2_000


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*.toml")), ids=lambda file: file.stem)
@settings(max_examples=40)
@given(data=st.data())
def test_an_example_cut_off_or_torn_is_a_model_or_one_sentence(file: Any, data: st.DataObject) -> None:
    words = file.read_text(encoding="utf-8")
    begin = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(begin, len(words)))
    with suppress(ModelError):
        _appraised(data.draw(st.sampled_from([words[:begin], words[:begin] + words[end:]])))


@given(st.text())
def test_any_text_is_a_model_or_one_sentence(words: str) -> None:
    with suppress(ModelError):
        model_of(words)


def test_a_byte_order_mark_and_the_ends_of_lines_of_another_system_do_not_matter() -> None:
    words = "\n".join(f"{key} = {value}" for key, value in (line.split(" = ", 1) for line in text(RICH).splitlines()))
    assert model_of("\ufeff" + words.replace("\n", "\r\n")) == model_of(text(RICH))
