import dataclasses
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.figure import Audience, Basis, Figure, Number, Of, Records, shown, shown_range
from act.methods.intervals import Interval


def figure(**changes: Any) -> Figure:
    given: dict[str, Any] = {
        "key": "young_people.joined",
        "label": "Young people who joined",
        "value": 6,
        "basis": Basis.COUNTED,
        "verified": True,
    }
    return Figure(**{**given, **changes})


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"key": "Young People"}, "A key is lower-case words"),
        ({"inputs": ("a/b",)}, "A key is lower-case words"),
        ({"inputs": ("young_people.joined",)}, "cannot be its own input"),
        ({"label": "  "}, "label in plain words"),
        ({"value": True}, "finite numbers"),
        ({"value": float("nan")}, "finite numbers"),
        ({"high": Decimal("Infinity")}, "finite numbers"),
        ({"low": 7}, "must be in order"),
        ({"high": 5}, "must be in order"),
        ({"value": None, "low": 3, "high": 2}, "must be in order"),
        ({"n": -1}, "n cannot be below 0"),
        ({"value": -1}, "whole number"),
        ({"value": 2.5}, "whole number"),
        ({"of": Of(5, 25)}, "cannot be out of 5"),
        ({"suppressed": True}, "carries no value"),
        ({"suppressed": True, "value": None, "n": 3}, "carries no value"),
        ({"suppressed": True, "value": None, "high": 5}, "carries no value"),
        ({"suppressed": True, "value": None, "interval": Interval(1, 2, "%", "Wilson")}, "bounds, interval or n"),
        ({"basis": Basis.COMPUTED}, "names its inputs or its method"),
        ({"basis": Basis.PROJECTED, "inputs": ("a",)}, "by what method"),
        ({"basis": Basis.RECONSTRUCTED}, "by what method"),
        ({"basis": Basis.STATED}, "who stated it"),
    ],
)
def test_a_figure_that_breaks_a_rule_is_refused_with_a_sentence(changes: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        figure(**changes)


def test_every_broken_rule_is_named_at_once() -> None:
    with pytest.raises(ValueError, match=r"label in plain words.* n cannot be below 0"):
        figure(label="", n=-1)


def test_a_figure_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        figure().value = 7  # type: ignore[misc]


def test_a_figure_is_for_workers_unless_a_wider_audience_is_given() -> None:
    assert figure().audience is Audience.WORKER


@pytest.mark.parametrize(("eligible", "enrolled"), [(-1, 3), (4, 3)])
def test_of_refuses_more_eligible_than_enrolled(eligible: int, enrolled: int) -> None:
    with pytest.raises(ValueError, match="must lie between"):
        Of(eligible, enrolled)


@pytest.mark.parametrize("selector", ["/people/", "https://x", "", "a b", "a..b", "?q"])
def test_records_are_a_selector_and_never_an_address(selector: str) -> None:
    with pytest.raises(ValueError, match="not a path or an address"):
        Records(selector)


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ((("a", "1"), ("a", "2")), "each used once"),
        ((("a b", "1"),), "need names"),
        ((("a", "https://x"),), "is an address"),
    ],
)
def test_parameters_are_named_once_and_hold_no_address(parameters: tuple[tuple[str, str], ...], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        Records("casework.contacts_made", parameters)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "6"),
        ({"value": 0}, "0"),
        ({"value": 1234}, "1,234"),
        ({"value": 12, "of": Of(25, 25)}, "12 of 25"),
        ({"value": None}, "not known"),
        ({"value": None, "suppressed": True}, "not shown: small number"),
        ({"value": None, "low": 3, "high": 5}, "3 to 5"),
        ({"value": None, "low": 3}, "at least 3"),
        ({"value": None, "high": 5}, "at most 5"),
    ],
)
def test_a_count_is_read_in_words(changes: dict[str, Any], words: str) -> None:
    assert shown(figure(**changes)) == words


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (Decimal("5.48"), "£", "£5.48"),
        (Decimal("5.5"), "£", "£5.50"),
        (Decimal(1671400), "£", "£1,671,400"),
        (Decimal("1671400.00"), "£", "£1,671,400"),
        (-305000, "£", "-£305,000"),
        (36, "%", "36%"),
        (26.0, "weeks", "26"),
        (1 / 3, "", "0.33"),
        (0.0004, "", "0.0004"),
        (0.0, "", "0"),
        (Decimal("1.930"), "child-years", "1.930"),
    ],
)
def test_a_computed_value_is_read_with_its_unit(value: Number, unit: str, words: str) -> None:
    assert shown(figure(value=value, unit=unit, basis=Basis.COMPUTED, method="A sum.", of=None)) == words


def test_only_a_count_is_read_as_out_of_a_number() -> None:
    mean = figure(value=5.2, n=9, of=Of(12, 25), basis=Basis.COMPUTED, method="The mean.")
    assert shown(mean) == "5.2"


def test_bounds_are_read_apart_from_the_value() -> None:
    mean = figure(value=5.2, low=3.1, high=7.3, basis=Basis.COMPUTED, method="The mean.")
    assert shown_range(mean) == "3.1 to 7.3"
    assert shown_range(figure()) == ""


def test_as_dict_keeps_field_order_and_the_exact_text_of_a_decimal() -> None:
    stored = figure(value=Decimal("5.480"), basis=Basis.STATED, sources=("Scott and Botcherby (2017)",)).as_dict()
    assert list(stored) == [field.name for field in dataclasses.fields(Figure)]
    assert stored["value"] == "5.480"
    assert type(stored["basis"]) is str


numbers = st.one_of(
    st.integers(0, 10**9),
    st.floats(0, 1e9),
    st.decimals(0, 10**9, places=2),
)


@given(
    bounds=st.tuples(numbers, numbers, numbers),
    of=st.none() | st.just(Of(12, 25)),
    records=st.none() | st.just(Records("casework.contacts_made", (("authority", "E08000010"),))),
    audience=st.sampled_from(Audience),
    interval=st.none() | st.just(Interval(-2.25, 7.5, "points", "bootstrap")),
    notes=st.sampled_from([(), ("A first answer.", "Too few.")]),
)
def test_a_figure_comes_back_from_json_as_it_went(
    bounds: tuple[Number, Number, Number],
    of: Of | None,
    records: Records | None,
    audience: Audience,
    interval: Interval | None,
    notes: tuple[str, ...],
) -> None:
    low, value, high = sorted(bounds)
    before = figure(
        value=value,
        low=low,
        high=high,
        bounds="lowest to highest",
        interval=interval,
        notes=notes,
        of=of,
        records=records,
        audience=audience,
        basis=Basis.COMPUTED,
        inputs=("costs.running",),
        method="A division.",
        sources=("a", "b"),
    )
    assert Figure.from_dict(json.loads(json.dumps(before.as_dict()))) == before


def test_a_report_that_was_frozen_before_there_were_intervals_and_notes_still_opens() -> None:
    before = figure(value=12, of=Of(25, 25))
    stored = before.as_dict()
    for name in ("interval", "notes", "bounds"):
        del stored[name]
    assert Figure.from_dict(stored) == before


@given(n=st.integers(0, 100), eligible=st.integers(0, 7))
def test_a_suppressed_figure_never_shows_a_digit(n: int, eligible: int) -> None:
    hidden = figure(value=None, suppressed=True, of=Of(eligible, eligible + n))
    assert not any(character.isdigit() for character in shown(hidden))
